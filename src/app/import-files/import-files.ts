import type { Instant, TimeZone } from "../../core/units/index.ts";
import type { Runner, Store } from "../../store/store.ts";
import { findFiles, type ImportRoot } from "./find-files.ts";
import type { ImportProgress, ImportReport } from "./import-report.ts";
import { closeRun, openRun } from "./import-run.ts";
import type { ListOfActivities } from "./list-of-activities.ts";
import { meetFiles } from "./meet-files.ts";
import { readAhead } from "./read-ahead.ts";
import { type ReaderOptions, startReaders } from "./read-in-workers.ts";
import { saveInBatches } from "./save-in-batches.ts";
import { UNPACK_LIMITS, type UnpackLimits } from "./unpack-limits.ts";

export interface ImportOptions {
  readonly store: Store;
  readonly runner: Runner;
  /** Files, folders and archives, as the runner named them; an upload tells where it lies and what it is called. */
  readonly roots: readonly (string | ImportRoot)[];
  /** The runner's zone, for files that do not tell their offset. */
  readonly zone: TimeZone;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Told after each commit: what it tells of is safe. */
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Worker threads; by default one per core, four at most. */
  readonly workers?: number;
  readonly limits?: UnpackLimits;
}

/**
 * Imports training files: finds them, opens archives, recognises what came before, reads, looks for copies of the same
 * run, and saves in batches. Every file met gets its row; no bad one stops the others. What was imported before is
 * left as it stands; an interrupted import is taken up by importing the same again.
 * Rejects only when the database fails.
 */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { store, runner, now, signal } = options;
  const startedAt = now();
  const roots = options.roots.map(presentRoot);
  const run = await openRun({ ...options, roots: roots.map(({ shownAs }) => shownAs), startedAt });
  const readers = startReaders(readerOptions(options));
  const close = () => void readers.close();
  signal?.addEventListener("abort", close, { once: true });
  try {
    const tally = { found: 0, unopened: 0 };
    const lists: ListOfActivities[] = [];
    const found = await findFiles(roots);
    const met = meetFiles(found, { limits: options.limits ?? UNPACK_LIMITS, tally, lists });
    const read = readAhead(met, { ...options, readers });
    const { report, changed } = await saveInBatches(read, { ...options, tally, lists });
    const at = now();
    await closeRun({ store, runner }, run, { stopped: signal?.aborted ?? false, changed, at });
    return { ...report, seconds: (at - startedAt) / 1000 };
  } finally {
    signal?.removeEventListener("abort", close);
    await readers.close();
  }
}

const readerOptions = ({ workers }: ImportOptions): ReaderOptions =>
  workers === undefined ? {} : { threads: workers };

/** A path as it was typed, without a closing slash. */
function presentRoot(root: string | ImportRoot): ImportRoot {
  if (typeof root !== "string") return root;
  return { path: root, shownAs: root.replace(/(?<=[^/\\])[/\\]+$/, "") };
}
