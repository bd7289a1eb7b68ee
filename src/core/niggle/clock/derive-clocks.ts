import type { Area } from "../../body/index.ts";
import type { Form, Treatment } from "../../care/index.ts";
import { type LocalDate, localDateAt, type TimeZone } from "../../units/index.ts";
import type { Answer, Niggle } from "../niggle.ts";
import { isSamePlace } from "../place-name.ts";
import type { Clock } from "./clock.ts";
import type { ClockInput, ClockRun, SitePressure } from "./clock-input.ts";
import { deriveClock } from "./derive-clock.ts";

/** The log, as far as clocks go by it. */
export interface ClocksSource {
  readonly niggles: readonly Niggle[];
  readonly runs: readonly ClockRun[];
  /** Professional sessions; booked ones do not count. */
  readonly treatments: readonly Treatment[];
  /** Days and places on which R0 held. */
  readonly normalSoreness: readonly { readonly area: Area; readonly date: LocalDate }[];
  readonly zone: TimeZone;
  readonly today: LocalDate;
}

/** Pressure of a form (1.0), 1 to 5. */
const PRESSURE: Readonly<Record<Form, number>> = { deep: 4, moderate: 3, gentle: 2 };

/**
 * The clock of every place of the pain log, in the order in which places were first logged. Niggles of the same area
 * and side share one clock, which is how an episode that came back is known.
 * @source RULES 3.6 ("one clock per area+side")
 * @example deriveClocks({ niggles, runs, treatments: [], normalSoreness: [], zone, today }).filter(({ r5 }) => r5)
 */
export function deriveClocks(source: ClocksSource): readonly Clock[] {
  const places = new Map<string, readonly Niggle[]>();
  for (const niggle of source.niggles) {
    const key = `${niggle.area.area}:${niggle.area.side}`;
    places.set(key, [...(places.get(key) ?? []), niggle]);
  }
  return [...places.values()].map((niggles) => deriveClock(inputOf(source, niggles)));
}

function inputOf(source: ClocksSource, niggles: readonly Niggle[]): ClockInput {
  const { zone, today, runs } = source;
  const latest = niggles.reduce((one, other) => (other.openedAt > one.openedAt ? other : one));
  const gone = niggles.flatMap(({ closedByRunner }) => (closedByRunner === null ? [] : [closedByRunner]));
  return {
    area: latest.area,
    spot: latest.spot,
    entries: niggles.flatMap(({ entries }) => entries),
    runs,
    pressures: listPressures(source, latest.area),
    normalSoreness: source.normalSoreness
      .filter(({ area: { area, side } }) => area === latest.area.area && side === latest.area.side)
      .map(({ date }) => date),
    seenOn: niggles.flatMap(({ seen }) => seen.map(({ at }) => localDateAt(at, zone))),
    goneOn: gone.map((at) => localDateAt(at, zone)),
    nerveSigns: niggles.some(({ answers }) => tellsOfNerve(answers)),
    today,
  };
}

function listPressures({ treatments, zone }: ClocksSource, area: Area): readonly SitePressure[] {
  return treatments
    .filter(({ status, areas }) => status === "done" && areas.some((one) => isSamePlace(one, area)))
    .map(({ start, form }) => ({ date: localDateAt(start, zone), pressure: form && PRESSURE[form] }));
}

/** Questions on numbness and on weakness that runs down the leg; their last answer holds (3.4). */
const NERVE_QUESTIONS: readonly string[] = ["numbness", "tingleDown"];

const tellsOfNerve = (answers: readonly Answer[]): boolean =>
  NERVE_QUESTIONS.some((id) => (answers.findLast(({ question }) => question === id)?.chosen.length ?? 0) > 0);
