// @ts-check

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures one line each
 *
 * @typedef {{ readonly status: string, readonly fullName: string }} VitestCase
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly VitestCase[] }} VitestFile
 * @typedef {{ readonly testResults: readonly VitestFile[] }} VitestReport
 *
 * @typedef {{ readonly title: string, readonly file: string, readonly ok: boolean }} PlaywrightCase
 * @typedef {{ readonly specs?: readonly PlaywrightCase[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} PlaywrightStats
 * @typedef {{ readonly stats: PlaywrightStats, readonly suites: readonly PlaywrightSuite[], readonly errors: readonly { readonly message?: string }[] }} PlaywrightReport
 */

/**
 * What stands for tests that could not run at all.
 * @param {string} failure
 * @returns {Counts}
 */
export const oneFailure = (failure) => ({ passed: 0, failed: 1, skipped: 0, failures: [failure] });

/**
 * A runner that ended badly although no test of its report failed has failed all the same.
 * @param {Counts} counts @param {string} runner @param {number} exitCode
 * @returns {Counts}
 */
const withExitCode = (counts, runner, exitCode) =>
  exitCode === 0 || counts.failed > 0
    ? counts
    : {
        ...oneFailure(`${runner} ended with code ${exitCode} although no test failed`),
        passed: counts.passed,
        skipped: counts.skipped,
      };

/**
 * What stands for a report that was never written.
 * @param {string} runner @param {number} exitCode
 * @returns {Counts}
 */
export const countMissingReport = (runner, exitCode) =>
  oneFailure(`${runner} ended with code ${exitCode} before it could report`);

/**
 * @param {VitestReport} report @param {number} exitCode
 * @returns {Counts}
 */
export const countVitest = (report, exitCode) => {
  const cases = report.testResults.flatMap((file) =>
    file.assertionResults.map((each) => ({ status: each.status, line: `${file.name}: ${each.fullName}` })),
  );
  const passed = cases.filter(({ status }) => status === "passed").length;
  const failed = cases.filter(({ status }) => status === "failed");
  const unread = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  const failures = [
    ...failed.map(({ line }) => line),
    ...unread.map(({ name }) => `${name}: the file did not run to its end`),
  ];
  const counts = {
    passed,
    failed: failures.length,
    skipped: cases.length - passed - failed.length,
    failures,
  };
  return withExitCode(counts, "vitest", exitCode);
};

/** @param {PlaywrightSuite} suite @returns {readonly PlaywrightCase[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * @param {PlaywrightReport} report @param {number} exitCode
 * @returns {Counts}
 */
export const countPlaywright = ({ stats, suites, errors }, exitCode) => {
  const failures = suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`);
  const faults = errors.map(({ message }) => `playwright: ${(message ?? "unknown fault").split("\n")[0]}`);
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...failures, ...faults],
  };
  return withExitCode(counts, "playwright", exitCode);
};

/** @param {readonly Counts[]} all @returns {Counts} */
export const sumCounts = (all) => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  failures: all.flatMap(({ failures }) => failures),
});

/** @param {Counts} counts the closing line that continuous integration reads */
export const formatCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
