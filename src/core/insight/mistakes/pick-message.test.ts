import fc from "fast-check";
import { expect, test } from "vitest";
import { aLog, aNiggle, anEntry, aSelfCare, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { addDays } from "../../units/index.ts";
import { findMistakes } from "./find-mistakes.ts";
import { type Finding, MISTAKES } from "./finding.ts";
import { pickMessage, type ShownMessage } from "./pick-message.ts";

const aFinding = (rule: Finding["rule"], key: string = rule): Finding => ({
  rule,
  key,
  text: "A sentence.",
  inputs: {},
  noHeat: null,
  offer: null,
});

const ALL = MISTAKES.map((rule) => aFinding(rule));

const pick = (findings: readonly Finding[], shown: readonly ShownMessage[] = [], urgent = false) =>
  pickMessage({ findings, shown, today: TODAY, urgent });

test("C1 to C7 are silent when all is well", () => {
  expect(findMistakes(aLog())).toEqual([]);
  expect(findMistakes(aLog({ niggles: [aNiggle()] }))).toEqual([]);
  expect(pick([])).toBeNull();
});

test("C1 to C6 are found side by side, each under its own key", () => {
  const area = { area: "calf", side: "left" } as const;
  const calf = aNiggle({ area, entries: [anEntry(3), anEntry(1)], openDays: 22 });
  const ankleArea = { area: "ankle", side: "right" } as const;
  const ankle = aNiggle({ area: ankleArea, entries: [anEntry(0, { descriptors: ["warm"] })] });
  const heat = aSelfCare(0, { tool: "heat", areas: [ankleArea] });
  const log = aLog({ niggles: [calf, ankle], selfCare: [heat], treatments: [] });
  expect(findMistakes(log).map(({ key }) => key)).toEqual([
    "C1",
    "C2 ankle.right",
    "C3 calf.left",
    "C4 calf.left",
  ]);
});

test("C2 comes before all others, C1 last", () => {
  const order: string[] = [];
  let left: readonly Finding[] = ALL;
  for (let found = pick(left); found !== null; found = pick(left)) {
    order.push(found.rule);
    left = left.filter((one) => one !== found);
  }
  expect(order).toEqual(["C2", "C7", "C4", "C6", "C3", "C5", "C1"]);
});

test("C1 comes once in 14 days", () => {
  const c1 = [aFinding("C1")];
  expect(pick(c1, [{ date: daysAgo(13), key: "C1" }])).toBeNull();
  expect(pick(c1, [{ date: daysAgo(14), key: "C1" }])?.rule).toBe("C1");
});

test("C3 of the other calf has a pause of its own", () => {
  const both = [aFinding("C3", "C3 calf.left"), aFinding("C3", "C3 calf.right")];
  expect(pick(both, [{ date: daysAgo(2), key: "C3 calf.left" }])?.key).toBe("C3 calf.right");
});

test("C1 to C7: one message a day, which stays until it no longer holds", () => {
  const shown = [{ date: TODAY, key: "C1" }];
  expect(pick(ALL, shown)?.rule).toBe("C1");
  expect(pick([aFinding("C2")], shown)).toBeNull();
});

test("C1 to C7 keep silent while something is urgent", () => {
  expect(pick(ALL, [], true)).toBeNull();
});

const keysArb = fc.subarray([...MISTAKES]);
const shownArb = fc.array(
  fc.record({
    date: fc.integer({ min: -40, max: 5 }).map((days) => addDays(TODAY, days)),
    key: fc.constantFrom(...MISTAKES),
  }),
);

test("C1 to C7: the choice does not hang on the order of findings or of what was shown", () => {
  fc.assert(
    fc.property(keysArb, shownArb, (rules, shown) => {
      const once = shown.filter((one, index) => shown.findIndex(({ date }) => date === one.date) === index);
      const findings = rules.map((rule) => aFinding(rule));
      const chosen = pick(findings, once);
      expect(pick(findings.toReversed(), once.toReversed())).toEqual(chosen);
      if (chosen !== null) expect(findings).toContainEqual(chosen);
    }),
    { numRuns: proofSize({ sample: 200 }), seed: 11 },
  );
});

test("C1 to C7: a season of mornings never shows two messages a day, nor C1 twice in 14 days", () => {
  const shown: ShownMessage[] = [];
  for (let day = 0; day < 120; day++) {
    const today = addDays(TODAY, day);
    const message = pickMessage({ findings: ALL, shown, today, urgent: false });
    if (message) shown.push({ date: today, key: message.key });
  }
  expect(new Set(shown.map(({ date }) => date)).size).toBe(shown.length);
  const rest = ALL.filter(({ rule }) => rule !== "C2");
  const quiet: ShownMessage[] = [];
  for (let day = 0; day < 120; day++) {
    const today = addDays(TODAY, day);
    const message = pickMessage({ findings: rest, shown: quiet, today, urgent: false });
    if (message) quiet.push({ date: today, key: message.key });
  }
  const nudges = quiet.filter(({ key }) => key === "C1").map(({ date }) => date);
  expect(nudges.length).toBeGreaterThan(1);
  nudges.slice(1).forEach((date, index) => {
    expect(date >= addDays(nudges[index]!, 14)).toBe(true);
  });
});
