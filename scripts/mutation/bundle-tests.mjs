// @ts-check
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { inRoot } from "../setup/root.mjs";

/**
 * Puts the tests of the planner and the load into one file, which one-process-runner.mjs reads once for all changes.
 * Runs in the mutation tester's copy of the project, on sources that hold every mutant already. What most often sees a changed
 * line goes first, and what takes longest last, as the first failure ends a run.
 */
const FOLDERS = ["test/golden", "src/core/load", "src/core/plan", "test/plan-checker", "test/plan-solver"];
const FILES = ["test/contracts/oracles.test.ts"];
const FIRST = ["read-aloud", "read-care", "read-rules", "read-load", "planner-golden"];
const LAST = ["derive-plan.test", "check-plan", "exactness"];
/** Beside the golden pages, as these are found from the test's own place. */
const BUNDLE = "test/golden/bundle.cjs";
const ENTRY = "test/golden/bundle-entry.ts";

/** @param {string} folder */
const listTests = (folder) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name}`);

/** @param {string} path */
const rank = (path) => {
  const first = FIRST.findIndex((name) => path.includes(name));
  return first >= 0 ? first - FIRST.length : 1 + LAST.findIndex((name) => path.includes(name));
};

const tests = [...FOLDERS.flatMap(listTests), ...FILES].toSorted(
  (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
);
writeFileSync(
  inRoot(ENTRY),
  ["test/fixed-seed.ts", ...tests].map((path) => `import ${JSON.stringify(`../../${path}`)};\n`).join(""),
);
await build({
  root: inRoot("."),
  configFile: false,
  logLevel: "error",
  build: {
    ssr: inRoot(ENTRY),
    outDir: inRoot("test/golden"),
    emptyOutDir: false,
    minify: false,
    rollupOptions: { output: { format: "cjs", entryFileNames: "bundle.cjs" } },
  },
});
rmSync(inRoot(ENTRY));
process.stdout.write(`${BUNDLE}: ${tests.length} files of tests\n`);
