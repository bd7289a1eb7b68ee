// @ts-check
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

/**
 * Whole import of a year of runs, end to end with the database, beside bare parsing of the same files by others.
 * Every one runs in a process of its own. `node scripts/bench/import.mjs [fit tcx gpx]`
 */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const counts = process.argv.length > 2 ? process.argv.slice(2, 5) : ["300", "60", "60"];
const peer = ["@sports-alliance/sports-lib@21.2.5", "@xmldom/xmldom@0.9.12"];

/** @typedef {{ files: number, seconds: number, megabytes: number }} Measure */

/** The program as it is shipped: bundled, inside the project so that its packages are found. */
const bundle = async () => {
  const outDir = join(root, "node_modules/.cache/restride-bench");
  rmSync(outDir, { recursive: true, force: true });
  await build({
    entry: {
      "import-restride": join(here, "import-restride.ts"),
      "import-runs": join(here, "import-runs.ts"),
      "import-worker": join(root, "src/app/import-files/import-worker.ts"),
    },
    cwd: root,
    config: false,
    outDir,
    format: "esm",
    platform: "node",
    target: "node20",
    fixedExtension: false,
    dts: false,
    logLevel: "error",
    outputOptions: { chunkFileNames: "[name]-[hash].js" },
  });
  return outDir;
};

/** @param {string} script @param {readonly string[]} args */
const run = (script, args) =>
  execFileSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

/** @param {string} script @param {readonly string[]} args @returns {Measure} */
const measure = (script, args) => JSON.parse(run(script, args).trim().split("\n").at(-1) ?? "");

/** @param {string} what @param {Measure} measured */
const tell = (what, { files, seconds, megabytes }) => {
  const rate = (files / seconds).toFixed(1);
  console.log(
    `${what}: ${files} files in ${seconds.toFixed(2)} s, ${rate} files/s, peak ${megabytes.toFixed(0)} MB`,
  );
};

/** @param {string} folder @param {string} packages @returns {Measure | null} */
const measureSportsLib = (folder, packages) => {
  try {
    mkdirSync(packages);
    writeFileSync(join(packages, "package.json"), "{}");
    const install = ["install", "--prefix", packages, "--no-audit", "--no-fund", "--loglevel=error", ...peer];
    execFileSync("npm", install, { cwd: packages, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    console.log("sports-lib could not be installed; its ratio is left out.");
    return null;
  }
  return measure(join(here, "import-sports-lib.mjs"), [folder, packages]);
};

const scratch = mkdtempSync(join(tmpdir(), "restride-bench-"));
try {
  const program = await bundle();
  const folder = join(scratch, "runs");
  run(join(program, "import-runs.js"), [folder, ...counts]);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`${counts[0]} FIT, ${counts[1]} TCX and ${counts[2]} GPX runs, ${(bytes / 1e6).toFixed(0)} MB`);
  const own = measure(join(program, "import-restride.js"), [folder, scratch]);
  tell("Restride, whole import", own);
  const parsers = measure(join(here, "import-parsers.mjs"), [folder]);
  tell("fit-file-parser and fast-xml-parser, parsing alone", parsers);
  const sportsLib = measureSportsLib(folder, join(scratch, "packages"));
  if (sportsLib) tell("sports-lib", sportsLib);
  /** @param {Measure | null} other */
  const ratio = (other) =>
    other ? Number(((own.files / own.seconds) * (other.seconds / other.files)).toFixed(2)) : null;
  const result = {
    filesPerSecond: Number((own.files / own.seconds).toFixed(1)),
    ratioToFitFileParser: ratio(parsers),
    ratioToSportsLib: ratio(sportsLib),
    peakMegabytes: Math.round(own.megabytes),
  };
  console.log(JSON.stringify(result));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
