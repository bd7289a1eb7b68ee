import type { Area } from "../body/index.ts";

/** A place by its id in plain letters. @example namePlace({ area: "foot_plantar", side: "left" }) // "left foot plantar" */
export const namePlace = ({ area, side }: Area): string => {
  const site = area.replaceAll("_", " ");
  return side === "both" ? site : `${side} ${site}`;
};

/** The same site on a side that they share; "both" shares with each. */
export const isSamePlace = (one: Area, other: Area): boolean =>
  one.area === other.area && (one.side === other.side || one.side === "both" || other.side === "both");
