import type { Built } from "./candidates.ts";
import { fillTerms, type Quote, TERMS, type Term } from "./costs.ts";
import { thousandths } from "./gap.ts";
import type { Problem } from "./problem.ts";
import type { Solution } from "./search.ts";
import { lowerBound } from "./sorted.ts";

/** Every term that a plan's price is split into. */
export type PlanTerm = Term | "gap" | "leftover" | "shownConstant";

/** A plan's price by term, in thousandths of a point; terms of nothing are left out. Their sum is the total. */
export function splitCost(
  built: Built,
  problem: Problem,
  { chosen }: Solution,
): Readonly<Partial<Record<PlanTerm, number>>> {
  const terms: Partial<Record<PlanTerm, number>> = {};
  const add = (term: PlanTerm, value: number) => {
    if (value !== 0) terms[term] = (terms[term] ?? 0) + value;
  };
  let last = 0;
  for (const node of chosen) {
    for (const { term, value } of splitNode(built, problem, node)) add(term, value);
    if (problem.full[node] === 0) continue;
    add("gap", problem.gap[last * problem.days + problem.day[node]!]!);
    last = problem.day[node]! + 1;
  }
  add("leftover", problem.leftover[last]!);
  add("shownConstant", problem.constant);
  return terms;
}

interface TermValue {
  readonly term: Term;
  readonly value: number;
}

/** The terms of one session; what rounding them apart leaves over goes to the largest. */
function splitNode(built: Built, problem: Problem, node: number): readonly TermValue[] {
  const cost = problem.cost[node]!;
  if (problem.booked[node] === 1) return [{ term: "change", value: cost }];
  const values = new Float64Array(TERMS.length);
  fillTerms(built.pricer, quoteOf(built, problem, node), values);
  const split = TERMS.map((term, index) => ({ term, value: thousandths(values[index]!) }));
  const rest = cost - split.reduce((sum, { value }) => sum + value, 0);
  const largest = split.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));
  largest.value += rest;
  return split;
}

/** A candidate's node as it was priced. */
export function quoteOf(
  { facts, candidates, slots, cuts, rewards }: Built,
  problem: Problem,
  node: number,
): Quote {
  const index = problem.source[node]!;
  const which = candidates.variant[index]!;
  const { form, full, minutes } = facts.variants[which]!;
  const start = problem.start[node]!;
  const slot = lowerBound(slots.start, start);
  return {
    start,
    end: start + minutes,
    day: problem.day[node]!,
    form,
    full,
    broken: cuts[which]!.broken[slot]!,
    reward: rewards[slot]!,
  };
}
