// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The same files through sports-lib, to its activities with their statistics. Its packages lie in a folder apart. */
const [folder = "", packages = ""] = process.argv.slice(2);
const fromThere = createRequire(join(packages, "package.json"));
const { SportsLib } = fromThere("@sports-alliance/sports-lib");
const { DOMParser } = fromThere("@xmldom/xmldom");

/** @param {string} name @param {Buffer} bytes */
const read = (name, bytes) => {
  if (name.endsWith(".fit")) return SportsLib.importFromFit(bytes);
  const text = bytes.toString("utf8");
  if (name.endsWith(".gpx")) return SportsLib.importFromGPX(text, DOMParser);
  return SportsLib.importFromTCX(new DOMParser().parseFromString(text, "application/xml"));
};

const names = readdirSync(folder).sort();
const begun = performance.now();
for (const name of names) {
  const event = await read(name, readFileSync(join(folder, name)));
  if (event.getActivities().length === 0) throw new Error(`${name} gave no activity`);
}
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ files: names.length, seconds, megabytes }));
