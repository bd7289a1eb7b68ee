import {
  deriveLadder,
  type Ladder,
  type MoveId,
  SELF_CARE_KINDS,
  type SelfCareId,
  type SelfCareKind,
  type SelfCareRecord,
} from "../../src/core/care/index.ts";
import { deriveSiteStress } from "../../src/core/context/index.ts";
import type { Limits } from "../../src/core/niggle/index.ts";
import { addSelfCare, derivePlan, deriveSelfCare, type Plan, type SelfCareQuestion } from "../../src/core/plan/index.ts";
import type { Block } from "../../src/core/training/index.ts";
import { addDays, addHours, instantAt, parseTimeZone, type TimeZone } from "../../src/core/units/index.ts";
import { aPlace } from "../builders/a-care-state.ts";
import { type ASession, aContext, type ContextLiteral, MONDAY } from "../builders/a-context.ts";
import { aSelfCareQuestion, atHour as at } from "../builders/a-self-care-question.ts";
import { aRun } from "../builders/an-activity.ts";

/** Self-care on record, by day (0 the Monday that opens the plan). */
interface ACare {
  readonly day: number;
  readonly minutes?: number;
  readonly method?: SelfCareKind;
  readonly area?: SelfCareRecord["areas"][number]["area"];
  readonly moves?: readonly MoveId[];
}

/** A run behind, which leaves its stress: day, kilometres, minutes, metres down. */
type ARunBehind = readonly [day: number, km: number, minutes: number, descent?: number];

interface CareRunner {
  readonly literal: ContextLiteral;
  readonly runs?: readonly ARunBehind[];
  readonly cared?: readonly ACare[];
  readonly unknown?: readonly number[];
  readonly change?: Partial<SelfCareQuestion>;
}

export interface CarePlan {
  readonly question: SelfCareQuestion;
  readonly ladder: Ladder;
  readonly plan: Plan;
  readonly zone: TimeZone;
}

/** The massages of a runner's plan, and the self-care of two weeks around them. */
export function planCare({ literal, runs = [], cared = [], unknown = [], change = {} }: CareRunner): CarePlan {
  const context = aContext({ days: 14, now: 8 * 60, ...literal });
  const massages = derivePlan(context);
  const done = cared.map(recordOf);
  const worked = done.filter(({ method }) => method !== "ice" && method !== "heat");
  const ladder = deriveLadder({ done: worked, today: context.today });
  const question = aSelfCareQuestion(literal, {
    days: context.days.map((day, index) => (unknown.includes(index - context.todayIndex) ? { ...day, known: false } : day)),
    step: ladder.step,
    stress: deriveSiteStress({ activities: runs.map(activityOf), now: context.now }),
    lastCared: worked.flatMap(({ areas, date }) => areas.map((area) => ({ area, date }))),
    done: worked.map(({ date, minutes }) => ({ date, minutes })),
    movesDone: worked.flatMap(({ moves, date }) => moves.map(({ move }) => ({ move, date }))),
    massages: [
      ...context.treatments,
      ...massages.items.flatMap(({ start, minutes }) => (start === null ? [] : [{ start, minutes }])),
    ],
    ...change,
  });
  const plan = addSelfCare(massages, {
    ...deriveSelfCare(question),
    done: done.filter(({ date }) => date === context.today),
  });
  return { question, ladder, plan, zone: context.zone };
}

const recordOf = ({ day, minutes = 10, method = "foamRoller", area = "calf", moves = [] }: ACare, index: number): SelfCareRecord => ({
  id: `care-${index}` as SelfCareId,
  date: addDays(MONDAY, day),
  at: instantAt(addDays(MONDAY, day), 7 * 60, berlin()),
  minutes,
  method,
  areas: [{ area, side: "both" }],
  moves: moves.map((move) => ({ move, side: "both" })),
  pressure: method === "foamRoller" ? 3 : null,
});

const activityOf = ([day, km, minutes, descent = 0]: ARunBehind) =>
  aRun().on(addDays(MONDAY, day)).at("18:00").km(km).minutes(minutes).ascent(descent).descent(descent).build();

const berlin = (): TimeZone => {
  const zone = parseTimeZone("Europe/Berlin");
  if (!zone.ok) throw new Error("Europe/Berlin is missing");
  return zone.value;
};

const run = (cls: ASession["cls"], day: number, hour = 18, more: Partial<ASession> & { minutes?: number } = {}): ASession => {
  const { minutes = 60, ...rest } = more;
  return { cls, start: at(day, hour), end: at(day, hour) + minutes, status: day < 0 ? "done" : "planned", ...rest };
};

const weeks = (...list: readonly Block[]): readonly Block[] => list.flatMap((block) => Array(7).fill(block));

/** Self-care on Monday, Wednesday and so on of each of so many weeks behind. */
const habit = (weekdays: readonly number[], count: number): readonly ACare[] =>
  Array.from({ length: count }, (_, week) => (week - count) * 7).flatMap((monday) => weekdays.map((day) => ({ day: monday + day })));

/** Intervals on Tuesday, tempo on Thursday evening after an easy morning, a long run on Sunday. */
const hardWeek = (monday: number): readonly ASession[] => [
  run("easy", monday),
  run("veryHard", monday + 1),
  run("easy", monday + 3, 7, { minutes: 30 }),
  run("hard", monday + 3),
  run("moderate", monday + 5, 9),
  run("veryHard", monday + 6, 8, { minutes: 165, longEffort: true }),
];

const since = (hours: number) => addHours(aContext({ now: 8 * 60 }).now, -hours);
const calf = { area: "calf", side: "left" } as const;
const achilles = { area: "achilles", side: "right" } as const;

const limits = (change: Partial<Limits>): Limits => ({ pressureCap: 3, blocked: [], because: [], ...change });

/** Runners whose self-care is read aloud: each is one page under `read-care/`. */
export const CARE_RUNNERS: Readonly<Record<string, CareRunner>> = {
  "a first fortnight, nothing open": {
    literal: { sessions: [run("easy", -3), run("easy", 1), run("moderate", 4), run("easy", 8), run("hard", 11)] },
    runs: [[-3, 8, 50]],
    change: { minutesADay: 5 },
  },
  "a heavy fortnight at the top of the ladder, one massage booked": {
    literal: {
      blocks: weeks("heavy", "easy"),
      sessions: [...hardWeek(-7), ...hardWeek(0), run("easy", 8), run("easy", 10), run("moderate", 12)],
      booked: [{ start: at(4, 19), form: "deep" }],
    },
    runs: [[-6, 10, 50], [-4, 12, 62], [-2, 9, 55], [-1, 28, 165, 300]],
    cared: habit([0, 1, 2, 4, 6], 4),
    change: { minutesADay: 8.5 },
  },
  "a half marathon on Sunday, a ten-kilometre race a week later": {
    literal: {
      blocks: weeks("raceWeek", "recovery"),
      races: [
        { cls: "mid", prio: "A", start: at(6, 10), end: at(6, 11, ) + 50 },
        { cls: "short", prio: "C", start: at(13, 0), end: at(13, 0) + 50 },
      ],
      sessions: [
        run("easy", -1),
        run("hard", 2),
        run("easy", 4),
        run("veryHard", 6, 10, { minutes: 110, race: 0, longEffort: true }),
        run("easy", 8),
        run("easy", 10),
        run("veryHard", 13, 0, { minutes: 50, race: 1 }),
      ],
    },
    cared: habit([1, 3, 5], 3),
  },
  "an ultra last Thursday, a marathon in the autumn before": {
    literal: {
      blocks: weeks("recovery", "returning"),
      races: [
        { cls: "ultra", prio: "A", start: at(-4, 6), end: at(-4, 20), done: true },
        { cls: "long", prio: "A", start: at(-30, 9), end: at(-30, 13), done: true },
      ],
      sessions: [
        run("veryHard", -4, 6, { minutes: 840, race: 0, longEffort: true }),
        run("veryHard", -30, 9, { minutes: 240, race: 1, longEffort: true }),
        run("easy", 2),
        run("moderate", 5, 9, { minutes: 150, longEffort: true }),
        run("easy", 6),
        run("moderate", 8),
      ],
    },
    runs: [[-4, 80, 840, 2400]],
    cared: [...habit([0, 3], 1), { day: 0, minutes: 4 }, { day: 0, method: "ice", minutes: 12 }],
  },
  "a swollen calf since yesterday, two tight hips for weeks, a sore shoulder": {
    literal: { sessions: [run("veryHard", -1), run("hard", 3), run("easy", 5), run("veryHard", 9)] },
    runs: [[-1, 12, 55]],
    cared: habit([0, 2, 4, 5, 6], 4),
    change: {
      places: [
        aPlace({ signs: ["swollen"], since: since(30), pain: 4, level: "L1" }),
        aPlace({ area: { area: "glutes", side: "both" }, signs: ["tight"], since: since(500), pain: 3 }),
        aPlace({ area: { area: "hip_flexors", side: "right" }, signs: ["stuck"], since: since(20), recurrent: true, pain: 3 }),
        aPlace({ area: { area: "low_back", side: "both" }, signs: ["tight"], since: since(600), pain: 1 }),
        aPlace({ area: { area: "upper_body", side: "both" }, signs: ["ache"], pain: 4, level: "L1" }),
      ],
    },
  },
  "an Achilles to be looked at, a knee nobody asked about, a thigh too sore": {
    literal: { sessions: [run("easy", -1), run("easy", 1), run("easy", 3), run("easy", 5)] },
    runs: [[-1, 14, 85]],
    cared: habit([0, 2, 4], 2),
    change: {
      limits: limits({
        blocked: [achilles, { area: "glutes", side: "left" }],
        caps: (["shin", "itb_tfl"] as const).map((area) => ({
          area: { area, side: "left" },
          cap: 1,
          because: { rule: "X-loc", text: "", inputs: {} },
        })),
      }),
      places: [
        aPlace({ area: achilles, level: "L2", pain: 7 }),
        aPlace({ area: { area: "glutes", side: "both" }, pain: 1 }),
        aPlace({ area: { area: "itb_tfl", side: "both" }, pain: 1 }),
        aPlace({ area: { area: "low_back", side: "both" }, pain: 4, level: "L1" }),
        aPlace({ area: { area: "knee_front", side: "left" }, level: null, pain: 2 }),
        aPlace({ area: { area: "hamstrings", side: "left" }, level: "L0", pain: 6 }),
        aPlace({ area: { area: "quads", side: "right" }, level: "L1", pain: 7 }),
        aPlace({ area: { area: "adductors", side: "right" }, level: "L0", pain: null }),
        aPlace({ area: { area: "foot_plantar", side: "left" }, level: "L0", pain: 5 }),
        aPlace({ area: { area: "knee_back", side: "right" }, level: "L0", pain: 1 }),
        aPlace({ area: { area: "shin", side: "left" }, level: "L0", pain: 1 }),
        aPlace({ area: { area: "ankle", side: "both" }, level: "L1", pain: 2 }),
      ],
    },
  },
  "small niggles of the same score on either side of the body": {
    literal: { sessions: [run("easy", -1), run("easy", 2), run("easy", 4)] },
    runs: [[-1, 10, 60], [-3, 10, 60]],
    cared: [...habit([6, 4, 3], 1), { day: -3, area: "quads" }, { day: -2, area: "glutes" }],
    change: {
      places: [
        aPlace({ area: { area: "shin", side: "both" }, level: "L1", pain: 2 }),
        aPlace({ area: { area: "adductors", side: "left" }, pain: 2 }),
        aPlace({ area: { area: "achilles", side: "left" }, pain: 3 }),
        aPlace({ area: { area: "quads", side: "right" }, pain: 2 }),
        aPlace({ area: { area: "knee_back", side: "left" }, pain: 4, clotAnsweredNo: true }),
        aPlace({ area: { area: "calf", side: "both" }, level: "L2", pain: 0 }),
      ],
    },
  },
  "everything is closed until someone has looked": {
    literal: { sessions: [run("easy", 1)] },
    cared: habit([0, 2], 1),
    change: {
      limits: limits({ pressureCap: 0, blocked: [calf, achilles, { area: "shin", side: "left" }] }),
      places: [aPlace({ level: "L3", pain: 7 }), aPlace({ area: { area: "quads", side: "both" } })],
    },
  },
  "no tools for now, mobility alone": {
    literal: { sessions: [run("hard", -1), run("veryHard", 2), run("hard", 4)], blocks: weeks("normal", "easy") },
    cared: habit([0, 1, 3, 5], 3),
    change: {
      limits: limits({ pressureCap: 0, selfCare: "noTools" }),
      places: [aPlace({ area: { area: "hip_flexors", side: "both" }, level: "L2" }), aPlace({ area: { area: "hip_outer", side: "right" }, level: "L2" })],
    },
  },
  "hard days expected, the weekend unknown": {
    literal: {
      blocks: weeks("heavy", "normal"),
      sessions: [
        run("easy", -4),
        ...[0, 7].flatMap((monday) => [
          run("veryHard", monday + 1, 18, { status: "expected" }),
          run("easy", monday + 3, 18, { status: "expected" }),
          run("hard", monday + 5, 9, { status: "expected", timed: false, minutes: 800 }),
        ]),
      ],
    },
    unknown: [-2, -1],
    cared: habit([2], 2),
    runs: [[-4, 8, 50]],
  },
  "what the therapist showed, what helped and what made it worse": {
    literal: { sessions: [run("easy", -1), run("easy", 1)], past: [{ start: at(-1, 19), form: "moderate" }], blocks: weeks("easy", "normal") },
    runs: [[-1, 12, 70, 200]],
    cared: [...habit([0, 2, 4, 5, 6], 3), { day: -1, moves: ["ITB4", "ADD3"] }, { day: -4, moves: ["HIP4"] }],
    change: {
      step: { step: 5, sessions: 7, minutes: 10 },
      conditions: ["hypermobile"],
      notes: [
        { move: "GLU1", side: "both", on: addDays(MONDAY, -3), mark: "helped" },
        { move: "ITB4", side: "both", on: addDays(MONDAY, -5), mark: "helped" },
        { move: "CAL1", side: "left", on: addDays(MONDAY, -20), mark: "worse" },
        { move: "QUA1", side: "right", on: addDays(MONDAY, -2), mark: "painUp" },
      ],
    },
  },
  "long runs of planned days in the hills, a ride and a missed run": {
    literal: {
      now: 12 * 60,
      sessions: [
        run("moderate", 0, 7),
        run("easy", 0, 18, { isRun: false, minutes: 120 }),
        run("hard", 2, 18, { timed: false, minutes: 30 }),
        run("moderate", 4, 6, { timed: false, longEffort: true, minutes: 60 }),
        run("easy", 5, 18, { minutes: 90 }),
        run("easy", 6, 23),
        run("veryHard", 8, 18, { minutes: 75 }),
      ],
    },
    runs: [[-1, 6, 36]],
    cared: habit([0, 1, 2, 3, 4, 5, 6], 4),
  },
  "today of all days, though the week lies elsewhere, with a race in the evening": {
    literal: {
      races: [{ cls: "short", prio: "C", start: at(0, 19), end: at(0, 20) }],
      sessions: [run("moderate", -1), run("veryHard", 0, 19, { race: 0 }), run("easy", 2)],
    },
    cared: habit([2, 5], 1),
    change: { wanted: MONDAY, horizon: 2 },
  },
  "everything done today already": {
    literal: { sessions: [run("easy", -1), run("easy", 3)] },
    cared: SELF_CARE_KINDS.map((method, index) => ({ day: 0, method, minutes: 4 + index })),
  },
  "four minutes a day are too few": {
    literal: { sessions: [run("easy", 1)] },
    change: { minutesADay: 4.9, places: [aPlace({ signs: ["tight"], recurrent: true, since: since(400) })] },
  },
  "a fortnight in which the clocks go back": {
    literal: {
      zone: berlin(),
      first: addDays(MONDAY, -7),
      sessions: [run("veryHard", 4), run("veryHard", 5, 23, { minutes: 120 }), run("easy", 8), run("hard", 12)],
      booked: [{ start: at(1, 23), form: "moderate" }],
    },
    cared: [{ day: -7 }, { day: -9 }, { day: -12 }, { day: -15 }],
    change: { places: [aPlace({ area: { area: "glutes", side: "left" }, signs: ["tight"], since: since(900), pain: 2 })] },
  },
};
