import type { LocalDate } from "../../core/units/index.ts";
import { parseLocalDate } from "../../core/units/index.ts";

type Row = Readonly<Record<string, unknown>>;

/** An activity as the list of intervals.icu names it. */
export interface NamedActivity {
  readonly id: string;
  /** The runner's day on which it began. */
  readonly date: LocalDate;
  /** Whether the service may hand it on: what it has from Strava it may not. */
  readonly withheld: boolean;
  /** Whether it was typed in and never had a file. */
  readonly typed: boolean;
  readonly row: Row;
}

/** The activities of a list, the oldest first; what has no id or day is no activity. */
export const readActivities = (rows: readonly Row[]): readonly NamedActivity[] =>
  rows
    .flatMap(readActivity)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));

function readActivity(row: Row): readonly NamedActivity[] {
  const { id, start_date_local: start, source } = row;
  const date = parseLocalDate(typeof start === "string" ? start.slice(0, 10) : "");
  const name = typeof id === "number" ? String(id) : id;
  if (typeof name !== "string" || !/^[a-z]?\d{1,20}$/i.test(name) || !date.ok) return [];
  return [{ id: name, date: date.value, withheld: source === "STRAVA", typed: source === "MANUAL", row }];
}

/** Fields that the reader of lists uses; the service's own figures change and are not kept. */
const KEPT = [
  "id",
  "start_date_local",
  "start_date",
  "type",
  "name",
  "distance",
  "moving_time",
  "elapsed_time",
  "total_elevation_gain",
  "total_elevation_loss",
  "average_heartrate",
  "max_heartrate",
  "icu_rpe",
  "perceived_exertion",
];

/** A list of activities as an export of the service would hold it, for the same importer. */
export const writeList = (activities: readonly NamedActivity[]): string =>
  JSON.stringify(
    activities.map(({ row }) => Object.fromEntries(KEPT.map((name) => [name, row[name] ?? null]))),
  );

/** Under which name the files of this service stand in the ledger. */
export const LEDGER_NAME = "intervals.icu!";
export const LIST_NAME = `${LEDGER_NAME}activities.json`;

/** The name of an activity's own file. @example ledgerNameOf(activity, ".fit") // "intervals.icu!2026-11-20 i123.fit" */
export const ledgerNameOf = ({ id, date }: NamedActivity, ending: string): string =>
  `${LEDGER_NAME}${date} ${id}${ending}`;

/** Ids of the activities that the ledger knows, by file or by their numbers. */
export const knownIds = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(
    paths
      .filter((path) => path.startsWith(LEDGER_NAME))
      .flatMap((path) => /[ #]([a-z]?\d+)(?:\.\w+)*$/i.exec(path)?.[1] ?? []),
  );
