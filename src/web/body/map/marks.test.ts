import { expect, test } from "vitest";
import type { NiggleView } from "../../../http/contract.ts";
import { type MarkSource, markAt, markInWords, niggleToLog, openNiggleAt } from "./marks.ts";

const TODAY = "2026-11-24";
const aNiggle = (more: Partial<NiggleView> = {}): NiggleView => ({
  id: "n1",
  area: "calf",
  side: "right",
  openedOn: "2026-11-20",
  open: true,
  level: "L0",
  emergency: false,
  normalSoreness: false,
  underCare: false,
  clock: "improving",
  pain: 2,
  incomplete: [],
  questions: [],
  because: [],
  prompts: [],
  days: [],
  ...more,
});
const source = (niggles: readonly NiggleView[], blocks: MarkSource["blocks"] = []): MarkSource => ({
  niggles,
  blocks,
  today: TODAY,
});
const block = (rule: string, what: MarkSource["blocks"][number]["what"] = "place") => ({
  what,
  area: "shin",
  side: "left" as const,
  rule,
  text: "",
});
const calf = { site: "calf", side: "right" } as const;
const shin = { site: "shin", side: "left" } as const;

test("a niggle marks its own side only, and one of both sides marks both", () => {
  expect(markAt(calf, source([aNiggle()])).pain).toBe(2);
  expect(markAt({ ...calf, side: "left" }, source([aNiggle()])).niggle).toBeNull();
  expect(markAt({ ...calf, side: "left" }, source([aNiggle({ side: "both" })])).pain).toBe(2);
  const low = { site: "low_back", side: "both" } as const;
  expect(markAt(low, source([aNiggle({ area: "low_back", side: "both" })])).pain).toBe(2);
});

test("a niggle that is over marks nothing, and the own side goes before both", () => {
  expect(openNiggleAt([aNiggle({ open: false })], calf)).toBeNull();
  const both = aNiggle({ id: "both", side: "both" });
  expect(openNiggleAt([both, aNiggle()], calf)?.id).toBe("n1");
  expect(openNiggleAt([both], calf)?.id).toBe("both");
  expect(niggleToLog([both, aNiggle()], calf)?.id).toBe("n1");
  expect(niggleToLog([both], calf)).toBeNull();
});

test("a place that a red flag closes is marked, with or without a niggle", () => {
  expect(markAt(shin, source([], [block("R7")])).flagged).toBe(true);
  expect(markAt({ ...shin, side: "right" }, source([], [block("R7")])).flagged).toBe(false);
});

test("open questions and places that are only not pressed are no red flag", () => {
  expect(markAt(shin, source([], [block("3.4")])).flagged).toBe(false);
  expect(markAt(shin, source([], [block("R7", "pressing")])).flagged).toBe(false);
  expect(markAt(calf, source([aNiggle({ level: null })])).unknown).toBe(true);
});

test("a mark is said in words, the side first", () => {
  expect(markInWords("Right calf", markAt(calf, source([aNiggle()])))).toBe(
    "Right calf, 2 of 10, easing, care at home",
  );
  expect(markInWords("Left shin", markAt(shin, source([], [block("R7")])))).toBe(
    "Left shin, rests until it was seen",
  );
  const strong = aNiggle({ area: "shin", side: "left", pain: 8, level: "L2" });
  expect(markInWords("Left shin", markAt(shin, source([strong], [block("R7")])))).toBe(
    "Left shin, 8 of 10, strong or rising, rests until it was seen",
  );
});
