// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/**
 * The text of a file of the package, or nothing when it is not there.
 * @param {string} path
 */
const findText = (path) => {
  try {
    return readFileSync(inRoot(path), "utf8");
  } catch {
    return undefined;
  }
};

/**
 * What was packed, set up or built for: equal when nothing that matters changed.
 * @param {readonly (readonly [name: string, content: string | Buffer])[]} parts
 */
export const deriveFingerprint = (parts) => {
  const hash = createHash("sha256");
  for (const [name, content] of parts) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest("hex");
};

/** @param {string} folder @returns {string[]} paths from the package's folder, in a fixed order */
const filesBelow = (folder) =>
  readdirSync(inRoot(folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );

const buildInputs = [
  "tsdown.config.ts",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
  "scripts/build.mjs",
];

/** What the installed packages follow from. Scripts and other words in package.json do not matter to them. */
const packagesNow = () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(findText("package.json") ?? "{}");
  return deriveFingerprint([
    ["package.json", JSON.stringify({ dependencies, devDependencies, overrides })],
    ["package-lock.json", findText("package-lock.json") ?? ""],
    ["node", process.versions.modules],
  ]);
};

/** What the built program follows from: the sources but their tests, by content, so that touching a file is no change. */
const sourcesNow = () => {
  const sources = filesBelow("src").filter((path) => !/\.test\.tsx?$/.test(path));
  return deriveFingerprint([...sources, ...buildInputs].map((path) => [path, findText(path) ?? ""]));
};

/** @typedef {{ readonly file: string, readonly now: () => string }} Stamp */

/** @type {Stamp} */
export const packagesStamp = { file: "node_modules/.restride-packages", now: packagesNow };

/** @type {Stamp} */
export const buildStamp = { file: "dist/.restride-build", now: sourcesNow };

/** @param {Stamp} stamp */
export const isCurrent = (stamp) => findText(stamp.file) === stamp.now();

/** @param {Stamp} stamp @param {string} fingerprint as it was before the work began */
export const setStamp = (stamp, fingerprint) => writeFileSync(inRoot(stamp.file), fingerprint);
