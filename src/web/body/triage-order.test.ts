import { expect, test } from "vitest";
import type { NiggleView } from "../../http/contract.ts";
import { byUrgency, restsOf } from "./triage-order.ts";
import { triageHeading } from "./triage-words.ts";

const aNiggle = (id: string, level: NiggleView["level"], more: Partial<NiggleView> = {}): NiggleView => ({
  id,
  area: "calf",
  side: "left",
  openedOn: "2026-11-20",
  open: true,
  level,
  emergency: false,
  normalSoreness: false,
  underCare: false,
  clock: "none",
  pain: 2,
  incomplete: [],
  questions: [],
  because: [],
  prompts: [],
  days: [],
  ...more,
});

test("an emergency stands first, and what is not yet known before what is calm", () => {
  const niggles = [
    aNiggle("calm", "L0"),
    aNiggle("unknown", null),
    aNiggle("later", "L2", { deadline: "2026-11-27T10:00+00:00" }),
    aNiggle("sooner", "L2", { deadline: "2026-11-26T10:00+00:00" }),
    aNiggle("today", "L3"),
    aNiggle("now", "L3", { emergency: true }),
    aNiggle("book", "L1"),
  ];
  expect(byUrgency(niggles).map(({ id }) => id)).toEqual([
    "now",
    "today",
    "sooner",
    "later",
    "unknown",
    "book",
    "calm",
  ]);
});

const shin = { what: "place", area: "shin", side: "left", rule: "R7", text: "Nothing there." } as const;
const run = { what: "running", rule: "R7", text: "Do not run." } as const;

test("what rests is said once for each place, its side in words", () => {
  expect(restsOf([run, shin, shin, { ...shin, rule: "R4", text: "No massage." }], [])).toEqual([
    { what: "Running", text: "Do not run.", rules: ["R7"] },
    { what: "Left shin", text: "Nothing there. No massage.", rules: ["R7", "R4"] },
  ]);
});

test("a reason that stands above already is not said again", () => {
  expect(restsOf([run], ["Do not run."])).toEqual([{ what: "Running", text: null, rules: ["R7"] }]);
});

test("a place that rests altogether is not named again as not pressed", () => {
  const pressing = { ...shin, what: "pressing" } as const;
  expect(restsOf([shin, pressing], []).map(({ what }) => what)).toEqual(["Left shin"]);
  expect(restsOf([pressing], []).map(({ what }) => what)).toEqual(["Left shin, no pressing"]);
});

test("what is not yet known is never said to be well", () => {
  expect(triageHeading({ level: null, emergency: false }, true)).toBe(
    "Not yet known: some questions are open",
  );
  expect(triageHeading({ level: "L0", emergency: false }, false)).toBe("Nothing hurts. Good.");
  expect(triageHeading({ level: "L3", emergency: true }, true)).toContain("emergency number");
});
