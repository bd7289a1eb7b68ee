import { expect, test } from "vitest";
import { detectFormat } from "./detect.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromCodes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

test.each([
  ["fit", fromCodes(14, 16, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54), "morning.gpx"],
  ["gzip", fromCodes(0x1f, 0x8b, 8), "activities/1.fit.gz"],
  ["zip", fromCodes(0x50, 0x4b, 3, 4), "archive.fit"],
  ["gpx", bytesOf('\ufeff \n<?xml version="1.0"?><!-- a <b> --><g:gpx version="1.1">'), "track.txt"],
  ["tcx", bytesOf("<TrainingCenterDatabase/>"), "track.gpx"],
  [
    "healthExport",
    bytesOf('<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT a (b)>]><HealthData>'),
    "export.xml",
  ],
  ["unknown", bytesOf("<!DOCTYPE html><html>"), "run.gpx"],
  ["stravaCsv", bytesOf("Activity ID,Activity Date,Activity Name,Activity Type,Filename\n"), "list.txt"],
  ["stravaCsv", bytesOf("Aktivitets-ID,Datum\n"), "export/activities.csv"],
  ["unknown", bytesOf("date,weight\n2026-01-01,70\n"), "weight.csv"],
  ["garminDays", bytesOf('[ {"calendarDate":"2026-01-15"}]'), "2026_sleepData.json"],
  ["wellnessTable", bytesOf("date,kind,value,source\n"), "any.csv"],
  ["media", fromCodes(0xff, 0xd8, 0xff, 0xe0), "photo.dat"],
  ["media", bytesOf("anything"), "media/photo.JPG"],
  ["hidden", bytesOf("<gpx/>"), "__MACOSX/._run.gpx"],
  ["hidden", bytesOf("x"), "folder/.DS_Store"],
  ["unknown", bytesOf('{"a":1}'), "settings.json"],
  ["empty", bytesOf(""), "run.fit"],
  ["fit", fromCodes(14, 16, 0), "cut-off.fit"],
] as const)("a file is known as %s by its content first, its name second (%#)", (format, bytes, name) => {
  expect(detectFormat(bytes, name)).toBe(format);
});

test("a folder with a dot in its name hides nothing", () => {
  expect(detectFormat(bytesOf("<gpx/>"), "my.runs/a.gpx")).toBe("gpx");
  expect(detectFormat(bytesOf("<gpx/>"), "../up/a.gpx")).toBe("gpx");
});

test("UTF-16 text is looked into as well", () => {
  const text = "<gpx/>";
  const codes = [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  expect(detectFormat(fromCodes(0xff, 0xfe, ...codes), "a.bin")).toBe("gpx");
});
