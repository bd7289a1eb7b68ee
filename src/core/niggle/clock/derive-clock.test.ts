import { expect, test } from "vitest";
import {
  type ALog,
  aClockInput,
  aClockOn,
  anEntry,
  CLOCK_DAY_0,
  everyDay,
  firedOf,
} from "../../../../test/builders/a-clock.ts";
import { addDays, localDate } from "../../units/index.ts";
import { getFacts } from "./day-facts.ts";
import { deriveDayScore } from "./day-score.ts";
import { deriveClock } from "./derive-clock.ts";

const day = (number: number) => addDays(CLOCK_DAY_0, number);
const SHIN = { area: "shin", side: "left" } as const;

test("3.6 D is the highest of the scores of a day, and the pain alone where only that was said", () => {
  expect(aClockOn(0, { logs: { 0: { run: 3, morning: 5, life: 1 } } }).lastScore).toBe(5);
  expect(aClockOn(0, { logs: { 0: 4 } }).lastScore).toBe(4);
  expect(aClockOn(0, { logs: { 0: { pain: 6, run: 2 } } }).lastScore).toBe(6);
});

test("3.6 the clock starts on the first day with 2 of 10 and not before", () => {
  expect(aClockOn(3, { logs: { 0: 1, 1: 1, 2: 2 } }).t0).toBe(day(2));
  expect(aClockOn(3, { logs: { 0: 1, 1: 1 } })).toMatchObject({ t0: null, state: "none" });
});

test("3.6 a run stopped by pain starts the clock whatever its score, and one stopped on advice does not", () => {
  const stopped = (why: "pain" | "advice" | "other") =>
    aClockOn(0, { logs: { 0: { run: 1, runChanged: "stopped", why } } }).t0;
  expect(stopped("pain")).toBe(day(0));
  expect(stopped("advice")).toBeNull();
  expect(stopped("other")).toBeNull();
  expect(aClockOn(0, { logs: { 0: { run: 1, runChanged: "stopped" } } }).t0).toBe(day(0));
  expect(aClockOn(0, { runs: { 0: "easy" }, painStopped: [0] }).t0).toBe(day(0));
});

test("3.6 the baseline is the middle of the first three logged days within three days of the start", () => {
  expect(aClockOn(9, { logs: { 0: 3, 1: 6, 2: 4, 3: 9, 9: 2 } }).baseline).toBe(4);
  expect(aClockOn(9, { logs: { 0: 3, 3: 6, 4: 9, 9: 2 } }).baseline).toBe(4.5);
  expect(aClockOn(9, { logs: { 0: { run: 3 }, 1: { run: 5 }, 9: 2 } }).brun).toBe(5);
  expect(aClockOn(9, { logs: { 0: { life: 3 }, 9: 2 } }).brun).toBe(0);
});

test("3.6 now is the middle of the last three logged days of five, and not known from one", () => {
  expect(aClockOn(9, { logs: { 0: 5, 5: 5, 6: 4, 8: 3, 9: 1 } }).now).toBe(3);
  expect(aClockOn(10, { logs: { 0: 5, 5: 9, 6: 4, 10: 2 } }).now).toBe(3);
  expect(aClockOn(11, { logs: { 0: 5, 5: 9, 6: 4, 11: 2 } }).now).toBeNull();
});

test.each([
  ["gone", 0],
  ["better", 3],
  ["same", 5],
  ["worse", 7],
] as const)("3.6 one tap on %s after a baseline of 5 counts as %i", (word, score) => {
  expect(aClockOn(4, { logs: { 0: 5, 4: word } }).lastScore).toBe(score);
});

test("3.6 worse than 9 is 10, and a score beside a word holds", () => {
  expect(aClockOn(4, { logs: { 0: 9, 4: "worse" } }).lastScore).toBe(10);
  expect(aClockOn(4, { logs: { 0: 5, 4: { word: "gone", life: 3 } } }).lastScore).toBe(3);
});

test("3.6 without a baseline worse starts a clock, gone is 0, and better or same say nothing", () => {
  const facts = { ...getFacts(new Map(), 0), logged: true };
  const words = (["gone", "better", "same", "worse"] as const).map((word) =>
    deriveDayScore({ ...facts, word }, null),
  );
  expect(words).toEqual([0, null, null, 2]);
});

test("3.6 settled, improving, worsening and the same are told apart", () => {
  const then = (score: number) =>
    aClockOn(9, { logs: { ...everyDay(0, 2, 4), ...everyDay(6, 9, score) } }).state;
  expect([then(2), then(3), then(4), then(6)]).toEqual(["improving", "same", "same", "worsening"]);
  const settled = { ...everyDay(0, 2, 4), ...everyDay(6, 8, 1) };
  expect(aClockOn(8, { logs: settled, runs: { 5: "easy" } }).state).toBe("settled");
  expect(aClockOn(1, { logs: { 0: 4 } }).state).toBe("notKnown");
});

test("3.6 improving is two points down or to seven tenths", () => {
  const from = (first: number, last: number) =>
    aClockOn(7, { logs: { ...everyDay(0, 2, first), ...everyDay(5, 7, last) } }).state;
  expect(from(8, 6)).toBe("improving");
  expect(from(9, 7)).toBe("improving");
  expect(from(3, 2)).toBe("improving");
  expect(from(4, 3)).toBe("same");
});

test("3.6 a care day has no hard session, no firm pressure, and no run or an easy or shorter one", () => {
  const logs = { 0: 4 };
  const share = (more: Parameters<typeof aClockOn>[1]) =>
    Math.round(aClockOn(6, { logs, ...more }).adherence * 7);
  expect(share({})).toBe(7);
  expect(share({ runs: { 1: "easy", 2: "moderate", 3: "hard", 4: "veryHard" } })).toBe(4);
  expect(share({ pressures: { 1: 3, 2: 2, 3: 4 } })).toBe(5);
  const shorter: ALog = { run: 3, runChanged: "shortened", why: "pain" };
  expect(share({ logs: { 0: 4, 2: shorter, 3: shorter }, runs: { 2: "moderate", 3: "hard" } })).toBe(6);
});

test("3.6 five quiet logged days close the clock, also with days between", () => {
  const logs = { 0: 4, 2: 1, 4: 0, 6: 1, 8: 1, 10: 1 };
  expect(aClockOn(9, { logs }).t0).toBe(day(0));
  expect(aClockOn(10, { logs })).toMatchObject({ t0: null, closed: { on: day(10), how: "quiet" } });
});

test("3.6 three silent days after a quiet one close the clock, and nothing is asked", () => {
  const logs = { 0: 4, 2: 1 };
  expect(aClockOn(4, { logs }).t0).toBe(day(0));
  expect(aClockOn(9, { logs })).toMatchObject({
    closed: { on: day(5), how: "silent" },
    prompts: [],
    r5: null,
  });
});

test("3.6 fourteen days without a word after a sore one close the clock as not followed up", () => {
  const logs = { 0: 4 };
  expect(aClockOn(13, { logs }).t0).toBe(day(0));
  expect(aClockOn(14, { logs })).toMatchObject({ closed: { on: day(14), how: "notFollowedUp" } });
});

test("3.6 saying that it is over counts as one tap on gone, and a score of that day holds against it", () => {
  expect(aClockOn(5, { logs: { 0: 4 }, gone: [2] }).closed).toEqual({ on: day(5), how: "silent" });
  expect(aClockOn(5, { logs: { 0: 4, 2: 3 }, gone: [2] }).t0).toBe(day(0));
});

test("3.6 a run stopped by pain breaks the row of quiet days", () => {
  const logs = { 0: 4, ...everyDay(1, 5, 1) };
  expect(aClockOn(5, { logs }).closed?.how).toBe("quiet");
  expect(aClockOn(5, { logs, runs: { 3: "easy" }, painStopped: [3] }).closed).toBeNull();
});

test("3.6 sore again after closing starts a new clock, within 14 days a recurrence", () => {
  const logs = { 0: 4, 1: 1 };
  expect(aClockOn(18, { logs: { ...logs, 18: 3 } })).toMatchObject({ t0: day(18), recurrence: true });
  expect(aClockOn(19, { logs: { ...logs, 19: 3 } })).toMatchObject({ t0: day(19), recurrence: false });
});

test("3.6 the third time in 90 days is a recurrence", () => {
  const twice = { 0: 4, 1: 1, 40: 4, 41: 1 };
  expect(aClockOn(80, { logs: { ...twice, 80: 4 } }).recurrence).toBe(true);
  expect(aClockOn(91, { logs: { ...twice, 91: 4 } }).recurrence).toBe(false);
});

test("3.6 days of normal soreness count but nothing fires on them", () => {
  const logs = everyDay(0, 10, 4);
  const normal = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  expect(aClockOn(8, { logs, normal })).toMatchObject({
    state: "normalSoreness",
    r5: null,
    t0: day(0),
    prompts: [],
  });
  expect(firedOf(10, { logs, normal })).toEqual(["notImproving d9 L2"]);
});

test("3.6 soreness that was normal from start to end is no episode, and one day beyond it makes it one", () => {
  const logs = { 0: 4, 1: 4, 2: 1 };
  expect(aClockOn(9, { logs, normal: [0, 1] }).episodes[0]?.normalSoreness).toBe(true);
  expect(aClockOn(9, { logs, normal: [0] }).episodes[0]?.normalSoreness).toBe(false);
  const again = { ...logs, 9: 4 };
  expect(aClockOn(9, { logs: again, normal: [0, 1] }).recurrence).toBe(false);
  expect(aClockOn(9, { logs: again, normal: [0] }).recurrence).toBe(true);
});

test("3.6 clearly worse than in the first days is R5 from day 2 on, with three days to tell by", () => {
  expect(firedOf(5, { logs: { ...everyDay(0, 2, 1), 3: 2, 4: 3, 5: 3 } })).toEqual([]);
  const logs = { ...everyDay(0, 2, 2), 3: 4, 4: 4, 5: 4 };
  expect(firedOf(3, { logs })).toEqual([]);
  expect(firedOf(5, { logs })).toEqual(["worsening d4 L2"]);
  expect(firedOf(5, { logs: { 0: 2, 4: 4, 5: 4 } })).toEqual([]);
});

test("R5 worse is L2 from 4 of 10 on, also on a tendon, and at a listed site below it", () => {
  const mild = { ...everyDay(0, 2, 1), 0: 2, 1: 1, 2: 1, 3: 3, 4: 3 };
  expect(firedOf(4, { logs: mild })).toEqual(["worsening d4 L1"]);
  expect(firedOf(4, { logs: mild, area: SHIN })).toEqual(["worsening d4 L2"]);
  const sore = { ...everyDay(0, 2, 2), 3: 4, 4: 4 };
  expect(firedOf(4, { logs: sore, area: { area: "achilles", side: "left" } })).toEqual(["worsening d4 L2"]);
});

test("3.6 a week of care without getting better is R5 on day 7", () => {
  expect(aClockOn(6, { logs: everyDay(0, 6, 3) }).r5).toBeNull();
  const on7 = aClockOn(7, { logs: everyDay(0, 7, 3) });
  expect(on7.r5).toMatchObject({ level: "L1", on: day(7) });
  expect(on7.r5?.because[0]).toMatchObject({ rule: "R5", inputs: { day: 7, baseline: 3, now: 3 } });
  expect(aClockOn(7, { logs: { ...everyDay(0, 2, 4), ...everyDay(5, 7, 2) } }).r5).toBeNull();
});

test("3.6 a week without rest is told once, and R5 fires when the care days are there", () => {
  const hard = { 1: "hard", 3: "hard", 5: "hard", 7: "hard" } as const;
  const clock = { logs: everyDay(0, 13, 3), runs: hard };
  expect(aClockOn(7, clock)).toMatchObject({ r5: null, t0: day(0), baseline: 3 });
  expect(aClockOn(7, clock).prompts.map(({ rule }) => rule)).toEqual(["3.6"]);
  expect(firedOf(13, clock)).toEqual(["restNotDone d7", "notImproving d10 L1"]);
});

test("3.6 in the third week anything but settled or clearly falling is R5, whatever the care", () => {
  const runs = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index, "hard" as const]));
  const slow = { ...everyDay(0, 6, 6), ...everyDay(7, 20, 4) };
  expect(firedOf(14, { logs: slow, runs })).toEqual(["restNotDone d7", "twoWeeks d14 L2"]);
  const falling = { ...everyDay(0, 4, 6), ...everyDay(5, 9, 4), ...everyDay(10, 20, 3) };
  expect(firedOf(20, { logs: falling })).toEqual([]);
  const late = { 0: 5, ...everyDay(11, 14, 3) };
  expect(firedOf(14, { logs: late })).toEqual(
    ["logAgain d7", "silentAndSore d10 L1"].concat("twoWeeks d14 L1"),
  );
});

test("3.6 after three weeks anything but settled is R5 and asks for a look at how the runner moves", () => {
  const falling = { ...everyDay(0, 4, 6), ...everyDay(5, 9, 4), ...everyDay(10, 21, 3) };
  expect(aClockOn(20, { logs: falling })).toMatchObject({ r5: null, c4: null });
  const on21 = aClockOn(21, { logs: falling });
  expect(on21.r5?.level).toBe("L1");
  expect(on21.c4).toMatchObject({ rule: "C4", inputs: { openDays: 21 } });
});

test("3.6 rest hid it when the latest run hurts as the first ones did, but not before day 7", () => {
  const logs = { 0: { run: 5 }, 1: 4, 2: 3, 5: { run: 4 }, 6: 1, 7: 1 };
  expect(firedOf(6, { logs })).toEqual([]);
  expect(firedOf(7, { logs })).toEqual(["restHidIt d7 L2"]);
  const better = { ...logs, 5: { run: 3 } };
  expect(firedOf(7, { logs: better })).toEqual([]);
});

test("3.6 the pain of the run that rest hid stands for now, and below 2 of 10 none does", () => {
  const rest = { 0: { life: 3 }, 1: 3, 2: 3, 5: 1, 6: 1 };
  expect(firedOf(7, { logs: { ...rest, 7: { run: 2 } } })).toEqual(["restHidIt d7 L1"]);
  expect(firedOf(7, { logs: { ...rest, 7: { run: 4 } } })).toEqual(["restHidIt d7 L2"]);
  expect(firedOf(7, { logs: { ...rest, 7: { run: 1 } } })).toEqual([]);
});

test("3.6 a later run that does not hurt takes the place of the one that did", () => {
  const logs = { 0: { run: 5 }, 1: 4, 2: 3, 4: { run: 4 }, 5: 1, 6: { run: 0 }, 7: 1 };
  expect(firedOf(7, { logs })).toEqual([]);
});

test("3.6 a run that pain stopped counts as hidden by rest where nobody scored it", () => {
  const logs = { 0: { run: 5 }, 1: 4, 2: 3, 5: 1, 6: 1, 7: 1 };
  expect(firedOf(7, { logs, runs: { 6: "easy" }, painStopped: [6] })).toContain("restHidIt d7 L1");
});

test("3.6 quiet without a run since the first days is settled at rest, not yet tested", () => {
  const logs = { 0: 4, 1: 4, 2: 4, 4: 2, 5: 1, 6: 1, 7: 1 };
  const rested = aClockOn(7, { logs, runs: { 3: "easy" } });
  expect(rested.state).toBe("settledAtRest");
  expect(rested.prompts[0]?.text).toContain("not yet tested");
  expect(aClockOn(7, { logs, runs: { 4: "easy" } })).toMatchObject({ state: "settled", prompts: [] });
});

test("3.6 too little logged is asked about from day 7, and is R5 at L1 from day 10 where it was 3 of 10", () => {
  const clock = { logs: { 0: 4, 1: 3 } };
  expect(aClockOn(6, clock).prompts).toEqual([]);
  expect(aClockOn(7, clock)).toMatchObject({ r5: null, state: "notKnown" });
  expect(aClockOn(7, clock).prompts.map(({ inputs }) => inputs.row)).toEqual(["logAgain"]);
  expect(firedOf(13, clock)).toEqual(["logAgain d7", "silentAndSore d10 L1"]);
  expect(firedOf(13, { logs: { 0: 4, 1: 2 } })).toEqual(["logAgain d7"]);
  expect(firedOf(13, { ...clock, area: SHIN })).toEqual(["logAgain d7", "silentAndSore d10 L1"]);
});

test("3.6 two weeks with too little logged is not settled", () => {
  expect(firedOf(14, { logs: { 0: 3, 1: 3 } })).toContain("twoWeeks d14 L1");
  expect(firedOf(14, { logs: { 0: 5, 1: 5 } })).toContain("twoWeeks d14 L2");
});

test("3.6 each line fires once in an episode and again in the next", () => {
  const logs = { ...everyDay(0, 12, 3), ...everyDay(13, 17, 0), ...everyDay(20, 30, 3) };
  const clock = aClockOn(30, { logs, runs: { 5: "easy", 25: "easy" } });
  const rows = clock.episodes.map(({ events }) => events.map(({ row, on }) => `${row} ${on}`));
  expect(rows).toEqual([[`notImproving ${day(7)}`], [`notImproving ${day(27)}`]]);
});

test("3.6 what is dated after today is not known today", () => {
  const logs = everyDay(0, 30, 3);
  expect(aClockOn(7, { logs })).toEqual(aClockOn(7, { logs: everyDay(0, 7, 3) }));
});

test("R5 is L2 from 4 of 10 on, and on a tendon only above 5 or with a bad morning", () => {
  const level = (area: "calf" | "achilles" | "hamstrings", log: ALog, spot: string | null = null) =>
    aClockOn(7, { area: { area, side: "left" }, spot, logs: everyDay(0, 7, log) }).r5?.level;
  expect([level("calf", 3), level("calf", 4)]).toEqual(["L1", "L2"]);
  expect([level("achilles", 5), level("achilles", 6)]).toEqual(["L1", "L2"]);
  expect([level("achilles", { run: 5, morning: 3 }), level("achilles", { run: 5, morning: 4 })]).toEqual([
    "L1",
    "L2",
  ]);
  expect([level("hamstrings", 5, "sitBone"), level("hamstrings", 5, "cannotTell")]).toEqual(["L1", "L2"]);
});

test.each(["shin", "forefoot", "midfoot_top", "ankle", "hip_flexors", "adductors"] as const)(
  "R5 at the %s is L2 whatever the score",
  (area) => {
    expect(aClockOn(7, { area: { area, side: "left" }, logs: everyDay(0, 7, 2) }).r5?.level).toBe("L2");
  },
);

test("R5 of the lower back is L2 with tingling or numbness, from the log or from the answers", () => {
  const area = { area: "low_back", side: "both" } as const;
  expect(aClockOn(7, { area, logs: everyDay(0, 7, 3) }).r5?.level).toBe("L1");
  const tingling = { ...everyDay(0, 7, 3), 5: { life: 3, descriptors: ["tingling"] } as const };
  expect(aClockOn(7, { area, logs: tingling }).r5?.level).toBe("L2");
  expect(aClockOn(7, { area, logs: everyDay(0, 7, 3), nerveSigns: true }).r5?.level).toBe("L2");
});

test("R5 is L2 after two runs stopped by pain in 14 days; on advice they never count", () => {
  const stops = (why: "pain" | "advice", days: readonly number[]) =>
    aClockOn(20, {
      logs: {
        ...everyDay(0, 20, 3),
        ...Object.fromEntries(days.map((on) => [on, { run: 3, runChanged: "stopped", why } as const])),
      },
    }).r5?.level;
  expect(stops("pain", [1])).toBe("L1");
  expect(stops("pain", [1, 7])).toBe("L2");
  expect(stops("advice", [1, 7])).toBe("L1");
});

test("R5 that fired at L1 rises when it hurts more, and its deadline counts from then", () => {
  const logs = { ...everyDay(0, 7, 3), ...everyDay(8, 10, 4) };
  expect(aClockOn(8, { logs }).r5?.level).toBe("L1");
  expect(aClockOn(10, { logs }).r5).toMatchObject({ level: "L2", on: day(9) });
});

test("R5 at L1 ends with the clock", () => {
  expect(aClockOn(12, { logs: { ...everyDay(0, 7, 3), ...everyDay(8, 11, 0) } }).r5?.level).toBe("L1");
  expect(aClockOn(12, { logs: { ...everyDay(0, 7, 3), ...everyDay(8, 12, 0) } }).r5).toBeNull();
});

test("R5 at L2 outlasts the clock until 14 days were quiet", () => {
  const quietUntil = (last: number) =>
    aClockOn(40, { logs: { ...everyDay(0, 7, 5), ...everyDay(8, last, 1) } });
  expect(quietUntil(14)).toMatchObject({ t0: null, r5: { level: "L2", on: day(7) } });
  expect(quietUntil(20).r5?.level).toBe("L2");
  expect(quietUntil(21).r5).toBeNull();
});

test("R5 at L2 is not ended by silence, nor by quiet days too far apart to know", () => {
  const sore = everyDay(0, 7, 5);
  expect(aClockOn(60, { logs: { ...sore, 8: 1 } }).r5?.level).toBe("L2");
  expect(aClockOn(60, { logs: { ...sore, 8: 1, 21: 1 } }).r5?.level).toBe("L2");
  expect(aClockOn(60, { logs: { ...sore, 8: 1, 12: 1, 16: 1, 21: 1 } }).r5).toBeNull();
});

test("R5 ends when it was seen, and the clock stands from then on", () => {
  const seen = aClockOn(30, { logs: everyDay(0, 30, 5), seen: [8] });
  expect(seen).toMatchObject({ state: "underCare", r5: null });
  expect(seen.episodes[0]?.events.map(({ row }) => row)).toEqual(["notImproving"]);
});

test("R5 comes back under care when it gets two points worse on three days, or pain stops a run", () => {
  const worse = { ...everyDay(0, 9, 3), ...everyDay(10, 12, 5) };
  expect(aClockOn(10, { logs: worse, seen: [8] })).toMatchObject({ state: "underCare", r5: null });
  expect(aClockOn(12, { logs: worse, seen: [8] })).toMatchObject({ t0: day(11), r5: { level: "L2" } });
  const stopped = { logs: everyDay(0, 12, 3), runs: { 12: "easy" }, painStopped: [12], seen: [8] } as const;
  expect(aClockOn(12, stopped)).toMatchObject({ t0: day(12), r5: { level: "L1" } });
});

test("C4 three episodes in 90 days, or back within 14 days of closing, ask for a look at how the runner moves", () => {
  const thrice = { 0: 4, 1: 1, 40: 4, 41: 1, 80: 4, 81: 1 };
  expect(aClockOn(88, { logs: thrice }).c4?.inputs.episodesIn90Days).toBe(3);
  expect(aClockOn(91, { logs: thrice }).c4).toBeNull();
  expect(aClockOn(10, { logs: { 0: 4, 1: 1, 10: 4 } }).c4?.inputs.daysAway).toBe(6);
  expect(aClockOn(10, { logs: { 0: 4, 1: 1, 10: 4 }, normal: [0] }).c4).toBeNull();
});

test("3.6 a clock over a leap day and a change of clocks counts calendar days", () => {
  const from = (first: string) => {
    const start = localDate(first);
    const entries = Array.from({ length: 8 }, (_, index) => ({
      ...anEntry(0, 3),
      date: addDays(start, index),
    }));
    return deriveClock({ ...aClockInput(0, {}), entries, today: addDays(start, 7) }).r5?.on;
  };
  expect(from("2028-02-26")).toBe("2028-03-04");
  expect(from("2026-03-26")).toBe("2026-04-02");
  expect(from("2026-12-28")).toBe("2027-01-04");
});

test("R5 that came early at L1 rises to L2 the day after, where it hurts at 4 by then", () => {
  const logs = { 0: { run: 0, runChanged: "stopped" as const }, 1: 0, 2: 2, 3: 4, 4: 4 };
  const clock = { area: { area: "upper_body", side: "left" } as const, logs };
  expect(firedOf(3, clock)).toEqual(["worsening d3 L1"]);
  expect(firedOf(4, clock)).toEqual(["worsening d3 L1", "raised d4 L2"]);
});
