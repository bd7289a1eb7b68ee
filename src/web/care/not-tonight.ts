import { useSyncExternalStore } from "react";

const KEY = "restride.notTonight";
const listeners = new Set<() => void>();

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Whether today's routine was put off on this device, and the way to change that. It holds for the day alone. */
export function useNotTonight(today: string): readonly [boolean, (notTonight: boolean) => void] {
  const kept = useSyncExternalStore(listen, () => localStorage.getItem(KEY));
  const set = (notTonight: boolean): void => {
    if (notTonight) localStorage.setItem(KEY, today);
    else localStorage.removeItem(KEY);
    for (const tell of listeners) tell();
  };
  return [kept === today, set];
}
