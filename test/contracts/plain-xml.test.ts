import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listenToTracks } from "../../src/files/gpx/listen-to-tracks.ts";
import { presentTracks } from "../../src/files/gpx/read-gpx.ts";
import type { FileReading } from "../../src/files/reading.ts";
import { listenToActivities } from "../../src/files/tcx/listen-to-activities.ts";
import { presentActivities } from "../../src/files/tcx/read-tcx.ts";
import { readAnyXml } from "../../src/files/xml/read-any-xml.ts";
import { scanPlainXml } from "../../src/files/xml/scan-plain-xml.ts";
import type { XmlEnd, XmlListener } from "../../src/files/xml/xml-listener.ts";
import { findBeside } from "../builders/beside.ts";

const FIXTURES = fileURLToPath(new URL("../files", import.meta.url));
const CORPUS = findBeside("corpus") ?? "";
const present = existsSync(CORPUS);
if (!present) console.log("SKIPPED: ../shared/corpus is absent, so no real file was read in both ways.");

const findFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(gpx|tcx)$/i.test(path))
    .map((path) => join(folder, path));
const isGpx = (path: string): boolean => /\.gpx$/i.test(path);

/** What a file is when it is read in one of the two ways. */
function readBy(gpx: boolean, way: (listener: XmlListener) => XmlEnd): FileReading {
  if (gpx) {
    const heard = listenToTracks();
    return presentTracks({ heard, end: way(heard.listener) });
  }
  const heard = listenToActivities();
  return presentActivities({ heard, end: way(heard.listener) });
}

/** Whether a file was read from its bytes; throws where that gave other than the full parser. */
function compareReadings(bytes: Uint8Array, gpx: boolean): boolean {
  let plain = false;
  const swift = readBy(gpx, (listener) => {
    plain = scanPlainXml(bytes, listener);
    return { kind: "whole" };
  });
  if (plain) expect(swift).toEqual(readBy(gpx, (listener) => readAnyXml(bytes, listener)));
  return plain;
}

test.skipIf(!present)(
  "nearly every file of the corpus is read from its bytes, and as the full parser reads it",
  () => {
    const files = findFiles(CORPUS);
    const left = files.filter((path) => !compareReadings(readFileSync(path), isGpx(path)));
    console.log(
      `corpus XML: ${files.length - left.length} of ${files.length} read from their bytes; left to the full parser: ${left.map((path) => path.slice(CORPUS.length + 1)).join(", ") || "none"}`,
    );
    expect(files.length - left.length).toBeGreaterThan(0.9 * files.length);
  },
);

test("of the fixtures the plain ones are read from their bytes, and as the full parser reads them", () => {
  const left = findFiles(FIXTURES).filter((path) => !compareReadings(readFileSync(path), isGpx(path)));
  const unusual = /broken|cut-off|entit|latin|utf-16|zeros|ampersand|empty|web-page/;
  expect(left.filter((path) => !unusual.test(path))).toEqual([]);
  expect(left.length).toBeGreaterThan(5);
});

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
const blank = oneOf("", "\n  ", " ", "\r\n\t");
const between = fc.tuple(blank, oneOf("", "", "", "<!-- 3 < 4 -->"), blank).map((parts) => parts.join(""));
const number = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }).map(String),
  fc.double({ min: -180, max: 180, noNaN: true }).chain((value) => fc.nat(28).map((n) => value.toFixed(n))),
  fc.nat(220).map(String),
  oneOf("", " 12 ", "1e2", "-0", "NaN", "+4", "12,5", "&gt;"),
);
const time = fc.oneof(
  fc.integer({ min: 1_600_000_000, max: 1_600_000_400 }).map((at) => new Date(at * 1000).toISOString()),
  oneOf("2020-09-13T12:26:41Z", "2020-09-13T14:26:42.25+02:00", " 2020-09-13T12:26:43 ", "", "yesterday"),
);
const word = oneOf("Morning run", "Küste &amp; Meer", " Laufen ", "running", "a > b", "x\r\ny", "");

/** An element with what stands in it, in any of the ways in which one may write it. */
const element = (
  tag: string,
  inside: fc.Arbitrary<string>,
  attributes: fc.Arbitrary<string> = fc.constant(""),
) =>
  fc
    .tuple(oneOf("", "", "", "ns3:", "a:"), attributes, blank, inside)
    .map(([prefix, list, space, content]) =>
      content === "" && space !== ""
        ? `<${prefix}${tag}${list}${space}/>`
        : `<${prefix}${tag}${list}${space}>${content}</${prefix}${tag}${space}>`,
    );
const attributesOf = (values: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc
    .tuple(fc.shuffledSubarray(Object.keys(values)), fc.record(values), oneOf('"', "'"), oneOf("=", " = "))
    .map(([names, record, quote, equals]) =>
      names.map((name) => ` ${name}${equals}${quote}${record[name]}${quote}`).join(""),
    );
const rowOf = (parts: readonly fc.Arbitrary<string>[], most: number) =>
  fc
    .array(fc.tuple(between, fc.oneof(...parts), between), { maxLength: most })
    .map((rows) => rows.map((row) => row.join("")).join(""));
const unknown = element("x-y.z", rowOf([element("inner", word), element("hr", number)], 2));

const gpxExtension = element(
  "extensions",
  rowOf([element("hr", number), element("cad", number), element("heartrate", number), unknown], 3),
);
const gpxPoint = element(
  "trkpt",
  rowOf(
    [
      element("time", time),
      element("time", time),
      element("ele", number),
      element("speed", number),
      gpxExtension,
      unknown,
    ],
    5,
  ),
  attributesOf({ lat: number, lon: number, "p:lat": number }),
);
const gpxTrack = element(
  "trk",
  rowOf([element("name", word), element("type", word), element("trkseg", rowOf([gpxPoint], 6)), unknown], 4),
);
const gpx = element(
  "gpx",
  rowOf([gpxTrack, gpxTrack, element("wpt", word), unknown], 3),
  attributesOf({ creator: word, version: word }),
);

const beats = element("HeartRateBpm", element("Value", number));
const tcxPoint = element(
  "Trackpoint",
  rowOf(
    [
      element("Time", time),
      element("Time", time),
      element(
        "Position",
        rowOf([element("LatitudeDegrees", number), element("LongitudeDegrees", number)], 2),
      ),
      element("AltitudeMeters", number),
      element("DistanceMeters", number),
      beats,
      element("Cadence", number),
      element("TPX", rowOf([element("Speed", number), element("RunCadence", number)], 2)),
      unknown,
    ],
    6,
  ),
);
const tcxLap = element(
  "Lap",
  rowOf(
    [
      element("TotalTimeSeconds", number),
      element("DistanceMeters", number),
      element("AverageHeartRateBpm", element("Value", number)),
      element("MaximumHeartRateBpm", element("Value", number)),
      element("Track", rowOf([tcxPoint], 5)),
      element("Track", rowOf([tcxPoint], 5)),
      unknown,
    ],
    5,
  ),
  attributesOf({ StartTime: time }),
);
const tcxActivity = element(
  "Activity",
  rowOf(
    [
      element("Id", time),
      tcxLap,
      tcxLap,
      element("Notes", word),
      element("Creator", element("Name", word)),
      unknown,
    ],
    5,
  ),
  attributesOf({ Sport: word }),
);
const tcx = element("TrainingCenterDatabase", rowOf([tcxActivity, tcxActivity, element("Course", word)], 3));

const head = fc.tuple(
  oneOf("", "\uFEFF", "\n"),
  oneOf("", '<?xml version="1.0" encoding="UTF-8"?>'),
  between,
);
const document = fc
  .tuple(head, fc.oneof(gpx, tcx), blank)
  .map(([before, root, after]) => `${before.join("")}${root}${after}`);
const isGpxText = (text: string): boolean => !text.includes("TrainingCenterDatabase");

test("a plain GPX or TCX document, however it is written, is the same runs read in both ways", () => {
  let plain = 0;
  fc.assert(
    fc.property(document, (text) => {
      if (compareReadings(new TextEncoder().encode(text), isGpxText(text))) plain += 1;
    }),
    { numRuns: 600 },
  );
  expect(plain).toBeGreaterThan(400);
});

const SIGNS = Array.from("<>&\"'/!-]=? \n\0\x01tT:1.;", (sign) => sign.charCodeAt(0));
const anyByte = fc.oneof(
  fc.constantFrom(...SIGNS, 0xef, 0xbf, 0xbe, 0xc3),
  fc.integer({ min: 0x30, max: 0x39 }),
  fc.nat(255),
);
const changes = fc.array(
  fc.record({ at: fc.nat(), cut: fc.nat(2), put: fc.array(anyByte, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
);

function changeBytes(
  bytes: Uint8Array,
  made: readonly { at: number; cut: number; put: number[] }[],
): Uint8Array {
  let changed = bytes;
  for (const { at, cut, put } of made) {
    const place = at % (changed.length + 1);
    changed = Uint8Array.of(...changed.subarray(0, place), ...put, ...changed.subarray(place + cut));
  }
  return changed;
}

test("a document with bytes changed is the same runs read in both ways, or left to the full parser", () => {
  let plain = 0;
  fc.assert(
    fc.property(document, changes, (text, made) => {
      if (compareReadings(changeBytes(new TextEncoder().encode(text), made), isGpxText(text))) plain += 1;
    }),
    { numRuns: 600 },
  );
  expect(plain).toBeGreaterThan(20);
});

test("a fixture with bytes changed is the same runs read in both ways, or left to the full parser", () => {
  const files = findFiles(FIXTURES).map((path) => ({ bytes: readFileSync(path), gpx: isGpx(path) }));
  const small = files.filter(({ bytes }) => bytes.length < 30_000);
  expect(small.length).toBeGreaterThan(15);
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...small), changes, ({ bytes, gpx: format }, made) => {
      if (compareReadings(changeBytes(bytes, made), format)) plain += 1;
    }),
    { numRuns: 600 },
  );
  expect(plain).toBeGreaterThan(20);
});
