import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLimits, anyPlace, aPlace, CARE_NOON } from "../../../test/builders/a-care-state.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { addHours, because } from "../units/index.ts";
import {
  type CarePlace,
  deriveHeat,
  deriveIce,
  findHeatWait,
  isInflamed,
  mustStop,
  STOP_RULE,
  type ThermalLimits,
  type ThermalQuestion,
} from "./index.ts";

const FREE: ThermalLimits = { pressureCap: 5, blocked: [] };
const CALF = { area: "calf", side: "left" } as const;

const ask = (place: Partial<CarePlace>, more: Partial<ThermalQuestion> = {}): ThermalQuestion => ({
  place: aPlace(place),
  places: [aPlace(place)],
  limits: FREE,
  at: CARE_NOON,
  ...more,
});
const fresh = { since: addHours(CARE_NOON, -10) };
const chronic = { since: addHours(CARE_NOON, -24 * 14), signs: ["tight"] as const };

const ice = (place: Partial<CarePlace>, more: Partial<ThermalQuestion> = {}): boolean =>
  deriveIce(ask({ ...fresh, ...place }, more)).allowed;
const heat = (place: Partial<CarePlace>, more: Partial<ThermalQuestion> = {}): boolean =>
  deriveHeat(ask({ ...chronic, ...place }, more)).allowed;

test.each(["swollen", "warm"] as const)("S3 ice is for a %s place in its first 72 hours", (sign) => {
  expect(ice({ signs: [sign] })).toBe(true);
  expect(ice({ signs: [sign], since: addHours(CARE_NOON, -71.9) })).toBe(true);
  expect(ice({ signs: [sign], since: addHours(CARE_NOON, -72) })).toBe(false);
});

test("S3 redness or a sharp pain after a clear event will do; sharp alone, tight or bruised will not", () => {
  expect(ice({ signs: [], red: true })).toBe(true);
  expect(ice({ signs: ["sharp"], clearEvent: true })).toBe(true);
  expect(ice({ signs: ["sharp"], clearEvent: null })).toBe(false);
  expect(ice({ signs: ["sharp"] })).toBe(false);
  expect(ice({ signs: ["tight", "bruised"], clearEvent: true })).toBe(false);
});

test("S3 at L2 ice is first aid only where the limits name the whole place", () => {
  const place = { signs: ["swollen"] as const, level: "L2" as const, rules: ["R1"] };
  const limits = (iceAllowed: ThermalLimits["iceAllowed"] = []) => ({
    limits: { ...FREE, blocked: [CALF], iceAllowed },
  });
  expect(ice(place, limits())).toBe(false);
  expect(ice(place, limits([CALF]))).toBe(true);
  expect(ice(place, limits([{ area: "calf", side: "right" }]))).toBe(false);
  expect(ice({ ...place, area: { area: "calf", side: "both" } }, limits([CALF]))).toBe(false);
  expect(ice({ ...place, level: null }, limits([CALF]))).toBe(false);
});

test.each(["R6", "R8", "R9", "R10", "R12", "R13", "R19"])("S3 no ice while %s is open anywhere", (rule) => {
  const other = aPlace({ area: { area: "forefoot", side: "right" }, rules: [rule] });
  expect(ice({ signs: ["swollen"] }, { places: [other] })).toBe(false);
});

test("S3 never at L3 anywhere, nor with Raynaud, reduced feeling or open skin as the limits have them", () => {
  const signs = ["swollen"] as const;
  expect(ice({ signs }, { places: [aPlace({ level: "L3" })] })).toBe(false);
  const noIce = because("X-limit", "No ice with Raynaud.");
  expect(deriveIce(ask({ ...fresh, signs }, { limits: { ...FREE, noIce } })).because).toEqual([noIce]);
  expect(ice({ signs }, { limits: { ...FREE, blocked: [CALF] } })).toBe(false);
});

test("S3 the reason says how, and that faster healing is not shown", () => {
  const texts = deriveIce(ask({ ...fresh, signs: ["warm"] })).because.map(({ text }) => text);
  expect(texts[0]).toContain("10 to 15 minutes with a cloth");
  expect(texts[1]).toContain("Faster healing is not shown");
});

test("S4 warmth is for tightness of 14 days, or one that keeps coming back", () => {
  expect(heat({})).toBe(true);
  expect(heat({ since: addHours(CARE_NOON, -24 * 14 + 1) })).toBe(false);
  expect(heat({ since: addHours(CARE_NOON, -100), recurrent: true })).toBe(true);
  expect(heat({ signs: ["ache"] })).toBe(false);
});

test("S4 no warmth on a blocked place, with numbness, or in the first 72 hours of an injury", () => {
  expect(heat({ level: "L2" })).toBe(false);
  expect(heat({ level: null })).toBe(false);
  expect(heat({}, { limits: { ...FREE, blocked: [CALF] } })).toBe(false);
  expect(heat({ signs: ["tight", "tingling"] })).toBe(false);
  const justNow = { since: addHours(CARE_NOON, -10), recurrent: true };
  expect(heat({ ...justNow, clearEvent: true })).toBe(false);
  expect(heat({ ...justNow, signs: ["tight", "sharp"] })).toBe(false);
  expect(heat({ ...justNow, clearEvent: false })).toBe(true);
  const noHeat = because("X-limit", "No warmth on legs.");
  expect(deriveHeat(ask(chronic, { limits: { ...FREE, noHeat } })).because).toEqual([noHeat]);
});

test("S5 a sign of inflammation takes the warmth away, also from another entry of the same place", () => {
  for (const sign of ["swollen", "warm", "bruised"] as const)
    expect(heat({ signs: ["tight", sign] })).toBe(false);
  expect(heat({ red: true })).toBe(false);
  expect(heat({}, { places: [aPlace({ signs: ["swollen"] })] })).toBe(false);
  expect(heat({}, { places: [aPlace({ signs: ["swollen"], area: { area: "calf", side: "right" } })] })).toBe(
    true,
  );
});

test("C2 warmth on an inflamed place is refused with S5 as the reason", () => {
  expect(deriveHeat(ask({ ...chronic, signs: ["tight", "warm"] })).because[0]?.rule).toBe("S5");
});

test("S5 ice and warmth are never both allowed at one place, and neither with anything at L3", () => {
  const numRuns = proofSize({ sample: 2000, whole: 10_000 });
  let iced = 0;
  let warmed = 0;
  fc.assert(
    fc.property(anyPlace, fc.array(anyPlace, { maxLength: 2 }), anyLimits, (place, places, limits) => {
      const question = { place, places: [place, ...places], limits, at: CARE_NOON };
      const cold = deriveIce(question).allowed;
      const warm = deriveHeat(question).allowed;
      iced += cold ? 1 : 0;
      warmed += warm ? 1 : 0;
      expect(cold && warm).toBe(false);
      expect((cold || warm) && question.places.some(({ level }) => level === "L3")).toBe(false);
      expect(warm && question.places.some((one) => one === place && isInflamed(one))).toBe(false);
    }),
    { numRuns },
  );
  expect(Math.min(iced, warmed)).toBeGreaterThanOrEqual(Math.floor(numRuns / 1000));
});

test("T15 no warmth for 24 hours after a race or a very hard session, then it is fine", () => {
  const end = CARE_NOON;
  expect(findHeatWait([{ end }], end)?.rule).toBe("T15");
  expect(findHeatWait([{ end }], addHours(end, 23.9))?.rule).toBe("T15");
  expect(findHeatWait([{ end }], addHours(end, 24))).toBeNull();
  expect(findHeatWait([{ end }], addHours(end, -1))).toBeNull();
});

test("S6 sharp, electric, spreading or above 5 of 10: stop, log, answer the questions", () => {
  for (const { id } of STOP_RULE.signs) expect(mustStop({ signs: [id], discomfort: null })).toBe(true);
  expect(STOP_RULE.signs.map(({ id }) => id)).toEqual(["sharp", "electric", "spreading", "tooMuch"]);
  expect(STOP_RULE.next).toEqual(["stop", "log", "triage"]);
  expect(mustStop({ signs: [], discomfort: 6 })).toBe(true);
  expect(mustStop({ signs: [], discomfort: 5 })).toBe(false);
});
