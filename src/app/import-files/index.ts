export type { ImportRoot } from "./find-files.ts";
export { type ImportOptions, importFiles } from "./import-files.ts";
export type { ImportCounts, ImportProgress, ImportReport, ReportRow } from "./import-report.ts";
export { listInterruptedImports } from "./import-run.ts";
export { regroupRuns } from "./regroup-runs.ts";
export { rereadOriginals } from "./reread-originals.ts";
export { findOnDisk, type RetryOptions, retryFiles } from "./retry-files.ts";
