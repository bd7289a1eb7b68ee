import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, formatLine } from "./content-line.ts";

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll("\r\n ", "");

test("a line of 75 octets stays whole, one more octet folds it", () => {
  expect(formatLine("A", "x".repeat(73))).not.toContain("\r\n");
  expect(formatLine("A", "x".repeat(74))).toBe(`A:${"x".repeat(73)}\r\n x`);
});

test.each(["ü", "走", "🦵", "é"])(
  "a line of %s is folded at 75 octets without cutting a character",
  (letter) => {
    const folded = formatLine("SUMMARY", letter.repeat(200));
    for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(unfold(folded)).toBe(`SUMMARY:${letter.repeat(200)}`);
  },
);

test("any text comes back whole when its lines are put together, and none is too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const folded = formatLine("DESCRIPTION", escapeText(text));
      expect(folded.split("\r\n").every((line) => octets(line) <= 75)).toBe(true);
      expect(unfold(folded)).toBe(`DESCRIPTION:${escapeText(text)}`);
    }),
  );
});

test("commas, semicolons, backslashes and line breaks are written as iCalendar writes them", () => {
  expect(escapeText("firm, 60; a\\b\r\nnext\nlast\rend")).toBe("firm\\, 60\\; a\\\\b\\nnext\\nlast\\nend");
});

test("what a calendar can not hold goes", () => {
  expect(escapeText("a\u0000b\u0007c\td\ud800e")).toBe("abc\tde");
});
