// @ts-check
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { inRoot } from "./root.mjs";

const WORKER = "service-worker.js";
/** Other alphabets are fetched when a name needs them, and kept then. */
const SELDOM = /-(vietnamese|cyrillic|greek|latin-ext)/;

/** The page behind a shared link: it is a therapist's, and no device keeps it. */
const VISIT = "visit.html";

/**
 * An entry's page and the pieces that no other entry needs.
 * @param {import("vite").Rollup.OutputBundle} bundle
 * @param {string} page
 */
function onlyOf(bundle, page) {
  const entries = Object.values(bundle).filter((one) => one.type === "chunk" && one.isEntry);
  const own = entries.filter((one) => one.type === "chunk" && one.facadeModuleId?.endsWith(page));
  const needed = piecesOf(
    bundle,
    entries.filter((one) => !own.includes(one)).map(({ fileName }) => fileName),
  );
  const only = [
    ...piecesOf(
      bundle,
      own.map(({ fileName }) => fileName),
    ),
  ].filter((name) => !needed.has(name));
  return new Set([page, ...only]);
}

/**
 * Chunks, and all that they load.
 * @param {import("vite").Rollup.OutputBundle} bundle
 * @param {readonly string[]} names
 * @param {Set<string>} found
 */
function piecesOf(bundle, names, found = new Set()) {
  for (const name of names.filter((one) => !found.has(one))) {
    found.add(name);
    const piece = bundle[name];
    if (piece?.type !== "chunk") continue;
    const { importedCss, importedAssets } = piece.viteMetadata ?? {};
    for (const file of [...(importedCss ?? []), ...(importedAssets ?? [])]) found.add(file);
    piecesOf(bundle, [...piece.imports, ...piece.dynamicImports], found);
  }
  return found;
}

/**
 * Tells the service worker what this build is made of: its version, and the files that a device keeps at once.
 * @returns {import("vite").Plugin}
 */
export const listPrecached = () => ({
  name: "restride:list-precached",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const worker = bundle[WORKER];
    if (worker?.type !== "chunk") throw new Error(`The build has no ${WORKER}.`);
    const others = onlyOf(bundle, VISIT);
    const built = Object.keys(bundle).filter(
      (name) => name !== WORKER && !SELDOM.test(name) && !others.has(name),
    );
    const files = [
      "/",
      ...readdirSync(inRoot("src/web/public")).map((name) => `/${name}`),
      ...built.filter((name) => name !== "index.html").map((name) => `/${name}`),
    ].toSorted();
    const version = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("The build has no index.html.");
    worker.code = `const RESTRIDE_BUILT=${JSON.stringify({ version, files })};${worker.code}`;
  },
});
