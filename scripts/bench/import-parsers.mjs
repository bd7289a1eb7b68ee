// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import FitParser from "fit-file-parser";

/** The same files through two well-known parsers, to their plain objects and no further. */
const [folder = ""] = process.argv.slice(2);
const xml = new XMLParser({ ignoreAttributes: false });
const names = readdirSync(folder).sort();
const begun = performance.now();
for (const name of names) {
  const bytes = readFileSync(join(folder, name));
  const read = name.endsWith(".fit")
    ? await new FitParser().parseAsync(bytes)
    : xml.parse(bytes.toString("utf8"));
  if (!read) throw new Error(`${name} was not read`);
}
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ files: names.length, seconds, megabytes }));
