import type { PlannedSession } from "../../core/training/index.ts";
import type { LocalDate } from "../../core/units/index.ts";
import type { Runner, Store } from "../../store/store.ts";
import { readImportedId } from "./session-ids.ts";

/** What an import changes among the planned sessions. */
export interface PlanChange {
  readonly added: readonly PlannedSession[];
  readonly changed: readonly PlannedSession[];
  readonly unchanged: number;
  readonly removed: readonly PlannedSession[];
}

export interface PlanComparison {
  readonly known: readonly PlannedSession[];
  readonly sessions: readonly PlannedSession[];
  readonly source: string;
  /** Hashed owners that the file still holds. */
  readonly owners: ReadonlySet<string>;
  readonly today: LocalDate;
  readonly lastDate: LocalDate;
}

/**
 * Compares what a file plans with what is planned already. Removed are this file's sessions from today on that it no
 * longer holds, those of any day whose entry it still holds but that are no session any more, and the same session
 * under another file's name. Nothing that the runner typed is touched.
 */
export function compareSessions(comparison: PlanComparison): PlanChange {
  const { known, sessions } = comparison;
  const before = new Map(known.map((session) => [session.id, session]));
  const wanted = new Set(sessions.map(({ id }) => id));
  const keys = new Set(sessions.map(({ id }) => keyOf(id)));
  const fresh = sessions.filter(({ id }) => !before.has(id));
  const same = sessions.filter((session) => isSame(session, before.get(session.id)));
  return {
    added: fresh,
    changed: sessions.filter((session) => before.has(session.id) && !same.includes(session)),
    unchanged: same.length,
    removed: known.filter(({ id, date }) => !wanted.has(id) && isGone(id, date, keys, comparison)),
  };
}

const keyOf = (id: string): string | null => {
  const parts = readImportedId(id);
  return parts && `${parts.owner}-${parts.occurrence}`;
};

function isGone(
  id: string,
  date: LocalDate,
  keys: ReadonlySet<string | null>,
  { source, owners, today, lastDate }: PlanComparison,
): boolean {
  const parts = readImportedId(id);
  if (parts === null) return false;
  if (parts.source !== source) return keys.has(keyOf(id));
  return date <= lastDate && (date >= today || owners.has(parts.owner));
}

const isSame = (session: PlannedSession, known: PlannedSession | undefined): boolean =>
  known !== undefined && JSON.stringify(fieldsOf(session)) === JSON.stringify(fieldsOf(known));

const fieldsOf = ({ date, class: kind, start, end, metres, title, minutes }: PlannedSession) => [
  date,
  kind,
  start,
  end,
  metres,
  title,
  minutes ?? null,
];

/**
 * Writes a change: all of it, or, where the store fails on the way, what was written is taken back. New sessions come
 * before removals, so that no moment knows less than before.
 */
export async function saveChange(
  store: Store,
  runner: Runner,
  change: PlanChange,
  known: readonly PlannedSession[],
): Promise<void> {
  const before = new Map(known.map((session) => [session.id, session]));
  const done: PlannedSession[] = [];
  try {
    for (const session of [...change.added, ...change.changed]) {
      await store.training.addPlanned(runner, session);
      done.push(session);
    }
    for (const session of change.removed) {
      await store.training.removePlanned(runner, session.id);
      done.push(session);
    }
  } catch (thrown) {
    await takeBack(store, runner, done, before);
    throw thrown;
  }
}

async function takeBack(
  { training }: Store,
  runner: Runner,
  done: readonly PlannedSession[],
  before: ReadonlyMap<string, PlannedSession>,
): Promise<void> {
  for (const { id } of [...done].reverse()) {
    const earlier = before.get(id);
    if (earlier) await training.addPlanned(runner, earlier);
    else await training.removePlanned(runner, id);
  }
}
