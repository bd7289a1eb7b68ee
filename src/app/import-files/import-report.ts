import type { ActivityId } from "../../core/activity/index.ts";
import type { ImportOutcome, LedgerEntry } from "../../store/store.ts";

/** A file's row as the runner sees it; what is not known is left out. */
export interface ReportRow {
  readonly path: string;
  readonly outcome: ImportOutcome;
  readonly activities: readonly ActivityId[];
  readonly code?: string;
  readonly reason?: string;
  readonly duplicateOf?: string;
  readonly at?: { readonly byte: number } | { readonly line: number };
}

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

export interface ImportReport {
  /** Every file met, in the order in which it was met. */
  readonly files: readonly ReportRow[];
  readonly counts: ImportCounts;
  readonly seconds: number;
  /** Whether it was stopped before every file was met: importing the same again takes it up. */
  readonly stopped: boolean;
}

export interface ImportProgress {
  readonly filesDone: number;
  /** Null while archives are still to be opened. */
  readonly filesFound: number | null;
  readonly counts: ImportCounts;
  /** The rows since the last word, all of them saved. */
  readonly latest: readonly ReportRow[];
}

export const NO_COUNTS: ImportCounts = { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 };

/** A row of the ledger for the report. */
export const presentRow = ({
  path,
  outcome,
  activities,
  code,
  reason,
  duplicateOf,
  at,
}: LedgerEntry): ReportRow => ({
  path,
  outcome,
  activities,
  ...(code === null ? {} : { code }),
  ...(reason === null ? {} : { reason }),
  ...(duplicateOf === null ? {} : { duplicateOf }),
  ...(at === null ? {} : { at }),
});

/** The counts with some rows more. */
export function addCounts(counts: ImportCounts, rows: readonly ReportRow[]): ImportCounts {
  const sum = { ...counts };
  for (const { outcome } of rows) sum[outcome] += 1;
  return sum;
}
