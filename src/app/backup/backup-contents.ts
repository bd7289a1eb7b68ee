import { nameTable } from "./entry-names.ts";
import type { Manifest } from "./manifest.ts";

/** What a backup holds, in the runner's nouns. */
export interface BackupContents {
  readonly runs: number;
  readonly files: number;
  readonly niggles: number;
  readonly massages: number;
  readonly selfCare: number;
  readonly soreness: number;
  readonly races: number;
  readonly plannedSessions: number;
  readonly settings: number;
}

/** The tables behind the nouns. */
export const TABLE_OF: Readonly<Record<keyof BackupContents, string>> = {
  runs: "activities",
  files: "originals",
  niggles: "niggles",
  massages: "treatments",
  selfCare: "self_care",
  soreness: "soreness",
  races: "races",
  plannedSessions: "planned_sessions",
  settings: "settings",
};

/** Counts by the runner's nouns. */
export function countContents(countOf: (table: string) => number): BackupContents {
  const counts = Object.entries(TABLE_OF).map(([noun, table]) => [noun, countOf(table)]);
  return Object.fromEntries(counts) as unknown as BackupContents;
}

/** What a manifest says that its backup holds. */
export function countManifest({ entries }: Pick<Manifest, "entries">): BackupContents {
  const rows = new Map(entries.map((entry) => [entry.name, entry.rows]));
  return countContents((table) => rows.get(nameTable(table)) ?? 0);
}
