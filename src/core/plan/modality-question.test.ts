import { describe, expect, test } from "vitest";
import { type ARace, aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import type { Site } from "../body/index.ts";
import type { LoggedSpot } from "../context/index.ts";
import { deriveFacts } from "./facts.ts";
import type { ModalityQuestion } from "./modalities/modality-rule.ts";
import { deriveModalityQuestion } from "./modality-question.ts";

const HOUR = 60;
const at = (day: number, hour: number): number => (day * 24 + hour) * HOUR;

/** What the kind of massage reads of an hour of gentle work that begins at a minute. */
const questionAt = (start: number, literal: ContextLiteral): ModalityQuestion =>
  deriveModalityQuestion(deriveFacts(aContext({ days: 28, ...literal })), {
    form: "gentle",
    start,
    end: start + HOUR,
    day: Math.floor(start / 1440),
  });

describe("M5 the effort that still asks for gentle work only", () => {
  const effortAt = (start: number, literal: ContextLiteral) => questionAt(start, literal).longEffort;
  const longRun: ContextLiteral = {
    sessions: [{ cls: "moderate", start: at(2, 9), end: at(2, 12), longEffort: true }],
  };
  const race = (cls: ARace["cls"]): ContextLiteral => ({
    races: [{ cls, prio: "B", start: at(2, 9), end: at(2, 10) }],
    sessions: [{ cls: "veryHard", start: at(2, 9), end: at(2, 10), race: 0 }],
  });

  test("counts from its last minute for 48 hours, to the minute", () => {
    expect(effortAt(at(2, 12) - 1, longRun)).toBeNull();
    expect(effortAt(at(2, 12), longRun)).toBe("Wednesday's long run");
    expect(effortAt(at(4, 12) - 1, longRun)).toBe("Wednesday's long run");
    expect(effortAt(at(4, 12), longRun)).toBeNull();
  });

  test("is a longer race until medium work is fine again, and never a short one", () => {
    expect(effortAt(at(2, 11), race("short"))).toBeNull();
    expect(effortAt(at(2, 11), race("mid"))).toBe("the race on Wednesday");
    expect(effortAt(at(4, 10), race("mid"))).toBeNull();
    expect(effortAt(at(7, 10) - 1, race("ultra"))).toBe("the race on Wednesday");
    expect(effortAt(at(7, 10), race("ultra"))).toBeNull();
  });
});

test("T16 a main race is soon from fourteen days before its start, to the minute, and never a lesser one", () => {
  const soonAt = (end: number, prio: ARace["prio"] = "A") =>
    questionAt(end - HOUR, { races: [{ cls: "mid", prio, start: at(20, 9), end: at(20, 11) }] }).mainRaceSoon;
  expect(soonAt(at(6, 9) - 1)).toBe(false);
  expect(soonAt(at(6, 9))).toBe(true);
  expect(soonAt(at(20, 9))).toBe(true);
  expect(soonAt(at(20, 9) + 1)).toBe(false);
  expect(soonAt(at(19, 9), "B")).toBe(false);
});

test("T16 tried is what was done and had a name, not what is booked", () => {
  const { treatments } = aContext({
    past: [
      { start: at(-9, 18), form: "deep" },
      { start: at(-5, 18), form: null },
    ],
    booked: [{ start: at(5, 18), form: "deep" }],
  });
  const [first, unnamed, booked] = treatments;
  const named = [
    { ...first!, modality: "swedish" as const },
    unnamed!,
    { ...booked!, modality: "lomiLomi" as const },
  ];
  expect(questionAt(at(1, 18), { context: { treatments: named } }).tried).toEqual(["swedish"]);
});

test("M2 a spot whose niggle is unanswered or to be seen counts as flagged, whatever it says itself", () => {
  const spotOn = (area: Site): LoggedSpot => ({
    area: { area, side: "left" },
    pain: 3,
    pointable: true,
    familiarAche: true,
    entriesIn21Days: 4,
    openDays: 10,
    episodesIn6Months: 1,
    signs: ["ache"],
    redFlag: false,
    pressureCap: 5,
  });
  const sites = ["calf", "quads", "glutes", "hamstrings", "adductors"] as const;
  const levels = { calf: "L0", quads: "L1", glutes: "L2", hamstrings: null } as const;
  const openNiggles = (["calf", "quads", "glutes", "hamstrings"] as const).map((area) => ({
    area: { area, side: "left" } as const,
    level: levels[area],
  }));
  const { spots } = questionAt(at(1, 18), { context: { spots: sites.map(spotOn), openNiggles } });
  expect(spots.filter(({ redFlag }) => redFlag).map(({ area }) => area.area)).toEqual([
    "glutes",
    "hamstrings",
  ]);
});
