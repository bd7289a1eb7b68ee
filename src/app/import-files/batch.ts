import type { Instant } from "../../core/units/index.ts";
import type { FileResult } from "./read-ahead.ts";

/** A file that waits to be decided on, and when it was met. */
export interface WaitingResult {
  readonly result: FileResult;
  readonly metAt: Instant;
}

/** Files that wait to be decided on and saved together, in one transaction. */
export interface Batch {
  readonly waiting: readonly WaitingResult[];
  /** Bytes of the originals held. */
  readonly bytes: number;
}

export const EMPTY_BATCH: Batch = { waiting: [], bytes: 0 };

/** The batch with one more. */
export const addToBatch = ({ waiting, bytes }: Batch, more: WaitingResult): Batch => ({
  waiting: [...waiting, more],
  bytes: bytes + countBytes(more.result),
});

const countBytes = (result: FileResult): number =>
  result.kind === "read" && result.reading.kind === "sessions" ? result.reading.gzip.length : 0;

const MOST_FILES = 25;
const MOST_BYTES = 16 * 1024 * 1024;

export const isFull = ({ waiting, bytes }: Batch): boolean =>
  waiting.length >= MOST_FILES || bytes >= MOST_BYTES;
