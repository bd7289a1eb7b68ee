import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBeside } from "../../test/builders/beside.ts";
import { compareSessions } from "../../test/contracts/session-numbers.ts";
import { formatNumbers } from "../../test/contracts/session-numbers-table.ts";
import { replacePart } from "./parts.mjs";

/** Writes the table of numbers beside the devices' own into the methods page; leaves it where no device files are beside. */
const PAGE = join(import.meta.dirname, "../../docs/methods/import.md");
const corpus = findBeside("corpus");
if (corpus === null)
  console.log("No device files beside the repository: the table of numbers stays as it is.");
else {
  const text = formatNumbers(compareSessions(corpus));
  const replaced = replacePart({ document: readFileSync(PAGE, "utf8"), name: "numbers", text });
  if (replaced === undefined) throw new Error('docs/methods/import.md has no markers for "numbers"');
  writeFileSync(PAGE, replaced);
}
