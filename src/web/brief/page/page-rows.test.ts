import { expect, test } from "vitest";
import { aBrief } from "../../../../test/builders/a-brief.ts";
import { outlineOf } from "../../../core/brief/index.ts";
import { presentBrief } from "../../../http/present-brief.ts";
import { briefOf } from "./brief-of-view.ts";
import { rowsOf } from "./page-rows.ts";

test.each(["massage", "assessment"] as const)(
  "B1 to B9 stand in the rows of a %s page in the order of its outline, none left out",
  (mode) => {
    const { sections } = outlineOf(aBrief({ mode }));
    const rows = rowsOf(mode, sections);
    expect(rows.flatMap((row) => row.columns.flat())).toEqual(sections);
    expect(rows.filter(({ lead }) => lead)).toEqual([rows[0]]);
  },
);

test("B1 to B9 a page that was sent is the same page again, without its reasons", () => {
  const brief = aBrief();
  expect(briefOf(JSON.parse(JSON.stringify(presentBrief(brief))))).toEqual(brief);
});
