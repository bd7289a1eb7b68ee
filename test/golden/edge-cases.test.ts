import { expect, test } from "vitest";
import type { Form } from "../../src/core/care/index.ts";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { derivePlan } from "../../src/core/plan/index.ts";
import { addDays, addHours } from "../../src/core/units/index.ts";
import { type ASession, aContext, type ContextLiteral, MONDAY } from "../builders/a-context.ts";

/** Minutes of a day (0 Monday of the first week) and hour. */
const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute;

const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6];

const veryHard = (start: number, minutes = 60): ASession => ({
  cls: "veryHard",
  start,
  end: start + minutes,
});

const WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split(" ");

const say = (minute: number): string => {
  const day = Math.floor(minute / 1440);
  const clock = `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return `${WEEKDAYS[day % 7]}${day >= 7 ? `+${Math.floor(day / 7)}` : ""} ${clock}`;
};

/** The first start and the last end of each stretch in which sessions of a form may lie, free round the clock. */
function stretches(literal: ContextLiteral, form: Form): readonly string[] {
  const days = literal.days ?? literal.blocks?.length ?? 14;
  const built = deriveCandidates(deriveFacts(aContext({ avail: [[0, days * 1440]], ...literal, days })));
  const index = built.facts.variants.findIndex((variant) => variant.form === form);
  const { minutes } = built.facts.variants[index]!;
  const open = [...built.slots.start].filter((_, slot) => built.cuts[index]!.open[slot] === 1);
  const found: string[] = [];
  open.forEach((start, position) => {
    if (open[position - 1] !== start - 30) found.push(`${say(start)} to`);
    if (open[position + 1] !== start + 30) found.push(`${found.pop()} ${say(start + minutes)}`);
  });
  return found;
}

const heavy = (days: number): NonNullable<ContextLiteral["blocks"]> => Array(days).fill("heavy");

test("E1 very hard on Tuesday evening and Friday evening leaves firm work no room, moderate work from Thursday 07:00 to midnight", () => {
  const literal = { days: 5, sessions: [veryHard(at(TUE, 18)), veryHard(at(FRI, 18))] };
  expect(stretches(literal, "deep")).toEqual(["Mon 00:00 to Mon 18:00"]);
  expect(stretches(literal, "moderate")).toEqual(["Mon 00:00 to Mon 23:45", "Thu 07:00 to Thu 23:45"]);
  expect(stretches(literal, "gentle")).toContain("Tue 19:00 to Fri 18:00");
});

test("E1 a gentle session on Wednesday and a moderate one on Thursday never stand together", () => {
  const literal: ContextLiteral = {
    blocks: heavy(7),
    sessions: [{ ...veryHard(at(TUE, 18)), longEffort: true, end: at(TUE, 21) }, veryHard(at(FRI, 18))],
    wishes: { gentleSessions: true },
    avail: [
      [at(WED, 18), at(WED, 20)],
      [at(THU, 12), at(THU, 14)],
    ],
  };
  expect(derivePlan(aContext(literal)).items).toHaveLength(1);
});

test("E2 very hard on Tuesday morning and Friday evening: firm work on Thursday from 08:00, done by 18:00", () => {
  const literal = { days: 5, sessions: [veryHard(at(TUE, 7)), veryHard(at(FRI, 18))] };
  expect(stretches(literal, "deep")).toContain("Thu 08:00 to Thu 18:00");
});

test("E3 without clock times Tuesday ends at 23:59 and Friday starts at 00:00: no firm work, and low confidence", () => {
  const untimed = (day: number): ASession => ({
    cls: "veryHard",
    start: at(day, 0),
    end: at(day, 23, 59),
    timed: false,
  });
  const literal: ContextLiteral = { blocks: heavy(7), sessions: [untimed(TUE), untimed(FRI)] };
  expect(stretches({ ...literal, days: 5 }, "deep")).toEqual([]);
  expect(stretches({ ...literal, days: 5 }, "moderate")).toEqual([
    "Mon 00:00 to Mon 23:45",
    "Thu 12:00 to Thu 23:45",
  ]);
  const plan = derivePlan(aContext({ ...literal, avail: [[at(THU, 12), at(THU, 14)]] }));
  expect(plan.items.map(({ confidence, form }) => [form, confidence])).toEqual([["moderate", "low"]]);
  expect(plan.items[0]!.because.map(({ rule }) => rule)).toContain("E3");
});

test("E4 very hard sessions 96 hours apart leave firm work the full score from 48 hours after to 72 less its length", () => {
  const literal = { days: 6, sessions: [veryHard(at(MON, 18)), veryHard(at(FRI, 19))] };
  expect(stretches(literal, "deep")).toContain("Wed 19:00 to Thu 19:00");
  const plan = derivePlan(aContext({ ...literal, blocks: heavy(6), avail: [[at(WED, 19), at(WED, 20)]] }));
  expect(plan.cost.terms.timing).toBeUndefined();
});

test("E5 Tuesday very hard, Thursday hard, Sunday very hard: firm work on Friday from 19:00, done by Saturday 08:00", () => {
  const literal = {
    days: 7,
    sessions: [
      veryHard(at(TUE, 18)),
      { ...veryHard(at(THU, 18)), cls: "hard" as const },
      veryHard(at(SUN, 8)),
    ],
  };
  expect(stretches(literal, "deep")).toContain("Fri 19:00 to Sat 08:00");
});

test("E6 three very hard evenings a week: moderate on Saturday, and a word on the next easy week", () => {
  const week = (first: number) => [TUE, THU, SUN].map((day) => veryHard(at(first + day!, 18)));
  const literal: ContextLiteral = {
    blocks: [...heavy(7), ...Array(7).fill("easy")],
    sessions: [{ ...veryHard(at(-1, 18)), status: "done" as const }, ...week(0)],
    avail: Array.from({ length: 14 }, (_, day) => [at(day, 7), at(day, 21)] as const),
  };
  expect(stretches({ ...literal, days: 7 }, "deep")).toEqual([]);
  const plan = derivePlan(aContext(literal));
  expect(plan.items[0]).toMatchObject({ form: "moderate", date: addDays(MONDAY, SAT!) });
  const unmet = plan.unmet.find(({ demand }) => demand === "deepInHeavyBlock")!;
  expect(unmet.blockedBy).toEqual(expect.arrayContaining(["T1a", "T2"]));
  expect(unmet.text).toContain("Consider Tuesday 3 November in the next easy week");
});

/** A marathon on the second Sunday, in 4 h 30 min. */
const marathon: ContextLiteral = {
  days: 28,
  races: [{ cls: "long", prio: "A", start: at(13, 9), end: at(13, 13, 30) }],
  past: [{ start: at(-10, 10), form: "deep" }],
};

test("E7 before a marathon firm work ends by Tuesday 09:00, moderate by Thursday, gentle by Saturday; firm again from Friday 13:30", () => {
  expect(stretches(marathon, "deep")).toEqual(["Mon 00:00 to Tue+1 09:00", "Fri+2 13:30 to Mon+4 00:00"]);
  expect(stretches(marathon, "moderate")[0]).toBe("Mon 00:00 to Thu+1 08:45");
  expect(stretches(marathon, "gentle")).toEqual(["Mon 00:00 to Sat+1 09:00", "Mon+2 13:30 to Mon+4 00:00"]);
});

test("E7 the session after the marathon says that calm legs are assumed", () => {
  const context = aContext({ ...marathon, avail: [[at(18, 14), at(18, 16)]] });
  const words = derivePlan(context).items[0]!.because.filter(({ rule }) => rule === "T4");
  expect(words.map(({ inputs }) => inputs.gate)).toContain("assumed");
});

const fiveK = (day: number, prio: "A" | "B" | "C" = "B") => ({
  cls: "short" as const,
  prio,
  start: at(day, 9),
  end: at(day, 9, 30),
});

test("E8 before a 5 km race on Saturday firm work ends by Wednesday 09:00, and is fine again on Monday 09:30", () => {
  const literal = { days: 9, races: [fiveK(SAT!)], past: [{ start: at(-10, 10), form: "deep" as const }] };
  expect(stretches(literal, "deep")).toEqual(["Mon 00:00 to Wed 09:00", "Mon+1 09:30 to Wed+1 00:00"]);
});

test("E8 before a race that does not matter two days are enough", () => {
  const literal = {
    days: 6,
    races: [fiveK(SAT!, "C")],
    past: [{ start: at(-10, 10), form: "deep" as const }],
  };
  expect(stretches(literal, "deep")).toEqual(["Mon 00:00 to Thu 09:00"]);
});

test("E9 5 km on one Saturday and 10 km on the next leave firm work Monday 09:30 to Wednesday 09:00", () => {
  const literal = { days: 13, races: [fiveK(SAT!), fiveK(SAT! + 7)] };
  expect(stretches(literal, "deep")).toContain("Mon+1 09:30 to Wed+1 09:00");
});

test("E9 10 km on Saturday and a half marathon on Sunday: no firm work from Wednesday 09:00 to 72 hours after", () => {
  const half = { cls: "mid" as const, prio: "A" as const, start: at(SUN!, 9), end: at(SUN!, 11) };
  const literal = { days: 14, races: [fiveK(SAT!), half] };
  expect(stretches(literal, "deep")).toEqual(["Mon 00:00 to Wed 09:00", "Wed+1 11:00 to Mon+2 00:00"]);
});

test("E9 marathon and a half two weeks later: firm work from the fifth to the tenth day after", () => {
  const half = { cls: "mid" as const, prio: "A" as const, start: at(27, 9), end: at(27, 11) };
  const literal = { ...marathon, races: [...marathon.races!, half] };
  expect(stretches(literal, "deep")).toContain("Fri+2 13:30 to Wed+3 09:00");
});

test("E10 a session that is only expected is avoided where it can be, and said to be expected", () => {
  const sessions = [{ ...veryHard(at(FRI, 18)), status: "expected" as const }];
  const early = [at(TUE, 18), at(TUE, 20)] as const;
  const near = [at(FRI, 8), at(FRI, 10)] as const;
  const avoiding = derivePlan(aContext({ blocks: heavy(7), sessions, avail: [early, near] }));
  expect(avoiding.items[0]!.date).toBe(addDays(MONDAY, TUE!));
  const forced = derivePlan(aContext({ blocks: heavy(14), sessions, avail: [near] }));
  expect(forced.items[0]).toMatchObject({ date: addDays(MONDAY, FRI!), confidence: "low" });
  expect(forced.cost.terms.expected).toBe(1.5);
  expect(forced.warnings.map(({ rule }) => rule)).toContain("E10");
});

test("E11 while the last days are unknown no firm work for two days", () => {
  const context: Partial<PlanningContext> = { frozenUntil: addHours(aContext().now, 48) };
  expect(stretches({ days: 4, context }, "deep")).toEqual(["Wed 00:00 to Fri 00:00"]);
  expect(stretches({ days: 4, context }, "moderate")).toEqual(["Mon 00:00 to Thu 23:45"]);
});

test("E13 an easy week before race week gets no firm work, and a session overdue does not override the race", () => {
  const literal: ContextLiteral = {
    blocks: [...Array(7).fill("easy"), ...Array(7).fill("raceWeek")],
    races: [{ ...fiveK(13), prio: "A" as const }],
    past: [{ start: at(-40, 10), form: "deep" }],
    wishes: { deepInEasyWeek: true },
  };
  const plan = derivePlan(aContext({ ...literal, avail: [[at(11, 10), at(11, 21)]] }));
  expect(plan.items.filter(({ form }) => form === "deep")).toEqual([]);
  expect(stretches({ ...literal, wishes: { deepInEasyWeek: false } }, "deep")).toEqual([
    "Mon+1 00:00 to Thu+1 09:00",
  ]);
});

test("E14 a firm session booked for tomorrow is to be cancelled when a niggle wants to be seen, and stays in the plan", () => {
  const limits = {
    pressureCap: 3,
    blocked: [{ area: "calf", side: "left" }] as const,
    because: [{ rule: "R1", text: "Sharp pain in the left calf: have it seen.", inputs: {} }],
    booked: "cancel" as const,
  };
  const context = aContext({ days: 14, booked: [{ start: at(TUE, 18), form: "deep" }], context: { limits } });
  const plan = derivePlan(context);
  expect(plan.items).toHaveLength(1);
  expect(plan.items[0]!.status).toBe("cancelSuggested");
  expect(plan.items[0]!.because[0]!.rule).toBe("T13");
  expect(plan.warnings.map(({ rule }) => rule)).toContain("R1");
});

test("E15 a marathon given up at 15 km counts as the 15 km that were run", () => {
  const race = { cls: "long" as const, prio: "A" as const, start: at(-1, 9), end: at(-1, 13), done: true };
  const run = { ...veryHard(at(-1, 9), 80), status: "done" as const, race: 0 };
  const context = aContext({
    days: 7,
    races: [{ ...race, cls: "mid" }],
    sessions: [run],
    avail: [[0, at(7, 0)]],
  });
  const entered = { ...context, races: context.races.map((one) => ({ ...one, class: "long" as const })) };
  const opens = (one: PlanningContext) => {
    const built = deriveCandidates(deriveFacts(one));
    const deep = built.facts.variants.findIndex(({ form }) => form === "deep");
    return say(built.slots.start[built.cuts[deep]!.open.indexOf(1)]!);
  };
  expect(opens(entered)).toBe("Wed 10:30");
});

test("E16 a session that nobody planned keeps its distance; a gentle one does not count as the monthly one", () => {
  const past = [{ start: at(-1, 10), form: "gentle" as const, minutes: 30 }];
  expect(stretches({ days: 7, past }, "deep")[0]).toBe("Wed 22:00 to Mon+1 00:00");
  expect(stretches({ days: 7, past: [{ ...past[0]!, form: null! }] }, "deep")[0]).toBe(
    "Fri 10:00 to Mon+1 00:00",
  );
  expect(derivePlan(aContext({ days: 7, past })).days[0]!.need).toBe(1);
});

test("E17 after a long walk gentle work comes first, though it was not very hard", () => {
  const walk: ASession = {
    cls: "moderate",
    start: at(MON, 9),
    end: at(MON, 12),
    longEffort: true,
    isRun: false,
  };
  expect(stretches({ days: 5, sessions: [walk] }, "moderate")).toContain("Wed 12:00 to Fri 23:45");
  expect(stretches({ days: 5, sessions: [walk] }, "gentle")).toContain("Mon 12:00 to Sat 00:00");
});
