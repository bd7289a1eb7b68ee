import { expect, test } from "vitest";
import { NO_TOTALS } from "../../core/activity/index.ts";
import { instant, metres, seconds } from "../../core/units/index.ts";
import { readFile, type StravaRow } from "../../files/index.ts";
import { writeStravaRow } from "./strava-row-file.ts";

const ROW: StravaRow = {
  line: 7,
  id: "13",
  name: 'Slow, "easy" with Ann\nand Bob',
  sport: "run",
  sportName: "Run",
  indoor: false,
  file: null,
  startedAt: instant(Date.parse("2026-03-04T05:06:07Z")),
  rpe: 6,
  relativeEffort: null,
  totals: {
    ...NO_TOTALS,
    elapsed: seconds(1830),
    moving: seconds(1799.5),
    distance: metres(5012.25),
    ascent: metres(41.5),
    avgHeartRate: 141.2,
  },
};

test("An activity of a list comes back from its own small file with every number", () => {
  const reading = readFile(writeStravaRow(ROW), "activities.csv");
  expect(reading.kind === "recordings" && reading.recordings).toMatchObject([
    { name: ROW.name, sport: "run", rpe: 6, startedAt: ROW.startedAt, totals: ROW.totals },
  ]);
});

test("The same activity out of a later list gives the same bytes, wherever its row stands", () => {
  expect(writeStravaRow({ ...ROW, line: 900 })).toEqual(writeStravaRow(ROW));
  expect(writeStravaRow({ ...ROW, rpe: 7 })).not.toEqual(writeStravaRow(ROW));
});
