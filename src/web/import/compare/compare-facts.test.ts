import { beforeAll, expect, test, vi } from "vitest";
import { type ComparedRecording, listFacts, sayDuration } from "./compare-facts.ts";

beforeAll(() => {
  vi.stubGlobal("navigator", { language: "en-GB" });
});

const watch: ComparedRecording = {
  id: "r-1",
  file: "watch.fit",
  device: "Garmin Forerunner 265",
  startedAt: "2026-03-02T06:30:05.000Z",
  utcOffset: "+01:00",
  elapsedSeconds: 3850,
  movingSeconds: 3800,
  metres: 10_000,
  avgHeartRate: 150.4,
  maxHeartRate: 171,
  ascentMetres: null,
  avgCadence: null,
  samples: 3800,
  speaks: true,
  keptApart: false,
  tells: ["wholeFile", "heartRate"],
  because: "Speaks for the run.",
};
const phone = { ...watch, device: null, avgHeartRate: null, maxHeartRate: null, tells: [], samples: 200 };

test("files of a run are compared thing by thing, and what differs is known", () => {
  const facts = listFacts([watch, phone], "metric");
  const byName = new Map(facts.map((fact) => [fact.name, fact]));
  expect(byName.get("Start")).toEqual({ name: "Start", values: ["07:30:05", "07:30:05"], differs: false });
  expect(byName.get("Heart rate, mean and highest")).toMatchObject({
    values: ["150 / 171", "–"],
    differs: true,
  });
  expect(byName.get("Tells")).toMatchObject({ values: ["samples, heart rate", "–"] });
  expect(byName.has("Up")).toBe(false);
});

test("durations have hours only where there are some", () => {
  expect([sayDuration(3850), sayDuration(59), sayDuration(1200)]).toEqual(["1:04:10", "0:59", "20:00"]);
});
