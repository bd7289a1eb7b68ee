import { useSyncExternalStore } from "react";

/** How much room there is: weeks in a list, weeks as columns, or columns with the opened day beside them. */
export type Room = "phone" | "wide" | "side";

const WIDE = "(min-width: 60rem)";
const SIDE = "(min-width: 72rem)";

const roomNow = (): Room => (matchMedia(SIDE).matches ? "side" : matchMedia(WIDE).matches ? "wide" : "phone");

function onChange(tell: () => void): () => void {
  const lists = [matchMedia(WIDE), matchMedia(SIDE)];
  for (const list of lists) list.addEventListener("change", tell);
  return () => {
    for (const list of lists) list.removeEventListener("change", tell);
  };
}

/** The room there is now; the screen is drawn once for it, so that no day stands on the page twice. */
export const useRoom = (): Room => useSyncExternalStore(onChange, roomNow);
