import { dateOfDay, formatDay } from "./day-words.ts";
import { blockOf, type PlanFacts } from "./facts.ts";
import { findFirstSlot } from "./first-slot.ts";
import type { Chosen } from "./items.ts";
import type { UnmetDemand } from "./plan.ts";
import { blockedBy, orHours } from "./plan-days.ts";
import { HOUR } from "./rules/rule.ts";
import { deriveRulesAt, type RulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";

/** A week of a heavy block shorter than this is too short to ask for firm work. */
const LEAST_DAYS = 5;
const WEEK = 7;
/** T1b: the best hours after a very hard session end here. */
const BEST_UNTIL = 72;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Heavy weeks with free hours in which no start allows firm work (T7, E6), joined where they follow each other. */
export function findUnmetDeep(solved: SolvedContext, chosen: readonly Chosen[]): readonly UnmetDemand[] {
  const { facts } = solved.built;
  const deep = facts.variants.findIndex(({ form }) => form === "deep");
  if (deep < 0) return [];
  const weeks = joinWeeks(heavyWeeks(facts).filter((week) => isShut(solved, deep, week)));
  return weeks.map(({ from, to }) => {
    const rules = new Set<string>();
    for (let day = from; day <= to; day += 1) for (const rule of blockedBy(solved, day)) rules.add(rule);
    rules.delete("T14");
    const [first, last] = [formatDay(dateOfDay(facts, from)), formatDay(dateOfDay(facts, to))];
    const rulesAt = deriveRulesAt(facts, facts.variants[deep]!);
    const later = suggestEasyWeek(solved, { rulesAt, after: to });
    const standIn = chosen.some(({ form, day }) => form === "moderate" && day >= from && day <= to);
    const words = [
      texts.unmet.deep(first, last, standIn),
      texts.unmet.deepFirst(findFirstSlot(solved, to, "deep")),
      later === null ? "" : texts.unmet.deepLater(later),
    ];
    return { demand: "deepInHeavyBlock", text: words.join(""), blockedBy: orHours(rules) };
  });
}

function heavyWeeks({ context, axis }: PlanFacts): readonly Stretch[] {
  const weeks: Stretch[] = [];
  for (let from = 0; from < axis.days; ) {
    let to = from;
    while (to < axis.days && to - from < WEEK && blockOf(context, to) === "heavy") to += 1;
    if (to - from >= LEAST_DAYS) weeks.push({ from, to: to - 1 });
    from = Math.max(to, from + 1);
  }
  return weeks;
}

/** Free hours there are, but none for firm work. */
function isShut({ built }: SolvedContext, deep: number, { from, to }: Stretch): boolean {
  const { slots, cuts } = built;
  const first = slots.firstOfDay[from]!;
  const end = slots.firstOfDay[to + 1]!;
  return end > first && !cuts[deep]!.open.subarray(first, end).includes(1);
}

function joinWeeks(weeks: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const week of weeks) {
    const last = joined.at(-1);
    if (last && last.to + 1 === week.from) joined.splice(-1, 1, { from: last.from, to: week.to });
    else joined.push(week);
  }
  return joined;
}

interface EasyWeekSearch {
  readonly rulesAt: RulesAt;
  readonly after: number;
}

/** E6: the first free hours of the next easy week, 48 to 72 hours after a very hard session, that only T8 bars. */
function suggestEasyWeek({ built }: SolvedContext, { rulesAt, after }: EasyWeekSearch): string | null {
  const { facts, slots } = built;
  const { context, axis } = facts;
  let day = after;
  while (day < axis.days && blockOf(context, day) !== "easy") day += 1;
  for (; day < axis.days && blockOf(context, day) === "easy"; day += 1) {
    const starts = slots.start.subarray(slots.firstOfDay[day]!, slots.firstOfDay[day + 1]!);
    const fits = (start: number) =>
      isWellTimed(facts, start) && rulesAt(start).every(({ id }) => id === "T8");
    if (starts.some(fits)) return formatDay(dateOfDay(facts, day));
  }
  return null;
}

const isWellTimed = ({ sessions }: PlanFacts, start: number): boolean =>
  sessions.some((session) => {
    const since = start - session.end;
    return session.class === "veryHard" && since >= 0 && since <= BEST_UNTIL * HOUR;
  });
