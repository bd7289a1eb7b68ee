import type { Recording } from "../core/activity/index.ts";
import type { WellnessValue } from "../core/wellness/index.ts";

/**
 * Version of the readers. Goes up when a file of before would be read differently: what an older version read is read
 * again from the originals, and what it refused is looked at anew when it is met again.
 */
export const READER_VERSION = 2;

/** What a file turned out to be. Every file gets one of these; none throws. */
export type FileReading =
  | {
      readonly kind: "recordings";
      readonly recordings: readonly Recording[];
      /** What the file tells of nights and mornings. */
      readonly wellness?: readonly WellnessValue[];
    }
  | { readonly kind: "skipped"; readonly code: SkipCode; readonly reason: string }
  | {
      readonly kind: "unreadable";
      readonly code: FaultCode;
      readonly reason: string;
      readonly at?: FilePlace;
    };

/** Where in the file the fault lies. */
export type FilePlace = { readonly byte: number } | { readonly line: number };

export type SkipCode = "file.notTraining" | "file.noSession" | "file.hidden" | "file.media";

export type FaultCode =
  | "file.empty"
  | "file.unknown"
  | "file.truncated"
  | "file.damaged"
  | "file.tooLarge"
  | "file.entityBomb"
  | "file.impossible";
