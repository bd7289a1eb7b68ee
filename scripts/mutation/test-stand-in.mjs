// @ts-check
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

/**
 * Stands in for Vitest where tests run thousands of times in one process: the same matchers, and `test`, `test.each`,
 * `test.skipIf` and `describe` that only collect. Nothing else of Vitest is used by the tests of the planner and load.
 * @typedef {{ readonly id: string, readonly run: () => unknown }} Collected
 */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @param {string} folder a page lies beside its test, all of them in one folder */
function knowPages(folder) {
  chai.util.addMethod(
    chai.Assertion.prototype,
    "toMatchFileSnapshot",
    /** @this {object} @param {string} path */
    function (path) {
      const page = readFileSync(resolve(folder, path), "utf8");
      const text = /** @type {unknown} */ (chai.util.flag(this, "object"));
      if (text !== page) throw new Error(`${path} reads otherwise`);
    },
  );
}

/** @param {unknown} value @param {string} [message] */
const expectValue = (value, message) => chai.expect(value, message);
const expect = Object.assign(
  expectValue,
  chai.expect,
  /** @type {Record<PropertyKey, object>} */ (/** @type {unknown} */ (globalThis))[
    ASYMMETRIC_MATCHERS_OBJECT
  ],
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
const started = { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null };
setState(/** @type {never} */ (started), /** @type {never} */ (expect));

const LONGEST_TITLE = 200;

/** @param {string} name @param {readonly unknown[]} values */
const titleOf = (name, values) => format(name, ...values).slice(0, LONGEST_TITLE);

/**
 * A fresh set of what tests import, and the list that it fills.
 * @param {string} folder where the pages of `toMatchFileSnapshot` lie
 */
export function standIn(folder) {
  knowPages(folder);
  /** @type {Collected[]} */
  const tests = [];
  /** @type {string[]} */
  const path = [];

  /** @param {string} name @param {unknown[]} told the test, with or without options before it or a limit after it */
  const add = (name, ...told) => {
    const run = /** @type {() => unknown} */ (told.find((one) => typeof one === "function"));
    const title = [...path, name].join(" > ");
    const twins = tests.filter(({ id }) => id === title || id.startsWith(`${title} #`)).length;
    tests.push({ id: twins > 0 ? `${title} #${twins + 1}` : title, run });
  };
  /** @param {readonly unknown[]} table */
  const each =
    (table) =>
    /** @param {string} name @param {(...row: unknown[]) => unknown} run */
    (name, run) => {
      for (const row of table) {
        const values = Array.isArray(row) ? row : [row];
        add(titleOf(name, values), () => run(...values));
      }
    };
  /** @param {boolean} isSkipped */
  const skipIf = (isSkipped) => (isSkipped ? () => undefined : add);
  /** @param {string} name @param {() => void} run */
  const describe = (name, run) => {
    path.push(name);
    run();
    path.pop();
  };
  const test = Object.assign(add, { each, skipIf });
  return { tests, api: { test, it: test, describe, expect } };
}
