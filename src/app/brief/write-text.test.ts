import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aBrief,
  aCrowdedBrief,
  anAssessmentBrief,
  anEmptyBrief,
  NAMES,
} from "../../../test/builders/a-brief.ts";
import { aRandomBrief } from "../../../test/builders/a-random-brief.ts";
import { outlineOf } from "../../core/brief/index.ts";
import { writeBriefText } from "./write-text.ts";

const BRIEFS = [
  ["sample", aBrief()],
  ["crowded", aCrowdedBrief()],
  ["assessment", anAssessmentBrief()],
  ["empty", anEmptyBrief()],
] as const;

const lettersOf = (text: string): string => text.replaceAll(/\s/g, "");

test.each(BRIEFS)("B1 to B9 the %s text has every heading and every statement, in order", (_, brief) => {
  const letters = lettersOf(writeBriefText(brief));
  const wanted = outlineOf(brief).sections.flatMap(({ heading, lines }) => [
    heading,
    ...lines.flatMap(({ label, text }) => [label, text]),
  ]);
  let at = 0;
  for (const words of [brief.from, brief.title, brief.subtitle, ...wanted, brief.footnote].map(lettersOf)) {
    const found = letters.indexOf(words, at);
    expect([words, found >= at]).toEqual([words, true]);
    at = found + words.length;
  }
});

/** A letter of East Asia takes two columns, a mark above or below none. */
const columnsOf = (line: string): number =>
  [...line.replaceAll(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")].length +
  (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/gu)?.length ?? 0);

test.each(BRIEFS)("B1 no line of the %s text is wider than 78 columns or ends in a space", (_, brief) => {
  const lines = writeBriefText(brief).split("\n");
  expect(lines.filter((line) => columnsOf(line) > 78 || line !== line.trimEnd())).toEqual([]);
});

test("B3 names of every script stand in the text", () => {
  const text = lettersOf(writeBriefText(aCrowdedBrief()));
  for (const name of Object.values(NAMES)) expect(text).toContain(lettersOf(name));
});

test("B8 a text that asks for a look says so before its sections", () => {
  const text = writeBriefText(anAssessmentBrief());
  expect(text.indexOf("!! Assessment first")).toBeGreaterThan(0);
  expect(text.indexOf("!! Assessment first")).toBeLessThan(text.indexOf("Please look at this first"));
});

test("B1 any brief at all becomes text without control characters", () => {
  fc.assert(
    fc.property(aRandomBrief, (brief) => {
      const text = writeBriefText(brief);
      expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(Math.max(...text.split("\n").map(columnsOf))).toBeLessThanOrEqual(78);
    }),
    { numRuns: 30 },
  );
});
