/**
 * Keeps Restride usable without a connection: the pages and their pieces, and the last answers to what is asked
 * every day. Writing never passes through here: what the runner says waits in the outbox (send/outbox.ts).
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

interface Built {
  /** Changes with every build. */
  readonly version: string;
  readonly files: readonly string[];
}
/** Put in by the build (scripts/setup/list-precached.mjs). */
declare const RESTRIDE_BUILT: Built;

const PAGES = `restride-pages-${RESTRIDE_BUILT.version}`;
const ANSWERS = "restride-answers";
/** As in read/staleness.ts. */
const KEPT_SINCE = "x-restride-kept-since";

/** What is kept of the API: today's advice and what is needed to log. Runs and files of years are not. */
const KEPT =
  /^\/api\/v1\/(plan|status|niggles|triage|routine(\?anyway=true)?|care|checkin|safety|massages|races|training|settings|load|helps|cadence|guides(\/[\w-]+)?)$/;

/** Goes up with every change, so that an answer from before it is never kept. */
let changes = 0;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(PAGES)
      .then((cache) => cache.addAll([...RESTRIDE_BUILT.files]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldPages().then(() => worker.clients.claim()));
});

/** The pages of the build before stay as well: a tab that is open may still ask for its pieces. */
async function dropOldPages(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith("restride-pages-") && name !== PAGES);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin || isOfVisit(url.pathname)) return;
  if (url.pathname.startsWith("/api/")) {
    if (request.method !== "GET") event.respondWith(change(request));
    else if (KEPT.test(url.pathname + url.search)) event.respondWith(ask(request));
  } else if (request.method === "GET") {
    event.respondWith(request.mode === "navigate" ? open(request) : piece(request));
  }
});

/** A shared page and its calls pass by: nothing of them is kept, and the app never stands in for it. */
const isOfVisit = (path: string): boolean => /^\/(api\/v1\/)?visits?(\/|$)/.test(path);

/** A change makes every answer old; what is asked next is kept anew. */
async function change(request: Request): Promise<Response> {
  changes += 1;
  const response = await fetch(request);
  changes += 1;
  if (response.ok) await caches.delete(ANSWERS);
  return response;
}

/** The server's answer, kept; without a connection the one that was kept, with its time. */
async function ask(request: Request): Promise<Response> {
  const before = changes;
  try {
    const response = await fetch(request);
    if (response.ok && before === changes) {
      const copy = await stamp(response.clone());
      if (before === changes) await (await caches.open(ANSWERS)).put(request.url, copy);
    }
    return response;
  } catch (error) {
    const kept = await (await caches.open(ANSWERS)).match(request.url);
    if (kept) return kept;
    throw error;
  }
}

async function stamp(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(KEPT_SINCE, new Date().toISOString());
  return new Response(await response.arrayBuffer(), { status: 200, headers });
}

/** A screen: the server's page where it answers, else the one of this build. */
async function open(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match("/");
    if (page) return page;
    throw error;
  }
}

/** A piece of the app: its name changes with what is in it, so a kept one is right. */
async function piece(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && new URL(request.url).pathname.startsWith("/assets/"))
    await (await caches.open(PAGES)).put(request, response.clone());
  return response;
}
