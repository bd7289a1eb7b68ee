import type { PlanningContext } from "../../src/core/context/index.ts";
import { addHours, because } from "../../src/core/units/index.ts";
import { aContext, type ContextLiteral } from "../builders/a-context.ts";
import { at, expected, firmBefore, run, weeks } from "./situation-parts.ts";

const noon = (day: number, minutes = 120) => [at(day, 12), at(day, 12) + minutes] as const;

/** A week in the taper with one free lunch hour, a session due. */
const taperWeek: ContextLiteral = {
  blocks: weeks(["taper"]),
  past: [firmBefore(24)],
  avail: [noon(2)],
};

const mainRace = (day: number) => ({
  races: [{ cls: "short", prio: "A", start: at(day, 10), end: at(day, 10, 50) }] as const,
  sessions: [{ ...run("veryHard", at(day, 10), 50), race: 0 }],
});

/** Medium sessions, and why they are no firm ones. */
export const LIGHTER_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "a free lunch hour a week, and each time something else keeps firm work away": aContext({
    blocks: weeks(["heavy", "heavy", "heavy", "heavy", "heavy"]),
    sessions: [
      run("veryHard", at(0, 18)),
      run("easy", at(1, 7)),
      run("hard", at(10, 8)),
      run("hard", at(15, 18)),
      run("easy", at(16, 7)),
      { ...run("moderate", at(16, 18)), isRun: false },
      expected("veryHard", at(30, 20)),
      expected("hard", at(31, 9)),
    ],
    past: [firmBefore(8)],
    avail: [noon(2), noon(9), noon(16), noon(23, 45), noon(30)],
  }),
  "the lunch run leaves less than an hour before it": aContext({
    ...taperWeek,
    sessions: [run("easy", at(2, 12, 50), 40)],
    avail: [noon(2, 50)],
  }),
  "firm work ends too near a half marathon": aContext({
    blocks: weeks(["normal", "raceWeek"]),
    races: [
      { cls: "short", prio: "C", start: at(-10, 9), end: at(-10, 10), done: true },
      { cls: "short", prio: "C", start: at(5, 9), end: at(5, 10) },
      { cls: "mid", prio: "B", start: at(6, 9), end: at(6, 11), name: "the Lake Half" },
    ],
    past: [firmBefore(26)],
    avail: [noon(2)],
  }),
  "firm work too soon after a half marathon, another short race since": aContext({
    blocks: weeks(["recovery", "normal"]),
    now: at(0, 9),
    races: [
      { cls: "mid", prio: "B", start: at(-1, 9), end: at(-1, 13), done: true },
      { cls: "short", prio: "C", start: at(0, 7), end: at(0, 7, 20), done: true },
      { cls: "short", prio: "C", start: at(13, 9), end: at(13, 10) },
    ],
    past: [firmBefore(26)],
    avail: [noon(2)],
  }),
  "the last firm session was six weeks before a marathon, and five days are left": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [{ cls: "long", prio: "A", start: at(9, 9), end: at(9, 13) }],
    sessions: [{ ...run("veryHard", at(9, 9), 240), race: 0, longEffort: true }],
    past: [firmBefore(33)],
    avail: [[at(2, 9), at(2, 10)]],
  }),
  "too late for a first firm session before the main race": aContext({
    blocks: weeks(["normal", "normal"]),
    ...mainRace(12),
    past: [{ start: at(-26, 18), form: "moderate" }],
    avail: [noon(2)],
  }),
  "back from a break, the first session": aContext({
    blocks: weeks(["returning", "returning"]),
    blockBehind: "returning",
    behind: 7,
    past: [firmBefore(29)],
    avail: [noon(2)],
  }),
  "back from a break, one session since": aContext({
    blocks: weeks(["returning", "returning"]),
    blockBehind: "returning",
    past: [firmBefore(29), { start: at(-22, 18), form: "moderate" }],
    avail: [noon(2)],
  }),
  "an easy week, firm work confirmed and not overdue": aContext({
    blocks: weeks(["easy", "easy"]),
    past: [firmBefore(26)],
    avail: [noon(2)],
    wishes: { deepInEasyWeek: true },
  }),
  "an easy week, firm work not confirmed": aContext({
    blocks: weeks(["easy", "easy"]),
    past: [firmBefore(40)],
    avail: [noon(2)],
  }),
  "a firm session four days ago in a heavy block": aContext({
    blocks: weeks(["heavy", "heavy"]),
    past: [firmBefore(30), firmBefore(2)],
    avail: [[at(2, 8), at(2, 11)]],
  }),
  "one of unknown kind booked four and a half days later": aContext({
    blocks: weeks(["heavy", "heavy"]),
    past: [firmBefore(30)],
    booked: [{ start: at(7, 8), form: null }],
    avail: [[at(2, 18), at(2, 20)]],
  }),
  "two free hours, four days apart, in a heavy block": aContext({
    blocks: weeks(["heavy", "heavy"]),
    past: [firmBefore(30)],
    avail: [noon(2), noon(6)],
  }),
  "the last days are unknown and only tomorrow is free": aContext({
    blocks: weeks(["heavy"]),
    past: [firmBefore(12)],
    avail: [noon(1)],
    context: { frozenUntil: addHours(aContext().now, 48) },
  }),
  "the pressure is limited to medium": aContext({
    blocks: weeks(["heavy", "normal"]),
    past: [firmBefore(12)],
    sessions: [run("hard", at(10, 8))],
    avail: [noon(9)],
    context: {
      limits: {
        pressureCap: 3,
        blocked: [],
        because: [because("X-thinner", "Your blood is thinned: no firm pressure.")],
      },
    },
  }),
  "the taper, a hard run the day after": aContext({
    ...taperWeek,
    sessions: [run("hard", at(3, 14))],
  }),
  "the taper, a moderate run the morning after": aContext({
    ...taperWeek,
    sessions: [run("moderate", at(3, 8)), run("hard", at(5, 18))],
  }),
  "the taper, a medium session was shown there": aContext({
    ...taperWeek,
    shown: [{ start: at(2, 12), form: "moderate" }],
  }),
  "recovery, when medium work is the right one": aContext({ ...taperWeek, blocks: weeks(["recovery"]) }),
  "firm work would come too near two runs that are only expected": aContext({
    blocks: weeks(["heavy"]),
    past: [firmBefore(20)],
    avail: [noon(2)],
    sessions: [expected("veryHard", at(0, 20)), expected("hard", at(3, 9))],
  }),
  "a run is expected the evening before and another the next evening": aContext({
    blocks: weeks(["heavy"]),
    past: [firmBefore(20)],
    avail: [noon(2)],
    sessions: [expected("hard", at(1, 19)), expected("hard", at(3, 11))],
  }),
  "beside a planned run stands one that is only expected, and the planned one is named": aContext({
    blocks: weeks(["heavy", "heavy", "heavy"]),
    past: [firmBefore(10)],
    avail: [noon(2), noon(9), noon(16)],
    sessions: [
      run("veryHard", at(0, 18)),
      expected("veryHard", at(0, 22)),
      run("hard", at(8, 13)),
      expected("hard", at(8, 20)),
      expected("hard", at(17, 6)),
      run("moderate", at(17, 8)),
      run("hard", at(17, 10)),
    ],
  }),
  "four days after one very hard run and three before the next": aContext({
    blocks: weeks(["taper"]),
    past: [firmBefore(24)],
    sessions: [run("veryHard", at(-2, 9)), run("veryHard", at(6, 9))],
    avail: [noon(2)],
  }),
  "a long run is expected two evenings before, in the taper": aContext({
    ...taperWeek,
    past: [firmBefore(33)],
    sessions: [{ ...expected("veryHard", at(0, 19), 120), longEffort: true }],
  }),
  "too soon after one hard day and too near the next": aContext({
    blocks: weeks(["heavy"]),
    past: [firmBefore(12)],
    sessions: [run("veryHard", at(0, 18)), run("hard", at(3, 8))],
    avail: [noon(2)],
  }),
  "recovery with a limit that firm work keeps": aContext({
    ...taperWeek,
    blocks: weeks(["recovery"]),
    context: { limits: { pressureCap: 4, blocked: [], because: [because("X-a", "Nothing above four.")] } },
  }),
  "recovery, and a medium session is booked four days later": aContext({
    ...taperWeek,
    blocks: weeks(["recovery"]),
    past: [firmBefore(33)],
    booked: [{ start: at(6, 12), form: "moderate" }],
  }),
  "back from a break, two sessions in a month": aContext({
    blocks: weeks(["returning", "returning", "returning", "returning"]),
    past: [firmBefore(29)],
    avail: [noon(2), noon(24)],
  }),
  "back from a break, one session on its first day": aContext({
    blocks: weeks(["returning", "returning"]),
    blockBehind: "returning",
    behind: 7,
    past: [firmBefore(29), { start: at(-7, 18), form: "moderate" }],
    avail: [noon(12)],
  }),
  "back from a break, a firm session was shown and is too early": aContext({
    blocks: weeks(["returning", "returning"]),
    past: [firmBefore(29), { start: at(-5, 18), form: "moderate" }],
    avail: [noon(12)],
    shown: [{ start: at(12, 12), form: "deep" }],
  }),
  "back from a break, a firm session was shown and comes second": aContext({
    blocks: weeks(["returning", "returning"]),
    blockBehind: "returning",
    behind: 7,
    past: [firmBefore(29), { start: at(-6, 18), form: "moderate" }],
    avail: [noon(12)],
    shown: [{ start: at(12, 12), form: "deep" }],
  }),
  "an easy week, firm work confirmed and overdue, a medium session was shown": aContext({
    blocks: weeks(["easy", "easy"]),
    past: [firmBefore(40)],
    avail: [noon(2)],
    shown: [{ start: at(2, 12), form: "moderate" }],
    wishes: { deepInEasyWeek: true },
  }),
  "a medium session three and a half days before a marathon": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [{ cls: "long", prio: "A", start: at(9, 9), end: at(9, 13) }],
    past: [firmBefore(20)],
    avail: [[at(5, 18), at(5, 20)]],
  }),
  "a ten-kilometre race that is run as a medium run": aContext({
    blocks: weeks(["normal"]),
    races: [{ cls: "short", prio: "C", start: at(5, 9), end: at(5, 10) }],
    sessions: [{ ...run("moderate", at(5, 9)), race: 0 }],
    past: [firmBefore(22)],
    avail: [noon(2)],
  }),
  "a long walk begins within the hour that firm work needs": aContext({
    ...taperWeek,
    sessions: [{ ...run("moderate", at(2, 12, 50), 240), longEffort: true, isRun: false }],
    avail: [noon(2, 50)],
  }),
};
