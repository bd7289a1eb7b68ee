import type { ActivitySummary } from "../../core/activity/index.ts";
import type { KnownRecording, Runner } from "../store.ts";
import type { LogSource } from "./log-reader.ts";

/** A runner's whole log in one unchanging state. */
export interface WholeLog extends LogSource {
  /** Name of the schema's last step. */
  readonly step: string;
  /** How often the log was written. */
  readonly revision: number;
  /** Whether the runner has said and imported nothing yet. */
  readonly isEmpty: boolean;
}

/** What became of the rows of one table. */
export interface TableCount {
  readonly table: string;
  readonly added: number;
  /** Rows of the backup that were here already: what is here stayed. */
  readonly kept: number;
  /** Of those kept, how many say something else in the backup. */
  readonly differing: number;
}

export type FindSameRun = (
  summary: ActivitySummary,
  among: readonly KnownRecording[],
) => KnownRecording | null;

/** Rows that take a log's place or join it. */
export interface LogChange {
  readonly source: LogSource;
  /** The change is made only where nobody wrote since this revision. */
  readonly revision: number;
  /** Told before each table, inside the transaction: what it throws takes everything back. */
  readonly onTable?: (table: string) => Promise<void> | void;
}

export interface LogMerge extends LogChange {
  readonly findSameRun: FindSameRun;
}

/** The whole log of a runner, read and written at once. */
export interface BackupStore {
  /** Reads one unchanging state; nobody who writes is kept waiting. */
  read<Value>(runner: Runner, work: (log: WholeLog) => Promise<Value>): Promise<Value>;
  /**
   * In one transaction, all that is here goes and the source's rows come. Null, and nothing is changed, where somebody wrote
   * since the revision.
   */
  replace(runner: Runner, change: LogChange): Promise<readonly TableCount[] | null>;
  /**
   * In one transaction, rows that are not here are added; what is here stays. A run known by its bytes or as the same run is
   * not doubled. Null as with `replace`.
   */
  merge(runner: Runner, change: LogMerge): Promise<readonly TableCount[] | null>;
}
