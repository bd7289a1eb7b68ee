import type { Area, Side } from "./sites.ts";

/** Whether two sides have one in common. @example sidesMeet("left", "both") // true */
export const sidesMeet = (one: Side, other: Side): boolean =>
  one === other || one === "both" || other === "both";

/**
 * Whether two areas share a place: the same site with a side in common.
 * @source RULES 3.1 (left and right are never mixed up)
 * @example areasMeet({ area: "calf", side: "both" }, { area: "calf", side: "left" }) // true
 */
export const areasMeet = (one: Area, other: Area): boolean =>
  one.area === other.area && sidesMeet(one.side, other.side);
