import { useEffect, useState } from "react";
import { askPlanner } from "./ask-planner.ts";
import type { MoveWish, Offer } from "./offer.ts";

/** What it would be to have the session there; `failed` where the planner of the page cannot say. */
export type OfferState = Offer | "working" | "failed";

/** Days that are only passed over are not asked about. */
const PASSING_MS = 60;

/** The offer for a wish, anew with each; null while nothing is wished for. */
export function useOffer(wish: MoveWish | null): OfferState | null {
  const key = wish === null ? null : JSON.stringify(wish);
  const [told, setTold] = useState<{ readonly key: string; readonly offer: OfferState } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const tell = (offer: OfferState): void => {
      if (isCurrent) setTold({ key, offer });
    };
    const timer = setTimeout(() => {
      askPlanner({ kind: "offer", wish: JSON.parse(key) as MoveWish }).then(tell, () => tell("failed"));
    }, PASSING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  if (key === null) return null;
  return told?.key === key ? told.offer : "working";
}
