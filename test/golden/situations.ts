import type { LoggedSpot, PlanningContext } from "../../src/core/context/index.ts";
import { NO_PROFILE } from "../../src/core/context/index.ts";
import { addHours } from "../../src/core/units/index.ts";
import { type ASession, aContext, type ContextLiteral } from "../builders/a-context.ts";
import { BODY_SITUATIONS } from "./body-situations.ts";
import { BOOKED_SITUATIONS } from "./booked-situations.ts";
import { DEMAND_SITUATIONS } from "./demand-situations.ts";
import { LIGHTER_SITUATIONS } from "./lighter-situations.ts";
import { RACE_SITUATIONS } from "./race-situations.ts";
import { SHOWN_SITUATIONS } from "./shown-situations.ts";
import { at, easyWeek, evenings, hardWeek, run, weeks, zone } from "./situation-parts.ts";

const heavyMonth: ContextLiteral = {
  blocks: weeks(["heavy", "heavy", "heavy", "easy"]),
  sessions: [-7, 0, 7, 14].flatMap(hardWeek).concat(easyWeek(21)),
  past: [{ start: at(-6, 19), form: "deep" }],
  avail: evenings(28),
};

const calf: LoggedSpot = {
  area: { area: "calf", side: "left" },
  pain: 3,
  pointable: true,
  familiarAche: true,
  entriesIn21Days: 4,
  openDays: 10,
  episodesIn6Months: 3,
  signs: ["ache"],
  redFlag: false,
  pressureCap: 5,
};

const marathon = (day: number, prio: "A" | "B" | "C" = "A"): NonNullable<ContextLiteral["races"]>[number] => ({
  cls: "long",
  prio,
  start: at(day, 9),
  end: at(day, 12, 50),
});

const marathonRun = (day: number, race: number): ASession => ({
  ...run("veryHard", at(day, 9), 230),
  longEffort: true,
  race,
});

const marathonMonth: ContextLiteral = {
  blocks: weeks(["heavy", "taper", "raceWeek", "recovery", "normal"]),
  sessions: [...[-7, 0].flatMap(hardWeek), run("hard", at(9, 18)), run("easy", at(16, 7), 30), marathonRun(20, 0)],
  races: [marathon(20)],
  past: [{ start: at(-12, 18), form: "deep" }],
  avail: evenings(35),
};

/** Runners whose whole plan is read aloud: each is one page under `read-aloud/`. */
export const SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "a heavy month with a tight calf": aContext({
    ...heavyMonth,
    context: { spots: [calf], openNiggles: [{ area: calf.area, level: "L1" }] },
  }),
  "a month in which the clocks go back": aContext({
    ...heavyMonth,
    zone: zone(),
    ...{ first: aContext().today },
    blocks: weeks(["normal", "normal", "heavy", "easy"]),
  }),
  "a marathon in three weeks": aContext(marathonMonth),
  "a marathon last Sunday, legs still sore": aContext({
    ...marathonMonth,
    blocks: weeks(["recovery", "recovery", "normal"]),
    sessions: [{ ...marathonRun(-1, 0), status: "done" }, run("easy", at(6, 8), 40), run("hard", at(15, 18))],
    races: [{ ...marathon(-1), done: true }],
    avail: evenings(21),
    context: {
      soreness: [{ date: aContext().today, legs: 6, stairs: 7 }],
    },
  }),
  "a ten-kilometre race and a half marathon a week later": aContext({
    blocks: weeks(["normal", "raceWeek", "normal"]),
    races: [
      { cls: "short", prio: "C", start: at(5, 10), end: at(5, 10, 48) },
      { cls: "mid", prio: "B", start: at(12, 9), end: at(12, 10, 45) },
    ],
    sessions: [
      { ...run("veryHard", at(5, 10), 48), race: 0 },
      { ...run("veryHard", at(12, 9), 105), race: 1, longEffort: true },
    ],
    past: [{ start: at(-16, 18), form: "moderate" }],
    avail: evenings(21),
  }),
  "no plan entered, hard days expected": aContext({
    blocks: weeks(["heavy", "heavy", "normal", "normal"]),
    sessions: [
      ...hardWeek(-7),
      ...[0, 7, 14, 21].flatMap((monday) => [
        { ...run("veryHard", at(monday + 1, 18)), status: "expected" as const },
        { ...run("hard", at(monday + 4, 18)), status: "expected" as const },
      ]),
    ],
    past: [{ start: at(-9, 18), form: null }],
    avail: Array.from({ length: 28 }, (_, day) => [at(day, 19), at(day, 20, 30)] as const),
    wishes: { weekdays: [3, 4], hours: { from: 1140, to: 1260 } },
  }),
  "three very hard evenings a week and only moderate work fits": aContext({
    blocks: weeks(["heavy", "easy"]),
    sessions: [-7, 0].flatMap((monday) =>
      [1, 3, 6].map((day) => run("veryHard", at(monday + day, 18))),
    ),
    past: [{ start: at(-20, 18), form: "deep" }],
    avail: Array.from({ length: 14 }, (_, day) => [at(day, 7), at(day, 21)] as const),
  }),
  "nothing is free": aContext({ days: 14, avail: [] }),
  "an open sign allows light pressure only": aContext({
    ...heavyMonth,
    context: {
      limits: {
        pressureCap: 2,
        blocked: [{ area: "achilles", side: "right" }],
        because: [{ rule: "T13", text: "Your right Achilles is to be looked at first.", inputs: { level: "L2" } }],
      },
      openNiggles: [{ area: { area: "achilles", side: "right" }, level: "L2" }],
    },
  }),
  "everything is closed until someone has looked": aContext({
    ...heavyMonth,
    context: {
      limits: {
        pressureCap: 0,
        blocked: [],
        because: [{ rule: "T13", text: "No massage until you have been seen.", inputs: { level: "L3" } }],
      },
    },
    booked: [{ start: at(3, 18), form: "deep" }],
  }),
  "the last days are unknown": aContext({
    ...heavyMonth,
    context: { frozenUntil: addHours(aContext().now, 48) },
  }),
  "the first massage ever, a marathon in ten days": aContext({
    ...marathonMonth,
    blocks: weeks(["taper", "recovery", "normal", "normal"]),
    past: [],
    races: [marathon(10)],
    sessions: [run("hard", at(2, 18)), marathonRun(10, 0)],
    avail: evenings(28),
  }),
  "booked sessions that no longer fit": aContext({
    ...heavyMonth,
    booked: [
      { start: at(1, 8), form: "deep" },
      { start: at(3, 9), form: null },
      { start: at(12, 19), form: "moderate" },
      { start: at(14, 8), form: "deep" },
    ],
  }),
  "what was shown is kept, one session a month": aContext({
    ...heavyMonth,
    shown: [
      { start: at(4, 19), form: "deep" },
      { start: at(12, 20), form: "deep" },
      { start: at(19, 19), form: "moderate" },
    ],
    monthlyLimit: 1,
  }),
  "only gentle sessions, and a runner who feels stuck": aContext({
    ...heavyMonth,
    wishes: { gentleOnly: true, modalities: ["lomiLomi", "swedish"], minutes: 45 },
    context: {
      profile: { ...NO_PROFILE, feelsStuck: true, kneeToWallLeftCm: 8, kneeToWallRightCm: 11, postureWeeks: 20 },
    },
  }),
  "an overdue runner confirms firm work in an easy week": aContext({
    blocks: weeks(["easy", "returning", "new"]),
    sessions: easyWeek(0),
    past: [{ start: at(-33, 18), form: "deep" }],
    avail: evenings(21),
    wishes: { deepInEasyWeek: true, gentleSessions: true, modalities: ["rolfing", "sports"] },
    tunables: { deepAfterVeryHard: 72, deepBeforeQuality: 36, raceMargin: 24, interval: 28 },
  }),
  ...BOOKED_SITUATIONS,
  ...LIGHTER_SITUATIONS,
  ...DEMAND_SITUATIONS,
  ...RACE_SITUATIONS,
  ...SHOWN_SITUATIONS,
  ...BODY_SITUATIONS,
};
