import { mkdirSync, writeFileSync } from "node:fs";
import { NOT_OK_FIT_FILES, OK_FIT_FILES } from "./fit-fixtures.ts";

/** Writes the FIT files under test/files anew: `npx tsx test/builders/write-fit-fixtures.ts`. */
function writeFixtures(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  const target = new URL(`../files/${folder}/`, import.meta.url);
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(new URL(`${name}.fit`, target), bytes);
  console.log(`${Object.keys(files).length} files in test/files/${folder}`);
}

writeFixtures("ok", OK_FIT_FILES);
writeFixtures("not-ok", NOT_OK_FIT_FILES);
