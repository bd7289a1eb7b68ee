// @ts-check
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { inRoot } from "./root.mjs";
import { runTool } from "./run-command.mjs";
import { SetupError, say } from "./say.mjs";
import { buildStamp, setStamp } from "./stamp.mjs";

const entries = ["src/cli/main.ts", "src/app/import-files/import-worker.ts", "src/web/index.html"];
const results = [
  "dist/cli/main.js",
  "dist/app/import-files/import-worker.js",
  "dist/web/index.html",
  "dist/guides/G1.md",
];

/** The lock of the running set-up lies in `dist` too, and must outlive the clearing. */
export const setupLock = "dist/.restride-setup";

const clearOldBuild = () => {
  mkdirSync(inRoot("dist"), { recursive: true });
  const kept = setupLock.slice("dist/".length);
  for (const name of readdirSync(inRoot("dist"))) {
    if (name !== kept) rmSync(inRoot("dist", name), { recursive: true, force: true });
  }
};

/** @param {readonly string[]} paths @param {string} what */
const insistOn = (paths, what) => {
  const missing = paths.filter((path) => !existsSync(inRoot(path)));
  if (missing.length > 0)
    throw new SetupError(`Restride could not be built: ${what} missing: ${missing.join(", ")}.`);
};

/** Bundles the command line, the import worker and the web app into `dist`, and notes for which sources that was. */
export const buildProgram = async () => {
  say("Building Restride ...");
  insistOn(entries, "these sources are");
  const fingerprint = buildStamp.now();
  clearOldBuild();
  const outcomes = await Promise.all([runTool("tsdown", []), runTool("vite", ["build"])]);
  for (const { code, output } of outcomes) {
    if (code === 0) continue;
    say(output.trim());
    throw new SetupError("Restride could not be built, for the reason shown above.");
  }
  insistOn(results, "the bundler ended well but these files are");
  setStamp(buildStamp, fingerprint);
};
