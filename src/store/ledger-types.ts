import type { ActivityId } from "../core/activity/index.ts";
import type { Instant } from "../core/units/index.ts";
import type {
  ContentHash,
  ImportId,
  ImportOutcome,
  KnownRecording,
  LedgerEntry,
  RecordingId,
} from "./store.ts";

export type OutcomeCounts = Readonly<Record<ImportOutcome, number>>;

/** How many files of an import ended how; null stands for files met before imports were noted. */
export interface RunCounts {
  readonly importId: ImportId | null;
  readonly counts: OutcomeCounts;
  /** When its first file was met. */
  readonly firstMetAt: Instant;
}

/** An entry with what names it and its place in the order in which files were met. */
export interface KeyedEntry extends LedgerEntry {
  readonly key: string;
  readonly seq: number;
}

/** Which entries of an import are asked for. */
export interface LedgerFilter {
  readonly importId: ImportId | null;
  readonly outcome?: ImportOutcome;
  /** Null asks for those that came in without remark. */
  readonly code?: string | null;
  /** A part of the path, in small or capital letters. */
  readonly search?: string;
}

export interface LedgerPage {
  /** Behind this place in the order; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
}

/** Entries of an import that ended alike for the same reason. */
export interface LedgerGroup {
  readonly outcome: ImportOutcome;
  readonly code: string | null;
  readonly count: number;
  /** The sentence, where it is the same for all of them. */
  readonly reason: string | null;
}

/** A recording with what tells its place in the order in which files were met. */
export interface PlacedRecording extends KnownRecording {
  readonly hash: ContentHash;
  readonly sessionIndex: number;
}

/** Bytes whose first entry goes, and the entry that is the first of them from now on. */
export interface Heir {
  readonly gone: KeyedEntry;
  readonly heir: KeyedEntry;
}

/** What is left when the files of an import are gone, for the one who says what that means. */
export interface AfterUndo {
  /** Activities that lost a recording, or one of whose recordings came in later than was thought. */
  readonly touched: readonly PlacedRecording[];
  readonly heirs: readonly Heir[];
  /** Where the first file with these bytes stands in the order. */
  orderOf(hash: ContentHash): number;
  listRecordings(from: Instant, to: Instant): Promise<readonly PlacedRecording[]>;
  /** Every recording of these activities. */
  listMembers(activities: readonly ActivityId[]): Promise<readonly PlacedRecording[]>;
  listEntries(hashes: readonly ContentHash[]): Promise<readonly KeyedEntry[]>;
}

/** Where recordings belong now, and entries that have another story to tell. */
export interface Regrouped {
  readonly homes: readonly { readonly recording: RecordingId; readonly activity: ActivityId }[];
  readonly entries: readonly KeyedEntry[];
}

export type Regroup = (left: AfterUndo) => Promise<Regrouped>;

export interface UndoWish {
  readonly importId: ImportId;
  readonly regroup: Regroup;
  /** Only tells what would go: nothing is changed. */
  readonly dry?: boolean;
}

/** What went with an import, and what stayed. */
export interface Undone {
  /** Rows of the ledger. */
  readonly files: number;
  readonly originals: number;
  readonly recordings: number;
  /** Nights and mornings. */
  readonly wellness: number;
  /** Runs that no file holds any more. */
  readonly activitiesGone: number;
  /** Runs that another file holds as well: they stay. */
  readonly activitiesKept: number;
  /** Runs gone of which the runner said something: it returns with them. */
  readonly wordsKept: number;
  /** Files of other imports with the same bytes, which count as brought in by those now. */
  readonly takenOver: number;
}
