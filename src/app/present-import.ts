import type { LedgerEntry } from "../store/store.ts";
import {
  type ImportCounts,
  type ImportReport,
  presentRow,
  type ReportRow,
} from "./import-files/import-report.ts";
import type { ImportProgress } from "./import-files/index.ts";

/** A file's row as it leaves the house. */
export interface LedgerRow extends Omit<ReportRow, "activities"> {
  readonly activities: string[];
}

/** How far an import is, how fast, and about how long it will take: null where that is not known yet. */
export interface ProgressNews {
  readonly state: "running";
  readonly filesDone: number;
  readonly filesFound: number | null;
  readonly filesPerSecond: number;
  readonly secondsLeft: number | null;
  readonly counts: ImportCounts;
  readonly latest: LedgerRow[];
}

const presentFile = (row: ReportRow): LedgerRow => ({ ...row, activities: [...row.activities] });

/** A ledger row. */
export const presentLedgerEntry = (entry: LedgerEntry): LedgerRow => presentFile(presentRow(entry));

/** The report in the shape of `import --json`. */
export const presentReport = (report: ImportReport) => ({
  schema: "restride.import/1" as const,
  files: report.files.map(presentFile),
  counts: { ...report.counts },
  stopped: report.stopped,
  seconds: report.seconds,
});

/** Progress with its rate, from the seconds that the import has run. */
export function presentProgress(progress: ImportProgress, elapsedSeconds: number): ProgressNews {
  const { filesDone, filesFound } = progress;
  const rate = elapsedSeconds > 0 ? filesDone / elapsedSeconds : 0;
  const left = filesFound === null || rate === 0 ? null : (filesFound - filesDone) / rate;
  return {
    state: "running",
    filesDone,
    filesFound,
    filesPerSecond: Number(rate.toFixed(1)),
    secondsLeft: left === null ? null : Number(left.toFixed(1)),
    counts: { ...progress.counts },
    latest: progress.latest.map(presentFile),
  };
}
