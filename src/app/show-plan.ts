import type { Plan } from "../core/plan/index.ts";
import type { Runner, Store } from "../store/store.ts";

/**
 * Notes the sessions that the runner is shown, so that the next plan moves them only where it pays.
 * Writes nothing when they stand so already.
 */
export async function showPlan(
  { store, runner }: { readonly store: Store; readonly runner: Runner },
  plan: Plan,
): Promise<void> {
  const shown = plan.items.flatMap(({ kind, status, start, minutes, form }) =>
    kind === "massage" && status === "proposed" && start !== null && form !== null
      ? [{ start, minutes, form }]
      : [],
  );
  const known = await store.plans.listShown(runner);
  if (JSON.stringify(known) !== JSON.stringify(shown))
    await store.plans.saveShown(runner, shown, plan.generatedAt);
}
