import { performance } from "node:perf_hooks";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { derivePlan } from "../../src/core/plan/derive-plan.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveProblem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { openHighs } from "../../test/proof/solve-by-highs.ts";
import { aBenchContext, type Density } from "./a-bench-context.ts";
import { compareWithHighs, type HighsRace } from "./plan-beside-highs.ts";
import { formatRow, median, percentile } from "./rows.ts";

/**
 * How long building candidates and searching take, apart and together, for ordinary, packed and open weeks, and how
 * long HiGHS takes for the same problems. The search answers with the optimum and the regret of every session; HiGHS
 * with the optimum, and needs one solve more for each regret: `ratioToHighs` compares the same answer,
 * `ratioToHighsOptimumOnly` gives HiGHS the regrets for nothing. Run on an idle machine; the last line is one JSON object.
 */
const WARM_UP_MS = 1500;
const ROUNDS = Number(process.argv[2] ?? 200);
const CONTEXTS = 10;

interface Timing {
  readonly build: number;
  readonly search: number;
  readonly plan: number;
  readonly nodes: number;
}

function timeOnce(context: PlanningContext): Timing {
  const begin = performance.now();
  const problem = deriveProblem(deriveCandidates(deriveFacts(context)), "withChange");
  const built = performance.now();
  solve(problem);
  const solved = performance.now();
  derivePlan(context);
  const planned = performance.now();
  return { build: built - begin, search: solved - built, plan: planned - solved, nodes: problem.count };
}

const makeContexts = (density: Density, days: number): readonly PlanningContext[] =>
  Array.from({ length: CONTEXTS }, (_, seed) => aBenchContext({ density, days, seed }));

interface Together {
  readonly p50: number;
  readonly p99: number;
}

function measure(density: Density, days: number): Together {
  const contexts = makeContexts(density, days);
  const time = (_: unknown, round: number): Timing => timeOnce(contexts[round % contexts.length]!);
  const begin = performance.now();
  for (let warm = 0; performance.now() - begin < WARM_UP_MS; warm += 1) time(null, warm);
  const timings = Array.from({ length: ROUNDS }, time);
  const together = timings.map(({ build, search }) => build + search);
  const column = (values: readonly number[]) => [percentile(values, 0.5), percentile(values, 0.99)];
  const columns = [
    ...column(timings.map(({ build }) => build)),
    ...column(timings.map(({ search }) => search)),
    ...column(together),
    ...column(timings.map(({ plan }) => plan)),
  ];
  console.log(
    formatRow([
      density,
      days,
      median(timings.map(({ nodes }) => nodes)),
      ...columns.map((x) => x.toFixed(2)),
    ]),
  );
  return { p50: percentile(together, 0.5), p99: percentile(together, 0.99) };
}

function measureAll(): ReadonlyMap<string, Together> {
  console.log(
    `milliseconds, p50 and p99 of ${ROUNDS} rounds over ${CONTEXTS} contexts after ${WARM_UP_MS} ms to warm up`,
  );
  const head = ["build", "", "search", "", "together", "", "whole plan", ""];
  console.log(formatRow(["", "days", "nodes", ...head]));
  const found = new Map<string, Together>();
  for (const density of ["ordinary", "packed", "open"] as const) {
    for (const days of [28, 84, 366]) found.set(`${density} ${days}`, measure(density, days));
  }
  return found;
}

async function raceHighs(): Promise<readonly HighsRace[]> {
  const highs = await openHighs();
  const races: HighsRace[] = [];
  for (const density of ["ordinary", "packed"] as const) {
    for (const days of [28, 84, 366]) {
      races.push(
        compareWithHighs({ highs, name: `${density} ${days}`, contexts: makeContexts(density, days) }),
      );
    }
  }
  return races;
}

const found = measureAll();
const races = await raceHighs();
const get = (name: string): Together => found.get(name)!;
const round = (value: number): number => Number(value.toFixed(2));
console.log(
  JSON.stringify({
    p50ms84: round(get("ordinary 84").p50),
    p99ms84: round(get("ordinary 84").p99),
    p50ms366: round(get("ordinary 366").p50),
    packedP50ms84: round(get("packed 84").p50),
    packedP50ms366: round(get("packed 366").p50),
    ratioToHighs: Math.round(median(races.flatMap(({ sameAnswer }) => sameAnswer))),
    ratioToHighsOptimumOnly: Math.round(median(races.flatMap(({ ratios }) => ratios))),
  }),
);
if (races.some(({ differing }) => differing > 0)) process.exitCode = 1;
