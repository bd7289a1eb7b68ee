import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  deriveEwma,
  deriveMonotony,
  derivePmc,
  deriveSpike,
  findLongestBefore,
  type SpikeCategory,
} from "../../src/core/load/index.ts";
import { findBeside } from "../builders/beside.ts";

/** Numbers made elsewhere, read in place; they are no part of this repository. */
const folder = findBeside("oracles");
const present = folder !== null;
if (!present) console.info("Oracle data (../shared/oracles) is not here: its tests are skipped.");
const testWithOracles = test.skipIf(!present);

type Row = Readonly<Record<string, string>>;

function readRows(name: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(`${folder}/${name}`, "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const get = (row: Row, column: string): string => {
  const cell = row[column];
  if (cell === undefined) throw new Error(`The oracle has no column "${column}"`);
  return cell;
};

/** Equal as far as the oracle prints: half a unit of the last decimal, and a hair for ties. */
function expectPrinted(ours: number, printed: string, decimals: number, where: string): void {
  const distance = Math.abs(ours - Number(printed));
  expect(distance, `${where}: ours ${ours}, printed ${printed}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals + 1e-9,
  );
}

testWithOracles("2.8 monotony and strain equal those of SoccerMon on every player-day", () => {
  const rows = readRows("soccermon_load_oracle.csv");
  let compared = 0;
  for (const player of new Set(rows.map((row) => get(row, "player")))) {
    const days = rows.filter((row) => get(row, "player") === player);
    // The oracle counts the days before the first as rest.
    const loads = [0, 0, 0, 0, 0, 0, ...days.map((row) => Number(get(row, "daily_load")))];
    days.forEach((row, day) => {
      const ours = deriveMonotony(loads, day + 6);
      const printed = get(row, "monotony");
      const where = `${player} day ${get(row, "day")}`;
      expectPrinted(ours?.monotony ?? 0, printed, 2, where);
      // Its strain is the week's sum times the monotony rounded to two decimals, so ours is rounded alike.
      const sum = loads.slice(day, day + 7).reduce((total, load) => total + load, 0);
      expectPrinted(sum * Number((ours?.monotony ?? 0).toFixed(2)), get(row, "strain"), 1, where);
      expect(ours?.strain ?? 0, where).toBeCloseTo(sum * (ours?.monotony ?? 0), 6);
      compared++;
    });
  }
  expect(compared).toBe(450);
});

const CATEGORIES: Readonly<Record<string, SpikeCategory>> = {
  ref: "reference",
  small: "small",
  moderate: "moderate",
  large: "large",
  no_baseline: "no_baseline",
};

const readLovdal = () => {
  const rows = readRows("lovdal_athlete1_expected.csv");
  return { rows, kilometres: rows.map((row) => Number(get(row, "km"))) };
};

testWithOracles("2.8 monotony and strain equal the reference on every day of a competitive runner", () => {
  const { rows, kilometres } = readLovdal();
  let compared = 0;
  rows.forEach((row, day) => {
    const ours = deriveMonotony(kilometres, day);
    const where = `day ${get(row, "day")}`;
    if (get(row, "monotony7_pop") === "") {
      expect(ours, where).toBeNull();
      return;
    }
    expectPrinted(ours?.monotony ?? Number.NaN, get(row, "monotony7_pop"), 4, where);
    expectPrinted(ours?.strain ?? Number.NaN, get(row, "strain7"), 3, where);
    compared++;
  });
  expect(rows).toHaveLength(434);
  expect(compared).toBe(288);
});

testWithOracles("2.7 fitness, fatigue, form and averages equal the reference on every day", () => {
  const { rows, kilometres } = readLovdal();
  const { ctl, atl, tsb } = derivePmc(kilometres);
  const columns = {
    ctl42_exp: ctl,
    atl7_exp: atl,
    tsb_prevday: tsb,
    ewma7_2overN1: deriveEwma(kilometres, { days: 7 }),
    ewma28_2overN1: deriveEwma(kilometres, { days: 28 }),
  };
  let compared = 0;
  rows.forEach((row, day) => {
    for (const [column, ours] of Object.entries(columns)) {
      expectPrinted(ours[day] ?? Number.NaN, get(row, column), 4, `${column} day ${get(row, "day")}`);
      compared++;
    }
  });
  expect(compared).toBe(434 * 5);
});

const BASELINE_DAYS = 30;

testWithOracles(
  "2.9 longest run, spike and category equal the reference wherever it has 30 days behind it",
  () => {
    const { rows, kilometres } = readLovdal();
    const longest = findLongestBefore(kilometres.map((distance, day) => ({ day, distance })));
    let compared = 0;
    for (const [day, row] of rows.entries()) {
      const where = `day ${get(row, "day")}`;
      const distance = kilometres[day] ?? 0;
      // The reference has no baseline before; ours takes the days there are and says so (2.11): nothing to compare.
      if (day < BASELINE_DAYS) {
        expect(get(row, "longest_prior30"), where).toBe("");
        continue;
      }
      const longestBefore = longest[day] ?? Number.NaN;
      expectPrinted(longestBefore, get(row, "longest_prior30"), 4, where);
      compared++;
      if (distance === 0) {
        expect(get(row, "spike_cat"), where).toBe("");
        continue;
      }
      const spike = deriveSpike({ distance, longestBefore });
      expect(spike.category, where).toBe(CATEGORIES[get(row, "spike_cat")]);
      if (spike.ratio === null) expect(get(row, "spike_ratio"), where).toBe("");
      else expectPrinted(spike.ratio, get(row, "spike_ratio"), 4, where);
    }
    expect(compared).toBe(434 - BASELINE_DAYS);
  },
);
