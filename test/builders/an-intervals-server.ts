import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

type Row = Readonly<Record<string, unknown>>;

/** What goes wrong with one answer, or with each of the first so many. */
export type IntervalsFault =
  | { readonly kind: "status"; readonly status: number; readonly times?: number }
  | { readonly kind: "html" | "cut" | "silent" | "badJson" | "huge" }
  | { readonly kind: "redirect"; readonly to: string };

/** What the service holds. */
export interface IntervalsAccount {
  key: string;
  athlete: string;
  activities: readonly Row[];
  wellness: readonly Row[];
  events: readonly Row[];
  /** Originals by the id of their activity. */
  originals: ReadonlyMap<string, Uint8Array>;
  /** By the end of a path: "/activities", "/activity/i1/file". */
  faults: Map<string, IntervalsFault>;
}

export interface IntervalsServer {
  readonly url: string;
  readonly account: IntervalsAccount;
  /** Paths with their questions, in the order in which they were asked. */
  readonly asked: string[];
  /** The most requests that were ever open at once. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

/** A server on this machine that speaks the documented part of the API of intervals.icu, faults included. */
export async function startIntervalsServer(holds: Partial<IntervalsAccount> = {}): Promise<IntervalsServer> {
  const account: IntervalsAccount = {
    key: "2secret7of9this4test1k3",
    athlete: "i123",
    activities: [],
    wellness: [],
    events: [],
    originals: new Map(),
    faults: new Map(),
    ...holds,
  };
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    open += 1;
    most = Math.max(most, open);
    response.once("close", () => {
      open -= 1;
    });
    answer(account, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    account,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(account: IntervalsAccount, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "", "http://localhost");
  const expected = `Basic ${Buffer.from(`API_KEY:${account.key}`).toString("base64")}`;
  if (request.headers.authorization !== expected) {
    json(response, 403, { error: "Access denied" });
    return;
  }
  const [place, fault] = [...account.faults].find(([end]) => url.pathname.endsWith(end)) ?? [];
  if (place !== undefined && fault) {
    if (fault.kind === "status" && fault.times !== undefined) {
      if (fault.times === 1) account.faults.delete(place);
      else account.faults.set(place, { ...fault, times: fault.times - 1 });
    }
    spoil(fault, response);
    return;
  }
  const own = /^\/api\/v1\/activity\/([^/]+)\/file$/.exec(url.pathname)?.[1];
  if (own !== undefined) {
    sendOriginal(account, own, response);
    return;
  }
  const [, athlete, list] =
    /^\/api\/v1\/athlete\/([^/]+)\/(activities|wellness|events)$/.exec(url.pathname) ?? [];
  if (athlete !== "0" && athlete !== account.athlete) {
    json(response, 404, { error: "Not found" });
    return;
  }
  const rows = list === "activities" || list === "wellness" || list === "events" ? account[list] : [];
  const day = (row: Row): string => String(row.start_date_local ?? row.id).slice(0, 10);
  const oldest = url.searchParams.get("oldest") ?? "";
  const newest = url.searchParams.get("newest") ?? "";
  json(
    response,
    200,
    rows.filter((row) => day(row) >= oldest && day(row) <= newest),
  );
}

function sendOriginal({ originals }: IntervalsAccount, id: string, response: ServerResponse): void {
  const original = originals.get(id);
  if (!original) json(response, 404, { error: "Not found" });
  else response.writeHead(200, { "content-type": "application/octet-stream" }).end(gzipSync(original));
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

function spoil(fault: IntervalsFault, response: ServerResponse): void {
  switch (fault.kind) {
    case "status":
      json(response, fault.status, { error: "spoilt" });
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Down for a while</p>");
      return;
    case "badJson":
      response.writeHead(200, { "content-type": "application/json" }).end('[{"id":"i1",');
      return;
    case "cut":
      response.writeHead(200, { "content-length": "1000" });
      response.write('[{"id":"i1"', () => response.destroy());
      return;
    case "silent":
      return;
    case "huge":
      response.writeHead(200, { "content-type": "application/json" });
      for (let mega = 0; mega < 70; mega += 1) response.write(Buffer.alloc(1024 * 1024, 32));
      response.end("[]");
      return;
    case "redirect":
      response.writeHead(302, { location: fault.to }).end();
  }
}
