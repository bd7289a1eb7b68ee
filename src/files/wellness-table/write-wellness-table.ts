import type { WellnessValue } from "../../core/wellness/index.ts";

/** The head line by which such a table is known. */
export const WELLNESS_HEAD = "date,kind,value,source";

/**
 * Nights and mornings as a small table of their own: what comes out of a large export is kept in this form, and the same
 * days give the same bytes out of every later export.
 * @example writeWellnessTable(values) // "date,kind,value,source\n2026-02-15,sleep,7.25,\"Apple Health\"\n"
 */
export const writeWellnessTable = (values: readonly WellnessValue[]): string =>
  [WELLNESS_HEAD, ...values.map(writeRow), ""].join("\n");

const writeRow = ({ date, kind, value, source }: WellnessValue): string =>
  `${date},${kind},${value},"${source.replaceAll('"', '""')}"`;
