import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, expect, test } from "vitest";
import { instant } from "../core/units/index.ts";
import { connect, openStore } from "./open-store.ts";
import { StoreFault } from "./store-fault.ts";

const folder = mkdtempSync(join(tmpdir(), "restride-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newId = () => "anna";
const openFile = (file: string) => openStore({ kind: "sqlite", file, newId });

/** The fault of an opening that must fail. */
async function faultOf(opening: Promise<unknown>): Promise<StoreFault> {
  const fault = await opening.catch((error: unknown) => error);
  if (!(fault instanceof StoreFault)) throw new Error(`Expected a StoreFault, not ${fault}`);
  expect(fault.message).toMatch(/^The .*: .*\.$/);
  return fault;
}

test("a database is made with its folder, for this user alone, and stands when it is opened again", async () => {
  const file = join(folder, "new", "deep", "restride.sqlite");
  const first = await openFile(file);
  const runner = await first.runners.getLocal(instant(1));
  await first.settings.set(runner, "zone", "Europe/Berlin");
  await first.close();
  const second = await openFile(file);
  expect(await second.settings.list(await second.runners.getLocal(instant(2)))).toEqual({
    zone: "Europe/Berlin",
  });
  await second.close();
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(statSync(join(folder, "new")).mode & 0o077).toBe(0);
});

test("a closed database is whole in its one file, fit to be copied", async () => {
  const [file, copy] = [join(folder, "main.sqlite"), join(folder, "copy.sqlite")];
  const store = await openFile(file);
  await store.settings.set(await store.runners.getLocal(instant(1)), "zone", "UTC");
  await store.close();
  copyFileSync(file, copy);
  const copied = await openFile(copy);
  expect(await copied.settings.list(await copied.runners.getLocal(instant(1)))).toEqual({ zone: "UTC" });
  await copied.close();
});

test("a database writes through to the disk, keeps references, and waits for other writers", async () => {
  const file = join(folder, "pragmas.sqlite");
  const { sql } = await import("kysely");
  const connection = await connect({ kind: "sqlite", file });
  const read = async (name: string) =>
    Object.values((await sql.raw<object>(`pragma ${name}`).execute(connection.db)).rows[0] ?? {})[0];
  expect(
    await Promise.all(["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map(read)),
  ).toEqual(["wal", 2, 1, 10_000]);
  await connection.db.destroy();
});

test("a file that is no database is refused and left as it was", async () => {
  const file = join(folder, "notes.txt");
  const text = "Tuesday: eight easy kilometres. ".repeat(100);
  writeFileSync(file, text);
  const fault = await faultOf(openFile(file));
  expect(fault.code).toBe("store.notADatabase");
  expect(fault.message).toContain(file);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a database of another program is refused and left as it was", async () => {
  const file = join(folder, "other.sqlite");
  const other = new Libsql(file);
  other.exec("create table activities (id integer); insert into activities values (7)");
  expect((await faultOf(openFile(file))).code).toBe("store.foreign");
  expect(other.prepare("select name from sqlite_master").all()).toEqual([{ name: "activities" }]);
  other.close();
});

test("a damaged database is refused", async () => {
  const file = join(folder, "damaged.sqlite");
  const store = await openFile(file);
  await store.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 4096);
  for (const side of ["-wal", "-shm"]) rmSync(file + side, { force: true });
  writeFileSync(file, bytes);
  expect((await faultOf(openFile(file))).code).toBe("store.damaged");
});

test("a folder in place of the file is refused", async () => {
  expect((await faultOf(openFile(folder))).code).toBe("store.cannotOpen");
});

test("a place below a file is refused", async () => {
  const file = join(folder, "plain.txt");
  writeFileSync(file, "text");
  const fault = await faultOf(openFile(join(file, "restride.sqlite")));
  expect(fault.code).toBe("store.cannotOpen");
  expect(fault.message).toContain(join(file, "restride.sqlite"));
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a folder that may not be written to is refused",
  async () => {
    const closed = mkdtempSync(join(folder, "closed-"));
    chmodSync(closed, 0o500);
    expect((await faultOf(openFile(join(closed, "restride.sqlite")))).code).toBe("store.cannotOpen");
  },
);

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a database file that may not be written to is refused, and opens again when it may",
  async () => {
    const file = join(folder, "closed.sqlite");
    await (await openFile(file)).close();
    chmodSync(file, 0o400);
    const fault = await faultOf(openFile(file));
    expect(fault.code).toBe("store.readOnly");
    expect(fault.message).toContain(file);
    chmodSync(file, 0o600);
    await (await openFile(file)).close();
  },
);

test("a PostgreSQL server that does not answer is named without its password", async () => {
  const url = "postgres://anna:s3cret@127.0.0.1:1/restride";
  const fault = await faultOf(openStore({ kind: "postgres", url, newId }));
  expect(fault.code).toBe("store.unreachable");
  expect(fault.message).toContain("127.0.0.1:1/restride");
  expect(fault.message).not.toContain("s3cret");
});

test.each([
  ["nonsense", "cannot be read as one"],
  ["mysql://anna:s3cret@127.0.0.1:1/restride", 'begins with "mysql"'],
  ["postgres://anna:s3cret#1@127.0.0.1:1/restride", "cannot be read as one"],
  ["postgres://anna:s3cret%zz@127.0.0.1:1/restride", "cannot be read as one"],
])(
  "an address that is none of PostgreSQL's is refused before anything is sent, and kept to itself",
  async (url, what) => {
    const fault = await faultOf(openStore({ kind: "postgres", url, newId }));
    expect(fault.code).toBe("store.wrongAddress");
    expect(fault.message).toContain(`it ${what}: write it as postgres://`);
    expect(fault.message).not.toContain("s3cret");
    expect(fault.cause).toBeUndefined();
  },
);

test.each(["postgres:///restride?host=/var/run/postgresql", "postgresql://%2Fvar%2Frun/restride"])(
  "an address of a socket is one of PostgreSQL's",
  async (url) => {
    const connection = await connect({ kind: "postgres", url });
    expect(connection.dialect).toBe("postgres");
    await connection.db.destroy();
  },
);
