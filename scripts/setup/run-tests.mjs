// @ts-check
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countMissingReport, countPlaywright, countVitest, oneFailure } from "./count-results.mjs";
import { provideCalendarReaders, provideChromium, providePostgres } from "./install-programs.mjs";
import { inRoot } from "./root.mjs";
import { runTool } from "./run-command.mjs";
import { say } from "./say.mjs";

/** @typedef {import("./count-results.mjs").Counts} Counts */

/** @param {Counts} counts @param {string} runner a run that saw no test proves nothing */
const insistOnTests = (counts, runner) =>
  counts.passed + counts.failed > 0 ? counts : oneFailure(`${runner} ran no test`);

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** @param {string} folder @param {NodeJS.ProcessEnv} env @returns {Promise<Counts>} */
const runVitest = async (folder, env) => {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runTool("vitest", ["run", ...reporters], { env, show: "stdout" });
  const report = readReport(file);
  return insistOnTests(report ? countVitest(report, code) : countMissingReport("vitest", code), "vitest");
};

const hasBrowserTests = () => readdirSync(inRoot("test/e2e")).some((name) => name.endsWith(".spec.ts"));

/** @param {string} folder @param {NodeJS.ProcessEnv} env @returns {Promise<Counts>} */
const runPlaywright = async (folder, env) => {
  const file = join(folder, "playwright.json");
  const { code } = await runTool("playwright", ["test", "--reporter=list,json"], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    show: "stdout",
  });
  const report = readReport(file);
  return insistOnTests(
    report ? countPlaywright(report, code) : countMissingReport("playwright", code),
    "playwright",
  );
};

/** @param {string} folder @param {string | undefined} chromium @returns {Promise<readonly Counts[]>} */
const runBrowserTests = async (folder, chromium) => {
  if (!hasBrowserTests()) return [];
  if (chromium) return [await runPlaywright(folder, { RESTRIDE_TEST_CHROMIUM: chromium })];
  const howTo = "install it (on Debian: apt-get install chromium), or name one in CHROMIUM_PATH";
  return [oneFailure(`the browser tests could not run because Chromium is missing: ${howTo}`)];
};

/** Finds or installs what the tests need beside the packages, runs both runners, and returns their counts. */
export const runTests = async () => {
  const chromium = hasBrowserTests() ? await provideChromium() : undefined;
  const postgres = await providePostgres();
  if (!postgres) say("PostgreSQL is missing: its tests are skipped (on Debian: apt-get install postgresql).");
  if (!(await provideCalendarReaders()))
    say("khal or Python's icalendar is missing: their tests are skipped (on Debian: apt-get install khal).");
  const folder = mkdtempSync(join(tmpdir(), "restride-test-"));
  try {
    const unit = await runVitest(folder, postgres ? { RESTRIDE_TEST_PG_BIN: postgres } : {});
    return [unit, ...(await runBrowserTests(folder, chromium))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
