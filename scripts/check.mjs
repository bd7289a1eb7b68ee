// @ts-check
import { preparePackages, runScript } from "./setup/prepare.mjs";

/** @typedef {{ readonly name: string, readonly verdict: string, readonly looked: string, readonly seconds: string }} Row */

/** @param {import("./check/checks.mjs").Check} check @returns {Promise<Row>} */
const runCheck = async ({ name, unit, run }) => {
  const start = performance.now();
  const { code, output, looked } = await run();
  const verdict = code !== 0 ? "FAILED" : looked === 0 ? "FAILED: looked at nothing" : "ok";
  if (verdict !== "ok") process.stdout.write(`\n== ${name}\n${output.trim()}\n`);
  return {
    name,
    verdict,
    looked: `${looked} ${unit}`,
    seconds: ((performance.now() - start) / 1000).toFixed(1),
  };
};

/** @param {Row} row */
const formatRow = ({ name, verdict, looked, seconds }) =>
  `${name.padEnd(18)}${looked.padStart(14)}${seconds.padStart(8)} s  ${verdict}`;

await runScript(async () => {
  await preparePackages();
  const { checks } = await import("./check/checks.mjs");
  const isFast = process.argv.includes("--fast");
  /** @type {Row[]} */
  const rows = [];
  for (const check of checks) if (!(isFast && check.isSlow)) rows.push(await runCheck(check));
  process.stdout.write(`\n${rows.map(formatRow).join("\n")}\n`);
  if (isFast) process.stdout.write("The tests were not run (--fast).\n");
  process.exitCode = rows.every(({ verdict }) => verdict === "ok") ? 0 : 1;
});
