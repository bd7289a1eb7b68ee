import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What most often sees a changed line goes first, and what takes longest last: the first failure ends the run. */
const FIRST = ["planner-golden", "read-aloud"];
const LAST = ["derive-plan.test", "edge-cases", "check-plan", "exactness"];

const rank = ({ moduleId }: TestSpecification): number =>
  FIRST.some((name) => moduleId.includes(name))
    ? 0
    : 1 + LAST.findIndex((name) => moduleId.includes(name)) + 1;

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? -1 : 1),
    );
  }
}

/** The tests that hold the planner and the load against their rules, small and in one thread: once for every mutant. */
export default defineConfig({
  test: {
    include: [
      "src/core/plan/**/*.test.ts",
      "src/core/load/**/*.test.ts",
      "test/golden/*.test.ts",
      "test/plan-checker/*.test.ts",
      "test/plan-solver/*.test.ts",
      "test/contracts/oracles.test.ts",
    ],
    env: { RESTRIDE_PROOF: "mutation" },
    isolate: false,
    pool: "threads",
    fileParallelism: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 20_000,
  },
});
