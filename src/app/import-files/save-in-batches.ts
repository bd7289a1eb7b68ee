import type { Instant } from "../../core/units/index.ts";
import type { Runner, Store } from "../../store/store.ts";
import { addToBatch, type Batch, EMPTY_BATCH, isFull } from "./batch.ts";
import {
  addCounts,
  type ImportCounts,
  type ImportProgress,
  NO_COUNTS,
  presentRow,
  type ReportRow,
} from "./import-report.ts";
import type { ListOfActivities } from "./list-of-activities.ts";
import type { FileResult } from "./read-ahead.ts";
import { settleFile } from "./settle-file.ts";
import type { Tally } from "./unpacking.ts";

export interface Saving {
  readonly store: Store;
  readonly runner: Runner;
  readonly now: () => Instant;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly tally: Tally;
  readonly lists: readonly ListOfActivities[];
}

export interface Saved {
  readonly report: { readonly files: readonly ReportRow[]; readonly counts: ImportCounts };
  readonly changed: boolean;
}

/** A batch waits no longer than this for the next file. */
const LONGEST_WAIT = 250;

/**
 * Settles the files in the order in which they come and saves them in batches, each in one transaction. When the
 * import is stopped, what was settled is saved and the rest left for the next time.
 */
export async function saveInBatches(results: AsyncGenerator<FileResult>, saving: Saving): Promise<Saved> {
  const ledger = startLedger(saving);
  const next = () => results.next();
  let coming = next();
  try {
    while (!saving.signal?.aborted) {
      const step = await waitFor(coming, ledger.dueIn());
      if (saving.signal?.aborted) break;
      if (step === "due") await ledger.flush();
      else if (step.done) break;
      else {
        await ledger.add(step.value);
        coming = next();
      }
    }
    await ledger.flush();
  } finally {
    coming.catch(() => {});
    await results.return(undefined);
  }
  return ledger.end();
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
  end(): Saved;
}

function startLedger(saving: Saving): Ledger {
  let batch: Batch = EMPTY_BATCH;
  let begunAt = 0;
  let changed = false;
  let counts = NO_COUNTS;
  const files: ReportRow[] = [];
  const flush = async () => {
    if (batch.entries.length === 0) return;
    if (batch.files.length > 0) await saving.store.imports.save(saving.runner, batch.files);
    changed ||= batch.files.length > 0;
    const latest = batch.entries.map(presentRow);
    files.push(...latest);
    counts = addCounts(counts, latest);
    batch = EMPTY_BATCH;
    saving.onProgress?.({ filesDone: files.length, filesFound: findTotal(saving.tally), counts, latest });
  };
  return {
    flush,
    async add(result) {
      if (batch.entries.length === 0) begunAt = performance.now();
      batch = addToBatch(batch, await settleFile(result, { ...saving, batch, metAt: saving.now() }));
      if (isFull(batch)) await flush();
    },
    dueIn: () =>
      batch.entries.length === 0 ? null : Math.max(0, begunAt + LONGEST_WAIT - performance.now()),
    end: () => ({ report: { files, counts }, changed }),
  };
}

const findTotal = ({ found, unopened }: Tally): number | null => (unopened > 0 ? null : found);
