import type { ImportView, LedgerRowView } from "../../http/contract.ts";

const SIGNS: Readonly<Record<LedgerRowView["outcome"], string>> = {
  imported: "in       ",
  duplicate: "same run ",
  skipped: "skipped  ",
  unreadable: "not read ",
};

/** The ledger: what was not simply taken in, each with its reason, and the counts. */
export function formatImport(view: ImportView): string {
  const remarks = view.files.filter(({ outcome, reason }) => outcome !== "imported" || reason !== undefined);
  const { imported, duplicate, skipped, unreadable } = view.counts;
  const counts =
    `${imported} imported, ${duplicate} already known, ${skipped} skipped, ${unreadable} not read` +
    `, in ${view.seconds.toFixed(1)} s`;
  return [...remarks.map(formatRow), counts].join("\n");
}

const formatRow = (row: LedgerRowView): string =>
  `${SIGNS[row.outcome]} ${row.path}${row.reason ? `: ${row.reason}` : ""}${placeOf(row)}`;

function placeOf({ at }: LedgerRowView): string {
  if (!at) return "";
  return "byte" in at ? ` (byte ${at.byte})` : ` (line ${at.line})`;
}
