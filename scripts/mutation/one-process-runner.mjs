// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { standIn } from "./test-stand-in.mjs";

/** @typedef {import("@stryker-mutator/api/core").InstrumenterContext} InstrumenterContext */
/**
 * What tells the changed code which change is on.
 * @typedef {{ [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined }} Switches
 */
/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */

const BUNDLE = "test/golden/bundle.cjs";

/**
 * Runs the bundled tests in this process, once for every changed place. All changes stand in the bundle behind a
 * switch, so it is read once and stays warm; only a change that acts while modules load needs it read anew. The code
 * under test keeps nothing between calls, so one run leaves nothing to the next.
 */
class OneProcessRunner {
  static inject = /** @type {[]} */ ([]);

  constructor() {
    const global = /** @type {Record<string, Switches>} */ (/** @type {unknown} */ (globalThis));
    /** Where the changed code looks. @type {Switches} */
    this.switches = {};
    global[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.switches;
    /** @type {readonly import("./test-stand-in.mjs").Collected[]} */
    this.tests = [];
    this.file = BUNDLE;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.RESTRIDE_PROOF = "mutation";
    // Only by now does this process stand in the mutation tester's copy.
    this.file = resolve(BUNDLE);
    const source = `(function (require, exports, module, __filename, __dirname) {${readFileSync(this.file, "utf8")}\n})`;
    this.script = new Script(source, { filename: this.file });
  }

  load() {
    const folder = dirname(this.file);
    const { tests, api } = standIn(folder);
    const find = createRequire(this.file);
    /** @param {string} id */
    const require = (id) => (id === "vitest" ? api : find(id));
    const module = { exports: {} };
    this.script?.runInThisContext()(require, module.exports, module, this.file, folder);
    this.tests = tests;
  }

  /** @param {{ readonly disableBail?: boolean }} options */
  async dryRun({ disableBail = true }) {
    Object.assign(this.switches, { activeMutant: undefined, mutantCoverage: undefined });
    this.load();
    const result = await this.run(this.tests, disableBail);
    const { mutantCoverage = { static: {}, perTest: {} } } = this.switches;
    return { ...result, mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const isStatic = mutantActivation === "static";
    Object.assign(this.switches, { hitCount: 0, hitLimit, currentTestId: undefined });
    this.switches.activeMutant = isStatic ? activeMutant.id : undefined;
    try {
      if (isStatic || this.tests.length === 0) this.load();
    } catch (error) {
      this.tests = [];
      return toMutantRunResult(failedToLoad(error));
    }
    this.switches.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const result = await this.run(
      this.tests.filter(({ id }) => wanted?.has(id) ?? true),
      disableBail,
    );
    const timeOut = determineHitLimitReached(this.switches.hitCount, hitLimit);
    this.switches.activeMutant = undefined;
    if (isStatic) this.tests = [];
    return toMutantRunResult(timeOut ?? result);
  }

  /**
   * @param {typeof this.tests} tests
   * @param {boolean} disableBail
   */
  async run(tests, disableBail) {
    /** @type {TestResult[]} */
    const results = [];
    for (const test of tests) {
      this.switches.currentTestId = test.id;
      const result = await tryTest(test);
      this.switches.currentTestId = undefined;
      results.push(result);
      if (!disableBail && result.status === TestStatus.Failed) break;
    }
    return { status: /** @type {const} */ (DryRunStatus.Complete), tests: results };
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

/** A change that breaks the loading is noticed by every test. @param {unknown} error */
const failedToLoad = (error) => {
  const message = messageOf(error);
  const failed = { id: "load", name: "load", timeSpentMs: 0, failureMessage: message };
  return {
    status: /** @type {const} */ (DryRunStatus.Complete),
    tests: [{ ...failed, status: /** @type {const} */ (TestStatus.Failed) }],
  };
};

/**
 * @param {import("./test-stand-in.mjs").Collected} test
 * @returns {Promise<TestResult>}
 */
async function tryTest({ id, run }) {
  const began = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - began });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: messageOf(error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcessRunner)];
