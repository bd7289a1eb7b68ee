import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "../../scripts/setup/programs.mjs";

/** A PostgreSQL server of a test's own. `stop` ends it and removes its files; a dying test process does so too. */
export interface RunningPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

interface Cluster {
  readonly programs: string;
  readonly folder: string;
  readonly account: Account | undefined;
}

const startLimitMs = 60_000;
const portAttempts = 3;

/** Where the server's programs lie, or nothing: then tests on PostgreSQL skip, and say so. */
export const postgresPrograms: string | undefined = findPostgres();

const findAccount = (name: string): Account | undefined => {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

/** PostgreSQL refuses to run as root, so root lends it a harmless account. */
const findUnprivilegedAccount = (): Account | undefined =>
  process.getuid?.() === 0
    ? (findAccount("postgres") ?? findAccount("nobody") ?? { uid: 65_534, gid: 65_534 })
    : undefined;

/** Root's own temporary folder may be closed to that account; /tmp is open to all. */
const makeFolder = (account: Account | undefined): string => {
  const folder = mkdtempSync(join(account ? "/tmp" : tmpdir(), "restride-pg-"));
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
};

const initialise = ({ programs, folder, account }: Cluster): void => {
  const args = [
    "-D",
    join(folder, "data"),
    "-U",
    "restride",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ];
  const { status, stderr } = spawnSync(join(programs, "initdb"), args, {
    ...account,
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`initdb ended with code ${status}: ${stderr}`);
};

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/**
 * The shell waits for the end of its standard input, which comes when `stop` closes it and also when the test process
 * dies in any way; then it stops the server and removes the folder.
 */
const keeper = `
"$1/postgres" -D "$2/data" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 -c fsync=off \
  -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=16MB </dev/null &
server=$!
cat >/dev/null
kill -INT $server
wait $server
cd / && rm -rf "$2"
`;

/** Resolves to true when the server takes connections, to false when it ended instead (its port was taken, say). */
const becomesReady = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    let log = "";
    const limit = setTimeout(() => resolve(false), startLimitMs);
    const settle = (ready: boolean) => {
      clearTimeout(limit);
      resolve(ready);
    };
    child.stderr?.on("data", (chunk: Buffer) => {
      log += chunk;
      if (log.includes("ready to accept connections")) settle(true);
      if (log.includes("database system is shut down") || log.includes("FATAL:")) settle(false);
    });
    child.once("exit", () => settle(false));
  });

const stopKeeper = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.stdin?.end();
  });

const serve = async (cluster: Cluster, port: number): Promise<RunningPostgres | undefined> => {
  const { programs, folder, account } = cluster;
  const child = spawn("/bin/sh", ["-c", keeper, "sh", programs, folder, String(port)], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const stop = () => stopKeeper(child);
  if (await becomesReady(child)) return { url: `postgres://restride@127.0.0.1:${port}/postgres`, stop };
  await stop();
  return undefined;
};

/**
 * Starts a PostgreSQL server with an empty database in a temporary folder, on a free loopback port. Takes a second.
 * Throws when no server is installed (see `postgresPrograms`) or when it does not start.
 *
 * @example
 * const postgres = await startPostgres();
 * const pool = new pg.Pool({ connectionString: postgres.url });
 * // ... then, after pool.end():
 * await postgres.stop();
 */
export const startPostgres = async (): Promise<RunningPostgres> => {
  if (!postgresPrograms) throw new Error("PostgreSQL is not installed: initdb and postgres were not found");
  const account = findUnprivilegedAccount();
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const folder = makeFolder(account);
    const cluster = { programs: postgresPrograms, folder, account };
    initialise(cluster);
    const running = await serve(cluster, await findFreePort());
    if (running) return running;
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(`PostgreSQL did not start in ${portAttempts} attempts`);
};
