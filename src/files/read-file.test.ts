import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

const FOLDER = new URL("../../test/files/", import.meta.url);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const listText = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, FOLDER)).filter((name) => /\.(gpx|tcx|csv|xml|json)$/.test(name));
const readFixture = (path: string) => readFile(readFileSync(new URL(path, FOLDER)), path);

test.each(listText("ok/"))("ok/%s holds recordings", (name) => {
  const reading = readFixture(`ok/${name}`);
  expect(reading.kind).toBe("recordings");
  expect(reading.kind === "recordings" && reading.recordings.length).toBeGreaterThan(0);
});

test.each(listText("not-ok/"))("not-ok/%s is refused in one sentence or two that say what to do", (name) => {
  const reading = readFixture(`not-ok/${name}`);
  expect(reading.kind).not.toBe("recordings");
  expect(reading.kind === "recordings" ? "" : reading.reason).toMatch(/^[A-Z].{20,220}\.$/);
});

test.each([
  ["export.xml", '<?xml version="1.0"?><HealthData locale="en_GB"/>', "file.truncated", /Apple Health/],
  ["run.gpx", "<!DOCTYPE html><html></html>", "file.unknown", /web page/],
  ["places.kml", "<kml/>", "file.unknown", /KML/],
  ["note.xml", "<note/>", "file.unknown", /XML of another kind \(note\)/],
  ["settings.json", "{}", "file.unknown", /JSON/],
  ["weight.csv", "date,weight,fat\n2026-01-01,70,12\n", "file.unknown", /table/],
  ["diary.txt", "Ran today.", "file.unknown", /no training file/],
  ["run.gpx", "", "file.empty", /empty/],
  ["photo.jpg", "\u00ff\u00d8", "file.media", /picture/],
  ["._run.gpx", "x", "file.hidden", /hidden/],
  ["run.gpx", "no xml at all", "file.damaged", /damaged at line 1/],
])("%s with %j is told as %s", (name, text, code, reason) => {
  expect(readFile(bytesOf(text), name)).toMatchObject({ code, reason: expect.stringMatching(reason) });
});

test("a format is known by its content whatever the name says", () => {
  const bytes = readFileSync(new URL("ok/tcx-blanks-before-declaration.tcx", FOLDER));
  expect(readFile(bytes, "photo-of-nothing.gpx").kind).toBe("recordings");
});

test("a list whose activities all have files waits for those files", () => {
  const text =
    "Activity ID,Activity Date,Activity Type,Filename\n1,2 Nov 2025 07:00:00,Run,activities/1.fit.gz\n";
  expect(readFile(bytesOf(text), "activities.csv")).toMatchObject({
    kind: "skipped",
    code: "file.noSession",
  });
});

test("a file cut off or spoilt anywhere gives a reading and never throws", () => {
  const sources = [
    "ok/gpx-two-tracks-of-one-day.gpx",
    "ok/tcx-multisport-session.tcx",
    "ok/strava-activities-german.csv",
    "ok/polar-session-newer-shape.json",
    "ok/suunto-log.json",
  ].map((path) => readFileSync(new URL(path, FOLDER)));
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 4,
      }),
      (source, share, spoils) => {
        const bytes = Uint8Array.from(source.subarray(0, Math.floor(share * source.length)));
        for (const [place, value] of spoils)
          if (bytes.length > 0) bytes[Math.floor(place * bytes.length)] = value;
        expect(["recordings", "skipped", "unreadable"]).toContain(readFile(bytes, "file.gpx").kind);
      },
    ),
    { numRuns: 300 },
  );
});
