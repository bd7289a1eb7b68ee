import { expect, test } from "vitest";
import { aLook, answersOf, at, type Said } from "../../../../../test/builders/a-triage.ts";
import type { Seen } from "../../niggle.ts";
import { deriveGeneralTriage } from "../derive-general-triage.ts";

interface Words {
  readonly now?: number;
  readonly later?: readonly { readonly hours: number; readonly said: Said }[];
  readonly seen?: readonly Seen[];
}

const triage = (said: Said, { now = 1, later = [], seen = [] }: Words = {}) =>
  deriveGeneralTriage({
    general: [...answersOf(said), ...later.flatMap((one) => answersOf(one.said, one.hours))],
    seen,
    efforts: [],
    openSince: null,
    now: at(now),
  });

const fired = (said: Said, words?: Words): readonly string[] =>
  triage(said, words).triggers.map(({ rule, level, deadlineHours }) => `${rule} ${level} ${deadlineHours}`);

test.each([
  [{ fever: ["fever"] }, []],
  [{ fever: ["fever", "threeDays"] }, ["R12 L2 48"]],
  [{ fever: [] }, []],
] as const)("R12 fever by itself: %j gives %j", (said, rules) => {
  expect(fired(said)).toEqual(rules);
});

test("R12 fever by itself keeps its level and takes massage and running away", () => {
  const result = triage({ fever: ["fever"] });
  expect(result.level).toBe("L0");
  expect(result.effects.map(({ kind }) => kind)).toEqual(["absolute", "noRun", "feverFree"]);
  expect(result.because[0]?.text).toContain("no massage at all");
});

test("R12 fever that nobody denied for three days counts as three days", () => {
  expect(fired({ fever: ["fever"] }, { now: 71 })).toEqual([]);
  expect(fired({ fever: ["fever"] }, { now: 72 })).toEqual(["R12 L2 48"]);
  expect(fired({ fever: ["fever"] }, { now: 80, later: [{ hours: 40, said: { fever: [] } }] })).toEqual([]);
});

test("R12 running comes back 24 hours after the fever has gone", () => {
  const gone = [{ hours: 20, said: { fever: [] } }];
  expect(triage({ fever: ["fever"] }, { now: 43, later: gone }).effects).toHaveLength(3);
  expect(triage({ fever: ["fever"] }, { now: 44, later: gone }).effects).toEqual([]);
});

test.each([
  [{ urine: ["dark"] }, ["R13 L3 0"]],
  [{ urine: ["none12h"] }, ["R13 L3 0"]],
  [{ swollenWeak: ["swollen"] }, ["R13 L3 0"]],
  [{ swollenWeak: ["weak"] }, ["R13 L3 0"]],
  [{ swollenWeak: ["heatIll"] }, ["R13 L3 0"]],
  [{ urine: [], swollenWeak: [] }, []],
] as const)("R13 after a hard effort: %j gives %j", (said, rules) => {
  expect(fired(said)).toEqual(rules);
});

test.each([
  ["chestPain", ["R14 L3 0"]],
  ["collapse", ["R14 L3 0"]],
  ["racing", ["R14 L3 0"]],
  ["breathless", ["R14 L3 0"]],
  ["coughingBlood", ["R14 L3 0"]],
] as const)("R14 chest and breath: %s gives %j", (sign, rules) => {
  expect(fired({ chest: [sign] })).toEqual(rules);
});

test("R14 stops the plan, and fires nothing when all is denied", () => {
  expect(triage({ chest: ["racing"] }).effects).toEqual([{ kind: "absolute" }, { kind: "stopPlan" }]);
  expect(fired({ chest: [] })).toEqual([]);
});

test.each(["deformity", "openWound", "headKnock"])("R15 an injury with %s is an emergency", (sign) => {
  expect(fired({ injury: [sign] })).toEqual(["R15 L3 0"]);
  expect(fired({ injury: [] })).toEqual([]);
});

test.each(["weightLoss", "nightSweats"])("R18 %s is looked at within a week", (sign) => {
  expect(fired({ unwell: [sign] })).toEqual(["R18 L2 168"]);
});

test.each(["cancerHistory", "steroids"])("R18 %s alone fires nothing", (sign) => {
  expect(fired({ unwell: [sign] })).toEqual([]);
});

test.each(["periods", "eating"])("R21 %s is worth a talk within two weeks, in kind words", (sign) => {
  const result = triage({ eatingPeriods: [sign] });
  expect(fired({ eatingPeriods: [sign] })).toEqual(["R21 L2 336"]);
  expect(result.effects).toEqual([{ kind: "loadMessage" }]);
  expect(result.because[0]?.text).toContain("nothing to be ashamed of");
  expect(fired({ eatingPeriods: [] })).toEqual([]);
});

test.each(["confusion", "seizure", "headache", "vomiting", "puffyHands"])(
  "R23 %s after a long effort is an emergency, and the text says not to keep drinking",
  (sign) => {
    const result = triage({ confused: [sign] });
    expect(fired({ confused: [sign] })).toEqual(["R23 L3 0"]);
    expect(result.because[0]?.text).toContain("Do not keep drinking water");
    expect(fired({ confused: [] })).toEqual([]);
  },
);

test("R24 a new severe headache with signs is an emergency, and no gun or ball touches the neck", () => {
  expect(fired({ headNeck: ["withSigns"] })).toEqual(["R24 L3 0"]);
  expect(triage({ headNeck: ["withSigns"] }).effects).toContainEqual({ kind: "noNeckTools" });
  expect(fired({ headNeck: [] })).toEqual([]);
});

test("R25 pain in jaw, arm or upper back on exertion is an emergency and stops the plan", () => {
  expect(fired({ chest: ["exertion"] })).toEqual(["R25 L3 0"]);
  expect(triage({ chest: ["exertion"] }).effects).toContainEqual({ kind: "stopPlan" });
  expect(fired({ chest: ["some"] })).toEqual(["R14 L3 0", "R25 L3 0"]);
  expect(fired({ chest: [] })).toEqual([]);
});

test("R14 stays until someone has looked, whatever is answered later", () => {
  const later = [{ hours: 30, said: { chest: [] } }];
  expect(fired({ chest: ["chestPain"] }, { later, now: 1000 })).toEqual(["R14 L3 0"]);
  expect(fired({ chest: ["chestPain"] }, { later, now: 1000, seen: [aLook(5, "")] })).toEqual(["R14 L3 0"]);
  expect(fired({ chest: ["chestPain"] }, { later, now: 1000, seen: [aLook(5)] })).toEqual([]);
});

test("R14 fires again on a new sign after someone has looked", () => {
  const later = [{ hours: 30, said: { chest: ["chestPain"] } }];
  expect(fired({ chest: ["chestPain"] }, { later, now: 31, seen: [aLook(5)] })).toEqual(["R14 L3 0"]);
});

test("R21 closes when it was seen, or denied for 14 days", () => {
  const later = [{ hours: 24, said: { eatingPeriods: [] } }];
  expect(fired({ eatingPeriods: ["eating"] }, { seen: [aLook(3)], now: 4 })).toEqual([]);
  expect(fired({ eatingPeriods: ["eating"] }, { later, now: 24 + 335 })).toEqual(["R21 L2 336"]);
  expect(fired({ eatingPeriods: ["eating"] }, { later, now: 24 + 336 })).toEqual([]);
});
