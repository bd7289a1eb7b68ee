import type {
  ContentHash,
  ImportedFile,
  KnownRecording,
  LedgerEntry,
  NewRecording,
  Runner,
  Store,
} from "../../store/store.ts";

/** Files that wait to be saved together, in one transaction. */
export interface Batch {
  readonly files: readonly ImportedFile[];
  /** Every file's row, those with nothing to save too. */
  readonly entries: readonly LedgerEntry[];
  /** Bytes of the originals held. */
  readonly bytes: number;
}

export const EMPTY_BATCH: Batch = { files: [], entries: [], bytes: 0 };

/** A file's row, and what there is to save for it; null when all of it stands already. */
export interface Settled {
  readonly entry: LedgerEntry;
  readonly file: ImportedFile | null;
}

/** The batch with one more. */
export const addToBatch = (batch: Batch, { entry, file }: Settled): Batch => ({
  files: file ? [...batch.files, file] : batch.files,
  entries: [...batch.entries, entry],
  bytes: batch.bytes + (file?.original?.gzip.length ?? 0),
});

const MOST_FILES = 25;
const MOST_BYTES = 16 * 1024 * 1024;

export const isFull = (batch: Batch): boolean =>
  batch.entries.length >= MOST_FILES || batch.bytes >= MOST_BYTES;

/** What stands in the ledger or is about to. */
export interface LedgerView {
  readonly store: Store;
  readonly runner: Runner;
  readonly batch: Batch;
}

/** The entry by which these bytes first came in, the waiting ones included. */
export async function findByHash(
  { store, runner, batch }: LedgerView,
  hash: ContentHash,
): Promise<LedgerEntry | null> {
  const saved = await store.imports.findByHash(runner, hash);
  return saved ?? batch.files.find(({ entry }) => entry.hash === hash)?.entry ?? null;
}

/** The entry of this path with these bytes, the waiting ones included. */
export async function findEntry(
  { store, runner, batch }: LedgerView,
  path: string,
  hash: ContentHash | null,
): Promise<LedgerEntry | null> {
  const waiting = batch.files.find(({ entry }) => entry.path === path && entry.hash === hash);
  return waiting?.entry ?? (await store.imports.findEntry(runner, path, hash));
}

/** Recordings that wait to be saved, as those of the database are known. */
export const listWaitingRecordings = (batch: Batch): readonly KnownRecording[] =>
  batch.files.flatMap(({ recordings }) => recordings.map(presentWaiting));

const presentWaiting = (recording: NewRecording): KnownRecording => ({
  id: recording.id,
  activityId: recording.activityId,
  path: recording.path,
  canonical: false,
  keptApart: false,
  richness: recording.richness,
  summary: recording.summary,
});
