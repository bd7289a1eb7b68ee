import { expect, test } from "vitest";
import { deriveWatchRows } from "./watch-rows.ts";

test("Each kind stands with its unit, its source, and the weeks before", () => {
  const rows = deriveWatchRows({
    weeks: [
      {
        kind: "restingHeartRate",
        source: "Garmin",
        last7: { mean: 51.4, days: 6 },
        before28: { mean: 49.5, days: 28 },
      },
      { kind: "sleep", source: "Apple Health", last7: { mean: 6.999, days: 1 }, before28: null },
      { kind: "hrvRmssd", source: "Garmin", last7: null, before28: { mean: 48.2, days: 2 } },
    ],
  });
  expect(rows.map(({ name, told, now, before }) => [name, told, now, before])).toEqual([
    ["Resting heart rate", "Garmin, 6 days", "51 bpm", "before: 50 bpm"],
    ["Sleep", "Apple Health, 1 day", "7 h 00 min", "before: none"],
    ["HRV at night (rMSSD)", "Garmin, 0 days", "None yet", "before: 48 ms"],
  ]);
});
