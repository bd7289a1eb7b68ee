// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { buildProgram, setupLock } from "./build-program.mjs";
import { installPackages } from "./install-packages.mjs";
import { withLock } from "./lock.mjs";
import { findNodeFault } from "./node-version.mjs";
import { inRoot } from "./root.mjs";
import { SetupError } from "./say.mjs";
import { buildStamp, isCurrent, packagesStamp } from "./stamp.mjs";

const insistOnNode = () => {
  const needed = JSON.parse(readFileSync(inRoot("package.json"), "utf8")).engines.node;
  const fault = findNodeFault({ running: process.versions.node, needed });
  if (fault) throw new SetupError(fault);
};

/** A packed Restride comes built and without sources: there is nothing to set up. */
const isPacked = () => !existsSync(inRoot("src"));

const isReady = () => isPacked() || (isCurrent(packagesStamp) && isCurrent(buildStamp));

const setUp = async () => {
  if (!isCurrent(packagesStamp)) await installPackages();
  if (!isCurrent(buildStamp)) await buildProgram();
};

/** Installs and builds what is missing or stale; in an unchanged folder it only compares two fingerprints. */
export const prepare = async () => {
  insistOnNode();
  if (!isReady()) await withLock(inRoot(setupLock), setUp);
};

/** Installs the packages when they are missing or stale. */
export const preparePackages = async () => {
  insistOnNode();
  if (!isCurrent(packagesStamp)) await withLock(inRoot(setupLock), installPackages);
};

/**
 * Runs a script's work; a set-up fault becomes one sentence and exit code 1.
 * @param {() => Promise<void>} work
 */
export const runScript = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};
