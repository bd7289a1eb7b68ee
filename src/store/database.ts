import type { Generated } from "kysely";
import type { ActivityId, ActivitySummary, ActivityTag } from "../core/activity/index.ts";
import type { Area, Side, Site } from "../core/body/index.ts";
import type { CalendarEntry, FeedContent } from "../core/calendar/index.ts";
import type {
  AdviceId,
  AfterVisit,
  Avoid,
  DrillId,
  Form,
  Modality,
  MoveId,
  MoveNote,
  SelfCareId,
  SelfCareKind,
  SelfCareRecord,
  TherapistContact,
  TherapistId,
  TreatmentId,
} from "../core/care/index.ts";
import type { ShownSession } from "../core/context/index.ts";
import type { CareTrial, TrialKind } from "../core/insight/index.ts";
import type { SessionClass } from "../core/load/index.ts";
import type {
  ConditionAnswer,
  NiggleEntry,
  NiggleId,
  OstrcAnswers,
  OstrcProblem,
  Seen,
} from "../core/niggle/index.ts";
import type { Reply, ReplyId } from "../core/share/index.ts";
import type { PlannedSessionId, RaceId, RacePriority } from "../core/training/index.ts";
import type { Instant, LocalDate, Metres, Seconds } from "../core/units/index.ts";
import type { WellnessKind } from "../core/wellness/index.ts";
import type { Flag } from "./column-values.ts";
import type { KeptRoots } from "./import-runs.ts";
import type { JsonText } from "./json-text.ts";
import type {
  ContentHash,
  ExperimentId,
  FeedId,
  ImportId,
  ImportOutcome,
  ImportRun,
  LedgerEntry,
  RecordingId,
  RunnerId,
  ServiceName,
  ShareId,
  ShareVisit,
  StoredReply,
  TrialId,
} from "./store.ts";

/** The tables as queries see them; `migrations/` makes them. Every table carries `runner_id`. */
export interface Database {
  readonly runners: RunnersTable;
  readonly activities: ActivitiesTable;
  readonly recordings: RecordingsTable;
  readonly originals: OriginalsTable;
  readonly imported_files: ImportedFilesTable;
  readonly imports: ImportsTable;
  readonly races: RacesTable;
  readonly planned_sessions: PlannedSessionsTable;
  readonly treatments: TreatmentsTable;
  readonly soreness: SorenessTable;
  readonly settings: SettingsTable;
  readonly shown_plans: ShownPlansTable;
  readonly niggles: NigglesTable;
  readonly niggle_entries: NiggleEntriesTable;
  readonly niggle_answers: NiggleAnswersTable;
  readonly niggle_seen: NiggleSeenTable;
  readonly condition_answers: ConditionAnswersTable;
  readonly weekly_checks: WeeklyChecksTable;
  readonly self_care: SelfCareTable;
  readonly move_notes: MoveNotesTable;
  readonly messages: MessagesTable;
  readonly cadence_experiments: CadenceExperimentsTable;
  readonly care_trials: CareTrialsTable;
  readonly kept_answers: KeptAnswersTable;
  readonly shares: SharesTable;
  readonly share_visits: ShareVisitsTable;
  readonly replies: RepliesTable;
  readonly drills: DrillsTable;
  readonly advice: AdviceTable;
  readonly after_visits: AfterVisitsTable;
  readonly calendar_feeds: CalendarFeedsTable;
  readonly calendar_feed_entries: CalendarFeedEntriesTable;
  readonly therapists: TherapistsTable;
  readonly wellness: WellnessTable;
  readonly connections: ConnectionsTable;
}

interface Owned {
  readonly runner_id: RunnerId;
}

export interface RunnersTable extends Owned {
  /** `local` for the one runner of this machine, else null. */
  readonly place: "local" | null;
  readonly created_at: Instant;
  /** Goes up with every transaction that writes for the runner. */
  readonly revision: Generated<number>;
}

/** What the runner says of an activity, and which recording speaks for it. */
export interface ActivitiesTable extends Owned {
  readonly activity_id: ActivityId;
  readonly canonical_id: RecordingId | null;
  readonly rpe: number | null;
  readonly tag: ActivityTag | null;
  /** 1 where the runner confirmed a tag that lowers the class; 0 by default. */
  readonly tag_confirmed: Generated<number>;
}

export interface RecordingsTable extends Owned {
  readonly recording_id: RecordingId;
  readonly activity_id: ActivityId;
  readonly path: string;
  readonly hash: ContentHash;
  readonly session_index: number;
  readonly started_at: Instant;
  readonly richness: number;
  readonly kept_apart: Flag;
  readonly summary: JsonText<ActivitySummary>;
  /** Version of the readers that made the summary; 0 where it was before they were counted. */
  readonly reader_version: Generated<number>;
}

export interface OriginalsTable extends Owned {
  readonly hash: ContentHash;
  readonly size: number;
  readonly gzip: Uint8Array | ArrayBuffer;
}

/** The ledger. */
export interface ImportedFilesTable extends Owned {
  /** SHA-256 of path and hash: paths inside archives can be longer than an index of PostgreSQL takes. */
  readonly entry_key: string;
  /** Counts up in the order in which the files were met. */
  readonly seq: number;
  readonly path: string;
  /** Empty where the bytes could not be read. */
  readonly hash: ContentHash | "";
  readonly outcome: ImportOutcome;
  readonly activities: JsonText<readonly ActivityId[]>;
  readonly code: string | null;
  readonly reason: string | null;
  readonly duplicate_of: string | null;
  readonly fault_at: JsonText<NonNullable<LedgerEntry["at"]>> | null;
  readonly met_at: Instant;
  /** The import that met it first; null for files that were met before that was noted. */
  readonly import_id: ImportId | null;
  readonly reader_version: Generated<number>;
}

export interface ImportsTable extends Owned {
  readonly import_id: ImportId;
  readonly roots: JsonText<KeptRoots>;
  readonly started_at: Instant;
  readonly finished_at: Instant | null;
  readonly state: ImportRun["state"];
}

/** Resting heart rate, HRV and sleep, a row for every day and source. */
export interface WellnessTable extends Owned {
  readonly date: LocalDate;
  readonly kind: WellnessKind;
  readonly source: string;
  readonly value: number;
  /** The original that told it; null where a service did. */
  readonly hash: ContentHash | null;
}

/** A service that is asked for the runner's files, and the key that it knows the runner by. */
export interface ConnectionsTable extends Owned {
  readonly service: ServiceName;
  readonly account: string;
  readonly secret: string;
  readonly added_at: Instant;
  readonly read_at: Instant | null;
  /** The last day of which everything was read. */
  readonly read_until: LocalDate | null;
  /** Why the last reading failed, in a sentence. */
  readonly trouble: string | null;
}

export interface RacesTable extends Owned {
  readonly race_id: RaceId;
  readonly name: string | null;
  readonly date: LocalDate;
  readonly starts_at: Instant | null;
  readonly distance: Metres;
  readonly expected: Seconds | null;
  readonly priority: RacePriority;
}

export interface PlannedSessionsTable extends Owned {
  readonly session_id: PlannedSessionId;
  readonly date: LocalDate;
  readonly class: SessionClass;
  readonly starts_at: Instant | null;
  readonly ends_at: Instant | null;
  readonly metres: Metres | null;
  readonly title: string | null;
  readonly minutes: number | null;
}

export interface TreatmentsTable extends Owned {
  readonly treatment_id: TreatmentId;
  readonly status: "booked" | "done";
  readonly starts_at: Instant;
  readonly minutes: number;
  readonly form: Form | null;
  readonly modality: Modality | null;
  readonly areas: JsonText<readonly Area[]>;
}

export interface SorenessTable extends Owned {
  readonly date: LocalDate;
  readonly legs: number;
  readonly stairs: number | null;
}

export interface SettingsTable extends Owned {
  readonly key: string;
  readonly value: JsonText<unknown>;
}

/** One row a runner: the plan last shown. */
export interface ShownPlansTable extends Owned {
  readonly shown_at: Instant;
  readonly sessions: JsonText<readonly ShownSession[]>;
}

export interface NigglesTable extends Owned {
  readonly niggle_id: NiggleId;
  readonly area: Site;
  readonly side: Side;
  readonly spot: string | null;
  readonly opened_at: Instant;
  readonly opened_on: LocalDate;
  readonly closed_at: Instant | null;
}

/** Rows are only added: `seq` counts up in the order in which the runner's words came in. */
interface Said extends Owned {
  readonly seq: number;
}

/** Every version of every day; the one logged last holds. */
export interface NiggleEntriesTable extends Said {
  readonly niggle_id: NiggleId;
  readonly date: LocalDate;
  readonly logged_at: Instant;
  readonly entry: JsonText<NiggleEntry>;
}

export interface NiggleAnswersTable extends Said {
  /** Null for what belongs to the whole runner. */
  readonly niggle_id: NiggleId | null;
  readonly question: string;
  readonly answered_at: Instant;
  readonly chosen: JsonText<readonly string[]>;
  readonly withdrawn_at: Instant | null;
}

export interface NiggleSeenTable extends Said {
  /** Null for what belongs to the whole runner. */
  readonly niggle_id: NiggleId | null;
  readonly seen_at: Instant;
  readonly seen: JsonText<Seen>;
}

/** Apart from the pain log: no query of niggles meets it. */
export interface ConditionAnswersTable extends Said {
  readonly answered_at: Instant;
  readonly answer: JsonText<ConditionAnswer>;
}

export interface WeeklyChecksTable extends Owned {
  readonly date: LocalDate;
  readonly problem: string;
  readonly kind: OstrcProblem["kind"];
  readonly area: JsonText<Area> | null;
  readonly days_lost: number;
  readonly answers: JsonText<OstrcAnswers>;
}

export interface SelfCareTable extends Owned {
  readonly self_care_id: SelfCareId;
  readonly date: LocalDate;
  readonly done_at: Instant;
  readonly minutes: number;
  readonly method: SelfCareKind;
  readonly areas: JsonText<readonly Area[]>;
  readonly moves: JsonText<SelfCareRecord["moves"]>;
  readonly pressure: number | null;
}

export interface MoveNotesTable extends Owned {
  readonly move: MoveId;
  readonly side: Side;
  readonly noted_on: LocalDate;
  readonly mark: MoveNote["mark"];
}

export interface MessagesTable extends Owned {
  readonly date: LocalDate;
  readonly key: string;
}

export interface KeptAnswersTable extends Owned {
  readonly request_id: string;
  readonly answered_at: Instant;
  readonly status: number;
  readonly body: string;
}

/** A page that was shared: sealed, and opened by a token of which only the hash stands here. */
export interface SharesTable extends Owned {
  readonly share_id: ShareId;
  readonly made_at: Instant;
  readonly expires_at: Instant;
  readonly revoked_at: Instant | null;
  /** SHA-256 of the token, base64url. */
  readonly token_hash: string;
  /** Of the pass phrase, base64url; null without one. */
  readonly salt: string | null;
  /** Nonce and sealed page, base64url. */
  readonly sealed: string;
}

export interface ShareVisitsTable extends Owned {
  readonly share_id: ShareId;
  readonly seq: number;
  readonly at: Instant;
  readonly what: ShareVisit["what"];
}

export interface RepliesTable extends Owned {
  readonly reply_id: ReplyId;
  readonly share_id: ShareId;
  readonly received_at: Instant;
  readonly reply: JsonText<Reply>;
  readonly state: StoredReply["state"];
  readonly decided_at: Instant | null;
}

export interface DrillsTable extends Owned {
  readonly drill_id: DrillId;
  readonly name: string;
  readonly move: MoveId | null;
  readonly area: JsonText<Area> | null;
  readonly side: Side;
  readonly seconds: number;
  readonly sets: number;
  readonly note: string;
  readonly given_by: string;
  readonly added_on: LocalDate;
  readonly stopped_on: LocalDate | null;
  /** The therapist's own order. */
  readonly seq: number;
}

export interface AdviceTable extends Owned {
  readonly advice_id: AdviceId;
  readonly said_on: LocalDate;
  readonly given_by: string;
  readonly come_back_on: LocalDate | null;
  readonly avoid: JsonText<readonly Avoid[]>;
}

export interface AfterVisitsTable extends Owned {
  readonly treatment_id: TreatmentId;
  readonly hours: AfterVisit["hours"];
  readonly soreness: number | null;
  readonly answered_at: Instant;
}

export interface CadenceExperimentsTable extends Owned {
  readonly experiment_id: ExperimentId;
  readonly started_on: LocalDate;
  readonly stopped_on: LocalDate | null;
  readonly area: Site;
  readonly side: Side;
  readonly percent: number;
  readonly reference_before: number;
  readonly speed: number;
  readonly target: number;
}

export interface CareTrialsTable extends Owned {
  readonly trial_id: TrialId;
  readonly kind: TrialKind;
  readonly started_on: LocalDate;
  readonly stopped_on: LocalDate | null;
  /** From which the days were drawn: the same seed draws the same days. */
  readonly seed: number;
  readonly assignments: JsonText<CareTrial["assignments"]>;
}

export interface CalendarFeedsTable extends Owned {
  readonly feed_id: FeedId;
  readonly name: string;
  readonly secret: string;
  readonly secret_hash: string;
  readonly busy_only: Flag;
  readonly alarms: Flag;
  readonly contents: JsonText<readonly FeedContent[]>;
  readonly created_at: Instant;
  readonly read_at: Instant | null;
}

/** What each address was sent last, by uid. */
export interface CalendarFeedEntriesTable extends Owned {
  readonly feed_id: FeedId;
  readonly uid: string;
  readonly sequence: number;
  readonly changed_at: Instant;
  readonly cancelled: Flag;
  readonly entry: JsonText<CalendarEntry>;
}

/** One row a therapist; one a runner is the usual one at most. */
export interface TherapistsTable extends Owned {
  readonly therapist_id: TherapistId;
  readonly name: string;
  readonly modalities: JsonText<readonly Modality[]>;
  readonly weekdays: JsonText<readonly number[]>;
  readonly minutes: number | null;
  /** Hundredths of the currency. */
  readonly price: number | null;
  readonly currency: string | null;
  readonly pressure: Form | null;
  readonly contact: JsonText<TherapistContact>;
  readonly note: string;
  readonly usual: Flag;
}
