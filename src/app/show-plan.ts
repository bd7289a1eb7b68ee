import type { ShownSession } from "../core/context/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { instantAt } from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";
import type { Clock } from "./moment.ts";

export interface ShowServices {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
}

/**
 * Notes the sessions that the runner is shown, so that the next plan moves them only where it pays. Time goes forward:
 * a day of the past that is looked at again changes nothing. What was shown beyond this plan's end stays noted.
 * Writes nothing when it stands so already.
 */
export async function showPlan({ store, runner, clock }: ShowServices, plan: Plan): Promise<void> {
  const shownAt = await store.plans.findShownAt(runner);
  if (clock.today !== null && shownAt !== null && plan.generatedAt < shownAt) return;
  const known = await store.plans.listShown(runner);
  const end = instantAt(plan.to, 1440, plan.zone);
  const shown = [...findProposed(plan), ...known.filter(({ start }) => start >= end)];
  if (JSON.stringify(known) !== JSON.stringify(shown))
    await store.plans.saveShown(runner, shown, plan.generatedAt);
}

const findProposed = (plan: Plan): readonly ShownSession[] =>
  plan.items.flatMap(({ id, kind, status, start, minutes, form }) =>
    kind === "massage" && status === "proposed" && start !== null && form !== null
      ? [{ id, start, minutes, form }]
      : [],
  );
