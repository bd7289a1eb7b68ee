import { stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import type { Instant, TimeZone } from "../../core/units/index.ts";
import type { ImportId, LedgerEntry, Runner, Store } from "../../store/store.ts";
import { type FoundFile, findFiles, type ImportRoot } from "./find-files.ts";
import {
  addCounts,
  type ImportProgress,
  type ImportReport,
  NO_COUNTS,
  presentRow,
  type ReportRow,
} from "./import-report.ts";
import type { ListOfActivities } from "./listed-words.ts";
import { meetFiles } from "./meet-files.ts";
import { type MetFile, type MetRemark, skip } from "./met-file.ts";
import { findReasonToSkip } from "./not-training.ts";
import { readAhead } from "./read-ahead.ts";
import { startReaders } from "./read-in-workers.ts";
import { createRetried, type RetriedEntries } from "./retried-entries.ts";
import { saveInBatches } from "./save-in-batches.ts";
import { UNPACK_LIMITS, type UnpackLimits } from "./unpack-limits.ts";
import { nameOf, type Tally } from "./unpacking.ts";

export interface RetryOptions {
  readonly store: Store;
  readonly runner: Runner;
  /** Files that were passed over or could not be read, all of one import. */
  readonly entries: readonly LedgerEntry[];
  readonly importId: ImportId;
  /** The folder from which their paths are named. */
  readonly folder: string;
  readonly zone: TimeZone;
  readonly now: () => Instant;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly limits?: UnpackLimits;
}

/**
 * Looks again at files that were passed over or could not be read, where they still stand on the disk. The bytes are
 * read anew even where they are known; each file keeps its one row, which tells what became of it now. What is not to
 * be found keeps its row as it is.
 */
export async function retryFiles(options: RetryOptions): Promise<ImportReport> {
  const { signal, now, zone, limits = UNPACK_LIMITS } = options;
  const startedAt = now();
  const retried = createRetried(options.entries);
  const found = await findAgain(options);
  const readers = startReaders();
  const close = () => void readers.close();
  signal?.addEventListener("abort", close, { once: true });
  const tally = { found: 0, unopened: 0 };
  const lists: ListOfActivities[] = [];
  const met = onlyRetried(meetFiles(found, { limits, tally, lists, zone, signal }), { retried, tally });
  const read = readAhead(met, { ...options, readers, anew: true });
  try {
    const { report, stopped } = await saveInBatches(read, { ...options, tally, lists, retried });
    await removeReplaced(options, retried);
    const files = [...report.files, ...(stopped ? [] : retried.listMissed().map(presentMissed))];
    return { files, counts: addCounts(NO_COUNTS, files), stopped, seconds: (now() - startedAt) / 1000 };
  } finally {
    signal?.removeEventListener("abort", close);
    await readers.close();
    await read.return(undefined);
  }
}

const presentMissed = (entry: LedgerEntry): ReportRow => ({
  ...presentRow(entry),
  reason: `It is not at its path any more; import it again. Before: ${entry.reason ?? entry.outcome}`,
});

/** The files on the disk in which the entries stand, under the names that the ledger has for them. */
async function findAgain({
  entries,
  folder,
  signal,
}: RetryOptions): Promise<readonly (FoundFile | MetRemark)[]> {
  const roots = new Map<string, ImportRoot>();
  for (const { path } of entries) {
    const root = await findOnDisk(path, folder);
    if (root) roots.set(root.shownAs, root);
  }
  const found = await findFiles([...roots.values()], signal);
  return found.map(passOverByName);
}

/** A path that was named is opened whatever it is called; these were only met. */
function passOverByName(file: FoundFile | MetRemark): FoundFile | MetRemark {
  if (file.kind === "remark") return file;
  const reason = findReasonToSkip(nameOf(file.shownAs));
  return reason ? skip(file.shownAs, reason) : file;
}

/** The longest part of a path that is there: what follows lies inside an archive or a list. */
export async function findOnDisk(path: string, folder: string): Promise<ImportRoot | null> {
  const ends = [...path.matchAll(/[!#]/g)].map(({ index }) => index).reverse();
  for (const end of [path.length, ...ends]) {
    const shownAs = path.slice(0, end);
    const place = isAbsolute(shownAs) ? shownAs : resolve(folder, shownAs);
    if (shownAs !== "" && (await stat(place).catch(() => null))) return { path: place, shownAs };
  }
  return null;
}

interface Passing {
  readonly retried: RetriedEntries;
  readonly tally: Tally;
}

/** What else lies in an archive was read before, and is not counted. */
async function* onlyRetried(
  files: AsyncIterable<MetFile>,
  { retried, tally }: Passing,
): AsyncGenerator<MetFile> {
  for await (const file of files) {
    if (retried.includes(file.path)) yield file;
    else tally.found -= 1;
  }
}

/** An archive that opens now has the rows of its files instead of its own. */
async function removeReplaced({ store, runner }: RetryOptions, retried: RetriedEntries): Promise<void> {
  const removed = retried.listReplaced();
  if (removed.length > 0) await store.imports.decide(runner, async () => ({ files: [], words: [], removed }));
}
