import { useSyncExternalStore } from "react";

/**
 * The keys of shared pages, by their ids. They stay on the device that made them, in its local storage: small, there at
 * once with the list, and never part of a request. Whoever may use this browser may read the log anyway.
 */
const KEY = "restride.linkKeys";

const listeners = new Set<() => void>();

function readKeys(text: string | null): Readonly<Record<string, string>> {
  try {
    return JSON.parse(text ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

function write(keys: Readonly<Record<string, string>>): void {
  localStorage.setItem(KEY, JSON.stringify(keys));
  for (const tell of listeners) tell();
}

/** Keeps the key of a page that was made here. */
export const keepLinkKey = (id: string, key: string): void =>
  write({ ...readKeys(localStorage.getItem(KEY)), [id]: key });

/** Throws away the keys of pages that opened for the last time. */
export function forgetLinkKeys(ids: readonly string[]): void {
  const keys = readKeys(localStorage.getItem(KEY));
  const left = Object.entries(keys).filter(([id]) => !ids.includes(id));
  if (left.length < Object.keys(keys).length) write(Object.fromEntries(left));
}

/** The keys that this device holds. */
export function useLinkKeys(): Readonly<Record<string, string>> {
  const text = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => localStorage.getItem(KEY),
  );
  return readKeys(text);
}
