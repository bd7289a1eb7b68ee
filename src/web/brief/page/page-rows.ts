import type { Brief, OutlineSection, SectionId } from "../../../core/brief/index.ts";

/** Sections side by side; the first of a page stands on its own paper. */
export interface PageRow {
  readonly lead: boolean;
  readonly sections: readonly OutlineSection[];
}

const ROWS: Readonly<Record<Brief["mode"], readonly (readonly SectionId[])[]>> = {
  massage: [
    ["request", "pressure"],
    ["pains", "focus"],
    ["training", "goals"],
    ["safety"],
    ["assessment", "after"],
  ],
  assessment: [
    ["request", "safety"],
    ["pains", "assessment"],
    ["pressure", "focus"],
    ["training", "goals"],
    ["after"],
  ],
};

/** The outline's sections in the rows of a wide page; read row by row they keep the outline's order. */
export const rowsOf = (mode: Brief["mode"], sections: readonly OutlineSection[]): readonly PageRow[] =>
  ROWS[mode]
    .map((ids, index) => ({ lead: index === 0, sections: sections.filter(({ id }) => ids.includes(id)) }))
    .filter((row) => row.sections.length > 0);
