import { expect, test } from "vitest";
import {
  aCondition,
  aLimitsSource,
  aTriage,
  LEFT_CALF,
  LIMITS_NOW,
  limitsOf,
  NO_CONDITIONS,
} from "../../../../test/builders/a-limits.ts";
import { SITES } from "../../body/index.ts";
import { addHours, instantAt, localDate, UTC } from "../../units/index.ts";
import { adviseVisit, deriveLimits, pressureOn } from "../derive-limits.ts";
import { deriveLaterLimits } from "../later-limits.ts";
import { CONDITION_IDS, type ConditionAnswer, getCondition } from "./condition-answer.ts";
import { LEG_SITES } from "./condition-moves.ts";
import { deriveConditions, listConditionsBeforeVisit, listConditionsToAsk } from "./condition-state.ts";
import { CONDITIONS, type ConditionId } from "./condition-table.ts";
import { parseCondition } from "./parse-condition.ts";

const later = (hours: number) => addHours(LIMITS_NOW, hours);
const DAY = 24;
const told = (id: ConditionId, said: Partial<ConditionAnswer> = {}) =>
  limitsOf({ conditions: [aCondition(id, said)] });
const idsOf = (kind: string) => CONDITION_IDS.filter((id) => getCondition(id).kind === kind);
const OK = { clinicianOk: LIMITS_NOW };

test.each(idsOf("X-abs"))("X-abs %s removes everything, with the reason, and what is booked", (id) => {
  const limits = told(id);
  expect(limits).toMatchObject({
    pressureCap: 0,
    selfCare: "none",
    booked: "cancel",
    beSeen: [],
    iceAllowed: [],
  });
  expect(limits.because).toMatchObject([{ rule: "X-abs", inputs: { condition: id } }]);
});

test("X-abs a fever also stops running, until 24 hours after it is over", () => {
  expect(told("fever").noRun?.rule).toBe("X-abs");
  expect(told("infection").noRun).toBeNull();
  const over = aCondition("fever", { holds: false, at: later(10) });
  const after = (hours: number) =>
    limitsOf({ conditions: [aCondition("fever"), over], now: later(hours) }).noRun?.rule ?? null;
  expect([after(10), after(33), after(34)]).toEqual(["R12", "R12", null]);
  const again = aCondition("fever", { holds: false, at: later(30) });
  const twice = [aCondition("fever"), over, again];
  expect(limitsOf({ conditions: twice, now: later(40) }).noRun).toBeNull();
  expect(limitsOf({ conditions: [over], now: later(11) }).noRun).toBeNull();
});

test("X-abs does not end by a date that the runner gave", () => {
  expect(told("infection", { until: localDate("2026-03-01") }).pressureCap).toBe(0);
});

test("X-abs a clot that a doctor has cleared leaves gentle work, and a bone that was seen is left alone", () => {
  expect(told("thrombosis", OK)).toMatchObject({ pressureCap: 2, selfCare: "all", booked: "keep" });
  const mending = told("acuteFracture", OK);
  expect(mending).toMatchObject({ pressureCap: 5, blocked: [LEFT_CALF], booked: "keep" });
  expect(mending.because[0]?.text).toContain("mending");
  expect(told("unstableHeart", OK).pressureCap).toBe(0);
  expect(told("acuteFracture", { areas: [] })).toMatchObject({ pressureCap: 0, selfCare: "none" });
});

test("X-abs too much to drink is over after a day", () => {
  const [fromNow] = [aCondition("intoxicated")];
  const at = (hours: number) =>
    deriveConditions({ answers: [fromNow!], now: LIMITS_NOW, at: later(hours), zone: UTC });
  expect([at(23).active.length, at(24).active.length]).toEqual([1, 0]);
});

const BLOCKING = idsOf("X-loc").filter((id) => id !== "painfulInsertion");

test.each(BLOCKING)("X-loc %s blocks its place and leaves the rest as planned", (id) => {
  const limits = told(id);
  expect(limits).toMatchObject({ pressureCap: 5, blocked: [LEFT_CALF], booked: "keep", selfCare: "all" });
  expect(limits.areaReasons?.[0]).toMatchObject({
    area: LEFT_CALF,
    effect: "blocked",
    because: { rule: "X-loc" },
  });
});

test("X-loc a painful insertion is not pressed and not stretched, and slow loading stays", () => {
  const achilles = { area: "achilles", side: "left" } as const;
  const limits = told("painfulInsertion", { areas: [achilles] });
  expect(pressureOn(limits, achilles)).toBe(0);
  expect(limits.blocked).toEqual([]);
  const off = (limits.blockedMoves ?? []).map(({ move, side }) => `${move} ${side}`);
  expect(off).toEqual(["CAL3 left", "CAL4 left"]);
  expect(told("painfulInsertion").blocked).toEqual([LEFT_CALF]);
});

test("X-loc a condition without its place stops massage and tools until the place is said", () => {
  for (const id of [...idsOf("X-loc"), "reducedFeeling" as const])
    expect(told(id, { areas: [] })).toMatchObject({ pressureCap: 0, selfCare: "noTools", booked: "cancel" });
});

test("X-loc a bruise ends after 3 days, an injection after a week from its date, a scar with the surgeon's word", () => {
  const isOn = (id: ConditionId, hours: number, said: Partial<ConditionAnswer> = {}) =>
    deriveLimits({ ...aLimitsSource({ conditions: [aCondition(id, said)] }), at: later(hours) }).blocked
      .length > 0;
  expect([isOn("freshTear", 71), isOn("freshTear", 72)]).toEqual([true, false]);
  const since = localDate("2026-03-09");
  expect(isOn("injectionSite", 7 * DAY - 13, { since })).toBe(true);
  expect(isOn("injectionSite", 7 * DAY - 12, { since })).toBe(false);
  expect(isOn("injectionSite", 400 * DAY)).toBe(true);
  expect([isOn("surgeryScar", 0), isOn("surgeryScar", 0, OK)]).toEqual([true, false]);
  expect(isOn("lump", 400 * DAY, OK)).toBe(true);
  expect(isOn("openSkin", 48, { until: localDate("2026-03-11") })).toBe(false);
  expect(isOn("injectionSite", 48, { since, until: localDate("2026-03-10") })).toBe(true);
});

test("X-loc open skin gets no ice, first aid or not", () => {
  const triages = [aTriage({ level: "L2", rules: ["R1"] })];
  expect(limitsOf({ triages }).iceAllowed).toEqual([LEFT_CALF]);
  expect(limitsOf({ triages, conditions: [aCondition("openSkin")] }).iceAllowed).toEqual([]);
});

test.each(idsOf("X-cau"))("X-cau %s: no massage and no tool until a clinician's OK, then gentle", (id) => {
  expect(told(id)).toMatchObject({ pressureCap: 0, selfCare: "noTools", booked: "cancel" });
  const allowed = told(id, OK);
  expect(allowed).toMatchObject({ pressureCap: 2, selfCare: "all", booked: "keep" });
  expect(allowed.cautions?.map(({ text }) => text)).toContain("No massage gun.");
});

test("X-cau pregnancy adds what a therapist must know, osteoporosis takes the ball off the back", () => {
  expect(told("pregnancy", OK).cautions?.some(({ text }) => text.includes("legs"))).toBe(true);
  expect(told("osteoporosis", OK).blockedMoves?.map(({ move }) => move)).toEqual(["LOW2"]);
});

test("X-cau does not end by a date, and the six weeks after a birth end by theirs", () => {
  expect(told("bleeding", { until: localDate("2026-03-01") }).pressureCap).toBe(0);
  expect(told("afterBirth", { since: localDate("2026-02-01") }).pressureCap).toBe(0);
  expect(told("afterBirth", { since: localDate("2026-01-10") }).pressureCap).toBe(5);
});

const GENTLE_DAYS = idsOf("X-day").filter((id) => id !== "unwell");

test.each(GENTLE_DAYS)("X-day %s is gentle only, without anyone's OK", (id) => {
  expect(told(id)).toMatchObject({ pressureCap: 2, selfCare: "all", booked: "keep" });
});

test("X-day a painkiller is over after 6 hours, a vaccination after 48 and leaves the upper body alone", () => {
  const cap = (id: ConditionId, hours: number) =>
    deriveLimits({ ...aLimitsSource({ conditions: [aCondition(id)] }), at: later(hours) }).pressureCap;
  expect([cap("painkiller", 5), cap("painkiller", 6)]).toEqual([2, 5]);
  expect([cap("vaccination", 47), cap("vaccination", 48)]).toEqual([2, 5]);
  expect(pressureOn(told("vaccination"), { area: "upper_body", side: "both" })).toBe(0);
});

test("X-day unwell or drunk means nothing that day, and a visit two days on stays", () => {
  expect(told("unwell")).toMatchObject({ pressureCap: 0, selfCare: "none" });
  const source = aLimitsSource({ conditions: [aCondition("unwell")] });
  expect(adviseVisit({ source, start: later(20) })).toBe("cancel");
  expect(adviseVisit({ source, start: later(49) })).toBe("keep");
});

test("X-day age, loose joints and that antibiotic take moves away", () => {
  const off = (id: ConditionId) => told(id).blockedMoves?.map(({ move }) => move);
  expect(off("olderOrFrail")).toEqual(["LOW2"]);
  expect(off("hypermobility")).toContain("CAL3");
  expect(off("fluoroquinolone")).toEqual(["ACH3", "ACH4", "PLA3"]);
  expect(told("fluoroquinolone", { since: localDate("2025-08-01") }).pressureCap).toBe(5);
});

test("X-limit narrowed arteries: no pressure, heat or ice on the legs", () => {
  const limits = told("arterialDisease");
  for (const area of SITES) {
    const expected = LEG_SITES.includes(area) ? 0 : 5;
    expect(pressureOn(limits, { area, side: "both" })).toBe(expected);
  }
  expect([limits.noIce?.rule, limits.noHeat?.rule]).toEqual(["X-limit", "X-limit"]);
});

test("X-limit a place that feels less: gentle hands, no ball there, no ice, no heat", () => {
  const limits = told("reducedFeeling");
  expect(pressureOn(limits, LEFT_CALF)).toBe(2);
  expect(limits.blockedMoves).toMatchObject([{ move: "CAL2", side: "left" }]);
  expect([limits.noIce?.rule, limits.noHeat?.rule]).toEqual(["X-limit", "X-limit"]);
});

test.each(["jointReplacement", "metalOrPump", "pacemaker", "epilepsy"] as const)(
  "X-limit %s is only something to heed",
  (id) => {
    const limits = told(id);
    expect(limits).toMatchObject({ pressureCap: 5, blocked: [], noIce: null, noHeat: null, booked: "keep" });
    expect(limits.cautions).toHaveLength(1);
  },
);

test("X-limit cold that whitens fingers: no ice, warmth may stay", () => {
  expect(told("raynaud")).toMatchObject({ noIce: { rule: "X-limit" }, noHeat: null, pressureCap: 5 });
});

test("3.5 nothing answered is nothing deep, never nothing to worry about", () => {
  const limits = deriveLimits({ ...aLimitsSource(), conditions: [] });
  expect(limits).toMatchObject({ pressureCap: 3, because: [{ rule: "3.5" }] });
  const one = NO_CONDITIONS.filter(({ condition }) => condition !== "raynaud");
  expect(deriveLimits({ ...aLimitsSource(), conditions: one }).pressureCap).toBe(3);
});

test("3.5 a no is asked again after 90 days, a yes stands", () => {
  const at = (days: number) => deriveLimits({ ...aLimitsSource(), now: later(days * DAY) }).pressureCap;
  expect([at(89), at(91)]).toEqual([5, 3]);
  const conditions = [...NO_CONDITIONS, aCondition("bleeding")];
  expect(deriveLimits({ ...aLimitsSource(), conditions, now: later(400 * DAY) }).pressureCap).toBe(0);
});

test("3.5 what passes is asked on the day of a treatment and not beside it", () => {
  const profile = NO_CONDITIONS.filter(({ condition }) => getCondition(condition).asked === "profile");
  const source = { ...aLimitsSource(), conditions: profile };
  expect(deriveLimits(source).pressureCap).toBe(5);
  expect(deriveLimits({ ...source, treatmentDay: true }).pressureCap).toBe(3);
  expect(deriveLimits({ ...aLimitsSource(), treatmentDay: true }).pressureCap).toBe(5);
});

test("3.5 the start asks all lasting ones, firm work all again, the day of a treatment what passes", () => {
  const ask = (
    answers: readonly ConditionAnswer[],
    moment: "review" | "beforeDeep" | "treatmentDay",
    hours = 0,
  ) => listConditionsToAsk({ answers, now: later(hours), zone: UTC }, moment);
  const lasting = CONDITION_IDS.filter((id) => getCondition(id).asked === "profile");
  const passing = CONDITION_IDS.filter((id) => getCondition(id).asked === "day");
  expect(ask([], "review")).toEqual(lasting);
  expect(ask(NO_CONDITIONS, "review", 48)).toEqual([]);
  expect(ask(NO_CONDITIONS, "beforeDeep", 48)).toEqual(lasting);
  expect(ask(NO_CONDITIONS, "beforeDeep")).toEqual([]);
  expect(ask(NO_CONDITIONS, "treatmentDay", 48)).toEqual(passing);
  expect(passing).toEqual(
    expect.arrayContaining([
      "fever",
      "infection",
      "openSkin",
      "intoxicated",
      "painkiller",
      "vaccination",
      "unwell",
    ]),
  );
});

test("3.5 gentle work asks nothing, moderate work what is not known, deep work all lasting ones, today what passes too", () => {
  const ask = (form: "gentle" | "moderate" | "deep" | null, hours: number, today = false) =>
    listConditionsBeforeVisit({ answers: NO_CONDITIONS, now: later(hours), zone: UTC }, { form, today });
  const lasting = CONDITION_IDS.filter((id) => getCondition(id).asked === "profile");
  const passing = CONDITION_IDS.filter((id) => getCondition(id).asked === "day");
  expect(ask("gentle", 200 * DAY, true)).toEqual([]);
  expect([89, 90, 91].map((days) => ask("moderate", days * DAY).length)).toEqual([0, 0, lasting.length]);
  expect(ask("deep", 23)).toEqual([]);
  expect(ask("deep", 24)).toEqual(lasting);
  expect(ask(null, 24)).toEqual(lasting);
  expect(ask("moderate", 24, true)).toEqual(passing);
});

test("3.5 a yes that holds is not asked again before firm work, one that is over is", () => {
  const since = localDate("2026-03-09");
  const answers = [...NO_CONDITIONS, aCondition("raynaud"), aCondition("injectionSite", { since })];
  const ask = (days: number) =>
    listConditionsToAsk({ answers, now: later(days * DAY), zone: UTC }, "beforeDeep");
  expect(ask(3)).not.toContain("raynaud");
  expect(ask(3)).not.toContain("injectionSite");
  expect(ask(10)).toContain("injectionSite");
});

test("X-day limits of later moments follow what passes, and stay where nothing does", () => {
  const conditions = [aCondition("painkiller"), aCondition("vaccination"), aCondition("raynaud")];
  const steps = deriveLaterLimits(aLimitsSource({ conditions }));
  expect(steps.map(({ from }) => from)).toEqual([later(6), later(48)]);
  expect(steps.map(({ limits }) => limits.pressureCap)).toEqual([2, 5]);
  expect(steps.at(-1)?.limits.noIce?.rule).toBe("X-limit");
  expect(deriveLaterLimits(aLimitsSource({ conditions: [aCondition("fever")] }))).toEqual([]);
});

test("3.5 the last answer holds, and one given later is not known yet", () => {
  const yes = aCondition("raynaud");
  const no = aCondition("raynaud", { holds: false, at: later(1) });
  const at = (hours: number) => limitsOf({ conditions: [no, yes], now: later(hours) }).noIce;
  expect(at(0)?.rule).toBe("X-limit");
  expect(at(2)).toBeNull();
});

test("3.5 a date ends at its local midnight", () => {
  const [active] = deriveConditions({
    answers: [aCondition("openSkin", { until: localDate("2026-03-29") })],
    now: LIMITS_NOW,
    zone: UTC,
  }).active;
  expect(active?.until).toBe(instantAt(localDate("2026-03-30"), 0, UTC));
});

test("3.5 every card asks a question and gives a reason", () => {
  for (const { question, says } of Object.values(CONDITIONS)) {
    expect(question).toMatch(/^[A-Z].+\?$/);
    expect(says).toMatch(/^[A-Z].+\.$/);
  }
});

test("3.5 an answer is read with its places and dates, or refused with the reason", () => {
  const read = (words: Parameters<typeof parseCondition>[0]) => parseCondition(words, LIMITS_NOW);
  expect(
    read({ condition: "lump", answer: "yes", areas: ["calf:left", "low_back"], since: "2026-01-02" }),
  ).toEqual({
    ok: true,
    value: aCondition("lump", {
      areas: [LEFT_CALF, { area: "low_back", side: "both" }],
      since: localDate("2026-01-02"),
    }),
  });
  expect(read({ condition: "bleeding", answer: "Yes", clinicianOk: true })).toMatchObject({
    value: { clinicianOk: LIMITS_NOW },
  });
  expect(read({ condition: "bleeding", answer: "no", clinicianOk: true })).toMatchObject({
    value: { holds: false, clinicianOk: null },
  });
  const faults = [
    read({ condition: "toString", answer: "yes" }),
    read({ condition: "lump", answer: "maybe" }),
    read({ condition: "lump", answer: "yes" }),
    read({ condition: "lump", answer: "yes", areas: ["elbow"] }),
    read({ condition: "bleeding", answer: "yes", since: "2026-02-30" }),
    read({ condition: "bleeding", answer: "yes", since: "2026-02-03", until: "2026-02-01" }),
  ].map((result) => (result.ok ? null : result.error.code));
  expect(faults).toEqual([
    "condition.unknown",
    "condition.answer",
    "condition.placeMissing",
    "condition.place",
    "condition.date",
    "condition.date",
  ]);
});
