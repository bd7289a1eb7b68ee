// @ts-check
import { buildProgram, setupLock } from "./setup/build-program.mjs";
import { withLock } from "./setup/lock.mjs";
import { preparePackages, runScript } from "./setup/prepare.mjs";
import { inRoot } from "./setup/root.mjs";

await runScript(async () => {
  await preparePackages();
  await withLock(inRoot(setupLock), buildProgram);
});
