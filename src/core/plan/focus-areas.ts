import { type Area, FOCUS_SITES, nameArea, type Side, type Site } from "../body/index.ts";
import type { LoggedSpot, OpenNiggle, PlanningContext } from "../context/index.ts";
import { type Because, because, type RuleCard } from "../units/index.ts";
import { distinctBecause } from "./distinct-because.ts";
import { splitMinutes } from "./focus-minutes.ts";
import { modalityTexts } from "./modality-texts.ts";
import type { FocusArea } from "./plan.ts";

export const B4: RuleCard = {
  id: "B4",
  text: "Open niggles first, then what keeps coming back, then calves, quads, IT-band area, glutes, hip flexors, sole; five minutes each at least.",
  force: ["like"],
  tag: "P",
  sources: [],
};

/** Levels at which a niggle may be treated (3.4). */
const TREATABLE: readonly OpenNiggle["level"][] = ["L0", "L1"];
/** Highest pressure on a site at L1 (3.4). */
const L1_PRESSURE = 3;
const HIGHEST_PRESSURE = 5;

/** A spot that came back so often is recurrent (M2, M4). */
const RECURRENT_ENTRIES = 3;
const RECURRENT_EPISODES = 3;

/** Most areas of a session, and the least time for each, minutes (B4). */
const MOST_AREAS = 6;
const LEAST_MINUTES = 5;

/** How many parts of the time an area gets: our own default. */
const PARTS = { open: 2, recurrent: 1.5, usual: 1 } as const;

/** Sites that are not pressed themselves: the neighbour that the therapist treats for them (table F, brackets). */
const NEIGHBOUR: Partial<Readonly<Record<Site, Site>>> = {
  achilles: "calf",
  knee_outer: "itb_tfl",
  hip_outer: "itb_tfl",
};

interface Session {
  readonly minutes: number;
  /** Highest pressure of the session; 1 to 5. */
  readonly pressureCap: number;
}

/** Where a session goes when none of the usual sites may be pressed: our own default. */
const BACK: readonly Site[] = ["low_back", "upper_body"];

/** A site with its share of the time before sides and minutes are known. */
interface Ranked {
  readonly site: Site;
  readonly why: keyof typeof PARTS;
}

/**
 * The areas of a session with their minutes: those of open niggles first, then recurrent ones, then the usual six, as
 * many as get five minutes each; their minutes add up to the session's. What is blocked, to be seen or unanswered is
 * left out on its side; a niggle at L1 and a spot's own limit cap the pressure there.
 * @source RULES B4, table F, 3.4 (practice; the parts of the time are our own default)
 * @example deriveFocusAreas(context, { minutes: 60, pressureCap: 4 })[0] // { area: "calf", side: "both", minutes: 10 }
 */
export function deriveFocusAreas(context: PlanningContext, session: Session): readonly FocusArea[] {
  const closed = listClosed(context);
  const most = Math.min(MOST_AREAS, Math.floor(session.minutes / LEAST_MINUTES));
  const usual = openOf(rankSites(context), closed);
  const ranked = (usual.length > 0 ? usual : openOf(BACK.map(asUsual), closed)).slice(0, most);
  const parts = ranked.map(({ area, why }) => PARTS[why] * (area.side === "both" ? 1 : 0.5));
  const minutes = splitMinutes(session.minutes, parts, LEAST_MINUTES);
  return ranked.map(({ area }, index) => {
    const cap = findOwnCap(context, area);
    const own = cap < session.pressureCap ? { pressureCap: cap } : {};
    return { ...area, minutes: minutes[index]!, ...own };
  });
}

const openOf = (sites: readonly Ranked[], closed: readonly Area[]) =>
  sites.flatMap(({ site, why }) => leaveOut(site, closed).map((area) => ({ area, why })));

const asUsual = (site: Site): Ranked => ({ site, why: "usual" });

/** B4: what differs from the usual six, in words. */
export function explainFocusAreas(context: PlanningContext, areas: readonly FocusArea[]): readonly Because[] {
  const first = rankSites(context).filter(({ why }) => why !== "usual");
  const logged = areas.filter(({ area }) => first.some(({ site }) => site === area));
  const closed = listClosed(context).filter(({ area }) => FOCUS_SITES.includes(area));
  const capped = areas.filter(({ pressureCap }) => pressureCap !== undefined);
  return [
    ...(logged.length > 0 ? [because("B4", modalityTexts.areasFirst(listNames(logged)))] : []),
    ...(closed.length > 0 ? [because("T13", modalityTexts.areasLeftOut(listNames(closed)))] : []),
    ...explainClosed(context, closed),
    ...explainCaps(capped.map((area) => ({ area, cap: area.pressureCap! }))),
  ];
}

/** Places that bear less than the session, those that bear least first. */
export function explainCaps(
  capped: readonly { readonly area: Area; readonly cap: number }[],
): readonly Because[] {
  const caps = [...new Set(capped.map(({ cap }) => cap))].sort((one, other) => one - other);
  return caps.map((cap) => {
    const there = capped.filter((one) => one.cap === cap).map(({ area }) => area);
    return because("T13", modalityTexts.areasCapped(listNames(there), cap), { cap });
  });
}

/** The conditions that keep places closed, each sentence once (3.5). */
export function explainClosed({ limits }: PlanningContext, closed: readonly Area[]): readonly Because[] {
  const reasons = (limits.areaReasons ?? []).filter(
    ({ area, because: { rule } }) => rule.startsWith("X-") && isBlocked(area, closed),
  );
  return distinctBecause(reasons.map((one) => one.because));
}

export const listNames = (areas: readonly Area[]): string => [...new Set(areas.map(nameArea))].join(", ");

/** Each site once, at its first and heaviest reason. */
function rankSites({ openNiggles = [], spots = [] }: PlanningContext): readonly Ranked[] {
  const open = openNiggles.filter(({ level }) => TREATABLE.includes(level)).map(({ area }) => area);
  const recurrent = spots.filter(isRecurrent).map(({ area }) => area);
  const all: readonly Ranked[] = [
    ...open.map((area): Ranked => ({ site: treatedSite(area), why: "open" })),
    ...recurrent.map((area): Ranked => ({ site: treatedSite(area), why: "recurrent" })),
    ...FOCUS_SITES.map(asUsual),
  ];
  const treated = all.filter(({ site }) => FOCUS_SITES.includes(site));
  return treated.filter(({ site }, index) => treated.findIndex((one) => one.site === site) === index);
}

const treatedSite = ({ area }: Area): Site => NEIGHBOUR[area] ?? area;

const isRecurrent = ({ entriesIn21Days, episodesIn6Months }: LoggedSpot): boolean =>
  entriesIn21Days >= RECURRENT_ENTRIES || episodesIn6Months >= RECURRENT_EPISODES;

/** Areas that nothing presses for now, whether they hurt or not. */
export const listUnpressed = ({ limits }: PlanningContext): readonly Area[] => [
  ...limits.blocked,
  ...(limits.notPressed ?? []),
];

/**
 * Areas that must rest: blocked, to be seen, unanswered or flagged, or capped at nothing. A niggle at L1 may be treated,
 * lighter, whatever flag raised it.
 */
function listClosed(context: PlanningContext): readonly Area[] {
  const { openNiggles = [], spots = [] } = context;
  const isTreatable = (area: Area): boolean =>
    openNiggles.some((open) => TREATABLE.includes(open.level) && isSameArea(open.area, area));
  return [
    ...listUnpressed(context),
    ...openNiggles.filter(({ level }) => !TREATABLE.includes(level)).map(({ area }) => area),
    ...spots
      .filter(
        ({ area, redFlag, pressureCap }) => pressureCap <= 0 || (redFlag !== false && !isTreatable(area)),
      )
      .map(({ area }) => area),
  ];
}

const isSameArea = (one: Area, other: Area): boolean => one.area === other.area && one.side === other.side;

/** The lowest cap of what is logged there or at the site that it is treated for. */
function findOwnCap({ openNiggles = [], spots = [], limits }: PlanningContext, { area }: Area): number {
  const levels = openNiggles.filter(({ level, area: at }) => level === "L1" && treatedSite(at) === area);
  const own = spots.filter(({ area: at }) => treatedSite(at) === area).map(({ pressureCap }) => pressureCap);
  const open = own.filter((cap) => cap > 0);
  const limited = (limits.caps ?? []).filter((one) => treatedSite(one.area) === area).map(({ cap }) => cap);
  return Math.min(HIGHEST_PRESSURE, ...levels.map(() => L1_PRESSURE), ...open, ...limited);
}

/** What remains of a site: both sides, the other one where one is blocked, or nothing. */
export function leaveOut(site: Site, closed: readonly Area[]): readonly Area[] {
  const sides = closed.filter(({ area }) => area === site).map(({ side }) => side);
  if (sides.includes("both") || (sides.includes("left") && sides.includes("right"))) return [];
  const [side] = sides;
  return [{ area: site, side: side === undefined ? "both" : otherSide(side) }];
}

const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** Whether an area lies in one of the blocked ones, on either side where it has both. */
export const isBlocked = ({ area, side }: Area, blocked: readonly Area[]): boolean =>
  blocked.some((one) => one.area === area && (one.side === side || one.side === "both" || side === "both"));
