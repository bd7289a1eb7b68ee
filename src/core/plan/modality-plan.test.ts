import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { type LoggedSpot, NO_PROFILE } from "../context/index.ts";
import { NO_LIMITS } from "../niggle/index.ts";
import { derivePlan, type PlanWarning, RULE_CARDS } from "./index.ts";

const HOUR = 60;
const at = (day: number, hour: number): number => (day * 24 + hour) * HOUR;

const EVENINGS = Array.from({ length: 28 }, (_, day) => [at(day, 18), at(day, 20)] as const);

const SPOT: LoggedSpot = {
  area: { area: "calf", side: "left" },
  pain: 3,
  pointable: true,
  familiarAche: true,
  entriesIn21Days: 4,
  openDays: 10,
  episodesIn6Months: 1,
  signs: ["ache"],
  redFlag: false,
  pressureCap: 5,
};

const planOf = (literal: ContextLiteral) => derivePlan(aContext({ avail: EVENINGS, days: 28, ...literal }));

test("M1 a plan says the kind, its pressure, and minutes for each area that add up to the session", () => {
  const { items } = planOf({});
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item.modality).toBe("sports");
    expect(item.because.some(({ rule }) => rule === "M1")).toBe(true);
    const total = item.areas.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    expect(total).toBe(item.minutes);
  }
});

test("M2 a spot of today chooses for sessions of the next three weeks and says which spot", () => {
  const { items } = planOf({ blocks: Array(28).fill("heavy"), context: { spots: [SPOT] } });
  const kinds = items.map(({ date, modality }) => [date < "2026-11-17", modality]);
  expect(kinds.some(([near]) => near)).toBe(true);
  expect(kinds.some(([near]) => !near)).toBe(true);
  for (const [near, modality] of kinds) expect(modality).toBe(near ? "neuromuscular" : "sports");
});

test("M2 a spot on a blocked area waits until it was looked at", () => {
  const limits = { ...NO_LIMITS, blocked: [SPOT.area] };
  const [item] = planOf({ context: { spots: [SPOT], limits } }).items;
  expect(item!.modality).toBe("sports");
  expect(item!.because.find(({ rule }) => rule === "M6")!.inputs.why).toBe("sign");
  expect(item!.areas.find(({ area }) => area === "calf")).toMatchObject({ side: "right" });
});

test("M3 a runner who feels stuck gets myofascial release, and new to it a word of care", () => {
  const [item] = planOf({ context: { profile: { ...NO_PROFILE, feelsStuck: true } } }).items;
  expect(item!.modality).toBe("myofascial");
  expect(item!.because.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["M3", "T16"]));
});

test("M5 the gentle session after a half marathon is Swedish or, where only that is on offer, Lomi Lomi", () => {
  const race = { cls: "mid", prio: "B", start: at(6, 9), end: at(6, 11) } as const;
  const sessions = [{ cls: "veryHard", start: at(6, 9), end: at(6, 11), race: 0 }] as const;
  const gentleIn = (literal: ContextLiteral) =>
    planOf({ races: [race], sessions, ...literal }).items.find(({ form }) => form === "gentle");
  const item = gentleIn({});
  expect(item).toMatchObject({ modality: "swedish", pressureCap: 2 });
  expect(item!.because.some(({ rule, text }) => rule === "M5" && text.includes("the race on Sunday"))).toBe(
    true,
  );
  expect(gentleIn({ wishes: { modalities: ["lomiLomi"] } })!.modality).toBe("lomiLomi");
});

test("M7 with Swedish alone on offer no session is firm, and the need is met all the same", () => {
  const blocks = Array(28).fill("heavy");
  const { items, unmet } = planOf({ blocks, wishes: { modalities: ["swedish"] } });
  expect(items.length).toBeGreaterThanOrEqual(3);
  for (const item of items) {
    expect(item.form).not.toBe("deep");
    expect(item.modality).toBe("swedish");
    expect(item.pressureCap).toBeLessThanOrEqual(3);
  }
  expect(unmet.filter(({ demand }) => demand === "deepInHeavyBlock")).toEqual([]);
});

const POSTURE = { ...NO_PROFILE, postureWeeks: 14 };

const offers = (literal: ContextLiteral): readonly PlanWarning[] =>
  planOf(literal).warnings.filter(({ rule }) => rule === "M4");

test("M4 a posture worry of twelve weeks brings an offer beside the plan, and nothing is booked", () => {
  const plan = planOf({ context: { profile: POSTURE } });
  const offer = plan.warnings.filter(({ rule }) => rule === "M4");
  expect(offer).toHaveLength(1);
  expect(offer[0]).toMatchObject({ level: "info" });
  expect(offer[0]!.text).toBe(
    "Your posture has been a worry for 14 weeks. Rolfing or Hellerwork is something to ask about. No trial in runners is known. We never book it for you.",
  );
  expect(plan.items.every(({ modality }) => modality !== "rolfing" && modality !== "hellerwork")).toBe(true);
  expect(offers({ context: { profile: { ...POSTURE, postureWeeks: 11 } } })).toEqual([]);
  expect(offers({})).toEqual([]);
});

test("M4 a therapist's advice and an area that came back three times make the offer stronger", () => {
  const profile = { ...POSTURE, therapistAdvice: true };
  const [offer] = offers({ context: { profile, spots: [{ ...SPOT, episodesIn6Months: 3 }] } });
  expect(offer!.text).toContain("Your therapist advised structural work.");
  expect(offer!.text).toContain("Your left calf came back 3 times in six months.");
  expect(offer!.text).toContain("well worth a question");
});

test.each([
  ["four weeks before", 28, false],
  ["five weeks before", 35, true],
  ["four weeks after", -28, false],
  ["five weeks after", -35, true],
] as const)("M4 %s a main race", (_words, day, offered) => {
  const races = [{ cls: "long", prio: "A", start: at(day, 9), end: at(day, 13), done: day < 0 }] as const;
  const found = offers({ races, behind: 42, context: { profile: POSTURE } });
  expect(found.length === 1).toBe(offered);
  if (day > 0 && offered) expect(found[0]!.text).toContain("no later than Sunday 1 November");
});

test("M4 nothing is offered above the pressure that is allowed, off the therapist's list, or while a sign is open", () => {
  const profile = POSTURE;
  expect(offers({ context: { profile, limits: { ...NO_LIMITS, pressureCap: 3 } } })[0]!.text).toContain(
    "Hellerwork is something",
  );
  expect(offers({ context: { profile, limits: { ...NO_LIMITS, pressureCap: 2 } } })).toEqual([]);
  expect(offers({ wishes: { modalities: ["sports"] }, context: { profile } })).toEqual([]);
  expect(offers({ context: { profile, spots: [{ ...SPOT, redFlag: null }] } })).toEqual([]);
  expect(offers({ context: { profile, openNiggles: [{ area: SPOT.area, level: "L2" }] } })).toEqual([]);
});

test("M4 mild niggles and lesser races hold no offer back, and the next main race sets its last day", () => {
  const race = (day: number, prio: "A" | "B") =>
    ({ cls: "long", prio, start: at(day, 9), end: at(day, 13), done: day < 0 }) as const;
  const glutes = { ...SPOT, area: { area: "glutes", side: "right" } as const, episodesIn6Months: 3 };
  const context = {
    profile: { ...POSTURE, postureWeeks: 12 },
    spots: [{ ...SPOT, episodesIn6Months: 2 }, glutes],
    openNiggles: [
      { area: SPOT.area, level: "L0" },
      { area: glutes.area, level: "L1" },
    ],
  } as const;
  const found = offers({
    races: [race(60, "A"), race(50, "A"), race(10, "B"), race(-40, "A")],
    behind: 45,
    context,
  });
  expect(found.map(({ text }) => text)).toEqual([
    "Your posture has been a worry for 12 weeks. Your right glutes came back 3 times in six months. Rolfing or Hellerwork is well worth a question, no later than Monday 16 November, as a main race follows. No trial in runners is known. We never book it for you.",
  ]);
});

test("M1 to M7 each stand once among the rules that people can read", () => {
  const ids = RULE_CARDS.map(({ id }) => id).filter((id) => id.startsWith("M"));
  expect(ids).toEqual(["M1", "M2", "M3", "M4", "M5", "M6", "M7"]);
});
