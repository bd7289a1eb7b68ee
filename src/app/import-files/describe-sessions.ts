import type { LedgerEntry } from "../../store/store.ts";
import { type Duplicate, formatWhy } from "./find-duplicate.ts";

/** A session that is there already, and how much this file tells of it. */
export interface FoundDuplicate extends Duplicate {
  readonly richness: number;
}

/** A file all of whose sessions are copies is a copy; one new session makes it imported, with a word on the others. */
export function describeSessions<Entry extends LedgerEntry>(
  entry: Entry,
  sessions: number,
  duplicates: readonly FoundDuplicate[],
): Entry {
  const first = duplicates[0];
  if (!first) return entry;
  const reasons = new Set(duplicates.map((duplicate) => formatWhy(duplicate, duplicate.richness)));
  const told = { ...entry, code: "file.sameRun", reason: [...reasons].join(" ") };
  return duplicates.length < sessions
    ? told
    : { ...told, outcome: "duplicate", duplicateOf: first.known.path };
}
