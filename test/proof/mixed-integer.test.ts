import { expect, test } from "vitest";
import { NOWHERE } from "../../src/core/plan/board.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveProblem, type Objective, type Problem } from "../../src/core/plan/problem.ts";
import { solve } from "../../src/core/plan/search.ts";
import { aContext } from "../builders/a-context.ts";
import { aRandomContext, type RandomShape } from "../builders/a-random-context.ts";
import { describeProgramme } from "./describe-programme.ts";
import { pricePlan } from "./price-plan.ts";
import { type HighsSolver, openHighs } from "./solve-by-highs.ts";

const MINUTES = 60_000;

interface Batch {
  readonly contexts: number;
  readonly firstSeed: number;
  readonly shape: Omit<RandomShape, "seed">;
}

const SHORT: Batch = {
  contexts: 440,
  firstSeed: 40_000,
  shape: { days: [10, 42], windows: 2, freeDays: 0.55, halfHours: 7 },
};
const LONG: Batch = {
  contexts: 60,
  firstSeed: 80_000,
  shape: { days: [84, 84], windows: 1, freeDays: 0.6, halfHours: 8 },
};
const OPEN: Batch = {
  contexts: 20,
  firstSeed: 90_000,
  shape: { days: [14, 28], windows: 1, freeDays: 1, halfHours: 28 },
};

/** How often each thing that makes the search harder was met. */
interface Met {
  compared: number;
  sessions: number;
  gentle: number;
  limited: number;
  booked: number;
  levels: number;
  shown: number;
  regrets: number;
  impossible: number;
}

const nothingMet = (): Met => ({
  compared: 0,
  sessions: 0,
  gentle: 0,
  limited: 0,
  booked: 0,
  levels: 0,
  shown: 0,
  regrets: 0,
  impossible: 0,
});

function problemOf(seed: number, shape: Batch["shape"]): Problem | null {
  const objective: Objective = seed % 4 === 0 ? "plain" : "withChange";
  const problem = deriveProblem(deriveCandidates(deriveFacts(aRandomContext({ ...shape, seed }))), objective);
  return problem.count > 0 ? problem : null;
}

function count(met: Met, problem: Problem): void {
  met.compared += 1;
  met.sessions += problem.count;
  if (problem.full.subarray(0, problem.count).includes(0)) met.gentle += 1;
  if (problem.capacity.length > 0) met.limited += 1;
  if (problem.booked.includes(1)) met.booked += 1;
  if (problem.level.some((level) => level > 0)) met.levels += 1;
  if (problem.constant > 0) met.shown += 1;
}

interface Trial {
  readonly seed: number;
  readonly problem: Problem;
  readonly highs: HighsSolver;
  readonly met: Met;
}

/** Deep sessions that look back at the one before, where there are any: they are rarely in the best plan. */
function pickForced({ problem, seed }: Trial): number {
  const nodes = Array.from({ length: problem.count }, (_, node) => node);
  const looking = nodes.filter((node) => problem.level[node]! > 0);
  const list = looking.length > 0 && seed % 2 === 0 ? looking : nodes;
  return list[seed % list.length]!;
}

/** One session of the problem, and what the best plan with it costs by the search and by HiGHS. */
function compareForced(trial: Trial): void {
  const { seed, problem, highs, met } = trial;
  const found = solve(problem);
  const node = pickForced(trial);
  const answer = highs(describeProgramme(problem, node));
  const regret = found.regret[node]!;
  if (regret >= NOWHERE) {
    expect({ seed, node, kind: answer.kind }).toEqual({ seed, node, kind: "infeasible" });
    met.impossible += 1;
    return;
  }
  const total = answer.kind === "optimal" ? pricePlan(problem, answer.chosen) + problem.constant : null;
  expect({ seed, node, total }).toEqual({ seed, node, total: found.total + regret });
  met.regrets += 1;
}

/** The best plan by the search and by HiGHS: the same price, and both plans really cost it. */
function compareBest({ seed, problem, highs }: Trial): void {
  const found = solve(problem);
  const answer = highs(describeProgramme(problem));
  expect({ seed, kind: answer.kind }).toEqual({ seed, kind: "optimal" });
  if (answer.kind !== "optimal") return;
  expect({
    seed,
    highs: Math.round(answer.best) + problem.constant,
    itsPlan: pricePlan(problem, answer.chosen) + problem.constant,
    ourPlan: pricePlan(problem, found.chosen) + problem.constant,
  }).toEqual({ seed, highs: found.total, itsPlan: found.total, ourPlan: found.total });
}

async function compare({ contexts, firstSeed, shape }: Batch): Promise<Met> {
  const highs = await openHighs();
  const met = nothingMet();
  for (let seed = firstSeed; met.compared < contexts; seed += 1) {
    const problem = problemOf(seed, shape);
    if (!problem) continue;
    const trial = { seed, problem, highs, met };
    compareBest(trial);
    compareForced(trial);
    count(met, problem);
  }
  return met;
}

test(
  "the planner's optimum is that of a mixed-integer programme for 440 runners of 10 to 42 days",
  async () => {
    const met = await compare(SHORT);
    console.info("HiGHS agrees, 10 to 42 days:", JSON.stringify(met));
    expect(met.compared).toBe(SHORT.contexts);
    expect(Math.min(met.gentle, met.limited, met.booked, met.levels, met.shown)).toBeGreaterThan(40);
    expect(met.regrets).toBeGreaterThan(300);
  },
  5 * MINUTES,
);

test(
  "the planner's optimum is that of a mixed-integer programme for 60 runners of 84 days",
  async () => {
    const met = await compare(LONG);
    console.info("HiGHS agrees, 84 days:", JSON.stringify(met));
    expect(met.compared).toBe(LONG.contexts);
    expect(Math.min(met.gentle, met.limited, met.booked, met.shown)).toBeGreaterThan(5);
  },
  5 * MINUTES,
);

test(
  "the planner's optimum is that of a mixed-integer programme for 20 runners who are free all day",
  async () => {
    const met = await compare(OPEN);
    console.info("HiGHS agrees, free all day:", JSON.stringify(met));
    expect(met.compared).toBe(OPEN.contexts);
    expect(met.sessions).toBeGreaterThan(100 * OPEN.contexts);
  },
  5 * MINUTES,
);

const DAY = 1440;

/** A marathon in two weeks, one free hour in the two days that only a runner used to firm work may use (T3). */
const beforeMarathon = (lastDeepDay: number): Problem => {
  const context = aContext({
    days: 16,
    races: [{ cls: "long", prio: "A", start: 14 * DAY + 540, end: 14 * DAY + 770 }],
    past: [{ start: lastDeepDay * DAY + 600, form: "deep" }],
    avail: [[8 * DAY + 600, 8 * DAY + 660]],
  });
  return deriveProblem(deriveCandidates(deriveFacts(context)), "plain");
};

test("T3 firm work counts as habit 28 dates later and not 29, for the search and for HiGHS", async () => {
  const highs = await openHighs();
  const outcomes = [-20, -21].map((lastDeepDay) => {
    const problem = beforeMarathon(lastDeepDay);
    const deep = problem.deep.indexOf(1);
    expect(problem.level[deep]).toBe(2);
    const answer = highs(describeProgramme(problem, deep));
    return [solve(problem).regret[deep]! < NOWHERE, answer.kind];
  });
  expect(outcomes).toEqual([
    [true, "optimal"],
    [false, "infeasible"],
  ]);
});
