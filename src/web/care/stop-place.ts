import type { Site } from "../../core/body/index.ts";
import { findLoadedSites, findPressedSites, isMoveId } from "../../core/care/index.ts";
import type { NiggleView } from "../../http/contract.ts";
import type { PlayStep } from "./play.ts";

/** The place that a move works on, as it is named in a log; null for a move that nobody knows. */
function findSite(move: string): Site | null {
  if (!isMoveId(move)) return null;
  return findPressedSites(move)[0] ?? findLoadedSites(move)[0] ?? null;
}

/**
 * Where to tell of what hurt in a move: the niggle that is open there, else a new one on the map, with the place
 * filled in. A move of both sides leaves the side to be told.
 */
export function findStopAddress(
  { move, side }: Pick<PlayStep, "move" | "side">,
  niggles: readonly Pick<NiggleView, "id" | "area" | "side" | "open">[],
): string {
  const site = findSite(move);
  if (site === null) return "/body";
  const open = niggles.find((one) => one.open && one.area === site && one.side === side);
  if (open) return `/body/${encodeURIComponent(open.id)}`;
  const search = new URLSearchParams({ area: site });
  if (side !== "both") search.set("side", side);
  return `/body?${search}`;
}
