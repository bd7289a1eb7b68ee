import { describe, expect, test } from "vitest";
import { aPlace } from "../../../../test/builders/a-care-state.ts";
import { type ContextLiteral, MONDAY } from "../../../../test/builders/a-context.ts";
import {
  aSelfCareQuestion as ask,
  atHour as at,
  onDay,
} from "../../../../test/builders/a-self-care-question.ts";
import { areasMeet } from "../../body/index.ts";
import { findLoadedSites, findPressedSites, isToolMove, LADDER, MOVES } from "../../care/index.ts";
import { NO_STRESS } from "../../context/index.ts";
import { addDays, addHours, localDate } from "../../units/index.ts";
import { hashId } from "../hash-id.ts";
import { deriveSelfCare, type PlanItem, type SelfCareQuestion } from "../index.ts";

const routinesOf = (question: SelfCareQuestion): readonly PlanItem[] =>
  deriveSelfCare(question).items.filter(({ kind }) => kind === "selfCare");
const isRoll = ({ moves = [] }: PlanItem): boolean => moves.some(({ id }) => isToolMove(MOVES[id]));
const dayOf = ({ date }: PlanItem): number =>
  Number(date.slice(8)) - 26 + (date.startsWith("2026-11") ? 31 : 0);
const rulesOf = ({ because }: PlanItem): readonly string[] => because.map(({ rule }) => rule);
const textOf = ({ because }: PlanItem): string => because.map(({ text }) => text).join(" ");

describe("how often", () => {
  test.each(LADDER)(
    "S7 at step $step there are $sessions routines a week of $minutes minutes at most",
    (step) => {
      const routines = routinesOf(ask({}, { step }));
      expect(routines).toHaveLength(2 * step.sessions);
      for (const { minutes } of routines) expect(minutes).toBeLessThanOrEqual(step.minutes);
    },
  );

  test("S7 they are spread over the week, not on two days in a row", () => {
    for (const step of LADDER.slice(0, 3)) {
      const days = routinesOf(ask({}, { step })).map(dayOf);
      for (let one = 1; one < days.length; one += 1) expect(days[one]! - days[one - 1]!).toBeGreaterThan(1);
    }
  });

  test("S7 what was done this week counts, and today is not asked twice", () => {
    const done = [{ date: MONDAY, minutes: 5 }];
    const routines = routinesOf(ask({}, { done }));
    expect(routines).toHaveLength(3);
    expect(routines.map(dayOf)).not.toContain(0);
  });

  test("S7 the minutes a day that the runner allows hold, and under five there is no routine", () => {
    const [first] = routinesOf(ask({}, { step: LADDER[4]!, minutesADay: 8 }));
    expect(first?.minutes).toBeLessThanOrEqual(8);
    expect(first?.because.some(({ text }) => text === "8 minutes a day, as you allow.")).toBe(true);
    expect(routinesOf(ask({}, { minutesADay: 4 }))).toEqual([]);
  });

  test("S7 a horizon that ends in the middle of a week asks for its share of it", () => {
    expect(routinesOf(ask({}, { horizon: 4, step: LADDER[3]! }))).toHaveLength(3);
  });

  test("S1 easy days come first: nothing on a race day, the hard day only where the week is full", () => {
    const sessions = [0, 2, 4].map((day) => onDay(day, "hard"));
    const days = routinesOf(
      ask({ sessions: [...sessions, onDay(1, "easy"), onDay(5, "easy")] }, { horizon: 7 }),
    );
    for (const day of days.map(dayOf)) expect([1, 5, 6]).toContain(day);
    const race = [{ cls: "short", prio: "A", start: at(6, 9), end: at(6, 10) } as const];
    const raced = ask(
      { races: race, sessions: [onDay(6, "veryHard", { start: at(6, 9), end: at(6, 10), race: 0 })] },
      { step: LADDER[4]!, horizon: 7 },
    );
    expect(routinesOf(raced).map(dayOf)).not.toContain(6);
  });
});

describe("what is done", () => {
  const full = LADDER[4]!;

  test("S1 and S2 take turns in a week", () => {
    const rules = routinesOf(ask({}, { step: full, horizon: 7 })).map((item) => (isRoll(item) ? "S1" : "S2"));
    expect(rules).toEqual(["S1", "S2", "S1", "S2", "S1"]);
  });

  test("S2 the stretching day is ten minutes, at the first steps five", () => {
    const second = (step: SelfCareQuestion["step"]) => routinesOf(ask({}, { step }))[1];
    expect(second(full)?.minutes).toBe(10);
    expect(second(LADDER[0]!)?.minutes).toBe(5);
    expect(second(LADDER[0]!)?.moves?.map(({ id }) => id)).toEqual([
      "CAL4",
      "CAL4",
      "HIP2",
      "HIP2",
      "GLU3",
      "GLU3",
    ]);
  });

  test("S1 open niggles come first, the worst of them before the others, then loaded sites", () => {
    const places = [
      aPlace({ area: { area: "hamstrings", side: "left" }, pain: 2 }),
      aPlace({ area: { area: "glutes", side: "right" }, pain: 4 }),
    ];
    const stress = { ...NO_STRESS, quads: 12, calf: 6 };
    const [first] = routinesOf(ask({}, { places, stress, step: full }));
    expect(first?.areas.map(({ area, side }) => `${area} ${side}`)).toEqual([
      "glutes right",
      "hamstrings left",
      "quads left",
      "quads right",
    ]);
    expect(textOf(first!)).toContain("Right glutes: 4 of 10");
    expect(textOf(first!)).toContain("running loaded the quads");
  });

  test("S1 without niggle and load the places without care for seven days have their turn", () => {
    const lastCared = (["calf", "quads"] as const).map((area) => ({
      area: { area, side: "both" as const },
      date: addDays(MONDAY, -2),
    }));
    const [first] = routinesOf(ask({}, { lastCared, step: full }));
    expect(first?.areas.map(({ area }) => area)).toEqual(["itb_tfl", "itb_tfl", "glutes", "glutes"]);
    expect(textOf(first!)).toContain("in 7 days");
  });

  test("S1 an L1 niggle gets light pressure, its neighbours the usual one", () => {
    const places = [aPlace({ level: "L1" })];
    const [first] = routinesOf(ask({}, { places, step: full }));
    expect(first?.pressureCap).toBe(3);
    expect(first?.areas[0]).toEqual({ area: "calf", side: "left", pressureCap: 2 });
    const loaded = routinesOf(ask({}, { places, stress: { ...NO_STRESS, calf: 20 }, step: full }))[0];
    expect(loaded?.areas.slice(0, 2)).toEqual([
      { area: "calf", side: "left", pressureCap: 2 },
      { area: "calf", side: "right" },
    ]);
    expect(first?.moves?.[0]?.light).toBe(true);
  });

  test("S1 what is rolled today lets other sites go first next time", () => {
    const stress = { ...NO_STRESS, quads: 30, calf: 29, glutes: 28, hamstrings: 27 };
    const step = { step: 5, sessions: 7, minutes: 10 };
    const rolls = routinesOf(ask({}, { stress, step, horizon: 3 })).filter(isRoll);
    expect(rolls[0]?.areas[0]?.area).toBe("quads");
    expect(rolls[1]?.areas[0]?.area).not.toBe("quads");
  });

  test("S8 a move that helped comes first in the plan too", () => {
    const notes = [{ move: "GLU1", side: "both", on: addDays(MONDAY, -3), mark: "helped" } as const];
    const [first] = routinesOf(ask({}, { notes, step: full }));
    expect(first?.moves?.[0]?.id).toBe("GLU1");
    expect(rulesOf(first!)).toContain("S8");
  });

  test("T8 in an easy week it is rolling, and that is enough", () => {
    const question = ask({ blocks: Array.from({ length: 14 }, () => "easy" as const) }, { step: full });
    for (const item of routinesOf(question)) {
      expect(isRoll(item)).toBe(true);
      expect(rulesOf(item)).toContain("T8");
    }
  });

  test("S2 no roller and no ball for a day after a massage", () => {
    const massages = [{ start: addHours(ask().now, 2), minutes: 60 }];
    const step = { step: 5, sessions: 7, minutes: 10 };
    const routines = routinesOf(ask({}, { massages, step, horizon: 7 }));
    const near = routines.filter((item) => dayOf(item) <= 1);
    expect(near).toHaveLength(2);
    for (const item of near) expect(isRoll(item)).toBe(false);
    expect(textOf(near[0]!)).toContain("for a day after a massage");
  });
});

describe("light after hard days", () => {
  const first = (literal: ContextLiteral, change: Partial<SelfCareQuestion> = {}): PlanItem =>
    routinesOf(ask(literal, { step: { step: 5, sessions: 7, minutes: 10 }, horizon: 1, ...change }))[0]!;

  test.each([
    ["easy", 3],
    ["moderate", 2],
    ["hard", 2],
    ["veryHard", 2],
  ] as const)("S1 after a session of class %s the pressure is %s of 5", (cls, cap) => {
    expect(first({ sessions: [onDay(0, cls)] }).pressureCap).toBe(cap);
    expect(first({ sessions: [onDay(-1, cls)] }).pressureCap).toBe(cap);
  });

  test("S1 an easy run the day after a very hard one does not end the light days yet", () => {
    expect(first({ sessions: [onDay(-1, "veryHard"), onDay(0, "easy")] }).pressureCap).toBe(2);
    expect(first({ sessions: [onDay(-2, "veryHard"), onDay(0, "easy")] }).pressureCap).toBe(2);
    expect(first({ sessions: [onDay(-3, "veryHard"), onDay(0, "easy")] }).pressureCap).toBe(3);
  });

  test("S1 after a marathon it stays light for three days", () => {
    const races = [{ cls: "long", prio: "A", start: at(-3, 9), end: at(-3, 13), done: true } as const];
    const race = onDay(-3, "veryHard", { start: at(-3, 9), end: at(-3, 13), race: 0 });
    expect(first({ races, sessions: [race, onDay(-1, "easy")] }).pressureCap).toBe(2);
    expect(
      first({ races, sessions: [{ ...race, start: at(-4, 9), end: at(-4, 13) }, onDay(-1, "easy")] })
        .pressureCap,
    ).toBe(3);
  });

  test("T3 in the days before a race it is light: two before a 10k, three before a marathon", () => {
    const pressures = (cls: "short" | "long") => {
      const races = [{ cls, prio: "A", start: at(6, 9), end: at(6, 12) } as const];
      const sessions = [onDay(6, "veryHard", { start: at(6, 9), end: at(6, 12), race: 0 })];
      const question = ask({ races, sessions }, { step: { step: 5, sessions: 7, minutes: 10 }, horizon: 6 });
      const easy = question.days.map((day) => ({ ...day, block: "easy" as const }));
      return routinesOf({ ...question, days: easy }).map(({ pressureCap }) => pressureCap);
    };
    expect(pressures("short")).toEqual([3, 3, 3, 3, 2, 2]);
    expect(pressures("long")).toEqual([3, 3, 3, 2, 2, 2]);
  });

  test("S1 unknown days count as hard ones", () => {
    const question = ask({}, { horizon: 1, step: { step: 5, sessions: 7, minutes: 10 } });
    const days = question.days.map((day, index) =>
      index === question.todayIndex - 1 ? { ...day, known: false } : day,
    );
    const [item] = routinesOf({ ...question, days });
    expect(item?.pressureCap).toBe(2);
    expect(item?.confidence).toBe("low");
  });

  test("S1 a day that leans on an expected session is less sure", () => {
    expect(first({ sessions: [onDay(0, "easy", { status: "expected" })] }).confidence).toBe("low");
    expect(first({ sessions: [onDay(0, "easy")] }).confidence).toBe("medium");
    expect(first({ sessions: [onDay(-1, "easy")] }).confidence).toBe("high");
  });
});

describe("what rests", () => {
  const rest = (place: Parameters<typeof aPlace>[0]) =>
    deriveSelfCare(ask({}, { places: [aPlace(place)] })).rest.map(
      ({ because: { rule, text } }) => `${rule} ${text}`,
    );

  test("S9 a place at L2 rests, and no move touches it", () => {
    expect(rest({ level: "L2" })).toEqual(["S9 No self-care on the left calf for now: it must rest."]);
  });

  test("S1 a place at 6 of 10 is too sore", () => {
    expect(rest({ pain: 6 })[0]).toContain("too sore");
  });

  test("S1 a site of table F without any move says: rest, and answer the questions", () => {
    for (const area of ["ankle", "midfoot_top"] as const)
      expect(rest({ area: { area, side: "left" } })[0]).toMatch(
        /^S1 No self-care move for the .*: rest, and/,
      );
    expect(rest({ area: { area: "knee_front", side: "left" } })).toEqual([]);
    expect(rest({ area: { area: "knee_back", side: "left" } })).toHaveLength(1);
    expect(rest({ area: { area: "knee_back", side: "left" }, clotAnsweredNo: true })).toEqual([]);
  });

  test("S9 at L3 there is nothing at all, not even ice", () => {
    const places = [aPlace({ level: "L3" }), aPlace({ signs: ["swollen"], since: addHours(ask().now, -5) })];
    const plan = deriveSelfCare(ask({}, { places }));
    expect(plan.items).toEqual([]);
    expect(plan.rest).toHaveLength(1);
    const limits = { pressureCap: 0, blocked: [], because: [], selfCare: "none" as const };
    expect(deriveSelfCare(ask({}, { limits })).items).toEqual([]);
  });

  test("S9 without tools only moves without a tool are left", () => {
    const limits = { pressureCap: 0, blocked: [], because: [], selfCare: "noTools" as const };
    const routines = routinesOf(ask({}, { limits, step: LADDER[4]! }));
    expect(routines.length).toBeGreaterThan(0);
    for (const { moves = [] } of routines) for (const { id } of moves) expect(MOVES[id].tool).toBe("none");
  });
});

describe("ice and warmth", () => {
  const question = ask();
  const kinds = (change: Partial<SelfCareQuestion>, literal: ContextLiteral = {}) =>
    deriveSelfCare(ask(literal, change)).items.filter(({ kind }) => kind !== "selfCare");
  const swollen = aPlace({ signs: ["swollen"], since: addHours(question.now, -30) });
  const tight = aPlace({
    area: { area: "glutes", side: "left" },
    since: addHours(question.now, -24 * 20),
    signs: ["tight"],
  });

  test("S3 ice stands on each day until the 72 hours are over", () => {
    const items = kinds({ places: [swollen] });
    expect(items.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual(["ice 10", "ice 10"]);
    expect(items.map(dayOf)).toEqual([0, 1]);
    expect(items[0]?.areas).toEqual([{ area: "calf", side: "left" }]);
  });

  test("S3 at midnight the hours of today are counted from now, not from its end", () => {
    const { now } = ask({ now: 0 });
    const place = aPlace({ signs: ["swollen"], since: addHours(now, -60) });
    const { items } = deriveSelfCare(ask({ now: 0 }, { places: [place] }));
    expect(items.filter(({ kind }) => kind === "ice").map(dayOf)).toEqual([0]);
  });

  test("S3 first aid at L2: ice is the only item on the place", () => {
    const area = { area: "calf", side: "left" } as const;
    const limits = { pressureCap: 3, blocked: [area], because: [], iceAllowed: [area] };
    const places = [{ ...swollen, level: "L2" as const, rules: ["R1"] }];
    const { items } = deriveSelfCare(ask({}, { limits, places }));
    expect(items.filter(({ kind }) => kind === "ice")).toHaveLength(2);
    for (const item of items.filter(({ kind }) => kind === "selfCare"))
      for (const { id, side } of item.moves ?? [])
        for (const site of [...findPressedSites(id), ...findLoadedSites(id)])
          expect(areasMeet({ area: site, side }, area)).toBe(false);
  });

  test("S4 warmth comes before the moves of a day", () => {
    const { items } = deriveSelfCare(ask({}, { places: [tight] }));
    const heat = items.findIndex(({ kind }) => kind === "heat");
    expect(heat).toBeGreaterThanOrEqual(0);
    expect(items[heat + 1]?.kind).toBe("selfCare");
    expect(items[heat + 1]?.date).toBe(items[heat]?.date);
  });

  test("T15 no warmth on a day within 24 hours of a race or a very hard session", () => {
    const step = { step: 5, sessions: 7, minutes: 10 };
    const days = kinds({ places: [tight], step, horizon: 7 }, { sessions: [onDay(2, "veryHard")] }).map(
      dayOf,
    );
    expect(days).toEqual([0, 1, 4, 5, 6]);
    const race = {
      cls: "easy" as const,
      start: at(2, 9),
      end: at(2, 10),
      race: 0,
      status: "planned" as const,
    };
    const races = [{ cls: "short", prio: "C", start: at(2, 9), end: at(2, 10) } as const];
    expect(kinds({ places: [tight], step, horizon: 7 }, { sessions: [race], races }).map(dayOf)).toEqual([
      0, 1, 4, 5, 6,
    ]);
  });

  test("T15 a very hard run that ends at midnight keeps warmth away on the next day alone", () => {
    const step = { step: 5, sessions: 7, minutes: 10 };
    const late = onDay(1, "veryHard", { start: at(1, 23), end: at(2, 0) });
    expect(kinds({ places: [tight], step, horizon: 5 }, { sessions: [late] }).map(dayOf)).toEqual([
      0, 1, 3, 4,
    ]);
  });

  test("S5 on a day with ice there is no warmth anywhere", () => {
    const step = { step: 5, sessions: 7, minutes: 10 };
    const items = kinds({ places: [swollen, tight], step, horizon: 3 });
    expect(items.map(({ kind }) => kind)).toEqual(["ice", "ice", "heat"]);
  });
});

test("S2 tools wait from the start of a massage until a day after its end", () => {
  const step = { step: 5, sessions: 7, minutes: 10 };
  const rolledOn = (hour: number) => {
    const massages = [{ start: addHours(ask({ now: 0 }).now, hour), minutes: 60 }];
    const blocks = Array.from({ length: 14 }, () => "easy" as const);
    return routinesOf(ask({ now: 0, blocks }, { massages, step, horizon: 4 }))
      .filter(isRoll)
      .map(dayOf);
  };
  expect(rolledOn(24 + 23)).toEqual([0, 3]);
  expect(rolledOn(24 + 22)).toEqual([0, 3]);
  expect(rolledOn(48)).toEqual([0, 1]);
});

test("S1 a routine keeps its id on its day, whatever it is made of", () => {
  const [roll] = routinesOf(ask({}, { step: LADDER[4]! }));
  const [stretch] = routinesOf(
    ask({}, { step: LADDER[4]!, massages: [{ start: ask().now, minutes: 60 }], wanted: MONDAY }),
  );
  expect(roll?.date).toBe(stretch?.date);
  expect(roll?.id).toBe(stretch?.id);
  expect(roll?.id).toBe(hashId(`${MONDAY}#selfCare`));
});

test("S7 over the end of a year and a leap day the weeks stay weeks", () => {
  for (const first of [localDate("2026-12-28"), localDate("2028-02-28")]) {
    const routines = routinesOf(ask({ first }, {}));
    expect(routines.filter(({ date }) => date < addDays(first, 7))).toHaveLength(2);
    expect(routines.filter(({ date }) => date >= addDays(first, 7))).toHaveLength(2);
  }
});
