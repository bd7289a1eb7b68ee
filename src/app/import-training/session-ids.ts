import { createHash } from "node:crypto";
import type { PlannedSessionId } from "../../core/training/index.ts";
import type { PlanEvent, PlanFile } from "./plan-event.ts";

/** Ids of imported sessions: `cal-SOURCE-OWNER-OCCURRENCE`. Typed sessions have other ids. */
const IMPORTED = /^cal-([0-9a-f]{10})-([0-9a-f]{12})-(\w+)$/;

export interface ImportedId {
  readonly source: string;
  readonly owner: string;
  readonly occurrence: string;
}

const hash = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);

/** A downloaded copy, `plan (1).ics`, is the same file; the calendar's own name tells namesakes apart. */
export const sourceOf = (file: string, { name }: Pick<PlanFile, "name">): string =>
  hash(`${file.toLowerCase().replace(/ ?\(\d+\)(?=\.[a-z]+$)/, "")}\n${name}`, 10);

/** A UID is known in every file; a line only in its own. */
export const ownerOf = (owner: string, source: string, file: Pick<PlanFile, "ownersAreGlobal">): string =>
  hash(file.ownersAreGlobal ? owner : `${source}\n${owner}`, 12);

export const idOf = (event: PlanEvent, source: string, file: PlanFile): PlannedSessionId =>
  `cal-${source}-${ownerOf(event.owner, source, file)}-${event.occurrence}` as PlannedSessionId;

/** The parts of an id that an import made; null for any other. */
export function readImportedId(id: string): ImportedId | null {
  const [, source, owner, occurrence] = IMPORTED.exec(id) ?? [];
  return source && owner && occurrence ? { source, owner, occurrence } : null;
}
