import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { findIntervalsDoor } from "./app/connections/service-door.ts";
import { createImportJobs } from "./app/import-jobs.ts";
import { type Clock, parseToday } from "./app/moment.ts";
import { parsePublicUrl } from "./app/public-url.ts";
import { readLoads } from "./app/read-loads.ts";
import type { Services } from "./app/services.ts";
import { sweepUploads } from "./app/uploads.ts";
import { instant, parseTimeZone, type Result } from "./core/units/index.ts";
import type { GuardOptions } from "./http/guard.ts";
import { openStore } from "./store/open-store.ts";
import type { Runner, Store } from "./store/store.ts";
import { StoreFault } from "./store/store-fault.ts";

/** Where and when Restride runs. */
export interface RestrideOptions {
  /** Data folder; else RESTRIDE_DATA, else the platform's place for user data. */
  readonly data?: string | undefined;
  /** The day to see things from, YYYY-MM-DD; else the clock's. */
  readonly today?: string | undefined;
  /** The name by which the server may be called. */
  readonly host?: string | undefined;
  /** The address by which outsiders reach Restride; else RESTRIDE_PUBLIC_URL, else none. */
  readonly publicUrl?: string | undefined;
}

/** Restride put together: the store, the use cases' services and the API over them. */
export interface Restride {
  readonly services: Services;
  readonly api: OpenAPIHono;
  close(): Promise<void>;
}

const LOCALHOST = "127.0.0.1";

/** Puts everything together; what can be expected to fail is one sentence for the user. */
export async function openRestride(options: RestrideOptions): Promise<Result<Restride, string>> {
  const clock = createClock(options.today);
  if (!clock.ok) return clock;
  const publicUrl = findPublicUrl(options.publicUrl ?? process.env.RESTRIDE_PUBLIC_URL);
  if (!publicUrl.ok) return publicUrl;
  const intervals = findIntervalsDoor(process.env.RESTRIDE_INTERVALS_URL);
  if (!intervals.ok) return intervals;
  const folder = openDataFolder(options.data ?? process.env.RESTRIDE_DATA ?? platformDataFolder());
  if (!folder.ok) return folder;
  const opened = await openStoreIn(folder.value, clock.value);
  if (!opened.ok) return opened;
  const { store } = opened.value;
  const services: Services = {
    store,
    runner: opened.value.runner,
    clock: clock.value,
    newId,
    newSecret,
    machineZone: machineZone(),
    jobs: createImportJobs({ newId, now: clock.value.now }),
    uploads: join(folder.value, "uploads"),
    publicUrl: publicUrl.value,
    backups: join(folder.value, "backups"),
    intervals: intervals.value,
  };
  const { createApi } = await import("./http/api.ts");
  return {
    ok: true,
    value: { services, api: createApi(services, guardFor(options.host)), close: () => close(services) },
  };
}

async function close({ jobs, store }: Services): Promise<void> {
  await jobs.close();
  await store.close();
}

/** Names by which the server may be called: RESTRIDE_HOSTS adds some, with commas between. */
const guardFor = (host = LOCALHOST): GuardOptions => ({
  host,
  names: (process.env.RESTRIDE_HOSTS ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean),
});

const newId = (): string => randomBytes(6).toString("hex");

const newSecret = (): string => randomBytes(32).toString("base64url");

const findPublicUrl = (text: string | undefined): Result<string | null, string> =>
  text === undefined || text.trim() === "" ? { ok: true, value: null } : parsePublicUrl(text);

function createClock(today: string | undefined): Result<Clock, string> {
  const now = () => instant(Date.now());
  if (today === undefined) return { ok: true, value: { now, today: null } };
  const date = parseToday(today);
  return date.ok
    ? { ok: true, value: { now, today: date.value } }
    : {
        ok: false,
        error: `"${today}" is no date. Write --today as YYYY-MM-DD from 1990 to 2199, 2026-11-23.`,
      };
}

function machineZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return parseTimeZone(zone).ok ? zone : "UTC";
}

function openDataFolder(path: string): Result<string, string> {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { ok: true, value: folder };
  } catch {
    return {
      ok: false,
      error: `The data folder ${folder} can not be made. Name one that you may write to with --data.`,
    };
  }
}

/** The platform's place for a user's data. */
export function platformDataFolder(): string {
  if (process.platform === "win32")
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Restride");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Restride");
  return join(process.env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "restride");
}

interface OpenedStore {
  readonly store: Store;
  readonly runner: Runner;
}

async function openStoreIn(folder: string, clock: Clock): Promise<Result<OpenedStore, string>> {
  const url = process.env.DATABASE_URL;
  try {
    const store = url
      ? await openStore({ kind: "postgres", url, newId })
      : await openStore({ kind: "sqlite", file: join(folder, "restride.sqlite"), newId });
    return { ok: true, value: { store, runner: await store.runners.getLocal(clock.now()) } };
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, error: error.message };
    throw error;
  }
}

export interface ServeOptions extends RestrideOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folders whose new files are imported while it serves. */
  readonly watch?: readonly string[] | undefined;
  /** Where outsiders are let in, to what is meant for them and nothing else; without it they are not. */
  readonly publicDoor?: Place | undefined;
}

/** Where a server listens. */
interface Place {
  readonly host: string;
  readonly port: number;
}

export interface Serving {
  readonly url: string;
  /** The public door on this machine; null where there is none. */
  readonly publicDoor: string | null;
  /**
   * Reads and weighs the runs before the first page asks for them; then goes on with what was left undone: broken imports,
   * originals that older readers read, folders to watch.
   */
  warmUp(): void;
  close(): Promise<void>;
}

/** Serves the page and the API until closed, and beside them what outsiders may reach. */
export async function serve(options: ServeOptions): Promise<Result<Serving, string>> {
  const opened = await openRestride(options);
  if (!opened.ok) return opened;
  const { services, api } = opened.value;
  await sweepUploads(services);
  const listening: Listening[] = [];
  const background = startBackground(services, options.watch ?? []);
  const close = async () => {
    await background.stop();
    for (const { server } of listening) await stopListening(server);
    await opened.value.close();
  };
  for (const door of await openDoors(options, services, api)) {
    const listened = await listenAt(door);
    if (!listened.ok) {
      await close();
      return listened;
    }
    listening.push(listened.value);
  }
  const [main, publicDoor] = listening;
  return {
    ok: true,
    value: {
      url: main?.url ?? "",
      publicDoor: publicDoor?.url ?? null,
      warmUp: background.begin,
      close,
    },
  };
}

interface Background {
  begin(): void;
  stop(): Promise<void>;
}

/** Work that nobody waits for; it ends before the store is closed. */
function startBackground(services: Services, folders: readonly string[]): Background {
  const stop = new AbortController();
  let work: Promise<void> = Promise.resolve();
  return {
    begin: () => {
      work = workInBackground(services, folders, stop.signal).catch((error: unknown) => console.error(error));
    },
    async stop() {
      stop.abort();
      await services.jobs.close();
      await work;
    },
  };
}

async function workInBackground(
  services: Services,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  await readLoads(services).catch(() => {});
  const { goOn } = await import("./app/go-on.ts");
  await goOn(services, { folders, signal });
}

type Server = ReturnType<typeof import("@hono/node-server").serve>;

interface Door extends Place {
  readonly fetch: OpenAPIHono["fetch"];
  readonly describeFault: (error: NodeJS.ErrnoException) => string;
}

interface Listening {
  readonly server: Server;
  readonly url: string;
}

/** The main door, and the public one where it is wanted. */
async function openDoors(
  options: ServeOptions,
  services: Services,
  api: OpenAPIHono,
): Promise<readonly Door[]> {
  const { host, port, publicDoor } = options;
  const { createPages } = await import("./http/pages.ts");
  const { fetch } = createPages(api, services, guardFor(host));
  const main = { host, port, fetch, describeFault: (error: Error) => describeListenFault(error, options) };
  if (!publicDoor) return [main];
  const { createPublicPages } = await import("./http/public-pages.ts");
  const describeFault = (error: Error) => describePublicFault(error, publicDoor);
  return [main, { ...publicDoor, fetch: createPublicPages(services).fetch, describeFault }];
}

async function listenAt({ fetch, host, port, describeFault }: Door): Promise<Result<Listening, string>> {
  const { serve: listen } = await import("@hono/node-server");
  return new Promise((settle) => {
    const server = listen({ fetch, hostname: host, port }, (address: AddressInfo) =>
      settle({ ok: true, value: { server, url: `http://${nameOf(host)}:${address.port}` } }),
    );
    server.on("error", (error) => settle({ ok: false, error: describeFault(error) }));
  });
}

const PATIENCE_MS = 2000;

/** No new callers, then a moment for those who are being served, then the line is cut. */
function stopListening(server: Server): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(
      () => "closeAllConnections" in server && server.closeAllConnections(),
      PATIENCE_MS,
    );
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}

function nameOf(host: string): string {
  if (host === LOCALHOST || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

const describeListenFault = (error: NodeJS.ErrnoException, { host, port }: ServeOptions): string =>
  error.code === "EADDRINUSE"
    ? `Port ${port} is taken, perhaps by Restride itself. Open http://localhost:${port}, or choose another with --port.`
    : `Restride can not listen on ${host}:${port} (${error.code ?? error.message}). Choose another --host or --port.`;

const describePublicFault = (error: NodeJS.ErrnoException, { host, port }: Place): string =>
  error.code === "EADDRINUSE"
    ? `The public port ${port} is taken. Choose another with --public-port.`
    : `Restride can not listen on ${host}:${port} (${error.code ?? error.message}). Choose another --public-host or --public-port.`;
