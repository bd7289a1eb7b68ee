import { expect, test } from "vitest";
import { aHistory, aSession, type WeekSession, weeksOf } from "../../../test/builders/a-history.ts";
import { aDatedRace, type RaceWords } from "../../../test/builders/a-race.ts";
import type { Activity } from "../activity/index.ts";
import type { ClassifiedSession, SessionClass } from "../load/index.ts";
import { addDays, daysBetween, instantAt, localDate, UTC } from "../units/index.ts";
import { type DayBlock, deriveBlocks } from "./blocks.ts";
import { deriveKnownDays } from "./known-days.ts";
import { derivePlannedSession } from "./planned-session.ts";
import { findPlannedWeeks } from "./planned-weeks.ts";
import type { Block, PlannedSession, PlannedSessionId } from "./training-day.ts";

/** Four runs, 290 units a week: one hard, none very hard. 2026-01-05 is a Monday. */
const STEADY: readonly WeekSession[] = [
  { weekday: 0, minutes: 50 },
  { weekday: 2, class: "hard", minutes: 70 },
  { weekday: 4, minutes: 50 },
  { weekday: 6, class: "moderate", minutes: 120 },
];
const VERY_HARD: readonly WeekSession[] = [
  { weekday: 1, class: "veryHard", minutes: 70 },
  { weekday: 3, class: "veryHard", minutes: 70 },
  { weekday: 6, class: "easy", minutes: 120 },
];

interface Situation {
  readonly today: string;
  readonly sessions: readonly ClassifiedSession[];
  readonly races?: readonly RaceWords[];
  readonly planned?: readonly PlannedSession[];
  readonly unknown?: readonly string[];
  readonly tags?: readonly Pick<Activity, "id" | "tag">[];
  readonly from?: string;
}

function blocksOf(situation: Situation, horizon = 42): readonly DayBlock[] {
  const today = localDate(situation.today);
  const history = aHistory(situation);
  const now = instantAt(today, 360, UTC);
  const habits = { medianMinutes: 60, speed: 2.8 };
  const planned = situation.planned ?? [];
  return deriveBlocks({
    history,
    known: deriveKnownDays(history, []),
    races: (situation.races ?? []).map((race) => aDatedRace(race, now)),
    ahead: planned.filter((one) => one.date >= today).map((one) => derivePlannedSession(one, habits, UTC)),
    plannedWeeks: findPlannedWeeks(planned),
    activities: situation.tags ?? [],
    today,
    from: addDays(today, -42),
    to: addDays(today, horizon - 1),
  });
}

const blockOn = (blocks: readonly DayBlock[], date: string): DayBlock | undefined =>
  blocks.find((day) => day.date === date);

/** Runs of one block: `[["normal", 5], ["easy", 7]]`. */
function runsOf(blocks: readonly DayBlock[], from: string): readonly (readonly [Block, number])[] {
  const runs: [Block, number][] = [];
  for (const { block } of blocks.filter((day) => day.date >= from)) {
    const last = runs.at(-1);
    if (last?.[0] === block) last[1] += 1;
    else runs.push([block, 1]);
  }
  return runs;
}

const plan = (on: string, name: SessionClass): PlannedSession => ({
  id: `p-${on}` as PlannedSessionId,
  date: localDate(on),
  class: name,
  start: null,
  end: null,
  metres: null,
  title: null,
});

const planWeek = (monday: string, week: readonly WeekSession[]): readonly PlannedSession[] =>
  week.map((one) => plan(addDays(localDate(monday), one.weekday), one.class ?? "easy"));

const TODAY = "2026-03-16";
const steady = weeksOf(STEADY, { from: "2026-01-05", weeks: 10 });
const base = weeksOf(STEADY, { from: "2026-01-05", weeks: 8 });

test("2.10 a runner whose weeks are all alike is in a normal block", () => {
  expect(runsOf(blocksOf({ today: TODAY, sessions: steady }), TODAY)).toEqual([["normal", 42]]);
});

test("2.11 the first 28 days are new, and the day they end is known ahead", () => {
  const sessions = weeksOf(STEADY, { from: "2026-03-02", weeks: 2 });
  const blocks = blocksOf({ today: TODAY, sessions });
  expect(runsOf(blocks, TODAY)).toEqual([
    ["new", 14],
    ["normal", 28],
  ]);
  expect(blockOn(blocks, TODAY)?.because.text).toContain("begins on 2026-03-02");
});

test("2.11 a runner without any history is new", () => {
  expect(runsOf(blocksOf({ today: TODAY, sessions: [] }), TODAY)[0]).toEqual(["new", 28]);
});

test("2.10 two weeks a tenth over the four before make a heavy block, one week does not", () => {
  const one = [
    ...weeksOf(STEADY, { from: "2026-01-05", weeks: 9 }),
    ...weeksOf(STEADY, { from: "2026-03-09", weeks: 1, share: 1.1 }),
  ];
  const two = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 2, share: 1.1 })];
  expect(blockOn(blocksOf({ today: TODAY, sessions: one }), TODAY)?.block).toBe("normal");
  const heavy = blockOn(blocksOf({ today: TODAY, sessions: two }), TODAY);
  expect(heavy?.block).toBe("heavy");
  expect(heavy?.because).toMatchObject({ rule: "2.10", inputs: { base: 290 } });
});

test("2.10 a steady runner with weeks that differ by some percent is not heavy by chance", () => {
  const sessions = [1, 1.03, 0.98, 1.02, 0.97, 1.01, 0.99, 1, 1.04, 1.04].flatMap((share, week) =>
    weeksOf(STEADY, { from: addDays(localDate("2026-01-05"), 7 * week), weeks: 1, share }),
  );
  expect(runsOf(blocksOf({ today: TODAY, sessions }), "2026-02-16")).toEqual([["normal", 70]]);
});

test("2.10 two weeks of 1.09 of the base are not heavy", () => {
  const sessions = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 2, share: 1.09 })];
  const short = sessions.filter((one) => one.date >= "2026-02-02");
  expect(blockOn(blocksOf({ today: TODAY, sessions: short }), TODAY)?.block).toBe("normal");
});

test("2.10 two very hard sessions a week for two weeks are heavy, with only two runs a week they are not", () => {
  const sessions = [...base, ...weeksOf(VERY_HARD, { from: "2026-03-02", weeks: 2 })];
  expect(blockOn(blocksOf({ today: TODAY, sessions }), TODAY)?.block).toBe("heavy");
  const twoRuns = [...base, ...weeksOf(VERY_HARD.slice(0, 2), { from: "2026-03-02", weeks: 2 })];
  expect(blockOn(blocksOf({ today: TODAY, sessions: twoRuns }), TODAY)?.block).not.toBe("heavy");
});

test("2.10 a heavy block ends when a week falls under nine tenths of its mean, seven days in at the earliest", () => {
  const heavy = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 3, share: 1.3 })];
  const sessions = [...heavy, ...weeksOf(STEADY, { from: "2026-03-23", weeks: 1, share: 0.6 })];
  const blocks = blocksOf({ today: "2026-03-30", sessions });
  const entered = blocks.find((day) => day.block === "heavy")?.date ?? localDate("2026-01-01");
  const left = blocks.find((day) => day.date > entered && day.block !== "heavy")?.date;
  expect(entered >= "2026-03-08" && entered <= "2026-03-15").toBe(true);
  expect(left && daysBetween(entered, left)).toBeGreaterThanOrEqual(7);
  expect(left && left > "2026-03-23" && left <= "2026-03-29").toBe(true);
});

test("a heavy block without a plan runs to its start + 28 days, then in steps of 7, then normal", () => {
  const until = (weeks: number, today: string) => {
    const sessions = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks, share: 1.3 })];
    const blocks = blocksOf({ today, sessions });
    const start = blocks.find((day) => day.block === "heavy")?.date ?? localDate("2026-01-01");
    const runs = runsOf(blocks, today);
    return { start, end: addDays(localDate(today), runs[0]?.[1] ?? 0), after: runs[1]?.[0] };
  };
  const early = until(2, "2026-03-16");
  expect(daysBetween(early.start, early.end)).toBe(28);
  expect(early.after).toBe("normal");
  const later = until(3, "2026-03-23");
  expect(later).toEqual(early);
  const stepped = until(6, "2026-04-13");
  expect(stepped.start).toBe(early.start);
  expect(daysBetween(stepped.start, stepped.end) % 7).toBe(0);
  expect(daysBetween(localDate("2026-04-13"), stepped.end)).toBeGreaterThanOrEqual(1);
  expect(daysBetween(localDate("2026-04-13"), stepped.end)).toBeLessThanOrEqual(7);
});

test("the block ahead does not move from one morning to the next", () => {
  const sessions = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 4, share: 1.3 })];
  const seen = [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const today = addDays(localDate("2026-03-16"), day);
    const blocks = blocksOf({ today, sessions: sessions.filter((one) => one.date < today) });
    return blocks.findLast((one) => one.block === "heavy")?.date;
  });
  expect(new Set(seen).size).toBe(1);
});

test("2.10 a week at three quarters of the three before without very hard work is easy, all of it", () => {
  const sessions = [
    ...weeksOf(STEADY, { from: "2026-01-05", weeks: 9 }),
    ...weeksOf(STEADY, { from: "2026-03-09", weeks: 1, share: 0.75 }),
  ];
  const blocks = blocksOf({ today: TODAY, sessions });
  expect(blockOn(blocks, "2026-03-09")?.block).toBe("easy");
  expect(blockOn(blocks, "2026-03-15")?.block).toBe("easy");
  expect(blockOn(blocks, TODAY)?.because.text).toContain("75 %");
  const harder = sessions.map((one) =>
    one.date === "2026-03-11" ? { ...one, class: "veryHard" as const } : one,
  );
  expect(blockOn(blocksOf({ today: TODAY, sessions: harder }), TODAY)?.block).toBe("normal");
});

test("2.10 a week without running is normal, never easy", () => {
  const sessions = weeksOf(STEADY, { from: "2026-01-05", weeks: 9 });
  expect(blockOn(blocksOf({ today: TODAY, sessions }), TODAY)?.block).toBe("normal");
});

test("2.11 an unknown week is not taken for an easy one", () => {
  const sessions = [
    ...weeksOf(STEADY, { from: "2026-01-05", weeks: 9 }),
    ...weeksOf(STEADY.slice(0, 2), { from: "2026-03-09", weeks: 1 }),
  ];
  const unknown = ["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15"];
  expect(blockOn(blocksOf({ today: TODAY, sessions }), TODAY)?.block).toBe("easy");
  expect(blockOn(blocksOf({ today: TODAY, sessions, unknown }), TODAY)?.block).toBe("normal");
});

test("2.10 a planned easy week is easy from its Monday on, and only that week", () => {
  const planned = [
    ...planWeek("2026-03-16", STEADY),
    ...planWeek("2026-03-23", [{ weekday: 1 }, { weekday: 3 }, { weekday: 5 }]),
    ...planWeek("2026-03-30", STEADY),
  ];
  const blocks = blocksOf({ today: TODAY, sessions: steady, planned });
  expect(blockOn(blocks, "2026-03-23")?.block).toBe("easy");
  expect(blockOn(blocks, "2026-03-29")?.block).toBe("easy");
  expect(blockOn(blocks, "2026-03-18")?.block).toBe("normal");
  expect(blockOn(blocks, "2026-04-05")?.block).toBe("normal");
});

test("2.10 a planned heavy fortnight becomes a heavy block, and the rule says from when", () => {
  const hardWeek: readonly WeekSession[] = [
    ...STEADY,
    { weekday: 1, class: "veryHard" },
    { weekday: 5, class: "veryHard" },
  ];
  const planned = ["2026-03-16", "2026-03-23", "2026-03-30"].flatMap((monday) => planWeek(monday, hardWeek));
  const blocks = blocksOf({ today: TODAY, sessions: steady, planned });
  expect(blockOn(blocks, TODAY)?.block).toBe("normal");
  expect(blockOn(blocks, "2026-03-29")?.block).toBe("heavy");
  expect(blockOn(blocks, "2026-04-05")?.block).toBe("heavy");
});

test("2.10 a tag names its calendar week: recovery makes it easy, build heavy", () => {
  const tags = (tag: "recovery" | "build") => [{ id: steady.at(-1)!.activityId, tag }] as const;
  const recovery = blocksOf({ today: "2026-03-15", sessions: steady, tags: tags("recovery") });
  expect(blockOn(recovery, "2026-03-09")?.block).toBe("easy");
  expect(blockOn(recovery, "2026-03-08")?.block).toBe("normal");
  const build = blocksOf({ today: "2026-03-15", sessions: steady, tags: tags("build") });
  expect(blockOn(build, "2026-03-09")?.block).toBe("heavy");
});

test("2.10 a marathon brings a taper, a race week and a week of recovery", () => {
  const races = [{ on: "2026-04-19", km: 42.195, startMinute: 540, expectedMinutes: 270 }];
  expect(runsOf(blocksOf({ today: TODAY, sessions: steady, races }, 56), TODAY)).toEqual([
    ["normal", 20],
    ["taper", 7],
    ["raceWeek", 8],
    ["recovery", 7],
    ["normal", 14],
  ]);
});

test("2.10 a C race brings no race week, and a half marathon three days of recovery", () => {
  const races = [{ on: "2026-03-22", km: 21.1, priority: "C" as const }];
  expect(runsOf(blocksOf({ today: TODAY, sessions: steady, races }), TODAY)).toEqual([
    ["normal", 7],
    ["recovery", 3],
    ["normal", 32],
  ]);
});

test("2.10 a race ends the heavy block: after it comes normal", () => {
  const sessions = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 2, share: 1.3 })];
  const races = [{ on: "2026-03-25", km: 10, priority: "B" as const }];
  expect(runsOf(blocksOf({ today: TODAY, sessions, races }), TODAY)).toEqual([
    ["heavy", 2],
    ["raceWeek", 8],
    ["normal", 32],
  ]);
});

test("2.11 after 14 days without a run the first run opens 14 days of returning", () => {
  const sessions = [...weeksOf(STEADY, { from: "2026-01-05", weeks: 6 }), aSession({ on: "2026-03-14" })];
  const blocks = blocksOf({ today: TODAY, sessions });
  expect(blockOn(blocks, "2026-03-13")?.block).toBe("normal");
  expect(runsOf(blocks, "2026-03-14")[0]).toEqual(["returning", 14]);
  expect(blockOn(blocks, TODAY)?.because.text).toContain("26 days without a run");
});

test("2.11 within the gap the days are normal until a planned run ends it", () => {
  const sessions = weeksOf(STEADY, { from: "2026-01-05", weeks: 6 });
  const planned = [plan("2026-03-20", "easy")];
  const blocks = blocksOf({ today: TODAY, sessions, planned });
  expect(runsOf(blocks, TODAY).slice(0, 2)).toEqual([
    ["normal", 4],
    ["returning", 14],
  ]);
});

test("a lone planned session weeks ahead makes no gap of the days before it", () => {
  const blocks = blocksOf({ today: TODAY, sessions: steady, planned: [plan("2026-04-10", "hard")] });
  expect(runsOf(blocks, TODAY)).toEqual([["normal", 42]]);
});

test("2.10 returning stands above race week, race week above recovery", () => {
  const sessions = [...weeksOf(STEADY, { from: "2026-01-05", weeks: 6 }), aSession({ on: "2026-03-14" })];
  const races = [
    { on: "2026-03-30", km: 21.1, expectedMinutes: 120, startMinute: 540 },
    { on: "2026-04-05", km: 10 },
  ];
  const blocks = blocksOf({ today: TODAY, sessions, races });
  expect(blockOn(blocks, "2026-03-27")?.block).toBe("returning");
  expect(blockOn(blocks, "2026-03-28")?.block).toBe("raceWeek");
  expect(blockOn(blocks, "2026-03-31")?.block).toBe("raceWeek");
});

test("7.5 all loads in another unit leave every block as it is", () => {
  const sessions = [...base, ...weeksOf(STEADY, { from: "2026-03-02", weeks: 2, share: 1.17 })];
  const scaled = sessions.map((one) => ({
    ...one,
    load: { ...one.load, value: one.load.value * 3.7, byKind: { sessionRpe: one.load.value * 3.7 } },
  }));
  const names = (given: readonly ClassifiedSession[]) =>
    blocksOf({ today: TODAY, sessions: given }).map((day) => day.block);
  expect(names(scaled)).toEqual(names(sessions));
});

test("ten years of daily running take under 50 ms", () => {
  const sessions = weeksOf(
    [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes: 40 + ((weekday * 17) % 50) })),
    {
      from: "2016-01-04",
      weeks: 522,
    },
  );
  const today = localDate("2026-01-05");
  const history = aHistory({ today, sessions });
  const known = deriveKnownDays(history, []);
  const derive = () =>
    deriveBlocks({
      history,
      known,
      races: [],
      ahead: [],
      plannedWeeks: new Set(),
      activities: [],
      today,
      from: addDays(today, -60),
      to: addDays(today, 83),
    });
  derive();
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    derive();
    return performance.now() - start;
  });
  const best = Math.min(...times);
  console.log(`blocks over ${history.days.length} days: ${best.toFixed(1)} ms`);
  expect(best).toBeLessThan(50);
});
