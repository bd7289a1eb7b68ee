import type { Sport } from "../../core/activity/index.ts";
import type { Instant } from "../../core/units/index.ts";

/** A run as the runner typed it in, checked. */
export interface TypedRun {
  readonly startedAt: Instant;
  readonly seconds: number;
  readonly metres: number | null;
  readonly heartRate: number | null;
  readonly rpe: number | null;
  readonly title: string | null;
  readonly sport: Sport;
}

/** What the reader of lists takes for each sport. */
const SPORT_NAMES: Readonly<Record<Sport, string>> = {
  run: "Run",
  trailRun: "Trail Run",
  treadmill: "Treadmill",
  walk: "Walk",
  hike: "Hike",
  ride: "Ride",
  swim: "Swim",
  strength: "Strength",
  other: "Workout",
};

/**
 * A typed run as a table of one row, which is read again like any original. The same words give the same bytes.
 */
export function writeTypedRun(run: TypedRun): Uint8Array<ArrayBuffer> {
  const cells: readonly (readonly [column: string, value: string | number | null])[] = [
    ["Activity Date", new Date(run.startedAt).toISOString().slice(0, 19).replace("T", " ")],
    ["Activity Name", run.title],
    ["Activity Type", SPORT_NAMES[run.sport]],
    ["Elapsed Time", run.seconds],
    ["Moving Time", run.seconds],
    ["Distance", run.metres === null ? null : run.metres / 1000],
    ["Distance", run.metres],
    ["Average Heart Rate", run.heartRate],
    ["Perceived Exertion", run.rpe],
  ];
  const head = ["Activity ID", ...cells.map(([column]) => column)].join(",");
  const row = ["", ...cells.map(([, value]) => quote(value))].join(",");
  return new TextEncoder().encode(`${head}\n${row}\n`);
}

const quote = (value: string | number | null): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
