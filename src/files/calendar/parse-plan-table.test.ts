import { expect, test } from "vitest";
import { parsePlanTable } from "./parse-plan-table.ts";

const rowsOf = (text: string) => {
  const table = parsePlanTable(text);
  if (!table.ok) throw new Error(`${table.error.line}: ${table.error.text}`);
  return table.value;
};

test.each([",", ";", "\t"])("a table with %j between its columns is read, quoted cells too", (separator) => {
  const text = [
    ["Date", "Title", "Notes", "km"],
    ["2026-11-24", "6x800", `"a; b, c	d ""e"""`, '"12,5"'],
  ]
    .map((cells) => cells.join(separator))
    .join("\n");
  expect(rowsOf(text)).toEqual([
    {
      line: 2,
      date: "2026-11-24",
      startMinute: null,
      title: "6x800",
      description: 'a; b, c	d "e"',
      minutes: null,
      metres: 12_500,
    },
  ]);
});

test.each([
  ["2026-11-24", "2026-11-24"],
  ["2026/11/24", "2026-11-24"],
  ["24.11.2026", "2026-11-24"],
  ["4.1.2027", "2027-01-04"],
  ["24.11.26", "2026-11-24"],
  ["24/11/2026", "2026-11-24"],
  ["11/24/2026", "2026-11-24"],
  ["05/05/2027", "2027-05-05"],
  ["Di, 24.11.2026", "2026-11-24"],
  ["2026-11-24T18:00:00Z", "2026-11-24"],
  ["29.02.2028", "2028-02-29"],
])("%s is the day %s", (cell, date) => {
  expect(rowsOf(`date;title\n${cell};Easy run`)[0]?.date).toBe(date);
});

test.each([
  ["03/04/2027", "may be read with the day or the month first"],
  ["31.02.2027", "is no date"],
  ["29.02.2027", "is no date"],
  ["tomorrow", "is no date"],
  ["24/11/26", "is no date"],
  ["", "the date is missing"],
])("%j is refused with its line", (cell, words) => {
  const table = parsePlanTable(`date,title\n2026-11-24,Easy run\n${cell},Long run`);
  expect(table).toMatchObject({ ok: false, error: { line: 3, text: expect.stringContaining(words) } });
});

test.each([
  ["18:30", 1110],
  ["6:30 PM", 1110],
  ["12:05 am", 5],
  ["6 am", 360],
  ["18.30", 1110],
  ["06:00:00", 360],
  ["", null],
])("a start at %j is minute %s of the day", (cell, minute) => {
  expect(rowsOf(`date;start;title\n2026-11-24;${cell};Easy run`)[0]?.startMinute).toBe(minute);
});

test.each([
  ["Duration", "75", 75],
  ["Duration", "1:15", 75],
  ["Duration", "1:15:00", 75],
  ["Duration", "1h15", 75],
  ["Duration", "75 min", 75],
  ["Duration (h)", "1,25", 75],
  ["Hours", "1.25", 75],
  ["Dauer (min)", "75", 75],
  ["Duration", "0", null],
  ["Duration", "0:00", null],
])("a column %j with %j is a run of %s minutes", (name, cell, minutes) => {
  expect(rowsOf(`date;title;${name}\n2026-11-24;Easy run;${cell}`)[0]?.minutes).toBe(minutes);
});

test.each([
  ["Distance", "12.5", 12_500],
  ["Distance (mi)", "10", 16_093.4],
  ["Miles", "10", 16_093.4],
  ["Distanz in km", "12,5", 12_500],
  ["Distance (m)", "8000", 8000],
  ["Distance", "10 km", 10_000],
  ["km", "-", null],
])("a column %j with %j is a run of %s metres", (name, cell, metres) => {
  expect(rowsOf(`date;title;${name}\n2026-11-24;Easy run;${cell}`)[0]?.metres).toBe(metres);
});

test.each([
  ["start", "noonish", "is no time of day"],
  ["duration", "long", "is no length"],
  ["duration", "45:00", "is no length"],
  ["distance", "far", "is no distance"],
])("a %s of %j is refused with its line", (name, cell, words) => {
  const table = parsePlanTable(`date,title,${name}\n2026-11-24,Easy run,\n2026-11-25,Easy run,${cell}`);
  expect(table).toMatchObject({ ok: false, error: { line: 3, text: expect.stringContaining(words) } });
});

test("columns are found by their names in five languages, and a kind of session joins the title's words", () => {
  for (const head of [
    "date,workout,type",
    "Datum,Einheit,Art",
    "Date,Séance,Type",
    "Fecha,Sesión,Tipo",
    "Datum,Naam,Soort",
  ])
    expect(rowsOf(`${head}\n2026-11-24,Tuesday,Tempo`)[0]).toMatchObject({
      title: "Tuesday",
      description: "Tempo",
    });
});

test("a table without rows, without dates or without titles says what is missing", () => {
  expect(parsePlanTable("")).toMatchObject({ error: { text: "it holds no rows" } });
  expect(parsePlanTable("date,title\n")).toMatchObject({
    error: { text: "it holds column names and no rows" },
  });
  expect(parsePlanTable("when,title\n1,2")).toMatchObject({
    error: { text: expect.stringContaining("dates") },
  });
  expect(parsePlanTable("date,km\n2026-11-24,2")).toMatchObject({
    error: { text: expect.stringContaining("names") },
  });
});
