import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { deriveSummary } from "../../src/core/activity/index.ts";
import { readGpx } from "../../src/files/gpx/read-gpx.ts";
import type { FileReading } from "../../src/files/reading.ts";
import { readTcx } from "../../src/files/tcx/read-tcx.ts";
import { findBeside } from "../builders/beside.ts";

const CORPUS = findBeside("corpus") ?? "";
const present = existsSync(CORPUS);
const files = present
  ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((path) => /\.(gpx|tcx)$/i.test(path))
  : [];

if (!present) console.log("SKIPPED: ../shared/corpus is absent, so no real GPX or TCX file was read.");

const readOne = (path: string): FileReading => {
  const bytes = readFileSync(join(CORPUS, path));
  return /\.gpx$/i.test(path) ? readGpx(bytes) : readTcx(bytes);
};

/** Every node of a name in a parsed tree, wherever it stands. */
function findAll(tree: unknown, name: string): readonly unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => findAll(part, name));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === name ? (Array.isArray(value) ? value : [value]) : findAll(value, name),
  );
}

/** Points with a time in each track or activity, counted by another parser. */
function countPoints(path: string): readonly number[] {
  const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });
  const tree: unknown = parser.parse(readFileSync(join(CORPUS, path), "utf8").trimStart());
  const gpx = /\.gpx$/i.test(path);
  const counts = findAll(tree, gpx ? "trk" : "Activity").map((part) => {
    const points = findAll(part, gpx ? "trkpt" : "Trackpoint");
    const times = points.flatMap((point) => findAll(point, gpx ? "time" : "Time").slice(0, 1)).map(String);
    return gpx && times.every((time) => time < "2000") ? 0 : times.length;
  });
  return counts.filter((count) => count >= 2);
}

test.skipIf(!present)("the corpus holds GPX and TCX files", () => {
  expect(files.length).toBeGreaterThan(30);
});

test.each(files)("%s is read in full or refused with a reason", (path) => {
  const reading = readOne(path);
  const expected = countPoints(path);
  if (reading.kind !== "recordings") {
    expect(reading.reason).toMatch(/^(This|The track in this|The times in this) (GPX|TCX) file .*\.$/);
    expect(expected).toEqual([]);
    return;
  }
  expect(reading.recordings.map(({ samples }) => samples.length)).toEqual(expected);
});

test.each(files)("%s has summaries of plain numbers that its device would not contradict", (path) => {
  const reading = readOne(path);
  for (const recording of reading.kind === "recordings" ? reading.recordings : []) {
    const summary = deriveSummary(recording, { utcOffsetMinutes: 0 });
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary.moving).toBeLessThanOrEqual(summary.elapsed);
    const measured = deriveSummary(
      { ...recording, totals: { ...recording.totals, distance: null } },
      summary,
    ).distance;
    const claimed = recording.totals.distance;
    if (claimed !== null && measured !== null && measured > 500)
      expect(Math.abs(measured - claimed) / claimed).toBeLessThan(0.05);
  }
});

test.skipIf(!present)("every file of the corpus has one line in the count", () => {
  const kinds = files.map((path) => readOne(path).kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  console.log(
    `corpus XML: ${files.length} files, ${count("recordings")} read, ${count("skipped")} skipped, ${count("unreadable")} unreadable`,
  );
  expect(count("recordings") + count("skipped") + count("unreadable")).toBe(files.length);
});
