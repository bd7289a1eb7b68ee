import { expect, test } from "vitest";
import { aLimitsSource, aTriage, LEFT_CALF, LIMITS_NOW, limitsOf } from "../../../test/builders/a-limits.ts";
import { addHours, because } from "../units/index.ts";
import { adviseVisit, pressureOn } from "./derive-limits.ts";
import type { LimitingEffect, LimitingTriage } from "./limiting-triage.ts";

const QUADS = { area: "quads", side: "left" } as const;
const reason = because("R3", "Walking hurts.");
const l2 = (said: Parameters<typeof aTriage>[0] = {}): LimitingTriage =>
  aTriage({ level: "L2", deadlineHours: 72, deadline: addHours(LIMITS_NOW, 72), rules: ["R3"], ...said });
const l3 = (said: Parameters<typeof aTriage>[0] = {}): LimitingTriage =>
  aTriage({ level: "L3", rules: ["R6"], ...said });

test("L0 limits nothing but what is never pressed", () => {
  const limits = limitsOf({ triages: [aTriage()] });
  expect(limits).toMatchObject({ pressureCap: 5, blocked: [], because: [], booked: "keep", selfCare: "all" });
  expect(limits).toMatchObject({ noRun: null, noIce: null, noHeat: null, beSeen: [] });
  expect(pressureOn(limits, LEFT_CALF)).toBe(5);
});

test("R0 keeps the site to gentle pressure and the rest as planned", () => {
  const limits = limitsOf({ triages: [aTriage({ normalSoreness: true })] });
  expect([pressureOn(limits, LEFT_CALF), pressureOn(limits, QUADS)]).toEqual([2, 5]);
  expect(limits.because.map(({ rule }) => rule)).toEqual(["R0"]);
});

test("L1 keeps the site to moderate pressure and the rest as planned", () => {
  const limits = limitsOf({ triages: [aTriage({ level: "L1", rules: ["R5"] })] });
  expect([pressureOn(limits, LEFT_CALF), pressureOn(limits, QUADS)]).toEqual([3, 5]);
  expect(limits).toMatchObject({ booked: "keep", blocked: [], because: [{ rule: "R5" }] });
});

test("L2 blocks the site, keeps the rest to moderate, cancels what is booked and says until when to be seen", () => {
  const limits = limitsOf({ triages: [l2()] });
  expect(limits).toMatchObject({ pressureCap: 3, blocked: [LEFT_CALF], booked: "cancel", noRun: null });
  expect(limits.beSeen).toMatchObject([
    { level: "L2", emergency: false, deadlineHours: 72, deadline: addHours(LIMITS_NOW, 72), area: LEFT_CALF },
  ]);
  expect(limits.because.map(({ rule }) => rule)).toEqual(["R3"]);
  expect(limits.areaReasons?.[0]).toMatchObject({
    area: LEFT_CALF,
    effect: "blocked",
    because: { rule: "R3" },
  });
});

test("L2 without a site is nothing deep anywhere and no place blocked", () => {
  expect(limitsOf({ triages: [l2({ area: null, rules: ["R18"] })] })).toMatchObject({
    pressureCap: 3,
    blocked: [],
  });
});

test("L2 says no running only where its row says so", () => {
  expect(limitsOf({ triages: [l2({ effects: [{ kind: "noRun", because: reason }] })] }).noRun).toEqual(
    reason,
  );
});

test("L2 without a deadline is given the shortest of its level", () => {
  const [seen] = limitsOf({ triages: [l2({ deadlineHours: null, deadline: null })] }).beSeen ?? [];
  expect(seen).toMatchObject({ deadlineHours: 48, deadline: addHours(LIMITS_NOW, 48) });
});

test.each(["R1", "R11", "R16"])("S3 ice is the only care left on a site at L2 under %s", (rule) => {
  expect(limitsOf({ triages: [l2({ rules: [rule] })] }).iceAllowed).toEqual([LEFT_CALF]);
});

test.each(["R6", "R8", "R9", "R10", "R12", "R13", "R19"])("S3 no ice beside %s, wherever it is", (rule) => {
  const other = l2({ area: QUADS, rules: [rule] });
  expect(limitsOf({ triages: [l2({ rules: ["R1"] }), other] }).iceAllowed).toEqual([]);
  expect(limitsOf({ triages: [l2({ rules: ["R1", rule] })] }).iceAllowed).toEqual([]);
});

test("S3 no ice at L2 for another reason, beside an L3, or while a question about those is open", () => {
  expect(limitsOf({ triages: [l2({ rules: ["R3"] })] }).iceAllowed).toEqual([]);
  expect(limitsOf({ triages: [l2({ rules: ["R1"] }), l3({ area: QUADS })] }).iceAllowed).toEqual([]);
  expect(limitsOf({ triages: [l2({ rules: ["R1"], incomplete: ["legSwollen"] })] }).iceAllowed).toEqual([]);
  expect(limitsOf({ triages: [l2({ rules: ["R1"], incomplete: ["numbness"] })] }).iceAllowed).toEqual([
    LEFT_CALF,
  ]);
});

test("S3 no ice on a site that is blocked for another reason as well", () => {
  const others = [aTriage({ level: null, incomplete: ["walkEven"] }), l2({ rules: ["R3"] })];
  for (const other of others)
    expect(limitsOf({ triages: [l2({ rules: ["R1"] }), other] }).iceAllowed).toEqual([]);
  const elsewhere = l2({ rules: ["R3"], area: QUADS });
  expect(limitsOf({ triages: [l2({ rules: ["R1"] }), elsewhere] }).iceAllowed).toEqual([LEFT_CALF]);
});

test("L3 leaves nothing but being seen", () => {
  const limits = limitsOf({ triages: [l3()] });
  expect(limits).toMatchObject({ pressureCap: 0, selfCare: "none", booked: "cancel", iceAllowed: [] });
  expect([limits.noRun, limits.noIce, limits.noHeat].map((why) => why?.rule)).toEqual(["R6", "R6", "R6"]);
  expect(limits.beSeen).toMatchObject([{ level: "L3", deadlineHours: 24 }]);
});

test("L3 that is an emergency says to call now", () => {
  const [seen] = limitsOf({ triages: [l3({ emergency: true, area: null, rules: ["R14"] })] }).beSeen ?? [];
  expect(seen).toMatchObject({ emergency: true, deadlineHours: 0, deadline: LIMITS_NOW });
  expect(seen?.text).toContain("emergency number");
});

test("3.4 not yet known blocks the site as at L2 and asks first, whatever level the answers so far suggest", () => {
  for (const level of [null, "L0", "L1"] as const) {
    const limits = limitsOf({ triages: [aTriage({ level, incomplete: ["walkEven"] })] });
    expect(limits).toMatchObject({ pressureCap: 3, blocked: [LEFT_CALF], booked: "askFirst", beSeen: [] });
  }
  expect(limitsOf({ triages: [aTriage({ level: null })] }).blocked).toEqual([LEFT_CALF]);
});

test("3.4 a level that is proven is shown though questions are open", () => {
  expect(limitsOf({ triages: [l2({ incomplete: ["walkEven"] })] }).booked).toBe("cancel");
});

test("3.4 a booked visit waits for the answers until it is under 48 hours away", () => {
  const source = aLimitsSource({ triages: [aTriage({ level: null, incomplete: ["walkEven"] })] });
  const advise = (hours: number) => adviseVisit({ source, start: addHours(LIMITS_NOW, hours) });
  expect([advise(100), advise(48), advise(47)]).toEqual(["askFirst", "askFirst", "cancel"]);
});

test("T13 a booked visit is cancelled at L2 however far away, and kept at L1", () => {
  const start = addHours(LIMITS_NOW, 500);
  expect(adviseVisit({ source: aLimitsSource({ triages: [l2()] }), start })).toBe("cancel");
  expect(adviseVisit({ source: aLimitsSource({ triages: [aTriage({ level: "L1" })] }), start })).toBe("keep");
});

const effect = (kind: LimitingEffect["kind"]): LimitingEffect =>
  kind === "moveOff" ? { kind, move: "GLU1", because: reason } : { kind, because: reason };
const withEffect = (kind: LimitingEffect["kind"], area: LimitingTriage["area"] = LEFT_CALF) =>
  limitsOf({ triages: [aTriage({ level: "L1", area, effects: [effect(kind)] })] });

test("3.4 each extra of a row does what it says, with its reason", () => {
  expect(withEffect("noDeep").pressureCap).toBe(3);
  expect(pressureOn(withEffect("noMassageHere"), LEFT_CALF)).toBe(0);
  expect(pressureOn(withEffect("gentleHere"), LEFT_CALF)).toBe(2);
  expect(withEffect("moveOff").blockedMoves).toEqual([{ move: "GLU1", side: "left", because: reason }]);
  expect(withEffect("noStretchHere").blocked).toEqual([LEFT_CALF]);
  expect(withEffect("absolute")).toMatchObject({
    pressureCap: 0,
    selfCare: "none",
    noHeat: reason,
    noRun: null,
  });
  expect(withEffect("stopPlan")).toMatchObject({ pressureCap: 0, selfCare: "none", noRun: reason });
  expect(withEffect("noDeep").because).toContainEqual(reason);
});

test("3.4 an extra of a row without a site holds everywhere", () => {
  expect(withEffect("noMassageHere", null).pressureCap).toBe(0);
  expect(withEffect("gentleHere", null).pressureCap).toBe(2);
  expect(withEffect("noStretchHere", null).selfCare).toBe("none");
  expect(withEffect("moveOff", null).blockedMoves).toEqual([{ move: "GLU1", because: reason }]);
});

test("3.4 of two niggles the worse wins, and both reasons stay, the stricter first", () => {
  const limits = limitsOf({ triages: [aTriage({ level: "L1", area: QUADS, rules: ["R5"] }), l2()] });
  expect(limits).toMatchObject({ pressureCap: 3, booked: "cancel", blocked: [LEFT_CALF] });
  expect(limits.because.map(({ rule }) => rule)).toEqual(["R3", "R5"]);
});

test("3.4 under care the professional's word on pressure and running holds, and unsaid is gentle", () => {
  const under = (pressureCap: number | null, mayRun: boolean | null) =>
    limitsOf({ underCare: [{ area: LEFT_CALF, pressureCap, mayRun }] });
  expect(pressureOn(under(4, true), LEFT_CALF)).toBe(4);
  expect(pressureOn(under(null, null), LEFT_CALF)).toBe(2);
  expect([under(4, true).noRun, under(4, false).noRun?.rule]).toEqual([null, "3.4"]);
});

test("3.5 the back of the knee is never pressed and may be moved", () => {
  const knee = { area: "knee_back", side: "right" } as const;
  expect(pressureOn(limitsOf(), knee)).toBe(0);
  expect(limitsOf().blocked).toEqual([]);
});
