import { readFileSync } from "node:fs";
import type { Activity } from "../../src/core/activity/index.ts";
import { DEFAULT_SETTINGS } from "../../src/core/context/runner-settings.ts";
import { addDays, datesFrom, type LocalDate, localDate } from "../../src/core/units/index.ts";
import { aRun } from "../builders/an-activity.ts";
import { findBeside } from "../builders/beside.ts";
import type { SeasonRunner } from "./season.ts";

const file = findBeside("oracles/lovdal_athlete1_daily.csv");
/** Whether the real runner's days are beside the repository. */
export const hasLovdal = file !== null;

/** The data know no dates: their first day is set on a Monday. */
const DAY_0 = localDate("2024-01-01");
const MINUTES_A_KM = 4.5;

interface Row {
  readonly day: number;
  readonly km: number;
  readonly threshold: number;
  readonly above: number;
  readonly runs: number;
}

/**
 * A real competitive runner, every one of 434 days (Lovdal et al. 2021, CC0; read in place). Kilometres by zone become runs at
 * 4:30 a kilometre: felt effort 8 with any work above the threshold, 6 with any at it, else 3. Of several runs a day
 * the second is an easy third of the distance at seven in the morning.
 * @param mainRun when the main run begins
 */
export function aLovdalSeason(mainRun: string): SeasonRunner {
  const rows = readRows();
  const first = addDays(DAY_0, rows[0]?.day ?? 0);
  const last = addDays(DAY_0, rows.at(-1)?.day ?? 0);
  return {
    settings: { ...DEFAULT_SETTINGS, confirmedDays: datesFrom(first, last) },
    activities: rows.flatMap((row) => runsOf(row, mainRun)),
    races: [],
    from: first,
    to: last,
  };
}

function readRows(): readonly Row[] {
  const [head = "", ...lines] = readFileSync(file ?? "", "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const get = (name: string): number => Number(cells[columns.indexOf(name)]);
    return {
      day: get("day"),
      km: get("km"),
      threshold: get("km_z34"),
      above: get("km_z5_t1_t2"),
      runs: get("sessions"),
    };
  });
}

function runsOf({ day, km, threshold, above, runs }: Row, mainRun: string): readonly Activity[] {
  if (km <= 0) return [];
  const date = addDays(DAY_0, day);
  const effort = above > 0 ? 8 : threshold > 0 ? 6 : 3;
  if (runs < 2) return [aRunOf(date, { km, effort, at: mainRun })];
  return [
    aRunOf(date, { km: km / 3, effort: 3, at: "07:00" }),
    aRunOf(date, { km: (km * 2) / 3, effort, at: mainRun }),
  ];
}

const aRunOf = (date: LocalDate, { km, effort, at }: { km: number; effort: number; at: string }): Activity =>
  aRun()
    .on(date)
    .at(at)
    .km(km)
    .minutes(km * MINUTES_A_KM)
    .speeds([])
    .rpe(effort)
    .build();
