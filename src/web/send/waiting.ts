import { useSyncExternalStore } from "react";
import { keepReady } from "../offline/keep-ready.ts";
import { queryClient } from "../read/queries.ts";
import { deliverWaiting } from "./deliver.ts";
import { keepWaiting, listWaiting, removeWaiting, type Waiting } from "./outbox.ts";

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();
const channel = new BroadcastChannel("restride");
const RETRY_MS = 4_000;

async function look(): Promise<void> {
  const found = (await listWaiting()).map(({ note }) => note);
  if (found.length === 0 && waiting.length === 0) return;
  waiting = found;
  for (const tell of listeners) tell();
}

/** What was said changed the log: everything shown is read anew, in other tabs too. */
export async function noteChange(): Promise<void> {
  channel.postMessage("changed");
  await queryClient.invalidateQueries();
  keepReady();
}

/** Keeps a note on this device and tells the page. */
export async function wait(note: Waiting): Promise<void> {
  await keepWaiting(note);
  channel.postMessage("waiting");
  await look();
}

/** Tries to bring what waits; what came over changes what is shown. */
export async function deliver(): Promise<void> {
  if ((await listWaiting()).every(({ note }) => note.refused !== null)) return look();
  const brought = await deliverWaiting();
  await look();
  if (brought > 0) await noteChange();
}

/** Throws a refused note away: the runner has read why. */
export async function discard(id: string): Promise<void> {
  const found = (await listWaiting()).find(({ note }) => note.id === id);
  if (found) await removeWaiting(found.key);
  await look();
}

/** Starts bringing what waits: at once, when the network comes back, and now and then. */
export function startDelivering(): void {
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    void (data === "changed" ? queryClient.invalidateQueries() : look());
  };
  const tryNow = () => void deliver().catch(() => {});
  addEventListener("online", tryNow);
  document.addEventListener("visibilitychange", tryNow);
  setInterval(tryNow, RETRY_MS);
  tryNow();
}

/** The notes that wait on this device, the oldest first. */
export const useWaiting = (): readonly Waiting[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => waiting,
  );
