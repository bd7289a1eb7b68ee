import type { Plan, PlanItem } from "../core/plan/index.ts";
import { hoursBetween } from "../core/units/index.ts";

/** A session that comes, goes, or becomes another. */
export interface PlanChange {
  readonly from: PlanItem | null;
  readonly to: PlanItem | null;
}

/** A new session stands for one that went when it begins less than this away: T11 keeps two further apart. */
const SAME_SESSION_HOURS = 84;

/** What differs between two plans, massages only, in order of time. */
export function findChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const gone = massagesOf(before).filter((item) => !massagesOf(after).some((other) => isSame(item, other)));
  const come = massagesOf(after).filter((item) => !massagesOf(before).some((other) => isSame(item, other)));
  const changes: PlanChange[] = [];
  const taken = new Set<PlanItem>();
  for (const from of gone) {
    const to = findNearest(
      from,
      come.filter((item) => !taken.has(item)),
    );
    if (to) taken.add(to);
    changes.push({ from, to });
  }
  for (const to of come) if (!taken.has(to)) changes.push({ from: null, to });
  return changes.sort((one, other) => startOf(one) - startOf(other));
}

const massagesOf = ({ items }: Plan): readonly PlanItem[] =>
  items.filter(({ kind, start }) => kind === "massage" && start !== null);

const isSame = (one: PlanItem, other: PlanItem): boolean =>
  one.id === other.id &&
  one.start === other.start &&
  one.form === other.form &&
  one.minutes === other.minutes &&
  one.status === other.status;

function findNearest(from: PlanItem, come: readonly PlanItem[]): PlanItem | null {
  const same = come.find(({ id }) => id === from.id);
  if (same) return same;
  const near = come
    .map((item) => ({ item, hours: hoursApart(from, item) }))
    .filter(({ hours }) => hours < SAME_SESSION_HOURS)
    .sort((one, other) => one.hours - other.hours);
  return near[0]?.item ?? null;
}

const hoursApart = (one: PlanItem, other: PlanItem): number =>
  one.start === null || other.start === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(hoursBetween(one.start, other.start));

const startOf = ({ from, to }: PlanChange): number => to?.start ?? from?.start ?? 0;
