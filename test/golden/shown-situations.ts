import type { PlanningContext } from "../../src/core/context/index.ts";
import { aContext, type ContextLiteral } from "../builders/a-context.ts";
import { at, evenings, expected, firmBefore, hours, run, weeks } from "./situation-parts.ts";

const firm = (day: number, hour: number) => ({ start: at(day, hour), form: "deep" }) as const;
const medium = (day: number, hour: number) => ({ start: at(day, hour), form: "moderate" }) as const;

const heavyFortnight: ContextLiteral = {
  blocks: weeks(["heavy", "heavy"]),
  blockBehind: "heavy",
  past: [firmBefore(7)],
};

/** Plans that the runner saw before, and runs that are only expected. */
export const SHOWN_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "kept on Friday, though Monday and the Monday after would make the better plan": aContext({
    ...heavyFortnight,
    avail: [hours(0, 17, 19), hours(4, 17, 19), hours(7, 17, 19)],
    shown: [firm(4, 17)],
  }),
  "kept at its hour, though an earlier one would be better": aContext({
    ...heavyFortnight,
    sessions: [run("veryHard", at(0, 6)), run("veryHard", at(4, 20))],
    avail: [hours(3, 8, 20)],
    shown: [firm(3, 18)],
  }),
  "kept on Friday, and Monday is too far to be named": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    avail: [hours(0, 17, 19), hours(4, 17, 19)],
    shown: [firm(4, 17)],
  }),
  "nothing is better than what was shown": aContext({
    ...heavyFortnight,
    avail: [hours(0, 17, 18)],
    shown: [firm(0, 17)],
  }),
  "another kind was shown there, and it is changed": aContext({
    ...heavyFortnight,
    avail: [hours(1, 17, 18), hours(8, 17, 18)],
    shown: [medium(1, 17), medium(8, 17)],
  }),
  "the hour that was shown is taken, and another of that day is left": aContext({
    ...heavyFortnight,
    avail: [hours(1, 8, 9)],
    shown: [firm(1, 17)],
  }),
  "the day that was shown is taken, and the next is left": aContext({
    ...heavyFortnight,
    avail: [hours(2, 8, 9)],
    shown: [firm(1, 17)],
  }),
  "the day that was shown is taken, and the hour 42 hours later is left": aContext({
    ...heavyFortnight,
    avail: [hours(3, 11, 12)],
    shown: [firm(1, 17)],
  }),
  "two sessions were shown on either side of the one free hour": aContext({
    ...heavyFortnight,
    avail: [hours(3, 8, 9)],
    shown: [firm(4, 17), medium(2, 9)],
  }),
  "a session was shown this morning, another beyond the last day, in no order": aContext({
    blocks: weeks(["normal", "normal", "normal", "normal"]),
    now: at(0, 12),
    past: [firmBefore(15)],
    sessions: [
      run("easy", at(9, 18)),
      run("hard", at(15, 18)),
      { ...run("veryHard", at(25, 9)), race: 0 },
      expected("hard", at(20, 18)),
    ],
    races: [{ cls: "short", prio: "C", start: at(25, 9), end: at(25, 10) }],
    avail: evenings(28),
    shown: [firm(26, 17), firm(12, 17), firm(0, 9), firm(19, 17), firm(28, 0), firm(5, 17), firm(0, 12)],
  }),
  "a gentle session was shown, and gentle ones are not asked for": aContext({
    blocks: weeks(["easy", "easy"]),
    past: [firmBefore(12)],
    avail: evenings(14),
    shown: [{ start: at(3, 17), form: "gentle" }, medium(10, 17)],
  }),
  "booked where a session was shown, and another booked an hour beside one": aContext({
    blocks: weeks(["heavy", "heavy", "heavy"]),
    past: [firmBefore(7)],
    avail: evenings(21),
    booked: [
      { start: at(2, 18), form: "deep" },
      { start: at(9, 19), form: null },
      { start: at(16, 12), form: "gentle", minutes: 30 },
    ],
    shown: [firm(2, 18), firm(9, 18), medium(16, 12)],
  }),
  "liked hours from six to seven in the evening, three evenings free": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    avail: [hours(0, 17, 18), hours(1, 18, 19), hours(2, 19, 20)],
    wishes: { hours: { from: 1080, to: 1140 }, weekdays: [1] },
  }),
  "a free hour at two and one at three in the afternoon, nothing hard near": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    avail: [hours(0, 14, 15), hours(0, 15, 16)],
  }),
  "an expected run is near on every free day but one": aContext({
    ...heavyFortnight,
    past: [firmBefore(9)],
    sessions: [expected("veryHard", at(2, 18)), expected("hard", at(6, 7)), expected("veryHard", at(9, 18))],
    avail: [hours(1, 19, 20), hours(3, 17, 19), hours(5, 18, 20), hours(12, 18, 20)],
  }),
  "the only free hour lies between two expected runs": aContext({
    ...heavyFortnight,
    past: [firmBefore(12)],
    sessions: [expected("hard", at(0, 7)), expected("veryHard", at(2, 18)), expected("veryHard", at(4, 18))],
    avail: [hours(3, 18, 20)],
  }),
  "an expected run ends as the free hour begins": aContext({
    ...heavyFortnight,
    past: [firmBefore(12)],
    sessions: [expected("veryHard", at(3, 17))],
    avail: [hours(3, 18, 19)],
  }),
  "an expected run the evening before, and the clear evening comes too late": aContext({
    ...heavyFortnight,
    past: [firmBefore(8)],
    sessions: [expected("veryHard", at(0, 20))],
    avail: [hours(1, 18, 20), hours(6, 18, 20), hours(7, 18, 20), hours(8, 18, 20), hours(13, 18, 20)],
  }),
  "an expected run the morning after, and the only clear evening is eight days off": aContext({
    ...heavyFortnight,
    past: [firmBefore(8)],
    sessions: [expected("veryHard", at(1, 16)), { ...expected("veryHard", at(2, 10)), longEffort: true }],
    avail: [hours(1, 18, 20), hours(9, 18, 20)],
  }),
  "an expected hard run on the evening of the only free day": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    past: [firmBefore(12)],
    sessions: [expected("hard", at(2, 20))],
    avail: [hours(2, 12, 14)],
  }),
  "moved by an hour on the day that was shown, though another day would be better": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    avail: [hours(0, 17, 19), hours(3, 16, 17)],
    shown: [firm(3, 17)],
  }),
  "made firm where a medium session was shown, though another day would be better": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    avail: [hours(0, 17, 19), hours(3, 17, 18)],
    shown: [medium(3, 17)],
  }),
  "an expected long run of the morning before bars all but gentle work": aContext({
    ...heavyFortnight,
    blocks: weeks(["heavy"]),
    past: [firmBefore(14)],
    sessions: [{ ...expected("hard", at(1, 7), 100), longEffort: true }],
    avail: [hours(2, 18, 20)],
  }),
  "the hour of a very hard run is not sure": aContext({
    ...heavyFortnight,
    sessions: [{ ...run("veryHard", at(0, 18)), confidence: "low" }],
    avail: [hours(3, 17, 19)],
  }),
};
