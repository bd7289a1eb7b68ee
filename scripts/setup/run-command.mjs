// @ts-check
import { spawn } from "node:child_process";
import { inRoot, root } from "./root.mjs";

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {"never" | "stdout" | "stderr"} [show] where its output is passed on while it runs
 * @property {number} [timeoutMs]
 *
 * @typedef {{ readonly code: number, readonly output: string }} Outcome
 */

/** Development tools by the file that starts them, so that no shell or `.cmd` wrapper is in between. */
const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  tsdown: "node_modules/tsdown/dist/run.mjs",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
};

/**
 * Runs a program in the package's folder and waits for its end. A program that cannot be started ends with 127.
 * @param {Command} command
 * @returns {Promise<Outcome>}
 */
export const runCommand = ({ command, args, env = {}, show = "never", timeoutMs }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let output = "";
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk;
      if (show !== "never") process[show].write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });

/**
 * Runs a development tool of the package with this very Node.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {Pick<Command, "env" | "show" | "timeoutMs">} [options]
 * @returns {Promise<Outcome>}
 */
export const runTool = (tool, args, options = {}) =>
  runCommand({ command: process.execPath, args: [inRoot(tools[tool]), ...args], ...options });
