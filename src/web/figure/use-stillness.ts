import { useSyncExternalStore } from "react";

const QUERY = "(prefers-reduced-motion: reduce)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether the runner asked the device for less motion. */
export const useStillness = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
