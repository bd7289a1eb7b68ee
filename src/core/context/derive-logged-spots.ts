import type { Area, Descriptor } from "../body/index.ts";
import {
  type Clock,
  type ClockEpisode,
  type LimitingTriage,
  type Limits,
  type Niggle,
  type NiggleEntry,
  pressureOn,
} from "../niggle/index.ts";
import { daysBetween, type LocalDate } from "../units/index.ts";
import type { LoggedSpot } from "./logged-spot.ts";

/** Reaches of the log, days (M2, M4). */
const ENTRY_DAYS = 21;
const HALF_YEAR = 183;

/** The pain log with what clocks, triage and limits make of it. */
export interface LoggedSpotsSource {
  readonly niggles: readonly Niggle[];
  readonly clocks: readonly Clock[];
  /** Of the open niggles, R5 counted in. */
  readonly triages: readonly LimitingTriage[];
  readonly limits: Limits;
  readonly today: LocalDate;
}

/**
 * Each place of the pain log as the choice of massage needs it, the worst first. Episodes that R0 covered throughout
 * do not count, nor do their entries.
 * @source RULES M2, M4, B4; 3.6, step 7
 * @example deriveLoggedSpots({ niggles, clocks, triages, limits, today })[0]?.entriesIn21Days // 3
 */
export function deriveLoggedSpots(source: LoggedSpotsSource): readonly LoggedSpot[] {
  const spots = source.clocks.map((clock) => deriveSpot(source, clock));
  return [...spots].sort((one, other) => painOf(other) - painOf(one));
}

/** A place whose pain is not known comes first. */
const painOf = ({ pain }: LoggedSpot): number => pain ?? Number.POSITIVE_INFINITY;

function deriveSpot(source: LoggedSpotsSource, clock: Clock): LoggedSpot {
  const { niggles, triages, limits, today } = source;
  const here = niggles.filter(({ area }) => isSame(area, clock.area));
  const counted = clock.episodes.filter(({ normalSoreness }) => !normalSoreness);
  const open = counted.find(({ closed }) => closed === null);
  const recent = here
    .flatMap(({ entries }) => entries)
    .filter(({ date }) => isWithin(date, { today, days: ENTRY_DAYS }) && !isCovered(date, clock.episodes));
  const triage = triages.find(({ area }) => area !== null && isSame(area, clock.area));
  return {
    area: clock.area,
    pain: clock.lastScore,
    pointable: findAnswer(here, "pointable"),
    familiarAche: findAnswer(here, "familiarAche"),
    entriesIn21Days: new Set(recent.map(({ date }) => date)).size,
    openDays: open ? daysBetween(open.t0, today) : 0,
    episodesIn6Months: counted.filter(({ t0 }) => isWithin(t0, { today, days: HALF_YEAR })).length,
    signs: listSigns(recent),
    redFlag: triage === undefined ? flagOf(clock) : findFlag(triage),
    pressureCap: pressureOn(limits, clock.area),
  };
}

const isSame = (one: Area, other: Area): boolean => one.area === other.area && one.side === other.side;

const isWithin = (date: LocalDate, { today, days }: { today: LocalDate; days: number }): boolean =>
  date <= today && daysBetween(date, today) < days;

/** Whether a day lies in an episode of normal soreness. */
const isCovered = (date: LocalDate, episodes: readonly ClockEpisode[]): boolean =>
  episodes.some(
    ({ t0, closed, normalSoreness }) =>
      normalSoreness && date >= t0 && (closed === null || date <= closed.on),
  );

const listSigns = (entries: readonly NiggleEntry[]): readonly Descriptor[] => [
  ...new Set(entries.flatMap(({ descriptors }) => descriptors)),
];

/** The last answer to a yes-or-no question at this place; null where nobody asked. */
function findAnswer(niggles: readonly Niggle[], question: string): boolean | null {
  const answers = niggles.flatMap((niggle) => niggle.answers).filter((one) => one.question === question);
  const last = answers.reduce<(typeof answers)[number] | null>(
    (one, other) => (one !== null && one.at > other.at ? one : other),
    null,
  );
  return last && last.chosen.length > 0;
}

/** Without triage: what the clock says, and not known while the place is sore. */
function flagOf({ r5, t0 }: Clock): boolean | null {
  if (r5 !== null) return true;
  return t0 === null ? false : null;
}

/** Any R but R0, at whatever level; null while questions are open. */
function findFlag({ level, incomplete, because, emergency }: LimitingTriage): boolean | null {
  const isFlagged = because.some(({ rule }) => /^R/.test(rule) && rule !== "R0");
  if (isFlagged || emergency || level === "L2" || level === "L3") return true;
  return level === null || incomplete.length > 0 ? null : false;
}
