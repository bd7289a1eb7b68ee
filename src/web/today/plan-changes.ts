import type { PlanView } from "../../http/contract.ts";

/** A massage of the plan as this device last showed it. */
export interface SeenMassage {
  readonly id: string;
  readonly date: string;
  readonly start: string;
  readonly form: string;
}

export type PlanChange =
  | { readonly kind: "moved"; readonly from: SeenMassage; readonly to: SeenMassage }
  | { readonly kind: "form"; readonly from: SeenMassage; readonly to: SeenMassage }
  | { readonly kind: "came"; readonly to: SeenMassage }
  | { readonly kind: "went"; readonly from: SeenMassage };

/** Beyond this the plan is a sketch, and its changes are no news. */
const DAYS_OF_NEWS = 21;
const DAY_MS = 86_400_000;

/** The massages ahead, as they are to be remembered. */
export const listMassages = ({ items, from }: PlanView): readonly SeenMassage[] =>
  items.flatMap(({ kind, id, date, start, form, status }) =>
    kind === "massage" && start !== undefined && date >= from && status !== "done"
      ? [{ id, date, start, form: form ?? "" }]
      : [],
  );

/** What is different from what was seen before, soon enough to matter. Ids hold over moves. */
export function findPlanChanges(
  before: readonly SeenMassage[],
  after: readonly SeenMassage[],
  today: string,
): readonly PlanChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  const isNews = ({ date }: SeenMassage): boolean =>
    date >= today && Date.parse(date) - Date.parse(today) < DAYS_OF_NEWS * DAY_MS;
  const changed = after.flatMap((to): readonly PlanChange[] => {
    const from = old.get(to.id);
    if (!from) return isNews(to) ? [{ kind: "came", to }] : [];
    if (!isNews(to) && !isNews(from)) return [];
    if (from.start !== to.start) return [{ kind: "moved", from, to }];
    return from.form === to.form ? [] : [{ kind: "form", from, to }];
  });
  const gone = before.filter((from) => !ids.has(from.id) && isNews(from));
  return [...changed, ...gone.map((from): PlanChange => ({ kind: "went", from }))];
}
