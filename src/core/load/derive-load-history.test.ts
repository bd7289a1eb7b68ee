import { expect, test } from "vitest";
import { type ActivityBuilder, anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { addDays, fromKilometres, localDate } from "../units/index.ts";
import { deriveLoadHistory, type LoadHistoryInput } from "./derive-load-history.ts";
import type { LoadHistory } from "./load-history.ts";
import type { LoadProfile } from "./thresholds.ts";

const NOBODY: LoadProfile = {
  sex: "male",
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
};

const derive = (
  builders: readonly ActivityBuilder[],
  today: string,
  more: Partial<LoadHistoryInput> = {},
): LoadHistory =>
  deriveLoadHistory({
    activities: builders.map((builder) => builder.build()),
    profile: NOBODY,
    races: [],
    today: localDate(today),
    ...more,
  });

const FIRST = localDate("2026-01-01");
const dayOf = (index: number): string => addDays(FIRST, index);
const textsOf = (history: LoadHistory): string => history.because.map(({ text }) => text).join("\n");

test("2.1 74 minutes at effort 7 make 518 points and say so", () => {
  const { sessions, days, kind } = derive([aRun().on(dayOf(0)).minutes(74).rpe(7)], dayOf(0));
  expect(kind).toBe("sessionRpe");
  expect(sessions[0]?.load).toMatchObject({ value: 518, kind: "sessionRpe" });
  expect(sessions[0]?.load.because[0]?.text).toBe("74 minutes at effort 7 make 518 points.");
  expect(days).toHaveLength(1);
  expect(days[0]).toMatchObject({ load: 518, runMetres: 10_000, provisional: true, tsb: 0 });
});

test("2.7 every day from the first session to today stands once, and averages start from 0", () => {
  const { days } = derive([aRun().on(dayOf(0)).rpe(5), aRun().on(dayOf(2)).rpe(5)], dayOf(4));
  expect(days.map(({ date }) => date)).toEqual([0, 1, 2, 3, 4].map(dayOf));
  expect(days.map(({ load }) => load)).toEqual([300, 0, 300, 0, 0]);
  expect(days[0]?.ctl).toBeCloseTo(300 * (1 - Math.exp(-1 / 42)), 10);
});

test("2.7 figures are provisional for the first 42 days", () => {
  const { days } = derive([aRun().on(dayOf(0))], dayOf(50));
  expect(days.filter(({ provisional }) => provisional)).toHaveLength(42);
  expect(days[42]?.provisional).toBe(false);
});

test("2.11 a gap of three days is unknown until the runner confirms it", () => {
  const runs = [aRun().on(dayOf(0)).rpe(5), aRun().on(dayOf(4)).rpe(5)];
  expect(derive(runs, dayOf(4)).days.map(({ load }) => load)).toEqual([300, null, null, null, 300]);
  const confirmedDays = [1, 2, 3].map((day) => localDate(dayOf(day)));
  const confirmed = derive(runs, dayOf(4), { confirmedDays });
  expect(confirmed.days.map(({ load }) => load)).toEqual([300, 0, 0, 0, 300]);
});

test("2.8 monotony and strain are those of the last seven days", () => {
  const runs = [5, 15, 20, 20, 20, 25, 35].map((minutes, day) =>
    aRun().on(dayOf(day)).minutes(minutes).rpe(1),
  );
  const history = derive(runs, dayOf(6));
  expect(history.monotony).toBeCloseTo(2.366, 3);
  expect(history.strain).toBeCloseTo(331.3, 1);
  expect(textsOf(history)).toContain("a monotony of 2.37");
});

test("2.11 an unknown day among the last seven leaves monotony open", () => {
  const runs = [0, 1, 5, 6].map((day) => aRun().on(dayOf(day)).rpe(5));
  expect(derive(runs, dayOf(6)).monotony).toBeNull();
});

test("two sessions of a day add up", () => {
  const runs = [aRun().on(dayOf(0)).at("07:00").rpe(2), aRun().on(dayOf(0)).at("18:00").rpe(4)];
  expect(derive(runs, dayOf(0)).days[0]).toMatchObject({ load: 360, runMetres: 20_000 });
});

test("sessions come back in order of time whatever the order of import", () => {
  const runs = [aRun().on(dayOf(2)), aRun().on(dayOf(0)).at("18:00"), aRun().on(dayOf(0)).at("07:00")];
  const { sessions } = derive(runs, dayOf(2));
  expect(sessions.map(({ start }) => start)).toEqual([...sessions.map(({ start }) => start)].sort());
});

test("a session ends after its pauses, and its load counts the moving time", () => {
  const { sessions } = derive([aRun().on(dayOf(0)).minutes(60).elapsed(95).rpe(5)], dayOf(0));
  expect(sessions[0]!.end - sessions[0]!.start).toBe(95 * 60_000);
  expect(sessions[0]).toMatchObject({ duration: 3600, load: { value: 300 } });
});

test("2.4 heart rate gives the load where no effort was felt, and the stand-in for the threshold is named", () => {
  const profile = { ...NOBODY, maxHeartRate: 190, restHeartRate: 50, thresholdHeartRate: 170 };
  const run = aRun().on(dayOf(0)).hr(150);
  const known = derive([run], dayOf(0), { profile }).sessions[0]?.load;
  expect(known?.kind).toBe("hrStress");
  expect(known?.value).toBeCloseTo(63.34, 2);
  const standIn = derive([run], dayOf(0), { profile: { ...profile, thresholdHeartRate: null } });
  expect(standIn.sessions[0]?.load.because[0]?.text).toContain("88 % of your highest heart rate stands in");
  expect(standIn.thresholds.thresholdHeartRate.value).toBeNull();
});

test("2.5 pace gives the load where neither effort nor heart rate is known", () => {
  const profile = { ...NOBODY, thresholdSpeed: 1000 / 270 };
  const { load } = derive([aRun().on(dayOf(0)).km(6).minutes(30)], dayOf(0), { profile }).sessions[0]!;
  expect(load.kind).toBe("paceStress");
  // The histogram knows 5:00/km to half a bin.
  expect(Math.abs(load.value - 40.5)).toBeLessThan(40.5 * 0.016);
});

test("2.10 heart rate that followed the steps is passed over for pace", () => {
  const profile = { ...NOBODY, thresholdSpeed: 4, maxHeartRate: 190 };
  const run = aRun().on(dayOf(0)).hr(172).flag("heartRate.lockedToCadence");
  expect(derive([run], dayOf(0), { profile }).sessions[0]?.load.kind).toBe("paceStress");
});

test("2.11 with distance alone kilometres are the load", () => {
  const { load } = derive([aRun().on(dayOf(0)).km(12.4).speeds([])], dayOf(0)).sessions[0]!;
  expect(load).toMatchObject({ value: 12.4, kind: "distance", byKind: { distance: 12.4 } });
});

test("2.11 a session that nothing can measure counts 0, says so, and leaves the sums in peace", () => {
  const history = derive([aRun().on(dayOf(0)).rpe(5), anActivity("strength").on(dayOf(1))], dayOf(1));
  expect(history.sessions[1]?.load).toMatchObject({ value: 0, byKind: {} });
  expect(history.sessions[1]?.load.because[0]?.text).toContain("no load can be told");
  expect(history.days[1]?.load).toBe(0);
  expect(textsOf(history)).toContain("Not in the daily sums: 1 in all");
});

test("2.10 a session without effort is counted at the runner's own rate once six sessions tell it", () => {
  const run = (day: number) => aRun().on(dayOf(day)).km(10).minutes(60);
  const six = [0, 1, 2, 3, 4, 5].map((day) => run(day).rpe(4));
  const history = derive([...six, run(6).km(5).minutes(30)], dayOf(6));
  // Half the time at the same pace is half the pace stress, so half the points.
  expect(history.kind).toBe("sessionRpe");
  expect(history.days[6]?.load).toBeCloseTo(history.days[0]!.load! / 2, 6);
  expect(textsOf(history)).toContain("at your own median rate");
});

test("2.9 cross-training counts to load and not to the distance spike", () => {
  const runs = [aRun().on(dayOf(0)).km(10).rpe(3), anActivity("ride").on(dayOf(1)).km(60).rpe(3)];
  const { sessions, days } = derive([...runs, aRun().on(dayOf(2)).km(12).rpe(3)], dayOf(2));
  expect(sessions[1]?.spike).toBeNull();
  expect(sessions[2]?.spike).toEqual({ ratio: 1.2, category: "small" });
  expect(days[1]).toMatchObject({ load: 180, runMetres: 0 });
});

test("2.11 after a gap of 14 days percentiles start afresh", () => {
  const run = (day: number) => aRun().on(dayOf(day)).km(10).minutes(60).speeds([]).rpe(2);
  const before = Array.from({ length: 30 }, (_, day) => run(day));
  // 360 points are three times the usual: very hard beside 30 sessions, only hard under the fixed cut-offs.
  const hard = (day: number) => run(day).minutes(90).rpe(4);
  expect(derive([...before, hard(43)], dayOf(43)).sessions.at(-1)?.class).toBe("veryHard");
  expect(derive([...before, hard(44)], dayOf(44)).sessions.at(-1)?.class).toBe("hard");
});

test("2.10a a race is found among the sessions of its day", () => {
  const races = [
    { date: localDate(dayOf(1)), start: null, distance: fromKilometres(21.0975), priority: "A" },
  ] as const;
  const runs = [aRun().on(dayOf(0)), aRun().on(dayOf(1)).km(21.2).minutes(110)];
  const { sessions } = derive(runs, dayOf(1), { races });
  expect(sessions[0]?.race).toBeNull();
  expect(sessions[1]).toMatchObject({ race: races[0], class: "veryHard", longEffort: true });
});

test("sessions dated after today are left aside and counted", () => {
  const history = derive([aRun().on(dayOf(0)), aRun().on(dayOf(9))], dayOf(3));
  expect(history.sessions).toHaveLength(1);
  expect(textsOf(history)).toContain("Left aside because dated after today: 1 session.");
});

test("a run that a clock without a date put into the past does not begin the history", () => {
  const lost = aRun().on("2000-01-01").flag("samples.dateImplausible");
  const { days, sessions } = derive([lost, aRun().on(dayOf(0))], dayOf(1));
  expect(sessions).toHaveLength(2);
  expect(days).toHaveLength(2);
});

test("no activity gives an empty history of low confidence", () => {
  const history = derive([], dayOf(0));
  expect(history).toMatchObject({ sessions: [], days: [], monotony: null, strain: null, confidence: "low" });
});

test("2.11 confidence is high after six full weeks with effort, medium after four, low before", () => {
  const runs = (count: number) => Array.from({ length: count }, (_, day) => aRun().on(dayOf(day)).rpe(4));
  expect(derive(runs(42), dayOf(41)).confidence).toBe("high");
  expect(derive(runs(28), dayOf(27)).confidence).toBe("medium");
  expect(derive(runs(27), dayOf(26)).confidence).toBe("low");
});

test("2.11 a gap of three days lowers the confidence, in the last week to low", () => {
  const runsBut = (gap: readonly number[]) =>
    Array.from({ length: 60 }, (_, day) => day)
      .filter((day) => !gap.includes(day))
      .map((day) => aRun().on(dayOf(day)).rpe(4));
  expect(derive(runsBut([10, 11, 12]), dayOf(59)).confidence).toBe("high");
  expect(derive(runsBut([30, 31]), dayOf(59)).confidence).toBe("high");
  expect(derive(runsBut([30, 31, 32]), dayOf(59)).confidence).toBe("medium");
  expect(derive(runsBut([55, 56, 57]), dayOf(59)).confidence).toBe("low");
});

test("days count through leap day, year end and the change of clocks", () => {
  const { days } = derive([aRun().on("2027-12-30")], "2028-04-02");
  expect(days).toHaveLength(95);
  expect(days.map(({ date }) => date)).toContain("2028-02-29");
  expect(new Set(days.map(({ date }) => date)).size).toBe(95);
});

test("sessions of a day come in order of time, those of one moment in order of their ids", () => {
  const at = (id: string, day: number, clock: string) => aRun().on(dayOf(day)).at(clock).id(id);
  const all = [
    at("b", 0, "18:00"),
    at("a", 1, "06:00"),
    at("c", 0, "07:00"),
    at("d", 0, "18:00"),
    at("e", 2, "06:00"),
  ];
  for (const order of [all, [...all].reverse()]) {
    expect(derive(order, dayOf(2)).sessions.map(({ activityId }) => activityId)).toEqual([
      "c",
      "b",
      "d",
      "a",
      "e",
    ]);
  }
});

test("a day gained by travel east stays after the day before it, though its run began earlier", () => {
  const auckland = aRun().on(dayOf(1)).at("00:30").offset(780).id("after");
  const honolulu = aRun().on(dayOf(0)).at("23:00").offset(-600).id("before");
  const { sessions } = derive([auckland, honolulu], dayOf(1));
  expect(sessions.map(({ activityId }) => activityId)).toEqual(["before", "after"]);
});

test("2.7 figures say that they are provisional up to the 42nd day", () => {
  expect(textsOf(derive([aRun().on(dayOf(0))], dayOf(40)))).toContain(
    "provisional for 42 days; this is day 41.",
  );
  expect(textsOf(derive([aRun().on(dayOf(0))], dayOf(41)))).toContain("on your first day; today is day 42.");
});
