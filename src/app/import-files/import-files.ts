import type { Instant, TimeZone } from "../../core/units/index.ts";
import type { ImportId, Runner, Store } from "../../store/store.ts";
import { findFiles, type ImportRoot } from "./find-files.ts";
import { type ImportProgress, type ImportReport, NO_COUNTS } from "./import-report.ts";
import { CLOSING, closeRun, openRun } from "./import-run.ts";
import type { ListOfActivities } from "./listed-words.ts";
import { meetFiles } from "./meet-files.ts";
import { showable } from "./met-file.ts";
import { readAhead } from "./read-ahead.ts";
import { type ReaderOptions, startReaders } from "./read-in-workers.ts";
import { type Saved, saveInBatches } from "./save-in-batches.ts";
import { UNPACK_LIMITS, type UnpackLimits } from "./unpack-limits.ts";

export interface ImportOptions {
  readonly store: Store;
  readonly runner: Runner;
  /** Files, folders and archives, as the runner named them; an upload tells where it lies and what it is called. */
  readonly roots: readonly (string | ImportRoot)[];
  /** The folder from which the paths are named, where they stand on this machine's disk to be found again. */
  readonly folder?: string;
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
 * left as it stands, but for titles and felt efforts that it lacked; an interrupted import is taken up by importing the
 * same again. Rejects only when the database fails.
 */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { store, runner, now, signal } = options;
  const startedAt = now();
  const roots = options.roots.map(presentRoot);
  const run = await openRun({ ...options, roots: roots.map(({ shownAs }) => shownAs), startedAt });
  const { report, changed, stopped } = signal?.aborted
    ? NOTHING
    : await readAndSave(roots, { ...options, importId: run.id });
  const at = now();
  await closeRun({ store, runner }, run, { stopped, closing: signal?.reason === CLOSING, changed, at });
  return { ...report, seconds: (at - startedAt) / 1000, stopped };
}

/** An import that was stopped before it read anything. */
const NOTHING: Saved = { report: { files: [], counts: NO_COUNTS }, changed: false, stopped: true };

/** Leaves nothing running, however it ends: threads first, then the files that wait for them. */
async function readAndSave(
  roots: readonly ImportRoot[],
  options: ImportOptions & { readonly importId: ImportId },
): Promise<Saved> {
  const { signal, zone, limits = UNPACK_LIMITS } = options;
  const found = await findFiles(roots, signal);
  const readers = startReaders(readerOptions(options));
  const close = () => void readers.close();
  signal?.addEventListener("abort", close, { once: true });
  const tally = { found: 0, unopened: 0 };
  const lists: ListOfActivities[] = [];
  const met = meetFiles(found, { limits, tally, lists, zone, signal });
  const read = readAhead(met, { ...options, readers });
  try {
    return await saveInBatches(read, { ...options, tally, lists });
  } finally {
    signal?.removeEventListener("abort", close);
    await readers.close();
    await read.return(undefined);
  }
}

const readerOptions = ({ workers }: ImportOptions): ReaderOptions =>
  workers === undefined ? {} : { threads: workers };

/** A path as it was typed, without a closing slash, fit to be shown. */
function presentRoot(root: string | ImportRoot): ImportRoot {
  if (typeof root !== "string") return { ...root, shownAs: showable(root.shownAs) };
  return { path: root, shownAs: showable(root.replace(/(?<=[^/\\])[/\\]+$/, "")) };
}
