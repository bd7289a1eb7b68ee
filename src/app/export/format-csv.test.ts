import { expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";

const cell = (value: string | number | boolean | null): string =>
  formatCsv(["heading"], [{ heading: value }])
    .split("\r\n")
    .slice(1, -1)
    .join("\r\n");

test("a spreadsheet never takes the runner's words for a formula", () => {
  expect(["=1+1", "+49 30 1234", "-dash", "@home", "\tx", '=HYPERLINK("http://x")'].map(cell)).toEqual([
    "'=1+1",
    "'+49 30 1234",
    "'-dash",
    "'@home",
    "'\tx",
    '"\'=HYPERLINK(""http://x"")"',
  ]);
});

test("numbers stay numbers, those below nought too, and what is not known stays empty", () => {
  expect([-3.5, 0, true, null, ""].map(cell)).toEqual(["-3.5", "0", "true", "", ""]);
});

test("commas, quotes and lines inside a name stay inside its cell", () => {
  expect(cell('Hill, "the" wall')).toBe('"Hill, ""the"" wall"');
  expect(formatCsv(["a", "b"], [{ a: "one\r\ntwo", b: "x" }])).toBe('\uFEFFa,b\r\n"one\r\ntwo",x\r\n');
  expect(cell(" spaced ")).toBe('" spaced "');
});

test("a table without rows has its line of headings", () => {
  expect(formatCsv(["date", "distance_km"], [])).toBe("\uFEFFdate,distance_km\r\n");
});
