import type { ContentHash } from "../../../store/store.ts";
import type { Refusal } from "../met-file.ts";

/** Where an export stands: its own file, an entry of a zip archive on the disk, or bytes in memory. */
export type HealthSource =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "entry"; readonly file: string; readonly offset: number }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> };

/** An export to be read away from the main thread. */
export interface HealthTask {
  readonly source: HealthSource;
  /** Uncompressed bytes at the most, and what is said beyond. */
  readonly cap: { readonly bytes: number; readonly refusal: Refusal };
}

/** What became of the export itself; what was found in it follows part by part. */
export interface HealthReport {
  readonly parts: number;
  /** Uncompressed bytes read. */
  readonly bytes: number;
  /** Of these bytes; null where not all could be read. */
  readonly hash: ContentHash | null;
  /** "312 workouts, resting heart rate of 800 days" */
  readonly found: string;
  /** What had to be left out, in sentences. */
  readonly left: readonly string[];
  /** Why it was not read to its end. */
  readonly fault: Refusal | null;
}

/** A small file that comes out of the export. */
export interface HealthPart {
  /** Behind the path of the export. */
  readonly suffix: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the thread tells: that it goes on, that all is read, and each part that it is asked for. */
export type HealthMessage =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly report: HealthReport }
  | { readonly kind: "part"; readonly part: HealthPart }
  | { readonly kind: "done" };

/** Asks the thread for the next part. */
export const NEXT_PART = "next part";
