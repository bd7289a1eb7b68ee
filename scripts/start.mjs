#!/usr/bin/env node
// @ts-check
import { prepare, runScript } from "./setup/prepare.mjs";

/** npm runs scripts in the package's folder; paths on the command line mean the folder where they were typed. */
const standWhereItWasTyped = () => {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  if (script === "start" && typedIn) process.chdir(typedIn);
};

await runScript(async () => {
  await prepare();
  standWhereItWasTyped();
  await import(new URL("../dist/cli/main.js", import.meta.url).href);
});
