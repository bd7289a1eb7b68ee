// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { say } from "./say.mjs";

const longestSetUpMs = 15 * 60_000;

/** @param {number} pid */
const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** @param {string} file */
const isAbandoned = (file) => {
  try {
    const isOld = Date.now() - statSync(file).mtimeMs > longestSetUpMs;
    return isOld || !isRunning(Number(readFileSync(file, "utf8")));
  } catch {
    return false;
  }
};

/** @param {string} file */
const takeLock = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
};

/**
 * Does `work` while no other process of this folder does it: two first starts at once must not install over each other.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withLock = async (file, work) => {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !takeLock(file); told = true) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else {
      if (!told) say("Another Restride is setting up in this folder; waiting for it.");
      await setTimeout(250);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
