import { formatInstant } from "../units/index.ts";
import type { Built } from "./candidates.ts";
import { instantOf } from "./day-axis.ts";
import type { PlanFacts } from "./facts.ts";
import { hashId } from "./hash-id.ts";
import type { Chosen } from "./items.ts";
import { SAME_SESSION, type ShownFact } from "./shown-facts.ts";

/** A proposed session's id, and the shown session that it stands for. */
export interface Identity {
  readonly id: string;
  readonly shown: ShownFact | null;
}

/**
 * Ids of the proposed sessions, which they keep when planning again moves them: one that stands for a shown session (less
 * than 42 hours away and of the same kind, as the price of change has it) takes over its id. A new one gets a short hash
 * of its first start, which tells nobody what it is. No two sessions share one.
 * @example deriveIdentities(built, chosen)[0]?.id // "p1x8k3v0a2c"
 */
export function deriveIdentities(
  { facts, pricer }: Pick<Built, "facts" | "pricer">,
  chosen: readonly Chosen[],
): readonly (Identity | null)[] {
  const { treatments, shown } = facts.context;
  const taken = new Set<string>(treatments.map(({ id }) => id));
  const free = pricer.shown.filter(({ id }) => id === null || !taken.has(id));
  for (const { id } of shown) if (id !== undefined) taken.add(id);
  const used = new Set<string>();
  return chosen.map((one) => {
    if (one.treatment) return null;
    const before = findShown(free, one);
    const known = before?.id ?? null;
    const id = known !== null && !used.has(known) ? known : nameNew(facts, before?.start ?? one.start, taken);
    used.add(id);
    taken.add(id);
    return { id, shown: before };
  });
}

/** The nearest shown session of its kind. Sessions lie 84 hours apart, so that no two stand for the same one. */
function findShown(shown: readonly ShownFact[], one: Chosen): ShownFact | null {
  const away = ({ start }: ShownFact): number => Math.abs(start - one.start);
  const near = shown.filter((before) => before.full === one.full && away(before) < SAME_SESSION);
  return near.toSorted((first, second) => away(first) - away(second))[0] ?? null;
}

function nameNew({ axis }: PlanFacts, start: number, taken: ReadonlySet<string>): string {
  const at = instantOf(axis, start);
  for (let again = 0; ; again += 1) {
    const id = hashId(`${formatInstant(at)}#${again}`);
    if (!taken.has(id)) return id;
  }
}
