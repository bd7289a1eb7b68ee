import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    setupFiles: ["test/fixed-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
