import type { Brief, OutlineSection, SectionId } from "../../../core/brief/index.ts";

/** Columns side by side; the first row of a page stands on its own paper. */
export interface PageRow {
  readonly lead: boolean;
  readonly columns: readonly (readonly OutlineSection[])[];
}

type Columns = readonly [readonly SectionId[], readonly SectionId[]];

const ROWS: Readonly<Record<Brief["mode"], readonly Columns[]>> = {
  massage: [
    [["request"], ["pressure"]],
    [["pains"], ["focus"]],
    [["training"], ["goals", "safety"]],
    [["assessment"], ["after"]],
  ],
  assessment: [
    [["request"], ["safety"]],
    [["pains"], ["assessment", "pressure"]],
    [["training"], ["focus", "goals", "after"]],
  ],
};

/** The outline's sections in the rows of a wide page; read column by column they keep the outline's order. */
export const rowsOf = (mode: Brief["mode"], sections: readonly OutlineSection[]): readonly PageRow[] =>
  ROWS[mode]
    .map((columns, index) => ({
      lead: index === 0,
      columns: columns
        .map((ids) => sections.filter(({ id }) => ids.includes(id)))
        .filter((column) => column.length > 0),
    }))
    .filter((row) => row.columns.length > 0);
