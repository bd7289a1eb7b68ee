import { expect, test } from "vitest";
import { aNiggle } from "../../../../test/builders/insight-log.ts";
import { findComingBack } from "./c4-keeps-coming-back.ts";

test("C4 a place that has been there for 21 days is for a therapist or physio to look at", () => {
  expect(findComingBack(aNiggle({ openDays: 20 }))).toBeNull();
  const found = findComingBack(aNiggle({ openDays: 21 }));
  expect(found).toMatchObject({ rule: "C4", offer: { kind: "movementAssessment" } });
  expect(found?.text).toBe(
    "Your left outer knee has been there for 21 days. Ask a therapist or physio to look at how you move.",
  );
});

test("C4 a place that has settled is not called lasting", () => {
  expect(findComingBack(aNiggle({ openDays: 30, settled: true }))).toBeNull();
});

test("C4 a third episode in 90 days counts, a second does not", () => {
  expect(findComingBack(aNiggle({ episodesIn90Days: 2 }))).toBeNull();
  expect(findComingBack(aNiggle({ episodesIn90Days: 3 }))?.text).toMatch(/3 times in 90 days/);
});

test("C4 back within 14 days of closing counts", () => {
  expect(findComingBack(aNiggle({ backWithin14Days: true }))?.text).toMatch(/came back within two weeks/);
});

test("C4 is silent for what is closed, normally sore, or in a professional's hands", () => {
  for (const words of [{ open: false }, { normalSoreness: true }, { underCare: true }])
    expect(findComingBack(aNiggle({ openDays: 40, ...words }))).toBeNull();
});

test("C4 never stands before the advice to have it seen, nor before open questions", () => {
  expect(findComingBack(aNiggle({ openDays: 21, level: "L2" }))?.text).toMatch(/have it seen stands first/);
  expect(findComingBack(aNiggle({ openDays: 21, level: null }))?.text).toMatch(/answer the open questions/);
});
