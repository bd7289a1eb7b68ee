// @ts-check
import { mkdirSync } from "node:fs";
import { inRoot } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { SetupError, say } from "./say.mjs";
import { packagesStamp, setStamp } from "./stamp.mjs";

/** The npm that started this process, else the one on the PATH. */
const npm = () => {
  const started = process.env.npm_execpath;
  if (started?.endsWith("npm-cli.js")) return { command: process.execPath, first: [started] };
  return process.platform === "win32"
    ? { command: "cmd.exe", first: ["/d", "/c", "npm"] }
    : { command: "npm", first: [] };
};

/**
 * `npm install` rather than `npm ci`, which refuses a registry that lacks a package made for another platform.
 * `--no-save` keeps it from rewriting the lock file; the log level overrides the silence of `.npmrc`.
 */
const installArguments = [
  "install",
  "--no-save",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  "--include=dev",
  "--prefer-offline",
  "--fetch-retry-mintimeout=1000",
];

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

/**
 * The one sentence to show when npm failed.
 * @param {{ code: number, output: string }} outcome
 */
export const explainInstallFailure = ({ code, output }) => {
  const fault = unreachable.exec(output);
  if (fault)
    return `Restride could not download its packages because the package registry was not reached (${fault[1]}): connect to the internet and try again; later starts need no network.`;
  if (code === 127)
    return "Restride could not install its packages because npm was not found: it comes with Node.js from https://nodejs.org.";
  return `Restride could not install its packages: npm install ended with code ${code}, for the reason shown above.`;
};

/**
 * Without a network npm's own patience lasts minutes, so the first attempt has none and the second a little.
 * What the first attempt downloaded is kept by npm.
 */
const runInstall = async () => {
  const { command, first } = npm();
  const attempt = (/** @type {number} */ retries) =>
    runCommand({ command, args: [...first, ...installArguments, `--fetch-retries=${retries}`] });
  const outcome = await attempt(0);
  if (outcome.code === 0 || !unreachable.test(outcome.output)) return outcome;
  say("The package registry was not reached; trying once more ...");
  return attempt(1);
};

/** Installs the packages of the lock file, and notes for which lock file that was. */
export const installPackages = async () => {
  say("Installing packages (the first time only, about a minute) ...");
  const fingerprint = packagesStamp.now();
  const outcome = await runInstall();
  if (outcome.code !== 0) {
    const sentence = explainInstallFailure(outcome);
    if (sentence.endsWith("shown above.")) say(outcome.output.trim());
    throw new SetupError(sentence);
  }
  mkdirSync(inRoot("node_modules"), { recursive: true });
  setStamp(packagesStamp, fingerprint);
};
