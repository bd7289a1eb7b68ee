import { expect, test } from "vitest";
import type { Advice, AdviceId, Avoid } from "../care/index.ts";
import { addHours, instantAt, localDate, UTC } from "../units/index.ts";
import { deriveLimits, type LimitsSource, pressureOn } from "./derive-limits.ts";
import { deriveLaterLimits } from "./later-limits.ts";

const now = instantAt(localDate("2026-11-24"), 12 * 60, UTC);
const CALF = { area: "calf", side: "right" } as const;

const source = (avoid: readonly Avoid[], by = "Mara"): LimitsSource => ({
  triages: [],
  conditions: [],
  underCare: [],
  advice: [
    { id: "a" as AdviceId, saidOn: localDate("2026-11-23"), by, comeBackOn: null, avoid } satisfies Advice,
  ],
  now,
  zone: UTC,
  treatmentDay: false,
  openConditions: "ask",
});

const until = localDate("2026-11-26");

test("B9 no pressure on a place closes it to hands and tools, and leaves the others", () => {
  const limits = deriveLimits(source([{ kind: "pressure", area: CALF, until }]));
  expect(pressureOn(limits, CALF)).toBe(0);
  expect(pressureOn(limits, { ...CALF, side: "left" })).toBe(5);
  expect(limits.because[0]?.text).toBe("Mara said: no pressure on the right calf up to 2026-11-26.");
});

test("B9 nothing firm caps a place at medium, or the whole body where no place was named", () => {
  expect(pressureOn(deriveLimits(source([{ kind: "firm", area: CALF, until }])), CALF)).toBe(3);
  expect(deriveLimits(source([{ kind: "firm", area: null, until }])).pressureCap).toBe(3);
});

test("B9 no pressure at all leaves moves without a tool, and no running is told as that", () => {
  const limits = deriveLimits(source([{ kind: "pressure", area: null, until }], ""));
  expect(limits).toMatchObject({ pressureCap: 0, selfCare: "noTools" });
  expect(limits.because[0]?.text).toMatch(/^Your therapist said: no pressure up to/);
  expect(deriveLimits(source([{ kind: "running", area: null, until }])).noRun?.rule).toBe("B9");
});

test("B9 what a therapist said holds through its last day and ends by itself at midnight", () => {
  const said = source([{ kind: "pressure", area: CALF, until }]);
  const later = deriveLaterLimits(said);
  expect(later).toHaveLength(1);
  expect(later[0]?.from).toBe(instantAt(localDate("2026-11-27"), 0, UTC));
  expect(pressureOn(deriveLimits({ ...said, at: addHours(now, 59.9) }), CALF)).toBe(0);
  expect(pressureOn(later[0]!.limits, CALF)).toBe(5);
});

test("B9 advice never allows more than the rules do", () => {
  const closed: LimitsSource = { ...source([]), openConditions: "cap" };
  const advised = { ...source([{ kind: "firm", area: CALF, until }]), openConditions: "cap" } as const;
  expect(deriveLimits(advised).pressureCap).toBe(deriveLimits(closed).pressureCap);
});
