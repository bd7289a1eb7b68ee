import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wellnessSchema } from "../../src/http/contract.ts";
import { openRestride } from "../../src/server.ts";
import { someNights } from "../builders/some-nights.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";

const TODAY = "2026-11-23";
let own: DataFolder;

beforeAll(async () => {
  own = makeDataFolder();
  const file = join(own.path, "nights.csv");
  writeFileSync(file, someNights(TODAY));
  const { stdout } = await runRestride(own.path, "import", file);
  expect(stdout).toContain("resting heart rate of 35 days, HRV (rMSSD) of 35 days, sleep of 35 days");
});

afterAll(() => own.remove());

test("2.11 status and settings tell the resting heart rate of the watch, until the runner enters one", async () => {
  const day = ["--today", TODAY];
  expect((await runRestride(own.path, "status", ...day)).stdout).toContain(
    "resting heart rate 50 (from your watch)",
  );
  const reason = "The middle of the resting heart rates of 30 of the last 30 days (Garmin): 50 bpm.";
  expect((await runRestride(own.path, "settings", ...day)).stdout).toContain(reason);
  expect((await runRestride(own.path, "settings", "sex", ...day)).stdout).not.toContain(reason);
  await runRestride(own.path, "settings", "restHeartRate", "46");
  expect((await runRestride(own.path, "status", ...day)).stdout).toContain("resting heart rate 46 (yours)");
  expect((await runRestride(own.path, "settings", ...day)).stdout).not.toContain(reason);
  await runRestride(own.path, "settings", "restHeartRate", "default");
});

test("The last week of nights stands beside the four weeks before, with what it is good for", async () => {
  const opened = await openRestride({ data: own.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  try {
    const answer = await opened.value.api.request("http://localhost/api/v1/wellness");
    const view = wellnessSchema.parse(await answer.json());
    expect(view.weeks).toEqual([
      {
        kind: "restingHeartRate",
        source: "Garmin",
        last7: { mean: 52, days: 7 },
        before28: { mean: 50, days: 28 },
      },
      { kind: "hrvRmssd", source: "Garmin", last7: { mean: 44, days: 7 }, before28: { mean: 48, days: 28 } },
      { kind: "sleep", source: "Garmin", last7: { mean: 6.75, days: 7 }, before28: { mean: 7.25, days: 28 } },
    ]);
    expect(view.restHeartRate).toMatchObject({ value: 50, source: "history" });
    expect(view.note).toContain("the plan does not use them");
  } finally {
    await opened.value.close();
  }
});
