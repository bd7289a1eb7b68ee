import { expect, test } from "vitest";
import { aLog, aNiggle, anEntry } from "../../../../test/builders/insight-log.ts";
import type { NiggleFacts } from "../insight-facts.ts";
import { findCalfFirst } from "./c3-calf-first.ts";

const calf = aNiggle({ area: { area: "calf", side: "left" }, entries: [anEntry(13), anEntry(0)] });
const tendon = (words: Partial<NiggleFacts> = {}): NiggleFacts =>
  aNiggle({ area: { area: "achilles", side: "left" }, spot: "midPortion", entries: [], ...words });

const find = (one: NiggleFacts, others: readonly NiggleFacts[] = []) =>
  findCalfFirst(one, aLog({ niggles: [one, ...others] }));

test("C3 two entries of a calf at 2 within two weeks bring the calf-first routine", () => {
  const found = find(calf);
  expect(found).toMatchObject({ rule: "C3", offer: { kind: "calfRoutine", area: calf.area } });
  expect(found?.text).toMatch(/load.*off the Achilles itself/);
});

test("C3 one entry, one of them at 1, or one 14 days back is not enough", () => {
  expect(find({ ...calf, entries: [anEntry(0)] })).toBeNull();
  expect(find({ ...calf, entries: [anEntry(2, { pain: 1 }), anEntry(0)] })).toBeNull();
  expect(find({ ...calf, entries: [anEntry(14), anEntry(0)] })).toBeNull();
});

test("C3 an entry without a score counts as sore", () => {
  expect(find({ ...calf, entries: [anEntry(2, { pain: null }), anEntry(0)] })).not.toBeNull();
});

test("C3 an Achilles or calf at L2, L3 or not yet known keeps the routine away", () => {
  for (const level of ["L2", "L3", null] as const) {
    expect(find(calf, [tendon({ level })])).toBeNull();
    expect(find({ ...calf, level })).toBeNull();
  }
  expect(find(calf, [tendon({ level: "L1" })])).not.toBeNull();
});

test("C3 normal soreness after hard work is no calf problem, and other places are none either", () => {
  expect(find({ ...calf, normalSoreness: true })).toBeNull();
  expect(find({ ...calf, area: { area: "shin", side: "left" } })).toBeNull();
});

test("C3 an Achilles that is tight and felt in the morning, with a tight calf, is enough", () => {
  const tight = { ...calf, entries: [anEntry(3, { descriptors: ["tight"], pain: 1 })] };
  const stiff = (morning: number | null) =>
    tendon({ entries: [anEntry(2, { descriptors: ["stuck"], morning })] });
  expect(find(tight, [stiff(1)])?.text).toMatch(/Calf and Achilles are tight together on the left/);
  expect(find(tight, [stiff(null)])).not.toBeNull();
  expect(find(tight, [stiff(0)])).toBeNull();
  const right = { ...stiff(1), area: { area: "achilles", side: "right" } as const };
  expect(find(tight, [right])).toBeNull();
});

test("C3 pain at the heel insertion, or a spot that nobody knows, leaves three moves", () => {
  const three = ["CAL1", "CAL2", "ACH4"];
  for (const spot of ["insertion", "cannotTell", null])
    expect(find(calf, [tendon({ spot })])?.offer).toMatchObject({ moves: three });
  expect(find(calf, [tendon()])?.offer).not.toMatchObject({ moves: three });
});
