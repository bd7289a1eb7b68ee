import { type Area, areasMeet, FOCUS_SITES, nameArea, SITES, type Site } from "../../body/index.ts";
import { type CareNeed, type CarePlace, careSidesOf, SITE_MOVES } from "../../care/index.ts";
import type { SiteStress } from "../../context/index.ts";
import { type Because, because, daysBetween, type LocalDate } from "../../units/index.ts";
import type { LastCared } from "./self-care-question.ts";
import { selfCareTexts } from "./self-care-texts.ts";

/** A site with so much stress left counts as loaded, in easy flat kilometres: our own default. */
const LOADED = 3;
/** Days after which a place wants care again. */
const UNCARED_DAYS = 7;
/** From this score on pressure is light (S1). */
const LIGHT_PAIN = 5;

export interface NeedsQuestion {
  readonly date: LocalDate;
  readonly places: readonly CarePlace[];
  /** On the evening of the date. */
  readonly stress: SiteStress;
  readonly lastCared: readonly LastCared[];
}

/**
 * What wants care on a date, the greatest need first: open places by their score and then the focus order, sites that
 * the last days of running loaded, sites without care for seven days. Each side is a need of its own. A place may come
 * twice: a routine presses none twice.
 * @source RULES S1, section 5 Assembly; PLANNER Self-care (order)
 * @example deriveCareNeeds(question)[0]?.area // { area: "calf", side: "left" }
 */
export function deriveCareNeeds(question: NeedsQuestion): readonly CareNeed[] {
  return [...listPlaces(question), ...listLoaded(question), ...listUncared(question)];
}

/** Open places; the routine leaves out what is closed, too sore or not known. */
function listPlaces({ places }: NeedsQuestion): readonly CareNeed[] {
  return [...places]
    .sort((one, other) => (other.pain ?? 0) - (one.pain ?? 0) || rankOf(one.area) - rankOf(other.area))
    .flatMap((place) =>
      splitSides(place.area, sayPlace(place)).map((need) => ({
        ...need,
        clotAnsweredNo: place.clotAnsweredNo ?? false,
      })),
    );
}

function sayPlace({ area, pain, level }: CarePlace): Because {
  const score = pain ?? 0;
  const name = nameArea(area);
  const inputs = { area: area.area, side: area.side, pain: score, level };
  if (SITE_MOVES[area.area].presses.length === 0) return because("S1", selfCareTexts.relief(name), inputs);
  const light = level === "L1" || score >= LIGHT_PAIN;
  return because(
    "S1",
    light ? selfCareTexts.niggleLight(name, score) : selfCareTexts.niggle(name, score),
    inputs,
  );
}

/** Sites that a tool can work, the most loaded first; what was cared for lately waits. */
function listLoaded({ stress, lastCared, date }: NeedsQuestion): readonly CareNeed[] {
  const weight = (site: Site): number => stress[site] * freshness(site, lastCared, date);
  return WORKED_SITES.filter((site) => stress[site] >= LOADED)
    .map((site) => ({ site, weight: weight(site) }))
    .sort((one, other) => other.weight - one.weight || rankSite(one.site) - rankSite(other.site))
    .flatMap(({ site }) => {
      const inputs = { area: site, stress: Math.round(stress[site] * 10) / 10 };
      return wholeSite(site, because("S1", selfCareTexts.loaded(nameOf(site)), inputs));
    });
}

const listUncared = ({ lastCared, date }: NeedsQuestion): readonly CareNeed[] =>
  WORKED_SITES.filter((site) => daysSince(site, lastCared, date) >= UNCARED_DAYS).flatMap((site) =>
    wholeSite(
      site,
      because("S1", selfCareTexts.uncared(nameOf(site), UNCARED_DAYS), { area: site, days: UNCARED_DAYS }),
    ),
  );

/** Sites that some tool presses, the focus areas first. */
const WORKED_SITES: readonly Site[] = [
  ...FOCUS_SITES,
  ...SITES.filter((site) => !FOCUS_SITES.includes(site) && SITE_MOVES[site].presses.length > 0),
];

/** Half the weight a day after care, three quarters after two. */
const freshness = (site: Site, lastCared: readonly LastCared[], date: LocalDate): number =>
  1 - 2 ** -daysSince(site, lastCared, date);

/** Days since both sides were cared for; a very long time where one never was. */
function daysSince(site: Site, lastCared: readonly LastCared[], date: LocalDate): number {
  const since = (["left", "right"] as const).map((side) => {
    const dates = lastCared
      .filter((one) => areasMeet(one.area, { area: site, side }))
      .map((one) => daysBetween(one.date, date));
    return Math.min(NEVER, ...dates);
  });
  return Math.max(0, ...since);
}

const NEVER = 1000;

const wholeSite = (area: Site, why: Because): readonly CareNeed[] => splitSides({ area, side: "both" }, why);

const splitSides = (area: Area, why: Because): readonly CareNeed[] =>
  careSidesOf(area).map((side) => ({ area: { area: area.area, side }, because: why }));

const nameOf = (area: Site): string => nameArea({ area, side: "both" });

/** B4's order, then the order of the body. */
const rankSite = (site: Site): number => {
  const focus = FOCUS_SITES.indexOf(site);
  return focus >= 0 ? focus : FOCUS_SITES.length + SITES.indexOf(site);
};

const rankOf = ({ area }: Area): number => rankSite(area);
