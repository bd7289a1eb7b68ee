import type { Recording } from "../../core/activity/index.ts";
import type { FileReading } from "../reading.ts";
import type { XmlEnd } from "./xml-listener.ts";

export interface HeardFile {
  readonly recordings: readonly Recording[];
  readonly end: XmlEnd;
  /** What a whole document without a recording is. */
  readonly empty: FileReading;
  readonly format: "GPX" | "TCX";
}

/** A file of the right format that holds no session. */
export const skipWithout = (reason: string): FileReading => ({
  kind: "skipped",
  code: "file.noSession",
  reason,
});

/** What an XML file turned out to be: a broken one gives what was read before the fault, with a flag. */
export function presentReading({ recordings, end, empty, format }: HeardFile): FileReading {
  if (end.kind === "entities") {
    const reason = `This ${format} file declares entities of its own, which no watch writes; it was not read.`;
    return { kind: "unreadable", code: "file.entityBomb", reason, at: { line: end.line } };
  }
  if (end.kind === "broken") return presentBroken(recordings, end, format);
  return recordings.length === 0 ? empty : { kind: "recordings", recordings };
}

function presentBroken(
  recordings: readonly Recording[],
  end: { readonly line: number; readonly truncated: boolean },
  format: string,
): FileReading {
  if (recordings.length > 0) return { kind: "recordings", recordings: flagLast(recordings) };
  const what = end.truncated ? "ends too early" : "is damaged";
  return {
    kind: "unreadable",
    code: end.truncated ? "file.truncated" : "file.damaged",
    reason: `This ${format} file ${what} at line ${end.line}, before any run could be read. Export it again.`,
    at: { line: end.line },
  };
}

/** The fault lies behind all but the last. */
const flagLast = (recordings: readonly Recording[]): readonly Recording[] =>
  recordings.map((recording, i) =>
    i === recordings.length - 1
      ? { ...recording, flags: [...recording.flags, "file.truncated" as const] }
      : recording,
  );
