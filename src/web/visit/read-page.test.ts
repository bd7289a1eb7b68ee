import { expect, test } from "vitest";
import { aBrief } from "../../../test/builders/a-brief.ts";
import { withoutReasons } from "../../core/share/index.ts";
import { presentBrief } from "../../http/present-brief.ts";
import { readPage } from "./read-page.ts";

const sent = withoutReasons(presentBrief(aBrief())) as Record<string, unknown>;
const without = (name: string): unknown => ({ ...sent, [name]: undefined });

test("a page that a runner's device sealed is read as it was", () => {
  expect(readPage(JSON.stringify(sent))).toEqual(sent);
  const assessing = withoutReasons(presentBrief(aBrief({ mode: "assessment", focus: null, training: null })));
  expect(readPage(JSON.stringify(assessing))).toEqual(assessing);
});

test.each([
  ["no JSON", "<p>"],
  ["nothing", "null"],
  ["a list", "[]"],
  ["another schema", JSON.stringify({ ...sent, schema: "restride.brief/9" })],
  ["no sections", JSON.stringify(without("sections"))],
  ["no title", JSON.stringify(without("title"))],
  ["a day that is none", JSON.stringify({ ...sent, writtenOn: "soon" })],
  ["a title that is no text", JSON.stringify({ ...sent, title: { toString: 1 } })],
])("a page of %s is not shown", (_, text) => {
  expect(readPage(text)).toBeNull();
});
