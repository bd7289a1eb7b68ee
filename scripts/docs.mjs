// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tsImport } from "tsx/esm/api";
import { findRefresh, findUnnamedCommands, formatArrows, formatTree, replacePart } from "./docs/parts.mjs";
import { inRoot } from "./setup/root.mjs";

/** @param {string} path */
const read = (path) => (existsSync(inRoot(path)) ? readFileSync(inRoot(path), "utf8") : "");

/** @type {typeof import("../test/arrows.ts")} */
const map = await tsImport("../test/arrows.ts", import.meta.url);

const page = "ARCHITECTURE.md";
const written = read(page);
let wanted = written;
/** @type {string[]} */
const faults = [];

/** @type {readonly { readonly name: string, readonly source: string, readonly text: string | undefined }[]} */
const parts = [
  {
    name: "refresh",
    source: "the function refresh of src/app/refresh.ts",
    text: findRefresh(read("src/app/refresh.ts")),
  },
  { name: "tree", source: "test/arrows.ts", text: formatTree(map.places) },
  { name: "arrows", source: "test/arrows.ts", text: formatArrows(map) },
];
for (const { name, source, text } of parts) {
  const replaced = text === undefined ? undefined : replacePart({ document: wanted, name, text });
  if (text === undefined) faults.push(`${page} cannot show "${name}": ${source} is missing`);
  else if (replaced === undefined) faults.push(`${page} has no markers for the generated part "${name}"`);
  else wanted = replaced;
}

const isCheck = process.argv.includes("--check");
if (wanted !== written) {
  if (isCheck) faults.push(`${page} differs from the code: run npm run docs`);
  else writeFileSync(inRoot(page), wanted);
}

const commands = readdirSync(inRoot("src/cli/commands"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.slice(0, -".ts".length));
const unnamed = findUnnamedCommands({ commands, readme: read("README.md") });
faults.push(...unnamed.map((command) => `README.md does not name the command ${command}`));

for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`docs: looked at ${parts.length + commands.length} facts\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
