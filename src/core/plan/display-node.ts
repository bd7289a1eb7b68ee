import type { Form } from "../care/index.ts";
import type { SolvedContext } from "./solve-context.ts";
import { lowerBound } from "./sorted.ts";

/** A session as the calendar prices it: without what a change costs. Booked ones are left out. */
export interface Displayed {
  readonly start: number;
  readonly day: number;
  readonly form: Form;
  readonly full: boolean;
  /** Expected sessions that it would come too close to; one that it all but touches counts twice. */
  readonly broken: number;
  /** Thousandths of a point over the optimum; NOWHERE where it cannot be. */
  readonly regret: number;
}

/** The sessions that stand by themselves on some days, in order of time, with what each would cost. */
export function* listDisplayed(
  { built, display }: SolvedContext,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Generator<Displayed> {
  const { facts, candidates, cuts, slots } = built;
  const { problem, solution } = display;
  const days = problem.day.subarray(0, problem.count);
  for (let node = lowerBound(days, from); node < problem.count && days[node]! <= to; node += 1) {
    if (problem.booked[node] === 1) continue;
    const which = candidates.variant[problem.source[node]!]!;
    const { form, full } = facts.variants[which]!;
    const start = problem.start[node]!;
    const broken = cuts[which]!.broken[lowerBound(slots.start, start)]!;
    yield { start, day: days[node]!, form, full, broken, regret: solution.regret[node]! };
  }
}
