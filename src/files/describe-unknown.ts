import { findRoot, readHead } from "./detect.ts";

const ROOTS: Readonly<Record<string, string>> = {
  kml: "This is a KML map, which carries no training. Export the activity as FIT, TCX or GPX.",
  html: "This is a web page, not a training file: perhaps the download asked for a login. Export the activity as FIT, TCX or GPX.",
};

/**
 * One sentence on what an unknown file is and what to do.
 * @example describeUnknown(bytes) // "This is JSON, ..."
 */
export function describeUnknown(bytes: Uint8Array): string {
  const text = readHead(bytes);
  const root = findRoot(text)?.toLowerCase();
  if (root !== undefined) return ROOTS[root] ?? describeRoot(root);
  if (/^[[{]/.test(text))
    return "This is JSON, which Restride does not read. Export the activity as FIT, TCX or GPX.";
  if (isTable(text))
    return "This is a table, but no list of activities of Strava, Runkeeper or intervals.icu. Export the activities as FIT, TCX or GPX.";
  return "This is no training file that Restride knows. Export the activity as FIT, TCX or GPX.";
}

const describeRoot = (root: string): string =>
  `This is XML of another kind (${root}), not a training file. Export the activity as FIT, TCX or GPX.`;

function isTable(text: string): boolean {
  const line = text.split(/\r\n|\r|\n/, 1)[0] ?? "";
  return !line.includes("\ufffd") && (line.match(/[,;\t]/g)?.length ?? 0) >= 2;
}
