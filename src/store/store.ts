import type { Activity, ActivityId, ActivitySummary, ActivityTag } from "../core/activity/index.ts";
import type { FeedContent, SentEntry, Settled } from "../core/calendar/index.ts";
import type {
  Advice,
  AfterVisit,
  Drill,
  MoveNote,
  SelfCareId,
  SelfCareRecord,
  Therapist,
  TherapistId,
  Treatment,
  TreatmentId,
} from "../core/care/index.ts";
import type { ShownSession, SorenessEntry } from "../core/context/index.ts";
import type { CadenceExperiment, CareTrial } from "../core/insight/index.ts";
import type {
  Answer,
  ConditionAnswer,
  Niggle,
  NiggleEntry,
  NiggleId,
  OstrcProblem,
  Seen,
} from "../core/niggle/index.ts";
import type { Reply, ReplyId } from "../core/share/index.ts";
import type { PlannedSession, PlannedSessionId, Race, RaceId } from "../core/training/index.ts";
import type { Branded, Instant, LocalDate } from "../core/units/index.ts";
import type { WellnessValue } from "../core/wellness/index.ts";
import type { BackupStore } from "./backup/backup-store.ts";
import type {
  KeyedEntry,
  LedgerFilter,
  LedgerGroup,
  LedgerPage,
  RunCounts,
  Undone,
  UndoWish,
} from "./ledger-types.ts";

/**
 * A runner that this store has checked to exist. Every query takes one and filters by it: no other value fits,
 * so nothing of another runner is ever read or changed.
 */
export interface Runner {
  readonly id: RunnerId;
}

export type RunnerId = Branded<string, "RunnerId">;

/** SHA-256 of a file's uncompressed bytes, lower-case hex. */
export type ContentHash = Branded<string, "ContentHash">;

export type RecordingId = Branded<string, "RecordingId">;
export type ImportId = Branded<string, "ImportId">;

/** The database behind one interface, embedded or on a server. One transaction per call. */
export interface Store {
  readonly dialect: "sqlite" | "postgres";
  readonly runners: RunnerStore;
  readonly imports: ImportStore;
  readonly activities: ActivityStore;
  readonly training: TrainingStore;
  readonly care: CareStore;
  readonly niggles: NiggleStore;
  readonly messages: MessageStore;
  readonly answers: AnswerStore;
  readonly insight: InsightStore;
  readonly settings: SettingsStore;
  readonly plans: PlanStore;
  readonly shares: ShareStore;
  readonly calendar: CalendarStore;
  readonly backups: BackupStore;
  readonly therapists: TherapistStore;
  readonly wellness: WellnessStore;
  readonly connections: ConnectionStore;
  close(): Promise<void>;
}

export interface RunnerStore {
  /** The runner of this machine: made at first use. */
  getLocal(now: Instant): Promise<Runner>;
  find(id: string): Promise<Runner | null>;
  /** One more runner, for a server that several share. */
  add(now: Instant): Promise<Runner>;
  /** How often the runner's log was written: what was derived at a revision holds until the next. */
  getRevision(runner: Runner): Promise<number>;
  /** When the runner's log was set up. */
  getAddedAt(runner: Runner): Promise<Instant>;
}

export type ImportOutcome = "imported" | "duplicate" | "skipped" | "unreadable";

/** One row of the ledger: a file met, archive members too (`archive.zip!inner/path`). */
export interface LedgerEntry {
  readonly path: string;
  /** Null where the bytes could not be read at all. */
  readonly hash: ContentHash | null;
  readonly outcome: ImportOutcome;
  /** Activities that hold this file's sessions, the ones that it duplicates included. */
  readonly activities: readonly ActivityId[];
  /** Machine word for the reason, `file.truncated`; null when imported without remark. */
  readonly code: string | null;
  /** The reason in one sentence. */
  readonly reason: string | null;
  /** Path of the file that this one repeats. */
  readonly duplicateOf: string | null;
  /** Byte or line of the fault. */
  readonly at: { readonly byte: number } | { readonly line: number } | null;
  readonly metAt: Instant;
  /** The import that met it first; null where that was not noted yet. */
  readonly importId: ImportId | null;
  /** Version of the readers that looked at it. */
  readonly readerVersion: number;
}

/** One session of one file: several may stand behind one activity, the richest is canonical. */
export interface NewRecording {
  readonly id: RecordingId;
  readonly activityId: ActivityId;
  readonly path: string;
  readonly hash: ContentHash;
  readonly sessionIndex: number;
  readonly summary: ActivitySummary;
  readonly richness: number;
  /** Version of the readers that made the summary. */
  readonly readerVersion: number;
}

/** The original bytes, compressed with gzip, kept once per content. */
export interface Original {
  readonly hash: ContentHash;
  readonly size: number;
  readonly gzip: Uint8Array;
}

/** What one file brings, saved in one transaction: all of it or nothing. */
export interface ImportedFile {
  readonly entry: LedgerEntry;
  readonly original: Original | null;
  readonly recordings: readonly NewRecording[];
  /** What the file tells of nights and mornings. */
  readonly wellness: readonly WellnessValue[];
  /** An entry that stood before and whose place in the ledger this one takes: the file was looked at again. */
  readonly insteadOf?: Pick<LedgerEntry, "path" | "hash">;
}

export interface ImportRun {
  readonly id: ImportId;
  readonly roots: readonly string[];
  /** The folder from which the roots were named, where they stand on this machine's disk. */
  readonly folder?: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly state: "running" | "done" | "stopped" | "undone";
}

/** A recording as "is this the same run?" needs it. */
export interface KnownRecording {
  readonly id: RecordingId;
  readonly activityId: ActivityId;
  readonly path: string;
  readonly hash: ContentHash;
  readonly canonical: boolean;
  /** The runner said "not a duplicate": never merged again. */
  readonly keptApart: boolean;
  readonly richness: number;
  readonly summary: ActivitySummary;
}

/** What a list of the runner's, or a copy of the run, says of these bytes: title and felt effort, where it tells them. */
export interface ListedWords {
  readonly hash: ContentHash;
  /** The one session that is meant; without it every session of the file. */
  readonly recording?: RecordingId;
  readonly name: string | null;
  readonly rpe: number | null;
}

/** What is saved together. */
export interface Decision {
  readonly files: readonly ImportedFile[];
  /** For recordings that stand without title or felt effort, those of `files` included. */
  readonly words: readonly ListedWords[];
  /** Entries whose places others have taken. */
  readonly removed?: readonly Pick<LedgerEntry, "path" | "hash">[];
}

/** What a decision rests on, as it stands while no other import of the runner can change it. */
export interface LedgerReader {
  /** The ledger entry by which these bytes first came in, imported or not; null for new bytes. */
  findByHash(hash: ContentHash): Promise<LedgerEntry | null>;
  /** The entry of exactly this path with exactly these bytes. */
  findEntry(path: string, hash: ContentHash | null): Promise<LedgerEntry | null>;
  /** Recordings that start between two moments. */
  listRecordings(from: Instant, to: Instant): Promise<readonly KnownRecording[]>;
  /** Every path under which bytes came in. */
  listPaths(): Promise<readonly NamedBytes[]>;
}

export interface NamedBytes {
  readonly path: string;
  readonly hash: ContentHash;
}

export interface Decided<Made extends Decision> {
  readonly decision: Made;
  /** Whether there was anything to save. */
  readonly changed: boolean;
}

export interface ImportStore {
  begin(runner: Runner, run: ImportRun): Promise<void>;
  finish(runner: Runner, id: ImportId, state: "done" | "stopped", at: Instant): Promise<void>;
  /** Forgets a run that changed nothing. */
  forget(runner: Runner, id: ImportId): Promise<void>;
  listRuns(runner: Runner): Promise<readonly ImportRun[]>;
  /** The ledger entry by which these bytes first came in, imported or not; null for new bytes. */
  findByHash(runner: Runner, hash: ContentHash): Promise<LedgerEntry | null>;
  /** The entry of exactly this path with exactly these bytes. */
  findEntry(runner: Runner, path: string, hash: ContentHash | null): Promise<LedgerEntry | null>;
  /** The entry of this key. */
  findByKey(runner: Runner, key: string): Promise<KeyedEntry | null>;
  listLedger(runner: Runner): Promise<readonly LedgerEntry[]>;
  /** How the files of each import ended. */
  countByRun(runner: Runner): Promise<readonly RunCounts[]>;
  /** Entries by outcome and reason, the largest groups first. */
  listGroups(runner: Runner, filter: LedgerFilter): Promise<readonly LedgerGroup[]>;
  /** A page of entries, in the order in which the files were met. */
  listEntries(runner: Runner, asked: LedgerFilter & LedgerPage): Promise<readonly KeyedEntry[]>;
  /** Takes back what an import brought; null where there is no such import, or it was undone before. */
  undo(runner: Runner, wish: UndoWish): Promise<Undone | null>;
  /**
   * Decides and saves in one transaction: of several imports of one runner, in whatever processes, each decides with
   * the outcome of those before it in view. The decision reads through its argument alone; another call of the store
   * inside it would wait for itself. Entries and recordings that stand already stay as they are.
   */
  decide<Made extends Decision>(
    runner: Runner,
    decide: (ledger: LedgerReader) => Promise<Made>,
  ): Promise<Decided<Made>>;
  /** All files in one transaction; entries and recordings that stand already stay as they are. */
  save(runner: Runner, files: readonly ImportedFile[]): Promise<void>;
  /** Contents, up to so many, whose recordings or nights older readers read; in the order of their hashes. */
  listOutdated(runner: Runner, asked: OutdatedQuestion): Promise<readonly ContentHash[]>;
  /**
   * What readers of a version found in originals, in one transaction. `renew` makes a recording's summary of the one that
   * stands and the one read now.
   */
  reread(runner: Runner, readings: readonly Reread[], renew: RenewSummary): Promise<void>;
  findOriginal(runner: Runner, hash: ContentHash): Promise<Original | null>;
  /** Recordings that start between two moments. */
  listRecordings(runner: Runner, from: Instant, to: Instant): Promise<readonly KnownRecording[]>;
  /** Takes a recording out of its activity and gives it an activity of its own; null if there is none such. */
  keepApart(runner: Runner, recording: RecordingId, newActivity: ActivityId): Promise<ActivityId | null>;
  /** Takes that back: the recording belongs again to the run that it is a copy of. Null if nobody kept it apart. */
  bringTogether(
    runner: Runner,
    recording: RecordingId,
    findSameRun: (summary: ActivitySummary, others: readonly KnownRecording[]) => KnownRecording | null,
  ): Promise<ActivityId | null>;
}

/** Services that Restride can be told to ask. */
export type ServiceName = "intervals.icu";

/** A service that Restride asks for the runner's files. */
export interface Connection {
  readonly service: ServiceName;
  readonly account: string;
  /** The key: never shown, never in a log, never in a backup. */
  readonly secret: string;
  readonly addedAt: Instant;
  readonly readAt: Instant | null;
  /** The last day of which everything was read. */
  readonly readUntil: LocalDate | null;
  /** Why the last reading failed, in a sentence. */
  readonly trouble: string | null;
}

export interface ConnectionStore {
  list(runner: Runner): Promise<readonly Connection[]>;
  /** Adds a service, or replaces what is known of it. */
  save(runner: Runner, connection: Connection): Promise<void>;
  /** False where there is none. */
  remove(runner: Runner, service: ServiceName): Promise<boolean>;
}

export interface WellnessStore {
  /** By date. */
  list(runner: Runner): Promise<readonly WellnessValue[]>;
  /** The values of a day, kind and source take the place of those before. */
  save(runner: Runner, values: readonly WellnessValue[]): Promise<void>;
}

export interface OutdatedQuestion {
  /** Read by readers before this version. */
  readonly before: number;
  /** Only contents behind this one. */
  readonly after: ContentHash | null;
  readonly limit: number;
}

/** An original read again. */
export interface Reread {
  readonly hash: ContentHash;
  readonly readerVersion: number;
  /**
   * What its recordings are now. A recording keeps its activity and what the runner said; one that is not told of keeps all
   * that it has.
   */
  readonly recordings: readonly RereadRecording[];
  readonly wellness: readonly WellnessValue[];
}

export type RenewSummary = (before: ActivitySummary, now: ActivitySummary) => ActivitySummary;

export interface RereadRecording {
  readonly sessionIndex: number;
  readonly summary: ActivitySummary;
  readonly richness: number;
}

export interface ActivityStore {
  /** Canonical recordings with the runner's corrections, in order of time. */
  list(runner: Runner): Promise<readonly Activity[]>;
  find(runner: Runner, id: ActivityId): Promise<Activity | null>;
  /** Every recording behind an activity, the canonical one first. */
  listRecordings(runner: Runner, id: ActivityId): Promise<readonly KnownRecording[]>;
  /** False when there is no such activity. `undefined` leaves a value as it is, null takes it away. */
  correct(runner: Runner, id: ActivityId, change: ActivityCorrection): Promise<boolean>;
}

export interface ActivityCorrection {
  readonly rpe?: number | null;
  readonly tag?: ActivityTag | null;
  /** Set with a tag: it may lower the class. */
  readonly tagConfirmed?: boolean;
}

export interface TrainingStore {
  listRaces(runner: Runner): Promise<readonly Race[]>;
  /** Adds a race, or replaces the one with its id. */
  addRace(runner: Runner, race: Race): Promise<void>;
  removeRace(runner: Runner, id: RaceId): Promise<boolean>;
  listPlanned(runner: Runner): Promise<readonly PlannedSession[]>;
  /** Adds a session, or replaces the one with its id. */
  addPlanned(runner: Runner, session: PlannedSession): Promise<void>;
  removePlanned(runner: Runner, id: PlannedSessionId): Promise<boolean>;
}

export interface Booking {
  readonly treatment: Treatment;
  readonly conditions: readonly ConditionAnswer[];
}

export interface CareStore {
  listTreatments(runner: Runner): Promise<readonly Treatment[]>;
  /** Adds a treatment, or replaces the one with its id. */
  saveTreatment(runner: Runner, treatment: Treatment): Promise<void>;
  /** A treatment with what was said of conditions when it was booked, in one transaction. */
  saveBooking(runner: Runner, booking: Booking): Promise<void>;
  removeTreatment(runner: Runner, id: TreatmentId): Promise<boolean>;
  listSoreness(runner: Runner): Promise<readonly SorenessEntry[]>;
  saveSoreness(runner: Runner, entry: SorenessEntry): Promise<void>;
  /** In order of time. */
  listSelfCare(runner: Runner): Promise<readonly SelfCareRecord[]>;
  /** Adds records, each of which replaces the one with its id; all of them or none. */
  saveSelfCare(runner: Runner, records: readonly SelfCareRecord[]): Promise<void>;
  removeSelfCare(runner: Runner, id: SelfCareId): Promise<boolean>;
  /** By date. */
  listMoveNotes(runner: Runner): Promise<readonly MoveNote[]>;
  /** A note stands once; one that says something else of the same move and day stands beside it. */
  saveMoveNote(runner: Runner, note: MoveNote): Promise<void>;
  /** Takes back all that was noted of a move on a side. */
  removeMoveNotes(runner: Runner, of: Pick<MoveNote, "move" | "side">): Promise<boolean>;
}

/** A niggle without what is logged by and by. */
export type NiggleHead = Omit<Niggle, "entries" | "answers" | "seen">;

/** What is said of a niggle at once. */
export interface NiggleWords {
  readonly id: NiggleId;
  /** Opens the niggle, or replaces its head; null leaves the head as it is. */
  readonly head: NiggleHead | null;
  readonly entry: NiggleEntry | null;
  readonly answers: readonly Answer[];
  /** Answers about the whole runner. */
  readonly general: readonly Answer[];
}

/** What answers and visits are about: one niggle, or null for the whole runner. */
export type NiggleScope = NiggleId | null;

/**
 * The pain log. What the runner said is only added to: saving the last words of a moment again changes nothing. Words about a
 * niggle that this runner has not got are not kept, and the answer is false.
 */
export interface NiggleStore {
  /** In the order in which they were opened: entries by date, answers and visits in order of time. */
  list(runner: Runner): Promise<readonly Niggle[]>;
  /** Adds a niggle, or replaces the head of the one with its id. */
  save(runner: Runner, niggle: NiggleHead): Promise<void>;
  /** Head, day and answers in one transaction: all of it or nothing. */
  log(runner: Runner, words: NiggleWords): Promise<boolean>;
  /** The niggle with all that was said of it; nothing else goes with it. */
  remove(runner: Runner, id: NiggleId): Promise<boolean>;
  /** `list` gives the entry of the day that was logged last, of several logged at once the one saved last. */
  saveEntry(runner: Runner, id: NiggleId, entry: NiggleEntry): Promise<boolean>;
  /** Every version of every entry: by date, within a day as it was logged. */
  listEntryVersions(runner: Runner, id: NiggleId): Promise<readonly NiggleEntry[]>;
  /**
   * Adds answers. What was said last of a question at a moment, said again, may only be marked as withdrawn; the mark
   * stays.
   */
  saveAnswers(runner: Runner, scope: NiggleScope, answers: readonly Answer[]): Promise<boolean>;
  addSeen(runner: Runner, scope: NiggleScope, seen: Seen): Promise<boolean>;
  /** Answers that belong to the whole runner, in order of time. */
  listGeneralAnswers(runner: Runner): Promise<readonly Answer[]>;
  listGeneralSeen(runner: Runner): Promise<readonly Seen[]>;
  /** In order of time, of one moment as they were said. */
  listConditions(runner: Runner): Promise<readonly ConditionAnswer[]>;
  /** All or none; the last answer to a condition at a moment, said again, adds nothing. */
  addConditions(runner: Runner, answers: readonly ConditionAnswer[]): Promise<void>;
  /** By date. */
  listWeeklyChecks(runner: Runner): Promise<readonly OstrcProblem[]>;
  /** Adds a check, or replaces the one of the same day and problem. */
  saveWeeklyCheck(runner: Runner, check: OstrcProblem): Promise<void>;
}

/** A message that the runner was shown on a day. */
export interface ShownMessage {
  readonly date: LocalDate;
  readonly key: string;
}

export interface MessageStore {
  /** By date. */
  listMessages(runner: Runner): Promise<readonly ShownMessage[]>;
  /** A message stands once a day. */
  saveMessage(runner: Runner, message: ShownMessage): Promise<void>;
}

/** What was answered to a request, so that the same one sent again is answered alike and changes nothing. */
export interface KeptAnswer {
  /** The id that the device gave the request. */
  readonly request: string;
  readonly answeredAt: Instant;
  readonly status: number;
  readonly body: string;
}

export interface AnswerStore {
  findAnswer(runner: Runner, request: string): Promise<KeptAnswer | null>;
  /** The first answer to a request stands. Answers from before `forgetBefore` go. */
  keepAnswer(runner: Runner, answer: KeptAnswer, forgetBefore: Instant): Promise<void>;
}

export type ShareId = Branded<string, "ShareId">;

/** A page that was shared, as the server knows it: when, for how long, and nothing of what stands on it. */
export interface Share {
  readonly id: ShareId;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** SHA-256 of the token that opens it, base64url. */
  readonly tokenHash: string;
  readonly salt: string | null;
  readonly sealed: string;
}

/** `refused`: with a wrong key or pass phrase. */
export interface ShareVisit {
  readonly at: Instant;
  readonly what: "opened" | "refused" | "replied";
}

/** A therapist's answer and what the runner made of it. */
export interface StoredReply {
  readonly reply: Reply;
  readonly share: ShareId;
  readonly receivedAt: Instant;
  readonly state: "waiting" | "accepted" | "refused";
  readonly decidedAt: Instant | null;
}

/** What the runner takes over of a reply: all of it is written, or nothing. */
export interface AcceptedReply {
  readonly id: ReplyId;
  /** As it was taken over, with what the runner changed. */
  readonly reply: Reply;
  readonly at: Instant;
  readonly treatment: Treatment;
  readonly drills: readonly Drill[];
  readonly moveNotes: readonly MoveNote[];
  readonly advice: Advice | null;
}

export interface ShareStore {
  /** A shared page by its address, whoever shared it. */
  findByAddress(id: string): Promise<{ readonly runner: Runner; readonly share: Share } | null>;
  /** By when they were made, the latest first. */
  listShares(runner: Runner): Promise<readonly Share[]>;
  addShare(runner: Runner, share: Share): Promise<void>;
  /** Throws away what expired pages held; writes nothing where there is nothing to throw. */
  forgetExpired(runner: Runner, now: Instant): Promise<void>;
  /** False where there is none, or it was revoked before. What was sealed goes at once. */
  revokeShare(runner: Runner, id: string, at: Instant): Promise<boolean>;
  /** By time; the latest thousand of a page are kept. */
  listVisits(runner: Runner, id: ShareId): Promise<readonly ShareVisit[]>;
  addVisit(runner: Runner, id: ShareId, visit: ShareVisit): Promise<void>;
  /** By when they came, the latest first. */
  listReplies(runner: Runner): Promise<readonly StoredReply[]>;
  /** One waiting reply a page: a later one takes the place of one that nobody decided on. False where it was decided. */
  saveReply(runner: Runner, reply: StoredReply): Promise<boolean>;
  /** Writes what a reply changes and that it was taken over, at once. False where it was decided before. */
  acceptReply(runner: Runner, accepted: AcceptedReply): Promise<boolean>;
  refuseReply(runner: Runner, id: string, at: Instant): Promise<boolean>;
  listDrills(runner: Runner): Promise<readonly Drill[]>;
  saveDrill(runner: Runner, drill: Drill): Promise<void>;
  listAdvice(runner: Runner): Promise<readonly Advice[]>;
  /** False where there is none. */
  removeAdvice(runner: Runner, id: string): Promise<boolean>;
  listAfterVisits(runner: Runner): Promise<readonly AfterVisit[]>;
  /** The first answer to a question stands until it is said anew. */
  saveAfterVisit(runner: Runner, after: AfterVisit): Promise<void>;
}

export type ExperimentId = Branded<string, "ExperimentId">;
export type TrialId = Branded<string, "TrialId">;

/** An experiment with a quicker step. */
export interface StoredExperiment extends CadenceExperiment {
  readonly id: ExperimentId;
  /** Null while the runner has not stopped it. */
  readonly stoppedOn: LocalDate | null;
}

/** A trial of self-care, with the seed from which its days were drawn. */
export interface StoredTrial extends CareTrial {
  readonly id: TrialId;
  readonly seed: number;
  /** Null unless the runner stopped it. */
  readonly stoppedOn: LocalDate | null;
}

/** What a runner tries out. Nothing is removed: what was stopped stays on record. */
export interface InsightStore {
  /** By date of start. */
  listExperiments(runner: Runner): Promise<readonly StoredExperiment[]>;
  /** Adds an experiment, or replaces the one with its id. */
  saveExperiment(runner: Runner, experiment: StoredExperiment): Promise<void>;
  /** By date of start. */
  listTrials(runner: Runner): Promise<readonly StoredTrial[]>;
  /** Adds a trial, or replaces the one with its id. */
  saveTrial(runner: Runner, trial: StoredTrial): Promise<void>;
}

/** Settings as plain JSON per key; meaning and checks stand in app/settings. */
export interface SettingsStore {
  list(runner: Runner): Promise<Readonly<Record<string, unknown>>>;
  set(runner: Runner, key: string, value: unknown): Promise<void>;
  remove(runner: Runner, key: string): Promise<void>;
}

export interface PlanStore {
  /** The sessions of the plan that the runner was last shown. */
  listShown(runner: Runner): Promise<readonly ShownSession[]>;
  /** When that was; null where none was shown. */
  findShownAt(runner: Runner): Promise<Instant | null>;
  saveShown(runner: Runner, shown: readonly ShownSession[], at: Instant): Promise<void>;
}

export type FeedId = Branded<string, "FeedId">;

/** An address under which a calendar reads the plan. */
export interface StoredFeed {
  readonly id: FeedId;
  readonly name: string;
  /** What its address ends with; kept so that the runner can see the address again. */
  readonly secret: string;
  /** SHA-256 of the secret, lower-case hex: what is asked for is looked up by it. */
  readonly secretHash: string;
  readonly busyOnly: boolean;
  readonly alarms: boolean;
  readonly contents: readonly FeedContent[];
  readonly createdAt: Instant;
  /** When a calendar last read it; null for never. */
  readonly readAt: Instant | null;
}

export interface FoundFeed {
  readonly runner: Runner;
  readonly feed: StoredFeed;
}

export type KeepEntries = Pick<Settled, "keep" | "forget">;

export interface CalendarStore {
  /** In the order in which they were made. */
  listFeeds(runner: Runner): Promise<readonly StoredFeed[]>;
  addFeed(runner: Runner, feed: StoredFeed): Promise<void>;
  /** The address and what was sent under it; false when there is no such one. */
  removeFeed(runner: Runner, id: FeedId): Promise<boolean>;
  /** Whoever knows the secret is let in: this is how a reader's runner is found. */
  findFeed(secretHash: string): Promise<FoundFeed | null>;
  noteRead(runner: Runner, id: FeedId, at: Instant): Promise<void>;
  /** What was sent last, by uid. */
  listSent(runner: Runner, id: FeedId): Promise<readonly SentEntry[]>;
  /** Decides and keeps in one transaction: of several readers at once, each sees what the one before was sent. */
  settle<Made extends KeepEntries>(
    runner: Runner,
    id: FeedId,
    decide: (known: readonly SentEntry[]) => Made,
  ): Promise<Made>;
}

export interface TherapistStore {
  /** The usual one first, then by name. */
  list(runner: Runner): Promise<readonly Therapist[]>;
  /** Adds a therapist, or replaces the one with that id; a usual one takes the place of the usual one before. */
  save(runner: Runner, therapist: Therapist): Promise<void>;
  remove(runner: Runner, id: TherapistId): Promise<boolean>;
}
