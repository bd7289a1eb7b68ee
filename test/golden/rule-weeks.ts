import type { PlanningContext } from "../../src/core/context/index.ts";
import type { Limits } from "../../src/core/niggle/index.ts";
import type { Block } from "../../src/core/training/index.ts";
import { addDays, addHours, instant } from "../../src/core/units/index.ts";
import { type ARace, type ASession, aContext, type ContextLiteral, MONDAY } from "../builders/a-context.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const run = (cls: ASession["cls"], day: number, hour: number, more: Partial<ASession> & { minutes?: number } = {}): ASession => {
  const { minutes = 60, ...rest } = more;
  return { cls, start: at(day, hour), end: at(day, hour) + minutes, status: day < 0 ? "done" : "planned", ...rest };
};

const RACE_MINUTES: Readonly<Record<ARace["cls"], number>> = { short: 50, mid: 110, long: 230, ultra: 600 };

const race = (cls: ARace["cls"], day: number, more: Partial<ARace> = {}): ARace => {
  const start = more.start ?? at(day, 9);
  return { cls, prio: "B", start, end: start + RACE_MINUTES[cls], done: day < 0, ...more };
};

const weeks = (...list: readonly Block[]): readonly Block[] => list.flatMap((block) => Array(7).fill(block));

const midnight = aContext().now;
const limits = (pressureCap: number): Limits => ({ pressureCap, blocked: [], because: [] });

const soreness = (...log: readonly (readonly [number, number, number | null])[]): PlanningContext["soreness"] =>
  log.map(([day, legs, stairs]) => ({ date: addDays(MONDAY, day), legs, stairs }));

export interface RuleWeek {
  /** What the page is about; the other rules are left out. */
  readonly rules: readonly string[];
  readonly context: PlanningContext;
}

const week = (rules: string, literal: ContextLiteral): RuleWeek => ({ rules: rules.split(" "), context: aContext(literal) });

const done = (cls: "long" | "ultra", day: number, log: PlanningContext["soreness"]): RuleWeek =>
  week("T4", { days: 14, races: [race(cls, day)], context: { soreness: log } });

/** Runners to whom the rules are read aloud: each is one page under `read-rules/`. */
export const RULE_WEEKS: Readonly<Record<string, RuleWeek>> = {
  "a week with every kind of session": week("M5 T2 T1a T1c T1d T10 T14", {
    blocks: weeks("heavy", "normal"),
    sessions: [
      run("veryHard", -2, 18),
      run("easy", 0, 7),
      run("hard", 1, 18),
      run("veryHard", 3, 18),
      run("hard", 4, 0, { minutes: 1439, timed: false }),
      run("moderate", 5, 9, { minutes: 120, longEffort: true }),
      run("moderate", 6, 8, { minutes: 150, longEffort: true }),
      run("easy", 9, 8, { minutes: 149, longEffort: true }),
      run("moderate", 12, 8, { minutes: 160, longEffort: true }),
    ],
  }),
  "the same kinds, only expected": week("M5 T2 T1a T1c T1d T10 T14", {
    days: 14,
    sessions: [
      run("hard", 1, 18, { status: "expected" }),
      run("veryHard", 3, 18, { status: "expected" }),
      run("moderate", 5, 9, { minutes: 180, longEffort: true, status: "expected" }),
    ],
    wishes: { gentleSessions: true },
    tunables: { deepAfterVeryHard: 72, deepBeforeQuality: 36 },
  }),
  "a runner who likes gentle sessions": week("M5 T8", {
    blocks: weeks("heavy", "easy", "easy"),
    sessions: [run("easy", 6, 8, { minutes: 150, longEffort: true }), run("easy", 16, 8, { minutes: 120, longEffort: true })],
    wishes: { gentleSessions: true, deepInEasyWeek: true },
  }),
  "an easy week that began on Friday, and another": week("T8", {
    blocks: [...Array(4).fill("easy"), ...Array(5).fill("normal"), ...Array(9).fill("easy")],
    context: {
      days: aContext({ blocks: [...Array(4).fill("easy"), ...Array(5).fill("normal"), ...Array(9).fill("easy")] }).days.map(
        (day) => (day.date >= addDays(MONDAY, -3) && day.date < MONDAY ? { ...day, block: "easy" } : day),
      ),
    },
  }),
  "easy for as long as anyone knows": week("T8", { blocks: weeks("easy", "normal"), behind: 2, blockBehind: "easy" }),
  "sessions behind and booked": week("T11", {
    days: 14,
    now: at(0, 12),
    past: [
      { start: at(-3, 18), form: "deep" },
      { start: at(-1, 18), form: null },
      { start: at(-2, 18), form: "gentle", minutes: 15 },
    ],
    booked: [
      { start: at(5, 18), form: "gentle", minutes: 20 },
      { start: at(11, 18), form: "deep" },
    ],
  }),
  "light pressure until Wednesday, nothing until Friday, then medium": week("T13 T12", {
    days: 14,
    context: {
      limits: limits(1),
      laterLimits: [
        { from: addHours(midnight, 54), limits: limits(0) },
        { from: addHours(midnight, 96), limits: limits(3) },
        { from: addHours(midnight, 240), limits: limits(4) },
      ],
      frozenUntil: instant(addHours(midnight, 48) + 1),
    },
  }),
  "races of every class ahead": week("T3 T4 T5 T2", {
    days: 84,
    races: [race("short", 3, { prio: "C" }), race("short", 13), race("mid", 27, { prio: "C" }), race("long", 41, { prio: "A" }), race("ultra", 62, { prio: "A" })],
  }),
  "races of every class ahead, a day nearer than the table, with an open niggle": week("T3 T4 T5", {
    days: 84,
    races: [race("short", 3, { prio: "C" }), race("short", 13), race("mid", 27), race("long", 41, { prio: "A" }), race("ultra", 62, { prio: "A" })],
    tunables: { raceMargin: -24, deepAfterLongRace: 96 },
    context: { openNiggles: [{ area: { area: "calf", side: "left" }, level: "L0" }] },
  }),
  "two races on a Saturday, a marathon a week later, a race on the way": week("T4 T5", {
    days: 42,
    races: [
      race("short", -12),
      race("short", -10),
      race("short", 5),
      race("mid", 5, { start: at(5, 8), end: at(5, 14) }),
      race("long", 12),
      race("short", 14),
      race("short", 24, { end: at(24, 10) }),
      race("mid", 31, { start: at(31, 9) }),
    ],
  }),
  "a race behind, one that begins now, another tonight": week("T3 T4 T5", {
    days: 14,
    now: at(0, 10),
    races: [
      race("short", 0, { start: at(0, 8) }),
      race("short", 0, { start: at(0, 10), end: at(0, 19) }),
      race("short", 0, { start: at(0, 19), end: at(0, 21) }),
      race("short", 1),
    ],
  }),
  "a short race, and an ultra two days after another": week("T5", {
    days: 14,
    races: [race("short", 1), race("short", 8), race("ultra", 10)],
  }),
  "two short races with just room for firm work between them": week("T4 T5", {
    days: 14,
    races: [race("short", 1, { end: at(1, 10) }), race("short", 6, { start: at(6, 11) })],
  }),
  "two short races a minute too near for firm work between them": week("T4 T5", {
    days: 14,
    races: [race("short", 1, { end: at(1, 10) }), race("short", 6, { start: at(6, 11) - 1 })],
  }),
  "a marathon three weeks ago without a log": done("long", -21, []),
  "a marathon twenty-two days ago without a log": done("long", -22, []),
  "an ultra on Saturday, one calm morning": done("ultra", -2, soreness([-2, 0, 0], [-1, 2, 3])),
  "an ultra a week ago, two calm mornings at the limit, entered late": done("ultra", -7, soreness([-1, 2, 3], [-2, 2, 8], [-6, 5, 5])),
  "a marathon a week ago, stairs still hurt": done("long", -7, soreness([-2, 2, 3], [-1, 2, 4])),
  "a marathon a week ago, sore then calm": done("long", -7, soreness([-2, 3, 3], [-1, 1, 1])),
  "a marathon a week ago, legs sore again": done("long", -7, soreness([-1, 2, 3], [0, 3, 3])),
  "a marathon that has just been finished": week("T4", { days: 14, now: at(0, 12) + 50, races: [race("long", 0)] }),
};
