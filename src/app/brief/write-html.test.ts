import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import {
  aBrief,
  aCrowdedBrief,
  anAssessmentBrief,
  anEmptyBrief,
  aPain,
  aStatement,
} from "../../../test/builders/a-brief.ts";
import { aRandomBrief } from "../../../test/builders/a-random-brief.ts";
import { outlineOf } from "../../core/brief/index.ts";
import { writeBriefHtml } from "./write-html.ts";

const BRIEFS = [
  ["sample", aBrief()],
  ["crowded", aCrowdedBrief()],
  ["assessment", anAssessmentBrief()],
  ["empty", anEmptyBrief()],
] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const lettersOf = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s/g, "");

/** Void elements closed, so that a parser of XML can check the nesting. */
const asXml = (html: string): string =>
  html.replace("<!doctype html>", "").replaceAll(/<(meta [^>]*)>/g, "<$1/>");

test.each(BRIEFS)("B1 to B9 the %s file has every heading and every statement, in order", (_, brief) => {
  const letters = lettersOf(writeBriefHtml(brief));
  let at = 0;
  for (const { heading, lines } of outlineOf(brief).sections) {
    for (const words of [heading, ...lines.flatMap(({ label, text }) => [label, text])]) {
      const wanted = words.replaceAll(/\s/g, "");
      const found = letters.indexOf(wanted, at);
      expect([words, found >= at]).toEqual([words, true]);
      at = found + wanted.length;
    }
  }
});

test.each(BRIEFS)("B1 the %s file runs nothing and asks for nothing from elsewhere", (_, brief) => {
  const html = writeBriefHtml(brief);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|\son\w+=|https?:|url\((?!#)/i);
  expect(html).toContain("default-src 'none'");
  expect(XMLValidator.validate(asXml(html))).toBe(true);
});

test("B3 what people wrote never becomes markup", () => {
  const nasty = `"><script>alert('x')</script><b>&amp;`;
  const html = writeBriefHtml(
    aBrief({
      from: nasty,
      title: nasty,
      pains: { rule: "B2", statements: [], pains: [aPain({ name: nasty, feels: nasty, text: nasty })] },
      request: { rule: "B5", statements: [aStatement(nasty, nasty)] },
    }),
  );
  expect(html).not.toContain("<script");
  expect(html).toContain("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;b&gt;&amp;amp;");
});

test("B2 the map of the file marks the runner's own side and names both sides under both views", () => {
  const html = writeBriefHtml(aBrief());
  expect(
    [...html.matchAll(/data-mark="([^"]+)" transform="translate\(([\d.]+)/g)].map(([, name, x]) => [
      name,
      Number(x) > 180,
    ]),
  ).toEqual(
    [
      ["Left sole of the foot", false],
      ["Right calf", true],
    ].toSorted(([a], [b]) => html.indexOf(`data-mark="${a}`) - html.indexOf(`data-mark="${b}`)),
  );
  expect([...html.matchAll(/class="side">(\w+)</g)].map(([, words]) => words)).toEqual([
    "Front",
    "Right",
    "Left",
    "Back",
    "Left",
    "Right",
  ]);
});

test("B8 a file that asks for a look says so in words and shows no pressure", () => {
  const html = writeBriefHtml(anAssessmentBrief());
  expect(html).toContain('<h2 class="notice">Assessment first');
  expect(html).not.toContain('class="dial"');
});

test("B1 any brief at all becomes a well-formed file", () => {
  fc.assert(
    fc.property(aRandomBrief, (brief) => {
      const html = writeBriefHtml(brief);
      expect(html).not.toContain("NaN");
      expect(html.match(/<script/i)).toBeNull();
      expect(html.split("<section").length).toBe(html.split("</section>").length);
    }),
    { numRuns: 30 },
  );
});
