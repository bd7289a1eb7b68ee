import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareSeasons, formatSeasons } from "../test/stability/compare-seasons.ts";
import { aLovdalSeason, hasLovdal } from "../test/stability/lovdal-season.ts";
import { aSampleSeason } from "../test/stability/sample-season.ts";
import { replacePart } from "./docs/parts.mjs";
import { proveHardRules } from "./prove/hard-rules.ts";

/**
 * The whole proof of the planner: 10,000 made-up runners against the independent checker, brute force and HiGHS over
 * all their contexts, and two seasons planned morning by morning. Writes its figures into the methods page; fails if a
 * hard rule is broken or a solver disagrees.
 * Usage: npm run prove [-- RUNNERS]
 */
const RUNNERS = Number(process.argv[2] ?? 10_000);
const ROOT = join(import.meta.dirname, "..");
const PAGE = join(ROOT, "docs/methods/planner.md");

/** Tests that run in full length where RESTRIDE_PROOF says so. */
const SOLVERS = ["test/plan-solver", "test/proof/mixed-integer.test.ts"];

function proveSolvers(): boolean {
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...SOLVERS], {
    cwd: ROOT,
    env: { ...process.env, RESTRIDE_PROOF: "whole" },
    stdio: "inherit",
  });
  return status === 0;
}

function writePart(name: string, text: string): void {
  const replaced = replacePart({ document: readFileSync(PAGE, "utf8"), name, text });
  if (replaced === undefined) throw new Error(`docs/methods/planner.md has no markers for "${name}"`);
  writeFileSync(PAGE, replaced);
}

const { broken, rows } = proveHardRules(RUNNERS);
const table = [
  "| independent checker | |",
  "|---|---|",
  ...rows.map(([name, count]) => `| ${name} | ${count} |`),
].join("\n");
console.log(table);
if (RUNNERS === 10_000) writePart("checker", table);

const sample = formatSeasons(compareSeasons(aSampleSeason()));
console.log(sample);
writePart("sample", sample);
if (hasLovdal) {
  const lovdal = formatSeasons(compareSeasons(aLovdalSeason("17:00")));
  console.log(lovdal);
  writePart("lovdal", lovdal);
} else console.log("The Lovdal days are not beside the repository: their table stays as it is.");

const agree = proveSolvers();
console.log(
  `proof: ${RUNNERS} runners, ${broken} hard rules broken, solvers ${agree ? "agree" : "DISAGREE"}`,
);
process.exitCode = RUNNERS > 0 && broken === 0 && agree ? 0 : 1;
