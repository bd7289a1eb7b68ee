// @ts-check
import { formatCounts, oneFailure, sumCounts } from "./setup/count-results.mjs";
import { prepare } from "./setup/prepare.mjs";
import { root } from "./setup/root.mjs";
import { SetupError } from "./setup/say.mjs";

/** A set-up that fails counts as a failed test, so that the closing line is there whatever happens. */
const collectCounts = async () => {
  try {
    await prepare();
    const { runTests } = await import("./setup/run-tests.mjs");
    return await runTests();
  } catch (error) {
    if (error instanceof SetupError) return [oneFailure(error.message)];
    throw error;
  }
};

const counts = sumCounts(await collectCounts());
for (const failure of counts.failures) process.stdout.write(`failed: ${failure.replaceAll(root, "")}\n`);
process.stdout.write(`${formatCounts(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
