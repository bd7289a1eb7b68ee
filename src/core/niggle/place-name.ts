import { type Area, nameArea } from "../body/index.ts";

/** A place inside a sentence. @example namePlace({ area: "foot_plantar", side: "left" }) // "left sole of the foot" */
export const namePlace = (area: Area): string => nameArea(area);

/** The same site on a side that they share; "both" shares with each. */
export const isSamePlace = (one: Area, other: Area): boolean =>
  one.area === other.area && (one.side === other.side || one.side === "both" || other.side === "both");
