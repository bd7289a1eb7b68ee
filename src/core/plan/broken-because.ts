import { type Because, because } from "../units/index.ts";
import { wholeHours } from "./anchors.ts";
import { NOWHERE } from "./board.ts";
import { dateOfDay, formatDay, formatSession } from "./day-words.ts";
import { listDisplayed } from "./display-node.ts";
import type { PlanFacts } from "./facts.ts";
import type { Explained } from "./item-because.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import type { SessionFact } from "./session-facts.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import type { Variant } from "./variant.ts";

/** The expected sessions that a session of that kind would come too close to, were they certain (E10). */
export function findBroken(facts: PlanFacts, variant: Variant, start: number): readonly SessionFact[] {
  const spans = CUT_RULES.flatMap((rule) => rule.cut(facts, variant));
  const broken = spans.flatMap(({ from, to, expected }) =>
    expected !== null && start >= from && start < to ? [expected] : [],
  );
  return [...new Set(broken)].map((index) => facts.sessions[index]!);
}

/** E10: which expected session it comes too close to, and why it still pays. */
export function explainBroken(solved: SolvedContext, item: Explained): readonly Because[] {
  const { facts } = solved.built;
  return item.broken.map((session) => {
    const isAfter = session.end <= item.start;
    const hours = wholeHours(isAfter ? item.start - session.end : session.start - item.end);
    const text = texts.broken({
      hours,
      isAfter,
      session: formatSession(facts, session),
      form: item.form,
      instead: findClearDay(solved, item),
    });
    return because("E10", text, { hours, confidence: "low" });
  });
}

const WEEK = 7;

/** The best day within a week either side that keeps clear of everything expected; null where there is none. */
function findClearDay(solved: SolvedContext, { day }: Explained): string | null {
  const clear = [...listDisplayed(solved, day - WEEK, day + WEEK)].filter(
    (one) => one.full && one.broken === 0 && one.regret < NOWHERE,
  );
  if (clear.length === 0) return null;
  const best = clear.reduce((least, one) => (one.regret < least.regret ? one : least));
  return formatDay(dateOfDay(solved.built.facts, best.day));
}
