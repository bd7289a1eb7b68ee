import type { LedgerEntry } from "../../store/store.ts";
import type { FileResult } from "./read-ahead.ts";

/** Entries that are looked at again: each gives its place to one file. */
export interface RetriedEntries {
  /** The entry whose place the file takes; undefined for a file that was not met before. */
  find(result: FileResult): LedgerEntry | undefined;
  /** Whether a path is one of them, or lies inside one: in an archive that opens now. */
  includes(path: string): boolean;
  /** Those whose place the files inside them have taken. */
  listReplaced(): readonly LedgerEntry[];
  /** Those that nothing was found for. */
  listMissed(): readonly LedgerEntry[];
}

/** Keeps count of what became of the entries that are tried again. */
export function createRetried(entries: readonly LedgerEntry[]): RetriedEntries {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const answered = new Set<string>();
  const opened = new Set<string>();
  const findOuter = (path: string): string | undefined => listOuter(path).find((outer) => byPath.has(outer));
  return {
    find(result) {
      const path = result.kind === "remark" ? result.remark.path : result.path;
      const entry = byPath.get(path);
      const outer = findOuter(path);
      if (outer !== undefined) opened.add(outer);
      if (!entry || answered.has(path)) return undefined;
      answered.add(path);
      return entry;
    },
    includes: (path) => byPath.has(path) || findOuter(path) !== undefined,
    listReplaced: () => [...opened].flatMap((path) => (answered.has(path) ? [] : (byPath.get(path) ?? []))),
    listMissed: () => entries.filter(({ path }) => !answered.has(path) && !opened.has(path)),
  };
}

/** Every archive, list or folder in which a path lies. */
const listOuter = (path: string): readonly string[] =>
  [...path.matchAll(/[/\\!#]/g)].map(({ index }) => path.slice(0, index));
