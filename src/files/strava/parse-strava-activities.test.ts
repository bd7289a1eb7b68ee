import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveSummary } from "../../core/activity/index.ts";
import { parseCsvDuration, parseCsvNumber } from "../csv/csv-number.ts";
import { presentListed } from "../list/present-listed.ts";
import { readText } from "../xml/find-encoding.ts";
import { parseStravaActivities } from "./parse-strava-activities.ts";
import { findStravaColumns, listMissingColumns } from "./strava-columns.ts";
import { findSlashOrder, parseStravaDate } from "./strava-date.ts";

const readFixture = (name: string) =>
  parseStravaActivities(readText(readFileSync(new URL(`../../../test/files/${name}`, import.meta.url))));

test("of two columns with one name the later, precise one counts", () => {
  const [run] = readFixture("ok/strava-activities-english-wide.csv").rows;
  expect(run).toMatchObject({
    at: 2,
    id: "1001",
    name: "Harbour loop",
    sport: "run",
    file: "activities/2001.fit.gz",
    startedAt: Date.UTC(2025, 10, 2, 7, 1, 2),
    rpe: 6,
    relativeEffort: 55,
  });
  expect(run?.totals).toMatchObject({
    distance: 10012.3,
    elapsed: 3725,
    moving: 3610,
    ascent: 85,
    avgHeartRate: 152,
  });
});

test("an activity that was typed in becomes a recording of its numbers", () => {
  const row = readFixture("ok/strava-activities-english-wide.csv").rows[1];
  const recording = presentListed(row!);
  expect(row?.file).toBeNull();
  expect(recording.flags).toEqual(["samples.none"]);
  const summary = deriveSummary(recording, { utcOffsetMinutes: -300 });
  expect(summary).toMatchObject({ sport: "run", distance: 5000, moving: 1800, elapsed: 1830, rpe: 4 });
  expect(summary.localDate).toBe("2025-11-03");
});

test("a row with no date is a fault with its line, and the others stay", () => {
  const { rows, faults } = readFixture("ok/strava-activities-english-wide.csv");
  expect(rows).toHaveLength(2);
  expect(faults).toEqual([{ at: 5, reason: expect.stringContaining("no date") }]);
});

test("the narrow list of 2018 has kilometres only", () => {
  const { rows, faults } = readFixture("ok/strava-activities-narrow-of-2018.csv");
  expect(faults).toEqual([]);
  expect(rows[0]?.totals).toMatchObject({ distance: 5250, elapsed: 1800, moving: null });
  expect(rows[1]?.file).toBe("activities/902.gpx");
});

test("a German list is read with its decimal commas and dates", () => {
  const { rows, faults } = readFixture("ok/strava-activities-german.csv");
  expect(faults).toEqual([]);
  expect(rows[0]).toMatchObject({ sport: "run", startedAt: Date.UTC(2025, 10, 2, 7, 1, 2), rpe: 5 });
  expect(rows[0]?.totals).toMatchObject({ distance: 5250.4, elapsed: 1800, ascent: 12, avgHeartRate: 149.5 });
  expect(rows[1]).toMatchObject({ sport: "strength", startedAt: Date.UTC(2025, 10, 3, 18), rpe: null });
});

test("a list in a language that we do not read says what to do", () => {
  const { rows, faults } = readFixture("not-ok/strava-activities-in-a-language-unknown-to-us.csv");
  expect(rows).toEqual([]);
  expect(faults).toEqual([{ at: 1, reason: expect.stringMatching(/Activity Date.*Set Strava to English/) }]);
});

test.each([
  "Activity ID,Activity Date,Activity Name,Activity Type,Filename",
  "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Dateiname",
  "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Nom du fichier",
  "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Nombre de archivo",
  "ID attività,Data dell'attività,Nome dell'attività,Tipo di attività,Nome file",
  "Activiteits-ID,Datum van activiteit,Naam van activiteit,Activiteitstype,Bestandsnaam",
  "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Nome do arquivo",
])("the columns are known by name: %s", (head) => {
  const layout = findStravaColumns(head.split(","));
  expect(listMissingColumns(layout)).toEqual([]);
  expect([layout.id, layout.date, layout.name, layout.type, layout.file]).toEqual([[0], [1], [2], [3], [4]]);
});

test.each([
  "Nov 2, 2025, 7:01:02 AM",
  "Nov 2, 2025, 7:01:02\u202fAM",
  "2 Nov 2025, 07:01:02",
  "02.11.2025, 07:01:02",
  "2 nov. 2025 07:01:02",
  "2 de nov. de 2025, 07:01:02",
  "2 novembre 2025 à 07:01:02",
  "02/11/2025, 7:01:02 a. m.",
  "2025-11-02 07:01:02",
])("the date %s is read", (text) => {
  expect(parseStravaDate(text, "dayFirst")).toBe(Date.UTC(2025, 10, 2, 7, 1, 2));
});

test("twelve o'clock is noon in the afternoon and midnight in the morning", () => {
  expect(parseStravaDate("Nov 2, 2025, 12:05:00 AM", "dayFirst")).toBe(Date.UTC(2025, 10, 2, 0, 5));
  expect(parseStravaDate("Nov 2, 2025, 12:05:00 PM", "dayFirst")).toBe(Date.UTC(2025, 10, 2, 12, 5));
});

test("an impossible day is no date", () => {
  expect(parseStravaDate("30 Feb 2025, 07:00:00", "dayFirst")).toBeNaN();
  expect(parseStravaDate("", "dayFirst")).toBeNaN();
});

test("dates with slashes follow what the rest of the list gives away", () => {
  expect(findSlashOrder(["3/4/2025, 7:00", "3/14/2025, 7:00"])).toBe("monthFirst");
  expect(findSlashOrder(["3/4/2025", "14/3/2025"])).toBe("dayFirst");
});

test.each([
  ["10.52", false, 10.52],
  ["10,52", false, 10.52],
  ["1,052.3", false, 1052.3],
  ["1.052,3", true, 1052.3],
  ["1 052,3", true, 1052.3],
  ["1,234", false, 1234],
  ["1,234", true, 1.234],
  ["", false, null],
  ["n/a", false, null],
])("the number %j is read (comma decimal: %s)", (text, comma, value) => {
  expect(parseCsvNumber(text, comma)).toBe(value);
});

test("a duration is seconds or a clock", () => {
  expect(parseCsvDuration("1:02:03", false)).toBe(3723);
  expect(parseCsvDuration("5:30", false)).toBe(330);
  expect(parseCsvDuration("1800.0", false)).toBe(1800);
});
