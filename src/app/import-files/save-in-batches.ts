import type { Instant } from "../../core/units/index.ts";
import type { ImportId, Runner, Store } from "../../store/store.ts";
import { addToBatch, type Batch, EMPTY_BATCH, isFull } from "./batch.ts";
import {
  addCounts,
  type ImportCounts,
  type ImportProgress,
  NO_COUNTS,
  presentRow,
  type ReportRow,
} from "./import-report.ts";
import type { ListOfActivities } from "./listed-words.ts";
import type { FileResult } from "./read-ahead.ts";
import type { RetriedEntries } from "./retried-entries.ts";
import { settleBatch } from "./settle-file.ts";
import type { Tally } from "./unpacking.ts";

export interface Saving {
  readonly store: Store;
  readonly runner: Runner;
  readonly now: () => Instant;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly tally: Tally;
  readonly lists: readonly ListOfActivities[];
  readonly importId: ImportId;
  /** Entries that are looked at again. */
  readonly retried?: RetriedEntries;
}

export interface Saved {
  readonly report: { readonly files: readonly ReportRow[]; readonly counts: ImportCounts };
  readonly changed: boolean;
  /** Whether it ended before every file had come. */
  readonly stopped: boolean;
}

/** A batch waits no longer than this for the next file. */
const LONGEST_WAIT = 250;

/**
 * Settles the files in the order in which they come and saves them in batches, each decided on and saved in one
 * transaction. When the import is stopped, what had come is saved and the rest left for the next time; nothing is asked
 * for once it is.
 */
export async function saveInBatches(results: AsyncGenerator<FileResult>, saving: Saving): Promise<Saved> {
  const ledger = startLedger(saving);
  let coming: Promise<IteratorResult<FileResult>> | null = null;
  let done = false;
  try {
    while (!done && !saving.signal?.aborted) {
      coming ??= results.next();
      const step = await waitFor(coming, ledger.dueIn());
      if (saving.signal?.aborted) break;
      if (step === "due") await ledger.flush();
      else if (step.done) done = true;
      else {
        coming = null;
        await ledger.add(step.value);
      }
    }
    await ledger.flush();
  } finally {
    coming?.catch(() => {});
  }
  return { ...ledger.end(), stopped: !done };
}

/** What comes, or "due" when it does not come in time. */
async function waitFor<Value>(coming: Promise<Value>, milliseconds: number | null): Promise<Value | "due"> {
  if (milliseconds === null) return coming;
  let timer: NodeJS.Timeout | undefined;
  const due = new Promise<"due">((resolve) => {
    timer = setTimeout(() => resolve("due"), milliseconds);
  });
  return Promise.race([coming, due]).finally(() => clearTimeout(timer));
}

interface Ledger {
  add(result: FileResult): Promise<void>;
  flush(): Promise<void>;
  /** Milliseconds until the batch is due; null while it is empty. */
  dueIn(): number | null;
  end(): Omit<Saved, "stopped">;
}

function startLedger(saving: Saving): Ledger {
  let batch: Batch = EMPTY_BATCH;
  let begunAt = 0;
  let changed = false;
  let counts = NO_COUNTS;
  const files: ReportRow[] = [];
  const flush = async () => {
    if (batch.waiting.length === 0) return;
    const saved = await saveBatch(batch, saving);
    batch = EMPTY_BATCH;
    changed ||= saved.changed;
    files.push(...saved.latest);
    counts = addCounts(counts, saved.latest);
    const filesFound = findTotal(saving.tally);
    saving.onProgress?.({ filesDone: files.length, filesFound, counts, latest: saved.latest });
  };
  return {
    flush,
    async add(result) {
      if (batch.waiting.length === 0) begunAt = performance.now();
      batch = addToBatch(batch, { result, metAt: saving.now() });
      if (isFull(batch)) await flush();
    },
    dueIn: () =>
      batch.waiting.length === 0 ? null : Math.max(0, begunAt + LONGEST_WAIT - performance.now()),
    end: () => ({ report: { files, counts }, changed }),
  };
}

/** Decides with what other imports have saved until now in view, and saves before they can go on. */
async function saveBatch({ waiting }: Batch, saving: Saving) {
  const { store, runner, lists, importId, retried } = saving;
  const { decision, changed } = await store.imports.decide(runner, async (ledger) => {
    const settled = await settleBatch(waiting, { ledger, lists, importId, ...(retried && { retried }) });
    return {
      files: settled.flatMap(({ file }) => file ?? []),
      words: settled.flatMap(({ words }) => words),
      latest: settled.map(({ entry }) => presentRow(entry)),
    };
  });
  return { changed, latest: decision.latest };
}

const findTotal = ({ found, unopened }: Tally): number | null => (unopened > 0 ? null : found);
