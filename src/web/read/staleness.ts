import { useSyncExternalStore } from "react";

/** The header that the service worker puts on an answer from its store: when that was read, ISO. */
export const KEPT_SINCE = "x-restride-kept-since";

let keptSince: string | null = null;
const listeners = new Set<() => void>();

function set(next: string | null): void {
  if (next === keptSince) return;
  keptSince = next;
  for (const tell of listeners) tell();
}

/** Notes whether an answer is fresh or from the store of this device. */
export function noteAnswer(response: Response): void {
  set(response.headers.get(KEPT_SINCE));
}

/** When what is shown was read, where it is from this device's store; null while the connection stands. */
export const useKeptSince = (): string | null =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => keptSince,
  );
