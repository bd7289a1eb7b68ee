import { queries } from "../read/queries.ts";

/** What a runner may need without a connection. Asking for it once lets the service worker keep it. */
const DAILY = [
  queries.status,
  queries.plan,
  queries.routine,
  queries.niggles,
  queries.triage,
  queries.care,
  queries.checkin,
  queries.guides,
  queries.races,
  queries.training,
  queries.load,
  queries.safety,
  queries.settings,
] as const;

const QUIET_MS = 1500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for the daily answers when the page is quiet, so that they stand on this device; to be called after a change too. */
export function keepReady(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const { queryKey } of DAILY) void fetch(`/api/v1${queryKey[0]}`).catch(() => {});
  }, QUIET_MS);
}

/** Registers the service worker, and keeps the daily answers ready. */
export function startOffline(): void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  void navigator.serviceWorker
    .register("/service-worker.js")
    .then(() => navigator.serviceWorker.ready)
    .then(keepReady)
    .catch(() => {});
}
