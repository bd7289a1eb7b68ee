import { expect, test } from "vitest";
import { localDate } from "../../core/units/index.ts";
import type { WellnessValue } from "../../core/wellness/index.ts";
import { readFile } from "../read-file.ts";
import { writeWellnessTable } from "./write-wellness-table.ts";

const read = (text: string) => readFile(new TextEncoder().encode(text), "wellness.csv");

test("A table of nights and mornings is read as it was written", () => {
  const wellness: readonly WellnessValue[] = [
    { date: localDate("2026-02-15"), kind: "sleep", value: 7.25, source: "Apple Health" },
    { date: localDate("2026-02-15"), kind: "hrvSdnn", value: 48.5, source: 'Tom, "the" watch' },
  ];
  expect(read(writeWellnessTable(wellness))).toEqual({ kind: "recordings", recordings: [], wellness });
});

test("Rows without sense are passed over, and a table without others is left aside", () => {
  const head = "date,kind,value,source\n";
  const rows =
    "2026-02-30,sleep,7,A\n2026-02-15,mood,7,A\n2026-02-15,sleep,99,A\n2026-02-15,sleep,,A\n2026-02-15,sleep,7,\n";
  expect(read(head + rows)).toMatchObject({ kind: "skipped", code: "file.noSession" });
  expect(read(`${head}${rows}2026-02-16,sleep,7,Diary\n`)).toMatchObject({
    wellness: [{ date: "2026-02-16" }],
  });
});
