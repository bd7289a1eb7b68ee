// @ts-check
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

/**
 * Whole import of an archive of runs, end to end with the database, beside bare parsing of such files by others; then
 * ten times as many, and how soon the app stands over that history. Every one runs in a process of its own. The others
 * read the small archive's files only: their time a file does not depend on how many there are.
 * `node scripts/bench/import.mjs [fit tcx gpx]` counts of the small archive; the large one has ten times as many
 */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const counts = (process.argv.length > 2 ? process.argv.slice(2, 5) : ["214", "43", "43"]).map(Number);
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const peer = ["@sports-alliance/sports-lib@21.2.5", "@xmldom/xmldom@0.9.12"];

/** @typedef {{ files: number, seconds: number, megabytes: number, cores?: number, stored?: number }} Measure */

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
const tell = (what, { files, seconds, megabytes, cores, stored }) => {
  const rate = (files / seconds).toFixed(1);
  const beside = cores === undefined ? "" : `, ${cores.toFixed(2)} cores busy, ${stored?.toFixed(0)} MB kept`;
  console.log(
    `${what}: ${files} files in ${seconds.toFixed(2)} s, ${rate} files/s, peak ${megabytes.toFixed(0)} MB${beside}`,
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
/** @param {string} name */
const place = (name) => join(scratch, name);
/** @param {string} name */
const emptyFolder = (name) => {
  mkdirSync(place(name));
  return place(name);
};

try {
  const program = await bundle();
  const [small, large] = [counts, counts.map((count) => count * 10)].map((wanted) => wanted.map(String));
  run(join(program, "import-runs.js"), [place("runs"), place("small.zip"), ...(small ?? [])]);
  run(join(program, "import-runs.js"), ["-", place("large.zip"), ...(large ?? [])]);
  const bytes = readdirSync(place("runs")).reduce(
    (sum, name) => sum + statSync(join(place("runs"), name)).size,
    0,
  );
  const [fit, tcx, gpx] = counts;
  const megabytes = (bytes / 1e6).toFixed(0);
  console.log(`${fit} FIT, ${tcx} TCX and ${gpx} GPX runs: ${megabytes} MB of files; and ten times as many`);
  const own = (/** @type {string} */ archive, /** @type {string} */ data) =>
    measure(join(program, "import-restride.js"), [place(archive), emptyFolder(data)]);
  const few = own("small.zip", "small");
  tell("Restride, whole import of the archive", few);
  const parsers = measure(join(here, "import-parsers.mjs"), [place("runs")]);
  tell("fit-file-parser and fast-xml-parser, parsing alone", parsers);
  const many = own("large.zip", "large");
  tell("Restride, whole import of the large archive", many);
  const sportsLib = measureSportsLib(place("runs"), place("packages"));
  if (sportsLib) tell("sports-lib", sportsLib);
  /** @param {Measure | null} other */
  const ratio = (other) =>
    other ? Number(((many.files / many.seconds) * (other.seconds / other.files)).toFixed(2)) : null;
  const started = JSON.parse(run(tsx, [join(here, "cold-start.ts"), place("large")]));
  const slower = (many.seconds / many.files) * (few.files / few.seconds);
  console.log(
    `a file of the large archive takes ${slower.toFixed(2)} times as long as one of the small archive`,
  );
  console.log(
    `first page over ${many.files} runs: sent ${started.coldStartMs} ms after the process was started, in a browser ${started.firstPageInBrowserMs} ms, of which the browser needs ${started.pageOfWarmServerMs} ms of a running server too`,
  );
  const result = {
    files: many.files,
    filesPerSecond: Number((many.files / many.seconds).toFixed(1)),
    ratioToFitFileParser: ratio(parsers),
    ratioToSportsLib: ratio(sportsLib),
    peakMegabytes: Math.round(many.megabytes),
    peakMegabytesOfSmall: Math.round(few.megabytes),
    timePerFileToSmall: Number(slower.toFixed(2)),
    coresBusy: Number((many.cores ?? 0).toFixed(2)),
    ...started,
  };
  console.log(JSON.stringify(result));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
