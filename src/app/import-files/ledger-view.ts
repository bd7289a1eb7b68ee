import type {
  ContentHash,
  ImportedFile,
  KnownRecording,
  LedgerEntry,
  LedgerReader,
  ListedWords,
  NamedBytes,
  NewRecording,
} from "../../store/store.ts";

/** A file's row, and what there is to save for it; null when all of it stands already. */
export interface Settled {
  readonly entry: LedgerEntry;
  readonly file: ImportedFile | null;
  /** What lists say of recordings that may stand already. */
  readonly words: readonly ListedWords[];
}

/** What stands in the ledger, and what the same transaction is about to add. */
export interface LedgerView {
  readonly ledger: LedgerReader;
  readonly settled: readonly Settled[];
}

const listWaiting = ({ settled }: LedgerView): readonly ImportedFile[] =>
  settled.flatMap(({ file }) => file ?? []);

/** The entry by which these bytes first came in. */
export async function findByHash(view: LedgerView, hash: ContentHash): Promise<LedgerEntry | null> {
  const saved = await view.ledger.findByHash(hash);
  return saved ?? listWaiting(view).find(({ entry }) => entry.hash === hash)?.entry ?? null;
}

/** The entry of this path with these bytes. */
export async function findEntry(
  view: LedgerView,
  path: string,
  hash: ContentHash | null,
): Promise<LedgerEntry | null> {
  const waiting = listWaiting(view).find(({ entry }) => entry.path === path && entry.hash === hash);
  return waiting?.entry ?? (await view.ledger.findEntry(path, hash));
}

/** Every path under which bytes came in. */
export async function listPaths(view: LedgerView): Promise<readonly NamedBytes[]> {
  const waiting = listWaiting(view).flatMap(({ entry: { path, hash } }) => (hash ? [{ path, hash }] : []));
  return [...(await view.ledger.listPaths()), ...waiting];
}

/** Recordings that are about to be saved, as those of the database are known. */
export const listWaitingRecordings = (view: LedgerView): readonly KnownRecording[] =>
  listWaiting(view).flatMap(({ recordings }) => recordings.map(presentWaiting));

const presentWaiting = (recording: NewRecording): KnownRecording => ({
  id: recording.id,
  activityId: recording.activityId,
  path: recording.path,
  hash: recording.hash,
  canonical: false,
  keptApart: false,
  richness: recording.richness,
  summary: recording.summary,
});
