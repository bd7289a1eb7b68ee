import { performance } from "node:perf_hooks";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveProblem, type Problem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { describeProgramme } from "../../test/proof/describe-programme.ts";
import type { HighsSolver } from "../../test/proof/solve-by-highs.ts";
import { formatRow, median } from "./rows.ts";

/** HiGHS has this long for one problem, and this long for all contexts of a row, seconds. */
const SECONDS_EACH = 15;
const SECONDS_A_ROW = 40;
const SEARCHES = 15;
/** Forced sessions that HiGHS really solves; the others are taken to last as long. */
const FORCED = 3;

export interface HighsRace {
  /** HiGHS's time for one optimum over the search's for the optimum and every regret, for each problem it finished. */
  readonly ratios: readonly number[];
  /** The same for the same answer: HiGHS solves once more for each session that is forced. */
  readonly sameAnswer: readonly number[];
  /** Problems for which the two optima differ. */
  readonly differing: number;
}

export interface RaceWords {
  readonly highs: HighsSolver;
  readonly name: string;
  readonly contexts: readonly PlanningContext[];
}

let hasHead = false;

/**
 * Times the search and HiGHS on the same priced problems. Building the problem and writing the programme count for
 * neither; reading the programme counts for HiGHS.
 * The first problem is solved once before, to warm up. Problems that HiGHS did not finish have no ratio and are told.
 */
export function compareWithHighs({ highs, name, contexts }: RaceWords): HighsRace {
  const race = {
    ours: [] as number[],
    theirs: [] as number[],
    ratios: [] as number[],
    sameAnswer: [] as number[],
    differing: 0,
    late: 0,
  };
  highs(describeProgramme(layOut(contexts[0]!)), SECONDS_EACH);
  const begin = performance.now();
  for (const context of contexts) {
    if (performance.now() - begin > SECONDS_A_ROW * 1000) break;
    const problem = layOut(context);
    const ours = timeSearch(problem);
    const programme = describeProgramme(problem);
    const start = performance.now();
    const answer = highs(programme, SECONDS_EACH);
    const theirs = performance.now() - start;
    if (answer.kind !== "optimal") {
      race.late += 1;
      continue;
    }
    race.ours.push(ours);
    race.theirs.push(theirs);
    race.ratios.push(theirs / ours);
    race.sameAnswer.push((theirs + problem.count * timeForced(highs, problem)) / ours);
    if (Math.round(answer.best) + problem.constant !== solve(problem).total) race.differing += 1;
  }
  printRace(name, race, contexts.length);
  return race;
}

const layOut = (context: PlanningContext): Problem =>
  deriveProblem(deriveCandidates(deriveFacts(context)), "withChange");

/** The median of several searches, so that one pause does not flatter HiGHS. */
function timeSearch(problem: Problem): number {
  return median(
    Array.from({ length: SEARCHES }, () => {
      const start = performance.now();
      solve(problem);
      return performance.now() - start;
    }),
  );
}

/** Mean time of HiGHS for the best plan that holds a given session: what one regret costs it. */
function timeForced(highs: HighsSolver, problem: Problem): number {
  const nodes = Array.from({ length: FORCED }, (_, index) =>
    Math.floor(((index + 0.5) * problem.count) / FORCED),
  );
  const times = nodes.map((node) => {
    const programme = describeProgramme(problem, node);
    const start = performance.now();
    highs(programme, SECONDS_EACH);
    return performance.now() - start;
  });
  return times.reduce((sum, time) => sum + time, 0) / FORCED;
}

function printRace(
  name: string,
  race: HighsRace & {
    readonly ours: readonly number[];
    readonly theirs: readonly number[];
    readonly late: number;
  },
  contexts: number,
): void {
  if (!hasHead) {
    console.log(
      `HiGHS on the same problems, at most ${SECONDS_EACH} s each and ${SECONDS_A_ROW} s a row; medians, ms`,
    );
    console.log(
      formatRow([
        "",
        "finished",
        "too slow",
        "not begun",
        "search",
        "HiGHS",
        "ratio",
        "least",
        "most",
        "with regrets",
        "differ",
      ]),
    );
    hasHead = true;
  }
  const { ours, theirs, ratios, late, differing } = race;
  const cells = [
    ratios.length,
    late,
    contexts - ratios.length - late,
    median(ours).toFixed(3),
    median(theirs).toFixed(0),
    median(ratios).toFixed(0),
    Math.min(...ratios).toFixed(0),
    Math.max(...ratios).toFixed(0),
    median(race.sameAnswer).toFixed(0),
    differing,
  ];
  console.log(formatRow([name, ...cells]));
}
