import { expect, test } from "vitest";
import { NO_TOTALS } from "../../core/activity/index.ts";
import { instant, metres, seconds } from "../../core/units/index.ts";
import { type ListedActivity, readFile } from "../../files/index.ts";
import { writeListedActivity } from "./listed-activity-file.ts";

const ROW: ListedActivity = {
  at: 7,
  id: "13",
  name: 'Slow, "easy" with Ann\nand Bob',
  sport: "run",
  sportName: "Run",
  indoor: false,
  file: null,
  startedAt: instant(Date.parse("2026-03-04T05:06:07Z")),
  utcOffsetMinutes: null,
  rpe: 6,
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
  const reading = readFile(writeListedActivity(ROW), "activities.csv");
  expect(reading.kind === "recordings" && reading.recordings).toMatchObject([
    { name: ROW.name, sport: "run", rpe: 6, startedAt: ROW.startedAt, totals: ROW.totals },
  ]);
});

test("The same activity out of a later list gives the same bytes, wherever its row stands", () => {
  expect(writeListedActivity({ ...ROW, at: 900 })).toEqual(writeListedActivity(ROW));
  expect(writeListedActivity({ ...ROW, rpe: 7 })).not.toEqual(writeListedActivity(ROW));
});
