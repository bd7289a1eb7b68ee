import { NOWHERE } from "./board.ts";
import { dayOf } from "./day-axis.ts";
import { deriveDayRegrets } from "./day-regret.ts";
import { dateOfDay, formatDay, formatSession } from "./day-words.ts";
import { blockOf } from "./facts.ts";
import { findFirstSlot } from "./first-slot.ts";
import { EARLY_NEED, OVERDUE_NEED } from "./gap.ts";
import type { Chosen } from "./items.ts";
import { highestCap } from "./limits-at.ts";
import type { UnmetDemand } from "./plan.ts";
import { blockedBy, gatherPlanNeed, orHours } from "./plan-days.ts";
import type { GentleWindow } from "./rules/m5-after-long-effort.ts";
import { deriveRulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { findUnmetDeep } from "./unmet-deep.ts";
import type { Variant } from "./variant.ts";

/** Every wish of the rules that no allowed slot can meet. Nothing is dropped in silence. */
export function deriveUnmet(solved: SolvedContext, chosen: readonly Chosen[]): readonly UnmetDemand[] {
  const { facts, slots } = solved.built;
  if (highestCap(facts.context) <= 0) {
    const words = facts.context.limits.because.map(({ text }) => text);
    return [
      { demand: "session", text: [texts.unmet.nothing, ...words].join(" "), blockedBy: blockedBy(solved, 0) },
    ];
  }
  if (slots.start.length === 0) return [{ demand: "session", text: texts.unmet.noHours, blockedBy: ["T14"] }];
  return [
    ...findUnmetDue(solved, chosen),
    ...findUnmetDeep(solved, chosen),
    ...findUnmetGentle(solved, chosen),
  ];
}

/** Stretches in which a session is due and no day allows one (T6, T7). */
function findUnmetDue(solved: SolvedContext, chosen: readonly Chosen[]): readonly UnmetDemand[] {
  const { facts } = solved.built;
  const { days } = facts.axis;
  const regrets = deriveDayRegrets(solved.problem, solved.solution);
  const needs = gatherPlanNeed(facts, chosen);
  const unmet: UnmetDemand[] = [];
  for (let from = 0; from < days; from += 1) {
    if (needs[from]! < EARLY_NEED) continue;
    let to = from;
    while (to < days && regrets[to]! >= NOWHERE) to += 1;
    const tail = Math.min(to, days - 1);
    if (to > from && needs[tail]! > OVERDUE_NEED) {
      unmet.push(describeDue(solved, { from, to: to - 1 }));
    }
    from = Math.max(from, to);
  }
  return unmet;
}

function describeDue(
  solved: SolvedContext,
  { from, to }: { readonly from: number; readonly to: number },
): UnmetDemand {
  const { facts } = solved.built;
  const [first, last] = [formatDay(dateOfDay(facts, from)), formatDay(dateOfDay(facts, to))];
  const rules = new Set<string>();
  for (let day = from; day <= to; day += 1) for (const rule of blockedBy(solved, day)) rules.add(rule);
  const heavy = blockOf(facts.context, from) === "heavy";
  return {
    demand: heavy ? "weeklySession" : "session",
    text: texts.unmet.due(first, last, findFirstSlot(solved, to)),
    blockedBy: orHours(rules),
  };
}

/** A gentle session after a race of class mid or longer that found no room (M5). */
function findUnmetGentle(solved: SolvedContext, chosen: readonly Chosen[]): readonly UnmetDemand[] {
  const { facts, gentleWindows } = solved.built;
  const end = facts.axis.starts[facts.axis.days]!;
  return gentleWindows
    .filter(({ reason, from, to }) => reason === "race" && from >= facts.now && to <= end)
    .filter(({ from, to }) => !chosen.some(({ start }) => start >= from && start < to))
    .map((window) => ({
      demand: "gentleAfterRace",
      text: texts.unmet.gentle(
        formatSession(facts, window.session!),
        findFirstSlot(solved, dayOf(facts.axis, window.to)),
      ),
      blockedBy: rulesInWindow(solved, window),
    }));
}

/** No hour there is free, every one is closed by a rule, or the sessions around stand too near (T11). */
function rulesInWindow({ built }: SolvedContext, { from, to }: GentleWindow): readonly string[] {
  const { facts, slots, cuts } = built;
  const inside = [...slots.start.keys()].filter(
    (slot) => slots.start[slot]! >= from && slots.start[slot]! < to,
  );
  const gentle = facts.variants.map((variant, index) => ({ variant, index })).filter(isGentle);
  if (gentle.some(({ index }) => inside.some((slot) => cuts[index]!.open[slot] === 1))) return ["T11"];
  const rules = gentle.flatMap(({ variant }) => {
    const rulesAt = deriveRulesAt(facts, variant);
    return inside.flatMap((slot) => rulesAt(slots.start[slot]!).map(({ id }) => id));
  });
  return orHours(new Set(rules));
}

const isGentle = ({ variant: { form } }: { readonly variant: Variant }): boolean => form === "gentle";
