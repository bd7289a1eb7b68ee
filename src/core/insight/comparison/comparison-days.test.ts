import { expect, test } from "vitest";
import { aSession } from "../../../../test/builders/a-history.ts";
import { anActivity, aRun } from "../../../../test/builders/an-activity.ts";
import type { Form, Treatment, TreatmentId } from "../../care/index.ts";
import { addDays, instantAt, localDate, metres, UTC } from "../../units/index.ts";
import { type ComparisonLog, deriveComparisonDays } from "./comparison-days.ts";
import { deriveEasyHeartRates } from "./easy-run-heart-rate.ts";

const first = localDate("2026-03-02");
const on = (index: number) => addDays(first, index);

const aDone = (index: number, form: Form | null, minutes = 60): Treatment => ({
  id: `t${index}` as TreatmentId,
  status: "done",
  start: instantAt(on(index), 1080, UTC),
  minutes,
  form,
  modality: null,
  areas: [],
});

const daysOf = (words: Partial<ComparisonLog> = {}) =>
  deriveComparisonDays({
    days: Array.from({ length: 30 }, (_, index) => ({
      date: on(index),
      load: index === 25 ? null : 100 + index,
      runMetres: metres(0),
      ctl: 50,
      atl: 60 + index,
      tsb: 0,
      provisional: true,
    })),
    treatments: [],
    selfCare: [],
    soreness: [],
    easyRuns: [],
    zone: UTC,
    ...words,
  });

test("W5 each day carries its load, its morning before and the next morning's soreness", () => {
  const soreness = [
    { date: on(22), legs: 3, stairs: null },
    { date: on(23), legs: 1, stairs: null },
  ];
  expect(daysOf({ soreness, easyRuns: [{ date: on(23), beats: -2 }] })[22]).toMatchObject({
    date: on(22),
    loadKnown: true,
    load: 122,
    atl: 82,
    sorenessBefore: 3,
    next: { soreness: 1, heartRate: -2 },
  });
});

test("W5 the first three weeks and unknown days have no load to compare", () => {
  const known = daysOf().map((day) => day.loadKnown);
  expect(known.indexOf(true)).toBe(21);
  expect(known[25]).toBe(false);
});

test("W5 massage goes by its form; unknown pressure or under 20 minutes leaves it unclear", () => {
  const treatments = [
    aDone(1, "gentle"),
    aDone(2, null),
    aDone(3, "deep", 19),
    { ...aDone(4, "deep"), status: "booked" as const },
  ];
  const days = daysOf({ treatments });
  expect(days[1]).toMatchObject({ care: ["gentleMassage"], unclear: [] });
  for (const index of [2, 3])
    expect(days[index]).toMatchObject({
      care: [],
      unclear: ["deepMassage", "moderateMassage", "gentleMassage"],
    });
  expect(days[4]).toMatchObject({ care: [], unclear: [] });
});

test("W5 self-care counts once a day by its tool, and strength is no care to compare", () => {
  const done = { date: on(5), minutes: 10, areas: [], pressure: null };
  const selfCare = [
    { ...done, tool: "foamRoller" as const },
    { ...done, tool: "foamRoller" as const },
    { ...done, tool: "stretch" as const },
    { ...done, tool: "strength" as const },
    { ...done, tool: null },
  ];
  expect(daysOf({ selfCare })[5]?.care).toEqual(["foamRoller", "stretch"]);
});

const easyRun = (index: number, speed: number, beats: number) =>
  aRun()
    .on(on(index))
    .minutes(60)
    .km(speed * 3.6)
    .hr(beats);

const heartRatesOf = (
  activities: readonly ReturnType<typeof easyRun>[],
  easy: (index: number) => boolean = () => true,
) => {
  const built = activities.map((one) => one.build());
  return deriveEasyHeartRates({
    activities: built,
    sessions: built.map((one, index) => ({
      ...aSession({ on: one.summary.localDate, class: easy(index) ? "easy" : "hard" }),
      activityId: one.id,
    })),
  });
};

test("W5 an easy run's heart rate is told against the own line at its pace", () => {
  const runs = Array.from({ length: 12 }, (_, index) => {
    const speed = 2.6 + 0.05 * index;
    return easyRun(index, speed, 90 + 16 * speed + (index === 5 ? 6 : 0));
  });
  const beats = heartRatesOf(runs);
  expect(beats).toHaveLength(12);
  expect(beats[5]?.beats).toBeCloseTo(6, 0);
  expect(beats[8]?.beats).toBeCloseTo(0, 0);
});

test("W5 fewer than ten easy runs, hard ones, stuck or short ones tell no heart rate", () => {
  const runs = Array.from({ length: 10 }, (_, index) => easyRun(index, 2.8, 140));
  expect(heartRatesOf(runs)).toHaveLength(10);
  expect(heartRatesOf(runs, (index) => index > 0)).toEqual([]);
  expect(heartRatesOf([...runs.slice(1), easyRun(20, 2.8, 140).flag("heartRate.lockedToCadence")])).toEqual(
    [],
  );
  expect(heartRatesOf([...runs.slice(1), easyRun(20, 2.8, 140).minutes(19)])).toEqual([]);
  expect(heartRatesOf([...runs.slice(1), anActivity("ride").on(on(20)).hr(140)])).toEqual([]);
});
