// @ts-check
import { existsSync } from "node:fs";
import { findChromium, findKhal, findPostgres, findPythonCalendar } from "./programs.mjs";
import { runCommand, runTool } from "./run-command.mjs";
import { say } from "./say.mjs";

const aptGet = "/usr/bin/apt-get";
const downloadMs = 10 * 60_000;

const canUseApt = () => process.getuid?.() === 0 && existsSync(aptGet);

/** @param {string} name a package of Debian or Ubuntu */
const installDebianPackage = async (name) => {
  say(`Installing ${name} with apt-get, for the tests ...`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "-q", "--no-install-recommends", name];
  for (const args of [["update", "-q"], install]) {
    const { code, output } = await runCommand({ command: aptGet, args, env, timeoutMs: downloadMs });
    if (code !== 0) say(output.trim().split("\n").slice(-5).join("\n"));
  }
};

/**
 * A Chromium for the browser tests: the installed one, else Debian's, else Playwright's own download.
 * @returns {Promise<string | undefined>}
 */
export const provideChromium = async () => {
  const installed = await findChromium();
  if (installed) return installed;
  if (canUseApt()) await installDebianPackage("chromium");
  const fromDebian = await findChromium();
  if (fromDebian) return fromDebian;
  say("Downloading Chromium for the browser tests ...");
  await runTool("playwright", ["install", "chromium"], { timeoutMs: downloadMs });
  return findChromium();
};

/**
 * The folder of PostgreSQL's programs: those installed, else Debian's.
 * @returns {Promise<string | undefined>}
 */
export const providePostgres = async () => {
  const installed = findPostgres();
  if (installed || !canUseApt()) return installed;
  await installDebianPackage("postgresql");
  return findPostgres();
};

/**
 * Other people's readers of calendars, which the tests of the feed ask: those installed, else Debian's. True where all are there.
 * @returns {Promise<boolean>}
 */
export const provideCalendarReaders = async () => {
  if (!findKhal() && canUseApt()) await installDebianPackage("khal");
  if (!findPythonCalendar() && canUseApt()) await installDebianPackage("python3-icalendar");
  return findKhal() !== undefined && findPythonCalendar() !== undefined;
};
