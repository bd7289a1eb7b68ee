import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aHealthExport,
  aHealthRecord,
  aHealthWorkout,
  DISTANCE_5_KM,
  HEALTH_HEAD,
  HEALTH_TYPE,
  healthTime,
  someDistances,
  someHeartRates,
} from "../../../test/builders/a-health-export.ts";
import { startHealthScan } from "./index.ts";

const START = Date.UTC(2026, 2, 2, 6, 30);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function scan(text: string, chunk = 1 << 16) {
  const reader = startHealthScan();
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.slice(at, at + chunk));
  return reader.end();
}

const RUN = aHealthWorkout({
  start: healthTime(START, 60),
  end: healthTime(START + 31 * 60_000, 60),
  more: `${DISTANCE_5_KM}  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="143.2" minimum="99" maximum="161" unit="count/min"/>
  <MetadataEntry key="HKElevationAscended" value="4210 cm"/>
  <MetadataEntry key="HKAverageMETs" value="9.7 kcal/hr·kg"/>
`,
});

const sleepOf = (value: string, start: string, end: string, source = "Watch") =>
  aHealthRecord({
    type: HEALTH_TYPE.sleep,
    value: `HKCategoryValueSleepAnalysis${value}`,
    start,
    end,
    source,
  });

describe("Workouts of Apple Health", () => {
  test("A run has its distance, its climb and the heart rates within its time, which stand before it", () => {
    const found = scan(aHealthExport(someHeartRates(START - 60_000, 500), RUN));
    expect([found.workouts, found.undated, found.whole]).toEqual([1, 0, true]);
    const run = found.recording(0);
    expect(run).toMatchObject({
      sport: "run",
      indoor: false,
      sportName: "Running",
      device: "Tom’s Watch",
      startedAt: START,
      utcOffsetMinutes: 60,
      totals: { elapsed: 1860, moving: 1800, avgHeartRate: 143.2, maxHeartRate: 161 },
    });
    expect(run.totals.distance).toBeCloseTo(5020);
    expect(run.totals.ascent).toBeCloseTo(42.1);
    expect(run.samples.time[0]).toBe(START / 1000);
    expect(run.samples.time.at(-1)).toBe(START / 1000 + 1860);
    expect(run.samples.length).toBe(1860 / 5 + 1);
    expect(run.samples.heartRate.every((beats) => beats >= 140 && beats < 147)).toBe(true);
  });

  test("Older exports tell distance on the workout itself, in miles too", () => {
    const old = aHealthWorkout({
      start: healthTime(START),
      end: healthTime(START + 1_800_000),
      attributes: ' duration="1500" durationUnit="s" totalDistance="3" totalDistanceUnit="mi"',
    });
    const { totals } = scan(aHealthExport(old)).recording(0);
    expect(totals).toMatchObject({ distance: 3 * 1609.344, moving: 1500, elapsed: 1800 });
  });

  test.each([
    ["Running", "", "run", false],
    ["Running", '  <MetadataEntry key="HKIndoorWorkout" value="1"/>\n', "treadmill", true],
    ["Running", '  <MetadataEntry key="HKIndoorWorkout" value="0"/>\n', "run", false],
    ["Walking", "", "walk", false],
    ["Hiking", "", "hike", false],
    ["Cycling", "", "ride", false],
    ["Swimming", "", "swim", false],
    ["TraditionalStrengthTraining", "", "strength", false],
    ["WheelchairRunPace", "", "other", false],
    ["Yoga", "", "other", false],
  ] as const)("%s with %j is %s", (activity, more, sport, indoor) => {
    const made = aHealthWorkout({
      start: healthTime(START),
      end: healthTime(START + 60_000),
      activity,
      more,
    });
    expect(scan(aHealthExport(made)).recording(0)).toMatchObject({ sport, indoor });
  });

  test("The zone that the workout notes tells the local day, not that in which the phone was exported", () => {
    const more = '  <MetadataEntry key="HKTimeZone" value="America/New_York"/>\n';
    const made = aHealthWorkout({ start: healthTime(START, 60), end: healthTime(START + 60_000, 60), more });
    expect(scan(aHealthExport(made)).recording(0).utcOffsetMinutes).toBe(-300);
  });

  test("Of two devices at once only the workout's own heart rates count", () => {
    const rates = someHeartRates(START, 10, 5, "Strap") + someHeartRates(START + 2000, 4);
    const own = scan(aHealthExport(rates, RUN)).recording(0);
    expect(own.samples.heartRate.filter((beats) => beats > 0).length).toBe(4);
    const other = scan(aHealthExport(someHeartRates(START, 10, 5, "Strap"), RUN)).recording(0);
    expect(other.samples.heartRate.filter((beats) => beats > 0).length).toBe(10);
  });

  test("The way covered gives each moment its distance; where some of it is missing only the total stands", () => {
    const rates = someHeartRates(START + 2000, 360);
    const run = scan(aHealthExport(rates, someDistances(START, 372, 13.5), RUN)).recording(0);
    expect(run.samples.distance[0]).toBe(0);
    expect(run.samples.distance[1]).toBeCloseTo((13.5 * 2) / 5, 3);
    expect(run.samples.distance.at(-1)).toBeCloseTo(372 * 13.5, 1);
    const half = scan(aHealthExport(rates, someDistances(START, 180, 13.5), RUN)).recording(0);
    expect(half.samples.distance.every(Number.isNaN)).toBe(true);
    const without = scan(aHealthExport(someDistances(START, 372, 13.5), RUN)).recording(0);
    expect([without.samples.length, without.samples.heartRate.every(Number.isNaN)]).toEqual([373, true]);
  });

  test("What stands beneath a part of a workout does not speak for the whole", () => {
    const more = `  <WorkoutActivity uuid="1" startDate="" duration="5" durationUnit="min">
   <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="1" unit="km"/>
  </WorkoutActivity>
${DISTANCE_5_KM}`;
    const made = aHealthWorkout({ start: healthTime(START), end: healthTime(START + 60_000), more });
    expect(scan(aHealthExport(made)).recording(0).totals.distance).toBeCloseTo(5020);
  });

  test("Workouts come in order of time; one without its times is counted", () => {
    const at = (hours: number) =>
      aHealthWorkout({
        start: healthTime(START + hours * 3.6e6),
        end: healthTime(START + hours * 3.6e6 + 60_000),
      });
    const found = scan(aHealthExport(at(5), at(2), aHealthWorkout({ start: "soon", end: "later" })));
    expect([found.workouts, found.undated]).toEqual([2, 1]);
    expect(found.recording(0).startedAt).toBe(START + 2 * 3.6e6);
  });
});

describe("Nights and mornings of Apple Health", () => {
  test("Resting heart rate and HRV are the mean of the day as it was where the runner was", () => {
    const at = healthTime(Date.UTC(2026, 2, 2, 23, 30), 60);
    const found = scan(
      aHealthExport(
        aHealthRecord({ type: HEALTH_TYPE.resting, value: 52, start: at }),
        aHealthRecord({ type: HEALTH_TYPE.sdnn, value: "40.5", start: at }),
        aHealthRecord({ type: HEALTH_TYPE.sdnn, value: "61.5", start: at }),
        aHealthRecord({ type: HEALTH_TYPE.steps, value: 99, start: at }),
      ),
    );
    expect(found.wellness).toEqual([
      { date: "2026-03-03", kind: "restingHeartRate", value: 52, source: "Apple Health" },
      { date: "2026-03-03", kind: "hrvSdnn", value: 51, source: "Apple Health" },
    ]);
  });

  test("Sleep is what is asleep, of old phones and new ones; in bed and awake are not", () => {
    const found = scan(
      aHealthExport(
        sleepOf("InBed", "2026-03-01 22:00:00 +0100", "2026-03-02 07:00:00 +0100"),
        sleepOf("AsleepCore", "2026-03-01 23:00:00 +0100", "2026-03-02 01:00:00 +0100"),
        sleepOf("Awake", "2026-03-02 01:00:00 +0100", "2026-03-02 01:30:00 +0100"),
        sleepOf("AsleepDeep", "2026-03-02 01:30:00 +0100", "2026-03-02 03:00:00 +0100"),
        sleepOf("AsleepREM", "2026-03-02 03:00:00 +0100", "2026-03-02 04:00:00 +0100"),
        sleepOf("Asleep", "2026-03-02 23:00:00 +0100", "2026-03-03 06:00:00 +0100"),
        sleepOf("AsleepUnspecified", "2026-03-03 14:00:00 +0100", "2026-03-03 14:30:00 +0100"),
      ),
    );
    expect(found.wellness).toMatchObject([
      { date: "2026-03-02", kind: "sleep", value: 4.5 },
      { date: "2026-03-03", kind: "sleep", value: 7.5 },
    ]);
  });

  test("What overlaps counts once, and of two sources the one that tells of most nights", () => {
    const found = scan(
      aHealthExport(
        sleepOf("AsleepCore", "2026-03-01 23:00:00 +0100", "2026-03-02 05:00:00 +0100"),
        sleepOf("AsleepREM", "2026-03-02 04:00:00 +0100", "2026-03-02 06:00:00 +0100"),
        sleepOf("AsleepCore", "2026-03-02 23:00:00 +0100", "2026-03-03 05:00:00 +0100"),
        sleepOf("Asleep", "2026-03-01 22:00:00 +0100", "2026-03-02 08:00:00 +0100", "Pillow app"),
      ),
    );
    expect(found.wellness.map(({ value }) => value)).toEqual([7, 6]);
  });
});

describe("An export of any size and state", () => {
  const WHOLE = aHealthExport(
    someHeartRates(START, 20),
    RUN,
    sleepOf("Asleep", "2026-03-02 23:00:00 +0100", "2026-03-03 06:00:00 +0100"),
  );

  test("The same is found wherever the flow is cut into chunks", () => {
    const once = scan(WHOLE);
    for (const chunk of [1, 7, 64, 1000]) {
      const found = scan(WHOLE, chunk);
      expect(found.recording(0)).toEqual(once.recording(0));
      expect([found.wellness, found.whole]).toEqual([once.wellness, true]);
    }
  });

  test("One that breaks off keeps what stands before and is not whole", () => {
    const cut = scan(HEALTH_HEAD + someHeartRates(START, 20) + RUN);
    expect([cut.workouts, cut.whole]).toEqual([1, false]);
  });

  test("One that is spoilt anywhere is read as far as it can be and never throws", () => {
    const bytes = bytesOf(WHOLE);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(bytes.length),
        fc.integer({ min: 1, max: 5000 }),
        (changes, length, chunk) => {
          const spoilt = bytes.slice(0, length);
          for (const [at, byte] of changes) if (at < length) spoilt[at] = byte;
          const reader = startHealthScan();
          for (let at = 0; at < length; at += chunk) reader.push(spoilt.slice(at, at + chunk));
          const found = reader.end();
          expect(found.workouts).toBeLessThanOrEqual(2);
          for (let index = 0; index < found.workouts; index += 1) found.recording(index);
        },
      ),
    );
  });
});
