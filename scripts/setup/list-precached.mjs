// @ts-check
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { inRoot } from "./root.mjs";

const WORKER = "service-worker.js";
/** Other alphabets are fetched when a name needs them, and kept then. */
const SELDOM = /-(vietnamese|cyrillic|greek|latin-ext)/;

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
    const built = Object.keys(bundle).filter((name) => name !== WORKER && !SELDOM.test(name));
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
