import { expect, test } from "vitest";
import { aLog, aNiggle, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { SITES } from "../../body/index.ts";
import { addDays } from "../../units/index.ts";
import type { InsightFacts, NiggleFacts } from "../insight-facts.ts";
import { findQuickerSteps } from "./c5-quicker-steps.ts";

const knee = aNiggle({ openDays: 25 });

const find = (niggle: NiggleFacts = knee, words: Partial<InsightFacts> = {}) =>
  findQuickerSteps(niggle, aLog({ niggles: [niggle], lowCadence: true, ...words }));

test("C5 a knee that keeps coming back with a low step rate brings the suggestion of 5 %", () => {
  const found = find();
  expect(found?.offer).toEqual({ kind: "cadence", area: knee.area, percent: 5, most: 10 });
  expect(found?.text).toMatch(/evidence is very limited.*5 times 1 minute.*4 to 6 weeks/);
});

test("C5 only seven places of knee, shin and hip are meant", () => {
  const meant = SITES.filter((area) => find({ ...knee, area: { area, side: "left" } }) !== null);
  expect([...meant].sort()).toEqual(
    ["hip_flexors", "hip_outer", "itb_tfl", "knee_front", "knee_inner", "knee_outer", "shin"].sort(),
  );
});

test("C5 needs the niggle to keep coming back and the step rate to be known as low", () => {
  expect(find(aNiggle({ openDays: 20 }))).toBeNull();
  expect(find(knee, { lowCadence: false })).toBeNull();
  expect(find(knee, { lowCadence: null })).toBeNull();
});

test("C5 bone stress, known or not yet ruled out, keeps it away", () => {
  const shin = { ...knee, area: { area: "shin", side: "right" } as const };
  expect(find({ ...shin, boneStress: true })).toBeNull();
  expect(find({ ...shin, boneStress: null })).toBeNull();
});

test("C5 anything at L2 or not yet known, and a niggle at calf, Achilles or forefoot, keep it away", () => {
  for (const level of ["L2", "L3", null] as const) {
    expect(find({ ...knee, level })).toBeNull();
    expect(
      find(knee, { niggles: [knee, aNiggle({ area: { area: "quads", side: "right" }, level })] }),
    ).toBeNull();
  }
  for (const area of ["calf", "achilles", "forefoot"] as const) {
    const other = aNiggle({ area: { area, side: "right" } });
    expect(find(knee, { niggles: [knee, other] })).toBeNull();
    expect(find(knee, { niggles: [knee, { ...other, open: false }] })).not.toBeNull();
  }
});

test("C5 waits with an A race 28 days ahead, not with one 29 days ahead or a B race", () => {
  const race = (days: number, priority: "A" | "B" = "A") => ({
    races: [{ date: addDays(TODAY, days), priority }],
  });
  expect(find(knee, race(28))).toBeNull();
  expect(find(knee, race(29))).not.toBeNull();
  expect(find(knee, race(7, "B"))).not.toBeNull();
  expect(find(knee, race(-7))).not.toBeNull();
});

test("C5 never comes within two weeks of new shoes or volume, nor while an experiment runs", () => {
  expect(find(knee, { shoesOrVolumeChangedOn: daysAgo(13) })).toBeNull();
  expect(find(knee, { shoesOrVolumeChangedOn: daysAgo(14) })).not.toBeNull();
  expect(find(knee, { cadenceExperiment: true })).toBeNull();
});
