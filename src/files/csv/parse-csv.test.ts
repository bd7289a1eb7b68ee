import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv.ts";

const cellsOf = (text: string) => parseCsv(text).rows.map((row) => row.cells);

test("quoted cells hold commas, line breaks and doubled quotes", () => {
  expect(cellsOf('a,"b,1","c\r\n""d"""\r\ne,,f\n')).toEqual([
    ["a", "b,1", 'c\r\n"d"'],
    ["e", "", "f"],
  ]);
});

test("the line of a row counts the breaks inside quotes before it", () => {
  expect(parseCsv('a\n"b\nb"\n\nc').rows.map((row) => row.line)).toEqual([1, 2, 5]);
});

test("a byte-order mark is no part of the first cell", () => {
  expect(cellsOf("\ufeffid,name")).toEqual([["id", "name"]]);
});

test("a quote that never closes is told with its line, and the rows before stay", () => {
  const table = parseCsv('a,b\nc,"d\ne');
  expect(table.rows.map((row) => row.cells)).toEqual([["a", "b"]]);
  expect(table.unclosedAt).toBe(2);
});

test("whatever is written by the rules is read back", () => {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map(quote).join(",")).join("\r\n");
      expect(cellsOf(text)).toEqual(rows.filter((row) => row.some((cell) => cell !== "")));
    }),
    { numRuns: 200 },
  );
});
