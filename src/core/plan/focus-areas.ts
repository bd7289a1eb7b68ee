import { type Area, FOCUS_SITES, type Side, type Site } from "../body/index.ts";
import type { OpenNiggle, PlanningContext } from "../context/index.ts";

/** Levels at which a niggle may be treated (3.4). */
const TREATABLE: readonly OpenNiggle["level"][] = ["L0", "L1"];

/** Sites that are not pressed themselves: the neighbour that the therapist treats for them (table F, brackets). */
const NEIGHBOUR: Partial<Readonly<Record<Site, Site>>> = {
  achilles: "calf",
  knee_outer: "itb_tfl",
  hip_outer: "itb_tfl",
};

/**
 * The six usual areas of a session on both sides, those of open niggles first, without what is blocked (B4, table F).
 * @example deriveFocusAreas(context) // calves, quads, IT-band area, glutes, hip flexors, plantar fascia
 */
export function deriveFocusAreas({ openNiggles = [], limits }: PlanningContext): readonly Area[] {
  const sore = openNiggles
    .filter(({ level }) => TREATABLE.includes(level))
    .map(({ area }) => NEIGHBOUR[area.area] ?? area.area)
    .filter((site) => FOCUS_SITES.includes(site));
  return [...new Set([...sore, ...FOCUS_SITES])].flatMap((site) => leaveOut(site, limits.blocked));
}

/** What remains of a site: both sides, the other one where one is blocked, or nothing. */
function leaveOut(site: Site, blocked: readonly Area[]): readonly Area[] {
  const sides = blocked.filter(({ area }) => area === site).map(({ side }) => side);
  if (sides.includes("both") || (sides.includes("left") && sides.includes("right"))) return [];
  const [side] = sides;
  return [{ area: site, side: side === undefined ? "both" : otherSide(side) }];
}

const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");
