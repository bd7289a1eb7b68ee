import type { Database } from "../database.ts";
import type { JsonText } from "../json-text.ts";

/** Tables that a backup leaves out, with the reason. */
export const LEFT_OUT = {
  kept_answers:
    "answers to requests of this server's last weeks: only for devices that send one of them again",
  connections: "keys to other services: a backup is handed on more easily than a key should be",
} as const satisfies { readonly [Name in keyof Database]?: string };

type KeptName = Exclude<keyof Database, keyof typeof LEFT_OUT>;

type JsonColumn<Table> = {
  [Column in keyof Table]: Extract<NonNullable<Table[Column]>, JsonText<unknown>> extends never
    ? never
    : Column;
}[keyof Table];

/** How a table's rows are kept in a backup. */
interface KeptTable<Column extends PropertyKey, Json extends PropertyKey> {
  /** What tells a runner's rows apart: the table's key without the runner. Nothing where a runner has one row. */
  readonly key: readonly Column[];
  /** Columns that hold JSON text, each `true`. */
  readonly json: { readonly [Name in Json]: true };
  /** Columns of bytes, each with the ending of the entries that hold them. */
  readonly bytes?: { readonly [Name in Column]?: string };
  /**
   * A column that counts the rows up. Two logs number different rows alike: a merge goes by the rest of the row and
   * counts on from what is there.
   */
  readonly counter?: Column;
  /** Columns that belong to this database and not to the log. */
  readonly without?: readonly Column[];
  /** Noted by Restride, not said by the runner: rows here alone make no log. */
  readonly bySelf?: true;
}

type KeptTables = {
  readonly [Name in KeptName]: KeptTable<keyof Database[Name] & string, JsonColumn<Database[Name]>>;
};

/**
 * Every table of a runner, in the order in which a backup holds them. A new table needs its line here (or in `LEFT_OUT`): the
 * compiler asks for it, and `backup-tables.test.ts` holds keys and columns against the real schema.
 */
export const KEPT_TABLES: KeptTables = {
  runners: { key: [], json: {}, without: ["place", "revision"], bySelf: true },
  activities: { key: ["activity_id"], json: {} },
  recordings: { key: ["recording_id"], json: { summary: true } },
  originals: { key: ["hash"], json: {}, bytes: { gzip: "gz" } },
  imported_files: { key: ["entry_key"], json: { activities: true, fault_at: true }, counter: "seq" },
  imports: { key: ["import_id"], json: { roots: true } },
  races: { key: ["race_id"], json: {} },
  planned_sessions: { key: ["session_id"], json: {} },
  treatments: { key: ["treatment_id"], json: { areas: true } },
  soreness: { key: ["date"], json: {} },
  settings: { key: ["key"], json: { value: true } },
  shown_plans: { key: [], json: { sessions: true }, bySelf: true },
  niggles: { key: ["niggle_id"], json: {} },
  niggle_entries: { key: ["seq"], json: { entry: true }, counter: "seq" },
  niggle_answers: { key: ["seq"], json: { chosen: true }, counter: "seq" },
  niggle_seen: { key: ["seq"], json: { seen: true }, counter: "seq" },
  condition_answers: { key: ["seq"], json: { answer: true }, counter: "seq" },
  weekly_checks: { key: ["date", "problem"], json: { area: true, answers: true } },
  self_care: { key: ["self_care_id"], json: { areas: true, moves: true } },
  move_notes: { key: ["move", "side", "noted_on", "mark"], json: {} },
  messages: { key: ["date", "key"], json: {}, bySelf: true },
  cadence_experiments: { key: ["experiment_id"], json: {} },
  care_trials: { key: ["trial_id"], json: { assignments: true } },
  calendar_feeds: { key: ["feed_id"], json: { contents: true } },
  calendar_feed_entries: { key: ["feed_id", "uid"], json: { entry: true }, bySelf: true },
  therapists: { key: ["therapist_id"], json: { modalities: true, weekdays: true, contact: true } },
  shares: { key: ["share_id"], json: {} },
  share_visits: { key: ["share_id", "seq"], json: {}, bySelf: true },
  replies: { key: ["reply_id"], json: { reply: true } },
  drills: { key: ["drill_id"], json: { area: true } },
  advice: { key: ["advice_id"], json: { avoid: true } },
  after_visits: { key: ["treatment_id", "hours"], json: {} },
  wellness: { key: ["date", "kind", "source"], json: {} },
};

/** A table as the parts that know no single one of them see it. */
export interface AnyKeptTable {
  readonly key: readonly string[];
  readonly json: Readonly<Record<string, true>>;
  readonly bytes: Readonly<Record<string, string>>;
  readonly counter: string | null;
  readonly without: readonly string[];
  readonly bySelf: boolean;
}

const toAny = (table: KeptTable<string, never>): AnyKeptTable => ({
  key: table.key,
  json: table.json,
  bytes: { ...table.bytes } as Readonly<Record<string, string>>,
  counter: table.counter ?? null,
  without: table.without ?? [],
  bySelf: table.bySelf ?? false,
});

/** `KEPT_TABLES` by name, in their order. */
export const KEPT: ReadonlyMap<string, AnyKeptTable> = new Map(
  Object.entries(KEPT_TABLES).map(([name, table]) => [name, toAny(table as KeptTable<string, never>)]),
);
