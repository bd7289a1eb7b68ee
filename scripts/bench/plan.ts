import { performance } from "node:perf_hooks";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { derivePlan } from "../../src/core/plan/derive-plan.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveProblem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { aBenchContext, type Density } from "./a-bench-context.ts";

/** How long building candidates and searching take: ordinary, packed and open weeks, 28, 84 and 366 days. */
const WARM_UP = 30;
const ROUNDS = Number(process.argv[2] ?? 200);

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

const percentile = (values: readonly number[], share: number): string =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)]!.toFixed(2);

function measure(density: Density, days: number): void {
  const contexts = Array.from({ length: 10 }, (_, seed) => aBenchContext({ density, days, seed }));
  for (let round = 0; round < WARM_UP; round += 1) timeOnce(contexts[round % contexts.length]!);
  const timings = Array.from({ length: ROUNDS }, (_, round) => timeOnce(contexts[round % contexts.length]!));
  const column = (pick: (timing: Timing) => number) => {
    const values = timings.map(pick);
    return `${percentile(values, 0.5).padStart(8)} ${percentile(values, 0.99).padStart(8)}`;
  };
  const nodes = Math.round(timings.reduce((sum, { nodes: count }) => sum + count, 0) / timings.length);
  console.log(
    [
      density.padEnd(9),
      String(days).padStart(4),
      String(nodes).padStart(6),
      column(({ build }) => build),
      column(({ search }) => search),
      column(({ build, search }) => build + search),
      column(({ plan }) => plan),
    ].join("  "),
  );
}

console.log(
  "milliseconds, p50 and p99 each        build             search          together       whole plan",
);
for (const density of ["ordinary", "packed", "open"] as const) {
  for (const days of [28, 84, 366]) measure(density, days);
}
