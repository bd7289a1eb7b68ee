import type { PlanningContext } from "../../src/core/context/index.ts";
import { addHours, because } from "../../src/core/units/index.ts";
import { type ARace, type ASession, aContext, type ContextLiteral } from "../builders/a-context.ts";
import { at, easyWeek, evenings, expected, firmBefore, hardWeek, hours, run, weeks } from "./situation-parts.ts";

const untimed = (cls: ASession["cls"], day: number): ASession => ({
  ...run(cls, at(day, 0), 1439),
  timed: false,
});

const half = (day: number): ARace => ({ cls: "mid", prio: "B", start: at(day, 9), end: at(day, 10, 45) });
const halfRun = (day: number): ASession => ({ ...run("veryHard", at(day, 9), 105), race: 0, longEffort: true });

/** A half marathon on Saturday, an evening free before it, and what hours there are after it. */
const afterHalf = (free: ContextLiteral["avail"], more: ContextLiteral = {}): ContextLiteral => ({
  blocks: weeks(["raceWeek", "recovery"]),
  races: [half(5)],
  sessions: [halfRun(5)],
  past: [firmBefore(9)],
  avail: free ?? [],
  ...more,
});

/** Days up to some days ago are known, later ones are not. */
function unknownSince(days: number, literal: ContextLiteral): PlanningContext {
  const context = aContext(literal);
  return {
    ...context,
    days: context.days.map((day, index) => ({
      ...day,
      known: index < context.todayIndex - days || index >= context.todayIndex,
    })),
  };
}

const quiet: ContextLiteral = { days: 14, past: [firmBefore(20)], avail: evenings(14) };

/** What cannot be met, and what is guessed or unknown. */
export const DEMAND_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "after a half marathon only that late evening is free": aContext(
    afterHalf([hours(1, 18, 20), [at(5, 22), at(5, 23, 30)], hours(12, 18, 20)]),
  ),
  "after a half marathon a booking two days later takes the gentle session's place": aContext(
    afterHalf([hours(6, 18, 19)], { booked: [{ start: at(8, 18), form: "moderate" }] }),
  ),
  "after a half marathon an overdue session in a heavy block takes the place of the gentle one": aContext(
    afterHalf([[at(7, 10), at(7, 10, 45)], hours(8, 18, 20)], {
      blocks: weeks(["heavy", "heavy"]),
      past: [firmBefore(2)],
      days: 14,
    }),
  ),
  "after a half marathon the free time is too short for anything": aContext(
    afterHalf([[at(6, 18), at(6, 18, 15)]]),
  ),
  "after a half marathon an evening is free, and it is taken": aContext(afterHalf([hours(6, 18, 19)])),
  "a half marathon yesterday and another on the last day planned": aContext({
    blocks: weeks(["recovery", "raceWeek"]),
    now: at(0, 8),
    races: [{ ...half(-1), done: true }, half(12)],
    sessions: [{ ...halfRun(-1), status: "done" }, { ...halfRun(12), race: 1 }],
    past: [firmBefore(10)],
    avail: [hours(4, 18, 20)],
  }),
  "a marathon, and the first day after it is the only free one": aContext({
    blocks: weeks(["raceWeek", "recovery"]),
    races: [{ cls: "long", prio: "A", start: at(5, 9), end: at(5, 13) }],
    past: [firmBefore(9)],
    avail: [hours(6, 8, 11), hours(9, 18, 20)],
  }),
  "two heavy weeks of short lunch breaks around one with a free evening, then an easy week": aContext({
    blocks: weeks(["heavy", "heavy", "heavy", "easy"]),
    past: [firmBefore(4)],
    sessions: [{ ...run("veryHard", at(20, 8), 165), longEffort: true }],
    avail: [
      ...[1, 2, 3, 4].map((day) => [at(day, 12), at(day, 12, 45)] as const),
      hours(9, 18, 20),
      ...[15, 16, 17].map((day) => [at(day, 12), at(day, 12, 30)] as const),
      ...[21, 22, 23, 24].map((day) => hours(day, 12, 14)),
    ],
  }),
  "two heavy weeks without an hour for firm work, and an easy week that comes too late": aContext({
    blocks: [...weeks(["heavy", "heavy"]), "normal", "normal", ...weeks(["easy"]), ...Array(5).fill("normal")],
    past: [firmBefore(4)],
    sessions: [run("veryHard", at(13, 8)), run("hard", at(16, 18)), run("veryHard", at(21, 8))],
    avail: [
      ...[1, 4, 8, 11].map((day) => [at(day, 12), at(day, 12, 30)] as const),
      ...[17, 18, 19].map((day) => hours(day, 20, 22)),
      hours(23, 18, 20),
    ],
  }),
  "heavy stretches of four and of five days, each with half an hour free": aContext({
    blocks: [
      ...Array(4).fill("heavy"),
      ...Array(3).fill("normal"),
      ...Array(5).fill("heavy"),
      ...Array(2).fill("taper"),
      ...Array(5).fill("heavy"),
    ],
    past: [firmBefore(4)],
    avail: [0, 2, 8, 11, 12, 15, 18].map((day) => [at(day, 12), at(day, 12, 30)] as const),
  }),
  "nine heavy days, a free half hour on the last of them, and no hour in the first week": aContext({
    blocks: [...Array(9).fill("heavy"), ...Array(5).fill("normal")],
    past: [firmBefore(4)],
    avail: [[at(8, 12), at(8, 12, 30)], hours(12, 18, 20)],
  }),
  "one session a month, and this month's is taken": aContext({
    blocks: weeks(["heavy", "heavy", "normal"]),
    past: [firmBefore(20)],
    avail: evenings(21),
    monthlyLimit: 1,
  }),
  "three sessions a month, two of them booked": aContext({
    blocks: weeks(["heavy", "heavy", "heavy", "heavy"]),
    first: aContext({ days: 7 }).days[35 + 6]!.date,
    past: [firmBefore(10)],
    booked: [
      { start: at(3, 18), form: "moderate" },
      { start: at(20, 18), form: "deep" },
      { start: at(24, 18), form: "gentle", minutes: 15 },
    ],
    avail: evenings(28),
    monthlyLimit: 3,
  }),
  "busy days, two free evenings in five weeks": aContext({
    blocks: weeks(["normal", "heavy", "normal", "normal", "normal"]),
    sessions: [hardWeek(-7), hardWeek(7)].flat(),
    past: [firmBefore(12)],
    avail: [[at(3, 19), at(3, 20, 30)], hours(31, 20, 21)],
    wishes: { minutes: 60 },
  }),
  "nothing known for three weeks, and nothing planned": unknownSince(21, {
    ...quiet,
    context: { frozenUntil: addHours(aContext().now, 36) },
  }),
  "nothing known for three weeks, but a run this morning": unknownSince(21, {
    ...quiet,
    now: at(0, 12),
    sessions: [{ ...run("easy", at(0, 7), 30), status: "done" }],
  }),
  "nothing known for two weeks, and a run is planned for today": unknownSince(14, {
    ...quiet,
    sessions: [run("easy", at(0, 18), 30)],
  }),
  "nothing known for two weeks, one run planned before them": unknownSince(14, {
    ...quiet,
    sessions: [
      { ...run("easy", at(-15, 18), 30), status: "planned" },
      { ...run("easy", at(-15, 7), 30), status: "done" },
      expected("easy", at(0, 18), 30),
    ],
  }),
  "nothing known for thirteen days": unknownSince(13, quiet),
  "nothing was ever known": unknownSince(99, quiet),
  "two unknown days and work frozen until they are told": unknownSince(2, {
    ...quiet,
    context: { frozenUntil: addHours(aContext().now, 48) },
  }),
  "hard runs known by their date alone, others only expected": aContext({
    ...quiet,
    sessions: [
      untimed("hard", 3),
      untimed("easy", 5),
      expected("hard", at(9, 18)),
      { ...untimed("veryHard", 11), status: "expected" },
    ],
  }),
  "an easy run by its date alone, a hard one expected last night": aContext({
    ...quiet,
    now: at(0, 8),
    sessions: [expected("hard", at(-1, 18)), untimed("easy", 5), { ...untimed("veryHard", -2), status: "done" }],
  }),
  "a run that ends as the plan is made, expected": aContext({
    ...quiet,
    now: at(0, 8),
    sessions: [expected("hard", at(0, 7)), { ...run("hard", at(-1, 18)), timed: false, status: "done" }],
  }),
  "a condition is to be heeded though firm work is allowed": aContext({
    ...quiet,
    context: {
      limits: {
        pressureCap: 4,
        blocked: [],
        because: [
          because("X-cold", "You have a cold: keep it short."),
          because("R9", "Old pain in the hip, nothing to heed."),
        ],
        cautions: [because("S5", "No hot bath alone.")],
        noRun: because("X-fever", "You had a fever yesterday."),
      },
    },
  }),
  "no running, and no firm work": aContext({
    ...quiet,
    blocks: weeks(["heavy", "heavy"]),
    context: {
      limits: {
        pressureCap: 3,
        blocked: [],
        because: [because("R7", "Your shin is swollen."), because("R2", "It hurts more each day.")],
        noRun: because("R7", "Your shin is swollen."),
      },
    },
  }),
  "gentle sessions alone between two races that lie close": aContext({
    blocks: weeks(["raceWeek", "raceWeek"]),
    races: [half(3), half(9)],
    past: [{ start: at(-20, 18), form: "gentle", minutes: 45 }],
    avail: evenings(14),
    wishes: { gentleOnly: true },
    shown: [
      { start: at(7, 17), form: "gentle" },
      { start: at(1, 20), form: "gentle" },
    ],
  }),
  "an easy week before three weeks of heavy training": aContext({
    blocks: weeks(["easy", "heavy", "heavy", "heavy"]),
    sessions: [easyWeek(0), hardWeek(7), hardWeek(14), hardWeek(21)].flat(),
    past: [firmBefore(16)],
    avail: evenings(28),
    wishes: { hours: { from: 1080, to: 1140 } },
  }),
  "a medium session in recovery, then a heavy week of half hours": aContext({
    blocks: weeks(["recovery", "heavy", "recovery"]),
    past: [firmBefore(12)],
    avail: [hours(4, 18, 20), [at(8, 12), at(8, 12, 30)], [at(12, 12), at(12, 12, 30)], hours(16, 18, 20)],
  }),
  "heavy training goes on beyond the last day planned, and only half hours are free": aContext({
    blocks: Array(10).fill("heavy"),
    past: [firmBefore(5)],
    avail: [2, 5, 8].map((day) => [at(day, 12), at(day, 12, 30)] as const),
    context: { horizon: 7 },
  }),
  "a firm session is booked and keeps the legs used to it before a marathon": aContext({
    blocks: weeks(["taper", "taper", "raceWeek"]),
    races: [{ cls: "long", prio: "A", start: at(17, 9), end: at(17, 13) }],
    past: [firmBefore(40)],
    booked: [{ start: at(2, 9), form: "deep" }],
    avail: [hours(11, 8, 10)],
  }),
  "a medium session is booked before a marathon, and firm work was long ago": aContext({
    blocks: weeks(["taper", "taper", "raceWeek"]),
    races: [{ cls: "long", prio: "A", start: at(17, 9), end: at(17, 13) }],
    past: [firmBefore(40)],
    booked: [{ start: at(11, 9), form: "moderate" }],
    avail: [hours(1, 8, 10)],
  }),
  "free from now on, in the middle of an hour": aContext({
    blocks: weeks(["heavy"]),
    now: at(0, 12, 10),
    past: [firmBefore(14)],
    avail: [[at(0, 12, 10), at(0, 13, 35)]],
  }),
  "free hours that begin at odd minutes, one of them at midnight": aContext({
    blocks: weeks(["heavy", "heavy"]),
    past: [firmBefore(13)],
    avail: [[at(1, 17, 10), at(1, 18, 15)], [at(8, 0), at(8, 1)]],
  }),
  "nothing known ten days ago, all known since": aContext({
    ...quiet,
    sessions: [run("easy", at(2, 7), 30), run("easy", at(5, 7), 30)],
    context: {
      days: aContext({ ...quiet, sessions: [run("easy", at(2, 7), 30), run("easy", at(5, 7), 30)] }).days.map(
        (day, index) => ({ ...day, known: index >= 25 }),
      ),
    },
  }),
  "a session booked for tonight was done already": aContext({
    days: 14,
    past: [{ start: at(0, 18), form: "moderate" }],
    avail: evenings(14),
  }),
  "gentle sessions alone, the last of them too short to count": aContext({
    days: 14,
    past: [
      { start: at(-25, 18), form: "gentle", minutes: 30 },
      { start: at(-4, 18), form: "gentle", minutes: 20 },
      { start: at(-1, 18), form: "gentle", minutes: 19 },
    ],
    avail: [hours(0, 4, 5), hours(1, 18, 19)],
    wishes: { gentleOnly: true },
  }),
};
