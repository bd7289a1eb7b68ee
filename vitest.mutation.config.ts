import { defineConfig } from "vitest/config";

/** All tests of the planner and the load as one file, small and in one thread: it runs once for every mutant. */
export default defineConfig({
  test: {
    setupFiles: ["test/fixed-seed.ts"],
    include: ["test/golden/bundle.test.mjs"],
    env: { RESTRIDE_PROOF: "mutation" },
    isolate: false,
    pool: "threads",
    fileParallelism: false,
    testTimeout: 20_000,
  },
});
