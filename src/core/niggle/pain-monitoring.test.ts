import { expect, test } from "vitest";
import { deriveMonitoredLoad, derivePainZone, isTendonSite, type MonitoredLoad } from "./pain-monitoring.ts";

const ACHILLES = { area: "achilles", spot: "midPortion" } as const;
const CALF = { area: "calf", spot: null } as const;

const CALM: MonitoredLoad = {
  ...ACHILLES,
  during: 4,
  rightAfter: 3,
  nextMorning: 2,
  usualMorning: 2,
  thisWeek: 3,
  lastWeek: 3,
  otherCause: false,
};

test("3.2 tendon sites are the Achilles, the outer hip, and two spots when they are known for sure", () => {
  expect(isTendonSite(ACHILLES)).toBe(true);
  expect(isTendonSite({ area: "hip_outer", spot: null })).toBe(true);
  expect(isTendonSite({ area: "knee_front", spot: "patellarTendon" })).toBe(true);
  expect(isTendonSite({ area: "hamstrings", spot: "sitBone" })).toBe(true);
  for (const spot of ["cannotTell", "kneecap", null])
    expect(isTendonSite({ area: "knee_front", spot })).toBe(false);
  expect(isTendonSite({ area: "calf", spot: "sitBone" })).toBe(false);
});

test("3.2 on a tendon pain is green to 2, amber to 5 and red above", () => {
  const zones = [0, 2, 3, 5, 6, 10].map((pain) => derivePainZone(pain, ACHILLES));
  expect(zones).toEqual(["green", "green", "amber", "amber", "red", "red"]);
});

test("3.2 elsewhere amber ends at 3", () => {
  expect([2, 3, 4].map((pain) => derivePainZone(pain, CALF))).toEqual(["green", "amber", "red"]);
});

test("3.2 pain in bounds, a morning back to usual and no worse week let the runner go on", () => {
  expect(deriveMonitoredLoad(CALM)).toMatchObject({ zone: "amber", goOn: true });
});

test.each<readonly [string, Partial<MonitoredLoad>]>([
  ["too much pain during", { during: 6 }],
  ["too much pain right after", { rightAfter: 6 }],
  ["a morning above usual", { nextMorning: 3 }],
  ["a usual morning that is bad itself", { nextMorning: 4, usualMorning: 5 }],
  ["a worse week", { thisWeek: 4 }],
  ["another cause", { otherCause: true }],
  ["pain of 4 off a tendon", { area: "calf" }],
])("3.2 %s means less", (_, change) => {
  expect(deriveMonitoredLoad({ ...CALM, ...change }).goOn).toBe(false);
});

test.each([
  "during",
  "rightAfter",
  "nextMorning",
  "usualMorning",
  "thisWeek",
  "lastWeek",
  "otherCause",
] as const)("3.2 without %s nobody knows, which is not a yes", (name) => {
  const verdict = deriveMonitoredLoad({ ...CALM, [name]: null });
  expect(verdict.goOn).toBeNull();
  expect(verdict.because).not.toEqual([]);
});

test("3.2 what is known to be too much is said though something else is not known", () => {
  expect(deriveMonitoredLoad({ ...CALM, during: 8, nextMorning: null })).toMatchObject({
    zone: "red",
    goOn: false,
  });
});
