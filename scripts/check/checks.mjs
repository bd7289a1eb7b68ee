// @ts-check
import { root } from "../setup/root.mjs";
import { runCommand, runTool } from "../setup/run-command.mjs";

/**
 * What one check found. `looked` counts what it looked at; a check that looked at nothing has failed.
 * @typedef {{ readonly code: number, readonly output: string, readonly looked: number }} Finding
 * @typedef {{ readonly name: string, readonly unit: string, readonly isSlow?: boolean, readonly run: () => Promise<Finding> }} Check
 */

/** @param {string} output @param {RegExp} pattern with one group, the number */
export const findCount = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

const posixRoot = root.replaceAll("\\", "/");

/** @param {string} line whether `tsc --listFiles` names a file of our own there */
const isOwnFile = (line) => line.startsWith(posixRoot) && !line.includes("/node_modules/");

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** @param {Promise<{ code: number, output: string }>} running @param {RegExp} pattern @returns {Promise<Finding>} */
const counting = async (running, pattern) => {
  const { code, output } = await running;
  return { code, output, looked: findCount(output.replaceAll(colours, ""), pattern) };
};

/** @param {string} project @returns {Promise<Finding>} */
const checkTypes = async (project) => {
  const { code, output } = await runTool("tsc", ["-p", project, "--listFiles"]);
  const lines = output.split("\n");
  const said = lines.filter((line) => !line.startsWith("/") && !/^[A-Z]:\//.test(line));
  return { code, output: said.join("\n"), looked: lines.filter(isOwnFile).length };
};

/** @param {string} script @param {readonly string[]} args @param {RegExp} pattern */
const checkScript = (script, args, pattern) =>
  counting(runCommand({ command: process.execPath, args: [script, ...args] }), pattern);

/** @type {readonly Check[]} */
export const checks = [
  {
    name: "format and lint",
    unit: "files",
    run: () => counting(runTool("biome", ["check", "--error-on-warnings"]), /Checked (\d+) files?/),
  },
  { name: "types, core", unit: "files", run: () => checkTypes("tsconfig.core.json") },
  { name: "types, node", unit: "files", run: () => checkTypes("tsconfig.json") },
  { name: "types, web", unit: "files", run: () => checkTypes("tsconfig.web.json") },
  { name: "types, worker", unit: "files", run: () => checkTypes("tsconfig.worker.json") },
  {
    name: "import arrows",
    unit: "files",
    run: () => counting(runTool("vitest", ["run", "test/arrows.test.ts"]), /arrows: looked at (\d+) files/),
  },
  {
    name: "unused code",
    unit: "files",
    run: () =>
      counting(
        runTool("knip", ["--reporter", "compact", "--reporter", "./scripts/check/knip-report.mjs"]),
        /Processed (\d+) files/,
      ),
  },
  {
    name: "docs follow code",
    unit: "facts",
    run: () => checkScript("scripts/docs.mjs", ["--check"], /docs: looked at (\d+) facts/),
  },
  {
    name: "tests",
    unit: "passed",
    isSlow: true,
    run: () => checkScript("scripts/test.mjs", [], /(\d+) passed, \d+ failed[^\n]*\n?$/),
  },
];
