import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findBeside } from "../builders/beside.ts";
import { NOT_OK_FIT_FILES, OK_FIT_FILES } from "../builders/fit-fixtures.ts";
import { aZipArchive } from "../contracts/import-archives.ts";
import type { Ground } from "./mutate.ts";

export const FORMATS = ["fit", "gpx", "tcx", "csv", "json", "xml", "zip", "gz"] as const;

export type Format = (typeof FORMATS)[number];

const LONGEST_SEED = 6_000;
const MOST_REAL = 60;
const FIXTURES = join(import.meta.dirname, "../files");

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files to change and words to put in, for one format: our own, and the beginnings of real ones where they are beside. */
export function findGround(format: Format): Ground {
  const seeds = [...listOwn(format), ...listReal(format)]
    .filter((bytes) => bytes.length > 0)
    // A Buffer's slice is no copy: changes would fall on the seed itself.
    .map((bytes) => new Uint8Array(bytes));
  if (seeds.length === 0) throw new Error(`There is no ${format} file to begin with`);
  return { seeds, words: WORDS[format].map((word) => (typeof word === "string" ? encode(word) : word)) };
}

function listOwn(format: Format): readonly Uint8Array[] {
  if (format === "fit") return [...Object.values(OK_FIT_FILES), ...Object.values(NOT_OK_FIT_FILES)];
  if (format === "zip") return makeArchives();
  if (format === "gz") return Object.values(OK_FIT_FILES).map((bytes) => gzipSync(bytes));
  const own = readEnding(FIXTURES, format).map(shorten);
  return format === "csv" ? [...own, aLongList()] : own;
}

/** More rows than head: most changes fall on rows. */
function aLongList(): Uint8Array {
  const rows = Array.from(
    { length: 40 },
    (_, row) =>
      `${row},"Jan ${(row % 28) + 1}, 2024, 6:30:00 AM","Run, no. ${row}",Run,${1800 + row},${5 + row / 10},`,
  );
  const head = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename";
  return encode([head, ...rows].join("\n"));
}

function listReal(format: Format): readonly Uint8Array[] {
  // Tables beside are of other kinds, and would only be turned away.
  const corpus = format === "csv" ? null : findBeside("corpus");
  return corpus === null ? [] : readEnding(corpus, format).slice(0, MOST_REAL).map(shorten);
}

const readEnding = (folder: string, format: Format): readonly Uint8Array[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((path) => path.toLowerCase().endsWith(`.${format}`))
        .sort()
        .map((path) => readFileSync(join(folder, path)))
    : [];

/** A long file's beginning and end: the middle is more of the same. */
function shorten(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= LONGEST_SEED) return bytes;
  return Buffer.concat([bytes.subarray(0, LONGEST_SEED - 500), bytes.subarray(-500)]);
}

function makeArchives(): readonly Uint8Array[] {
  const run = OK_FIT_FILES["plain-run"]!;
  const gpx = encode("<gpx><trk><trkseg><trkpt lat='1' lon='2'></trkpt></trkseg></trk></gpx>");
  const plain = [
    { name: "activities/1.fit", bytes: run },
    { name: "activities/2.gpx", bytes: gpx },
    { name: "activities/3.fit.gz", bytes: gzipSync(run) },
    {
      name: "activities.csv",
      bytes: encode("Activity ID,Activity Date,Activity Type,Elapsed Time\n1,2024-01-01 06:00:00,Run,60\n"),
    },
  ];
  const nested = aZipArchive([{ name: "inner.zip", bytes: aZipArchive(plain) }]);
  return [aZipArchive(plain), aZipArchive([]), nested, aZipArchive([{ name: "../x.fit", bytes: run }])];
}

const NUMBERS = [
  "-1",
  "0",
  "1e309",
  "-0",
  "NaN",
  "99999999999999999999",
  "0x10",
  "1,5",
  "1.5.2",
  "2147483648",
];
const MARKUP = [
  "<![CDATA[",
  "]]>",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  "&a;",
  "&#0;",
  "&#x110000;",
  "&amp;",
  "<!--",
  "-->",
  "<?xml version='1.0'?>",
  "<time>",
  "</time>",
  "2024-02-30T25:61:61Z",
  "0000-01-01T00:00:00Z",
  "<extensions>",
  "xmlns:a='b'",
  "\ufeff",
  "\0",
  "\u2028",
];
const JSON_WORDS = [
  "{",
  "}",
  "[",
  "]",
  "null",
  "true",
  ":",
  ",",
  "\\ud800",
  "[[[[[[[[[[[[[[[[",
  '"__proto__":{}',
  "{}",
  '""',
];

const WORDS: Readonly<Record<Format, readonly (string | Uint8Array)[]>> = {
  fit: [
    Uint8Array.of(0x40, 0, 0, 20, 0, 1, 253, 4, 0x86),
    Uint8Array.of(0x60, 0, 1, 0, 18, 255),
    Uint8Array.of(0x0e, 0x10, 0x55, 0x08, 0xff, 0xff, 0xff, 0xff, 0x2e, 0x46, 0x49, 0x54, 0, 0),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0, 0, 0, 0),
    Uint8Array.of(0x9f),
  ],
  gpx: [...MARKUP, ...NUMBERS, '<trkpt lat="91" lon="181">', "</trkpt>", "<trk>", "<rte>", "<hr>"],
  tcx: [
    ...MARKUP,
    ...NUMBERS,
    "<Trackpoint>",
    "</Trackpoint>",
    '<Lap StartTime="">',
    '<Activity Sport="Running">',
    "<Value>",
  ],
  csv: [
    ...NUMBERS,
    '"',
    '""',
    ",",
    ";",
    "\r\n",
    "\n\n",
    "\t",
    "#error#",
    "Jan 32, 2024, 25:00:00 PM",
    "1970-01-01 00:00:00",
    "\0",
  ],
  json: [...NUMBERS, ...JSON_WORDS, '"2024-13-45T99:99:99"', '"PT1E9S"', '"PT-5S"'],
  xml: [
    ...MARKUP,
    ...NUMBERS,
    '<Record type=""/>',
    '<Workout workoutActivityType="HKWorkoutActivityTypeRunning"',
    "2024-01-01 00:00:00 +9900",
    "</HealthData>",
  ],
  zip: [
    Uint8Array.of(0x50, 0x4b, 1, 2),
    Uint8Array.of(0x50, 0x4b, 5, 6),
    Uint8Array.of(0x50, 0x4b, 3, 4),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    "../",
    "\0",
  ],
  gz: [Uint8Array.of(0x1f, 0x8b, 8, 0), Uint8Array.of(0xff, 0xff), Uint8Array.of(0, 0, 0, 0)],
};
