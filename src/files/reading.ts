import type { Recording } from "../core/activity/index.ts";

/** What a file turned out to be. Every file gets one of these; none throws. */
export type FileReading =
  | { readonly kind: "recordings"; readonly recordings: readonly Recording[] }
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
