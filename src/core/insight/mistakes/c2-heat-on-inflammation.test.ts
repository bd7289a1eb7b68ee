import { expect, test } from "vitest";
import { aLog, aNiggle, anEntry, aSelfCare, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { instantAt, UTC } from "../../units/index.ts";
import { findHeatOnInflammation } from "./c2-heat-on-inflammation.ts";

const area = { area: "ankle", side: "left" } as const;
const swollen = anEntry(1, { descriptors: ["swollen"] });
const ankle = aNiggle({ area, entries: [swollen] });
const heat = aSelfCare(0, { tool: "heat", areas: [area], pressure: null });
const old = { openedAt: instantAt(daysAgo(3), 720, UTC) };

test("C2 heat on a swollen ankle is blocked, and ice is shown while it is under three days old", () => {
  const found = findHeatOnInflammation(ankle, aLog({ selfCare: [heat] }));
  expect(found).toMatchObject({ rule: "C2", noHeat: area, offer: { kind: "ice", area } });
  expect(found?.text).toMatch(/leave heat off.*Faster healing is not shown/);
});

test("C2 after 72 hours, or where ice is not allowed, the questions about joint and fever are asked", () => {
  const asked = { kind: "askTriage", questions: ["hotRed", "fever", "lockGive"] };
  const log = aLog({ selfCare: [heat] });
  expect(findHeatOnInflammation({ ...ankle, ...old }, log)?.offer).toMatchObject(asked);
  expect(findHeatOnInflammation({ ...ankle, iceAllowed: false }, log)?.offer).toMatchObject(asked);
  const calf = { area: "calf", side: "left" } as const;
  const onCalf = findHeatOnInflammation(
    { ...ankle, ...old, area: calf },
    aLog({ selfCare: [{ ...heat, areas: [calf] }] }),
  );
  expect(onCalf?.offer).toMatchObject({ questions: ["hotRed", "fever"] });
});

test("C2 heat that is only planned on a warm place is blocked too, on either side named 'both'", () => {
  const planned = [{ date: TODAY, areas: [{ area: "ankle", side: "both" } as const] }];
  expect(findHeatOnInflammation(ankle, aLog({ heatPlanned: planned }))?.noHeat).toEqual(area);
  const past = [{ date: daysAgo(1), areas: [area] }];
  expect(findHeatOnInflammation(ankle, aLog({ heatPlanned: past }))).toBeNull();
});

test("C2 heat as all that was done in two entries with swelling or warmth is noticed", () => {
  const entries = [
    anEntry(12, { descriptors: ["swollen"], care: ["heat"] }),
    anEntry(10, { descriptors: ["warm"], care: ["heat"] }),
  ];
  const found = findHeatOnInflammation(aNiggle({ area, entries, ...old }), aLog());
  expect(found?.inputs.onlyHeat).toBe(true);
  expect(found?.text).toMatch(/Heat was all/);
  const withIce = [entries[0]!, anEntry(10, { descriptors: ["warm"], care: ["heat", "ice"] })];
  expect(findHeatOnInflammation(aNiggle({ area, entries: withIce, ...old }), aLog())).toBeNull();
});

test("C2 while nobody knows whether it is inflamed, heat waits for the answers", () => {
  const unknown = aNiggle({ area, entries: [anEntry(1)], inflamed: null });
  const found = findHeatOnInflammation(unknown, aLog({ selfCare: [heat] }));
  expect(found?.text).toMatch(/not known yet/);
  expect(findHeatOnInflammation({ ...unknown, inflamed: true }, aLog({ selfCare: [heat] }))?.text).toMatch(
    /signs of inflammation/,
  );
});

test("C2 heat on a place without signs, elsewhere, or before the swelling came is fine", () => {
  expect(findHeatOnInflammation(aNiggle({ area }), aLog({ selfCare: [heat] }))).toBeNull();
  const right = { ...heat, areas: [{ area: "ankle", side: "right" } as const] };
  expect(findHeatOnInflammation(ankle, aLog({ selfCare: [right] }))).toBeNull();
  const before = { ...heat, date: daysAgo(4) };
  const entries = [anEntry(6), swollen];
  expect(findHeatOnInflammation({ ...ankle, entries }, aLog({ selfCare: [before] }))).toBeNull();
  expect(findHeatOnInflammation({ ...ankle, open: false }, aLog({ selfCare: [heat] }))).toBeNull();
});

test("C2 heat noted in the entry of a swollen day counts as heat on it", () => {
  const entries = [anEntry(1, { descriptors: ["warm"], care: ["heat", "rest"] })];
  expect(findHeatOnInflammation({ ...ankle, entries }, aLog())?.noHeat).toEqual(area);
});
