import { expect, test } from "vitest";
import {
  aBrief,
  aCrowdedBrief,
  anAssessmentBrief,
  anEmptyBrief,
  aPain,
} from "../../../test/builders/a-brief.ts";
import { headOfPain, outlineOf, sayMinutes } from "./outline.ts";

const idsOf = (brief: ReturnType<typeof aBrief>): readonly string[] =>
  outlineOf(brief).sections.map(({ id }) => id);

test("B1 to B9 the sections stand in the order in which a therapist needs them", () => {
  expect(idsOf(aCrowdedBrief())).toEqual([
    "request",
    "pressure",
    "pains",
    "focus",
    "training",
    "goals",
    "safety",
    "assessment",
    "after",
  ]);
});

test("B8 where something has to be looked at, that and what to leave alone come first, and pressure is none", () => {
  const { notice, sections } = outlineOf(anAssessmentBrief());
  expect(notice).toBe("Assessment first: no massage and no pressure is asked for today");
  expect(sections.slice(0, 2).map(({ heading }) => heading)).toEqual(["Please look at this first", "Safety"]);
  expect(sections.find(({ id }) => id === "pressure")?.heading).toBe("Pressure: none for now");
});

test("B9 the boxes to write in ask for drills after massage and for findings after a look", () => {
  expect(outlineOf(aBrief()).boxes.map(({ heading }) => heading)).toEqual([
    "Drills to repeat at home",
    "After the visit",
  ]);
  expect(outlineOf(anAssessmentBrief()).boxes.map(({ heading }) => heading)).toEqual([
    "What was found",
    "What is allowed from now on",
  ]);
});

test("B7 what is not shared has no heading", () => {
  expect(idsOf(anEmptyBrief())).toEqual(["request", "pressure", "safety"]);
});

test("B2 the head of a pain says what it feels like and whether it has to be seen first", () => {
  expect(headOfPain(aPain({ feels: "" }))).toBe("Right calf");
  expect(headOfPain(aPain({ beSeen: true }))).toBe("Right calf, tight: be seen first");
});

test("B4 an area says its minutes, and its pressure where it bears less", () => {
  const area = { area: "calf", side: "left" } as const;
  expect(sayMinutes({ area, name: "Left calf", minutes: 8, pressureCap: null })).toBe("8 min");
  expect(sayMinutes({ area, name: "Left calf", minutes: 8, pressureCap: 2 })).toBe(
    "8 min, pressure up to 2 of 5",
  );
  expect(sayMinutes({ area, name: "Left calf", minutes: 8, pressureCap: 0 })).toBe("8 min, no hands on it");
});

test("B4 the heading says how long the visit is", () => {
  const heading = (minutes: number) => {
    const focus = aBrief().focus;
    const brief = aBrief({ focus: focus === null ? null : { ...focus, minutes } });
    return outlineOf(brief).sections.find(({ id }) => id === "focus")?.heading;
  };
  expect([heading(60), heading(45)]).toEqual(["Where the hour goes", "Where the 45 minutes go"]);
});
