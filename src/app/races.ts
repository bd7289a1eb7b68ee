import {
  deriveRaceClass,
  RACE_PRIORITIES,
  type Race,
  type RaceClass,
  type RaceId,
} from "../core/training/index.ts";
import {
  type Instant,
  instantAt,
  kilometresOf,
  type LocalDate,
  parseClock,
  parseDistance,
  parseDuration,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";
import { type Fault, fault } from "./fault.ts";

/** A race as a runner types it. */
export interface RaceWords {
  readonly date: string;
  readonly distance: string;
  readonly start?: string | undefined;
  readonly expected?: string | undefined;
  readonly priority?: string | undefined;
  readonly name?: string | undefined;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A race with its class in the race tables. */
export interface ClassedRace extends Race {
  readonly class: RaceClass;
}

/** Every race of the runner, by date. */
export async function listRaces(store: Store, runner: Runner): Promise<readonly ClassedRace[]> {
  const races = await store.training.listRaces(runner);
  return races
    .map((race) => ({ ...race, class: deriveRaceClass(race) }))
    .sort((one, other) => compare(one.date, other.date) || (one.start ?? 0) - (other.start ?? 0));
}

/** Reads a race from words; the first word that makes no sense is the fault. */
export function parseRace(words: RaceWords, zone: TimeZone, id: string): Result<Race, Fault> {
  const date = parseLocalDate(words.date);
  if (!date.ok)
    return fault(
      "race.impossible",
      `"${words.date}" is no date. Write the race day as YYYY-MM-DD, 2027-04-25.`,
    );
  const distance = parseDistance(words.distance);
  if (!distance.ok)
    return fault(
      "race.impossible",
      `"${words.distance}" is no race distance. Write 10k, 21.1km, half, marathon or 26.2mi.`,
    );
  const start = parseStart(words.start, date.value, zone);
  if (!start.ok) return start;
  const expected = parseExpected(words.expected);
  if (!expected.ok) return expected;
  const priority = RACE_PRIORITIES.find((known) => known === (words.priority ?? "A").toUpperCase());
  if (!priority)
    return fault(
      "race.impossible",
      `"${words.priority}" is no priority. A is the race that matters, B or C the rest.`,
    );
  return {
    ok: true,
    value: {
      id: id as RaceId,
      name: words.name?.trim() || null,
      date: date.value,
      start: start.value,
      distance: distance.value,
      expected: expected.value,
      priority,
    },
  };
}

function parseStart(
  text: string | undefined,
  date: LocalDate,
  zone: TimeZone,
): Result<Instant | null, Fault> {
  if (text === undefined) return { ok: true, value: null };
  const clock = parseClock(text);
  return clock.ok
    ? { ok: true, value: instantAt(date, clock.value, zone) }
    : fault("race.impossible", `"${text}" is no time of day. Write the start as HH:MM, 09:00.`);
}

function parseExpected(text: string | undefined): Result<Race["expected"], Fault> {
  if (text === undefined) return { ok: true, value: null };
  const duration = parseDuration(text);
  return duration.ok
    ? duration
    : fault("race.impossible", `"${text}" is no finish time. Write hours and minutes, 3:45.`);
}

/** Adds a race; the same race on the same day is not added twice. */
export async function addRace(
  options: {
    readonly store: Store;
    readonly runner: Runner;
    readonly zone: TimeZone;
    readonly newId: () => string;
  },
  words: RaceWords,
): Promise<Result<Race, Fault>> {
  const race = parseRace(words, options.zone, options.newId());
  if (!race.ok) return race;
  const twin = (await options.store.training.listRaces(options.runner)).find(
    (known) => known.date === race.value.date && known.distance === race.value.distance,
  );
  if (twin)
    return fault(
      "race.impossible",
      `There is a race of ${kilometresOf(twin.distance)} km on ${twin.date} already (${twin.id}). Remove it first to change it.`,
    );
  await options.store.training.addRace(options.runner, race.value);
  return race;
}

/** Removes a race; an unknown id is a fault. */
export async function removeRace(store: Store, runner: Runner, id: string): Promise<Result<null, Fault>> {
  return (await store.training.removeRace(runner, id as RaceId))
    ? { ok: true, value: null }
    : fault("race.unknown", `There is no race "${id}". "race list" shows them with their ids.`);
}
