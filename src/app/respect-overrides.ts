import type { Treatment } from "../core/care/index.ts";
import type { PlanningContext } from "../core/context/index.ts";
import { endOfFaults, faultsOf, isOverridable, ruleSentence } from "../core/insight/index.ts";
import type { Plan, PlanItem } from "../core/plan/index.ts";
import { addHours, because, type Instant, localDateAt } from "../core/units/index.ts";
import type { Override, TreatmentNotes } from "./treatment-notes.ts";

/** Longest reach of a race's rules, an ultra's soreness gate among them, and of the rules for training and spacing. */
const RACE_HOURS = 16 * 24;
const NEAR_HOURS = 120;

/**
 * What stands near a treatment and can speak against it, as words that stay the same from day to day: races, hard
 * sessions that are more than expected, other treatments.
 */
export function listNeighbours(context: PlanningContext, { id, start }: Treatment): readonly string[] {
  const isNear = (at: Instant, hours: number): boolean =>
    at <= addHours(start, hours) && addHours(at, hours) >= start;
  const races = context.races.filter((race) => isNear(race.startsAt, RACE_HOURS));
  const sessions = context.days
    .flatMap((day) => day.sessions)
    .filter((session) => session.source !== "expected" && session.race === null)
    .filter((session) => session.class === "hard" || session.class === "veryHard")
    .filter((session) => isNear(session.start, NEAR_HOURS));
  const others = context.treatments.filter((one) => one.id !== id && isNear(one.start, NEAR_HOURS));
  return [
    ...races.map((race) => `race ${race.id} ${race.date}`),
    ...sessions.map((session) => `${session.class} ${session.date}`),
    ...others.map((one) => `massage ${one.id}`),
  ];
}

/**
 * The plan with the runner's own word taken: a booked session that breaks only rules which the runner broke knowingly
 * stays booked, and says so. Where something new speaks against it, the plan's marking stands.
 */
export function respectOverrides(plan: Plan, context: PlanningContext, notes: TreatmentNotes): Plan {
  const marked = plan.items.filter((item) => item.status === "cancelSuggested");
  const settled = new Map(
    marked.flatMap((item) => {
      const override = findOverride(item, context, notes);
      return override ? [[item.id, presentOverridden(item, context, override)] as const] : [];
    }),
  );
  if (settled.size === 0) return plan;
  const items = plan.items.map((item) => settled.get(item.id) ?? item);
  return { ...plan, items, warnings: dropWarnings(plan.warnings, marked, settled) };
}

function findOverride(item: PlanItem, context: PlanningContext, notes: TreatmentNotes): Override | null {
  const override = notes.get(item.id)?.override ?? null;
  const treatment = context.treatments.find(({ id }) => id === item.id);
  if (override === null || !treatment) return null;
  const known =
    faultsOf(item).every(({ rule }) => isOverridable(rule) && override.rules.includes(rule)) &&
    listNeighbours(context, treatment).every((one) => override.against.includes(one));
  return known ? override : null;
}

function presentOverridden(item: PlanItem, { zone }: PlanningContext, override: Override): PlanItem {
  const faults = faultsOf(item);
  const rules = [...new Set(faults.map(({ rule }) => rule))].join(" and ");
  const on = localDateAt(override.at, zone);
  const text = `Booked on your own word of ${on}, although it breaks ${rules}. Keep it lighter if in doubt.`;
  return {
    ...item,
    status: "booked",
    because: [
      because("C7", text, { rules, confirmed: on }),
      ...faults.map((fault) => ({ ...fault, text: ruleSentence(fault) })),
      ...item.because.slice(endOfFaults(item)),
    ],
  };
}

/** Each marked session has one warning, under its first rule and in the same order. */
function dropWarnings(
  warnings: Plan["warnings"],
  marked: readonly PlanItem[],
  settled: ReadonlyMap<string, PlanItem>,
): Plan["warnings"] {
  const seen = new Map<string, number>();
  return warnings.filter(({ rule, level }) => {
    if (level !== "warning" || !isOverridable(rule)) return true;
    const index = seen.get(rule) ?? 0;
    seen.set(rule, index + 1);
    const item = marked.filter(({ because: why }) => why[0]?.rule === rule)[index];
    return !item || !settled.has(item.id);
  });
}
