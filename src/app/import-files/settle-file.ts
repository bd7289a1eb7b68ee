import type { ActivityId, ActivitySummary } from "../../core/activity/index.ts";
import type { Instant } from "../../core/units/index.ts";
import { countWellness, type WellnessValue } from "../../core/wellness/index.ts";
import { READER_VERSION } from "../../files/index.ts";
import type { ContentHash, ImportId, LedgerEntry, NewRecording } from "../../store/store.ts";
import type { WaitingResult } from "./batch.ts";
import { describeSessions, type FoundDuplicate } from "./describe-sessions.ts";
import { type Duplicate, findDuplicate } from "./find-duplicate.ts";
import { deriveIds } from "./hash-bytes.ts";
import { findByHash, findEntry, type LedgerView, type Settled } from "./ledger-view.ts";
import {
  findWords,
  findWordsOfBytes,
  findWordsOfList,
  type ListOfActivities,
  type Words,
} from "./listed-words.ts";
import { type FileResult, isOutdated, isUnread } from "./read-ahead.ts";
import type { ReadSession } from "./read-training-file.ts";
import type { RetriedEntries } from "./retried-entries.ts";
import { learnWords, shareWords } from "./shared-words.ts";

export interface Settling extends LedgerView {
  readonly lists: readonly ListOfActivities[];
  readonly metAt: Instant;
  readonly importId: ImportId;
  /** Entries that are looked at again, by their paths. */
  readonly retried?: RetriedEntries;
}

/** Settles files one after another, each with those before it in view. */
export async function settleBatch(
  waiting: readonly WaitingResult[],
  view: Omit<Settling, "metAt" | "settled">,
): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  for (const { result, metAt } of waiting)
    settled.push(await settleFile(result, { ...view, settled, metAt }));
  return settled;
}

/** Decides what a file is to the ledger: new, a copy, passed over or unreadable; and what is to be saved for it. */
async function settleFile(result: FileResult, settling: Settling): Promise<Settled> {
  const { shared = [], ...placed } = await placeFile(result, settling);
  return { ...placed, words: [...shared, ...(await listWords(result, placed, settling))] };
}

/** New recordings carry the words of the lists themselves. */
async function listWords(result: FileResult, { entry, file }: Placed, settling: Settling) {
  if (result.kind === "remark") return findWordsOfList(result.remark.list ?? new Map(), settling);
  const isNew = file !== null && file.recordings.length > 0;
  return entry.hash === null || isNew ? [] : findWordsOfBytes(settling.lists, result.path, entry.hash);
}

/** What becomes of a file, and what its copies learn from it. */
type Placed = Omit<Settled, "words"> & { readonly shared?: Settled["words"] };

async function placeFile(result: FileResult, settling: Settling): Promise<Placed> {
  const was = settling.retried?.find(result);
  if (was) return takePlace(was, await placeAnew(result, blankEntry(result, settling), settling));
  const blank = blankEntry(result, settling);
  const own = await findEntry(settling, blank.path, blank.hash);
  if (own && result.kind !== "known" && isOutdated(own))
    return takePlace(own, await placeAnew(result, blank, settling));
  if (own) return { entry: repeatEntry(own), file: null };
  return placeAnew(result, blank, settling);
}

/** The file stays where it stood in the ledger, and with the import that met it. */
function takePlace({ path, hash, importId, metAt }: LedgerEntry, { entry, file }: Placed): Placed {
  const placed = { ...entry, importId, metAt };
  return { entry: placed, file: file && { ...file, entry: placed, insteadOf: { path, hash } } };
}

async function placeAnew(result: FileResult, blank: LedgerEntry, settling: Settling): Promise<Placed> {
  const known = blank.hash ? await findByHash(settling, blank.hash) : null;
  const isAnew = known !== null && isUnread(known) && (settling.retried !== undefined || isOutdated(known));
  if (known && !(isAnew && result.kind !== "known")) return settleKnown(blank, known);
  return result.kind === "read" && result.reading.kind === "sessions"
    ? settleSessions(blank, { ...result, ...result.reading }, settling)
    : save(settleUnread(blank, result));
}

/** Bytes that broke the reader count as not read at all: another import tries them again. */
function blankEntry(result: FileResult, { metAt, importId }: Settling): LedgerEntry {
  const { path, hash } = result.kind === "remark" ? result.remark : result;
  const lost = result.kind === "read" && result.reading.kind === "lost";
  return {
    path,
    hash: lost ? null : hash,
    outcome: "imported",
    activities: [],
    code: null,
    reason: null,
    duplicateOf: null,
    at: null,
    metAt,
    importId,
    readerVersion: READER_VERSION,
  };
}

const save = (entry: LedgerEntry): Placed => ({
  entry,
  file: { entry, original: null, recordings: [], wellness: [] },
});

/** A path that stands in the ledger with these bytes: reported, not saved again. */
const repeatEntry = (own: LedgerEntry): LedgerEntry =>
  own.outcome === "imported"
    ? {
        ...own,
        outcome: "duplicate",
        code: "file.again",
        reason: "It was imported before.",
        duplicateOf: own.path,
      }
    : own;

/** Known bytes under a new path. */
function settleKnown(blank: LedgerEntry, known: LedgerEntry): Placed {
  const { outcome, code, reason, at, activities } = known;
  if (outcome === "skipped" || outcome === "unreadable") return save({ ...blank, outcome, code, reason, at });
  return save({
    ...blank,
    outcome: "duplicate",
    activities,
    code: "file.sameBytes",
    reason: `The same bytes as ${known.path}.`,
    duplicateOf: known.path,
  });
}

function settleUnread(blank: LedgerEntry, result: FileResult): LedgerEntry {
  if (result.kind === "remark") {
    const { outcome, code, reason, at } = result.remark;
    return { ...blank, outcome, code, reason, at };
  }
  if (result.kind === "known" || result.reading.kind === "sessions") return blank;
  const { kind, code, reason } = result.reading;
  const at = kind === "unreadable" ? (result.reading.at ?? null) : null;
  return { ...blank, outcome: kind === "skipped" ? "skipped" : "unreadable", code, reason, at };
}

interface ReadContent {
  readonly path: string;
  readonly hash: ContentHash;
  readonly size: number;
  readonly sessions: readonly ReadSession[];
  readonly wellness: readonly WellnessValue[];
  readonly gzip: Uint8Array;
}

async function settleSessions(blank: LedgerEntry, content: ReadContent, settling: Settling): Promise<Placed> {
  const listed = findWords(settling.lists, content.path);
  const recordings: NewRecording[] = [];
  const copies: (Duplicate | null)[] = [];
  const duplicates: FoundDuplicate[] = [];
  for (const [index, session] of content.sessions.entries()) {
    const duplicate = await findDuplicate(session.summary, settling);
    copies.push(duplicate);
    if (duplicate) duplicates.push({ ...duplicate, richness: session.richness });
    recordings.push(presentRecording(content, { index, session, listed, duplicate }));
  }
  const activities = [...new Set(recordings.map(({ activityId }) => activityId))];
  const { hash, size, gzip, wellness } = content;
  const described = describeSessions({ ...blank, activities }, content.sessions.length, duplicates);
  const entry = recordings.length > 0 ? described : { ...described, ...describeWellness(wellness) };
  const shared = recordings.flatMap(({ summary }, index) => shareWords(summary, copies[index] ?? null));
  return { entry, file: { entry, original: { hash, size, gzip }, recordings, wellness }, shared };
}

interface Placing {
  readonly index: number;
  readonly session: ReadSession;
  readonly listed: Words;
  readonly duplicate: Duplicate | null;
}

function presentRecording(
  content: ReadContent,
  { index, session, listed, duplicate }: Placing,
): NewRecording {
  const ids = deriveIds(content.hash, index);
  const activityId: ActivityId = duplicate?.known.activityId ?? ids.activity;
  return {
    id: ids.recording,
    activityId,
    path: content.path,
    hash: content.hash,
    sessionIndex: index,
    summary: learnWords(addListed(session.summary, listed), duplicate),
    richness: session.richness,
    readerVersion: READER_VERSION,
  };
}

/** The list is what the runner wrote last; devices carry no title. */
const addListed = (summary: ActivitySummary, { name, rpe }: Words): ActivitySummary => ({
  ...summary,
  name: name ?? summary.name,
  rpe: rpe ?? summary.rpe,
});

/** What a file without a session brought. */
const describeWellness = (values: readonly WellnessValue[]): Pick<LedgerEntry, "code" | "reason"> => ({
  code: "file.wellness",
  reason: `No session, but ${countWellness(values)}.`,
});
