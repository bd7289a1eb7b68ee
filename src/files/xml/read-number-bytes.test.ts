import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumberBytes } from "./read-number-bytes.ts";

function readIn(text: string): number {
  const bytes = new TextEncoder().encode(`9${text}9`);
  return readNumberBytes({ bytes, from: 1, to: bytes.length - 1 });
}

const digits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength }).map((list) => list.join(""));
const anyDecimal = fc
  .tuple(fc.constantFrom("", "-"), digits(14), fc.constantFrom("", "."), digits(32))
  .map((parts) => parts.join(""));
/** The number halfway between two doubles (54 bits, the last one set), written out: there rounding is hardest. */
const anyHalfway = fc
  .tuple(
    fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n }),
    fc.integer({ min: 5, max: 24 }),
    fc.constantFrom("", "0", "1", "01", "9"),
  )
  .map(([half, bits, more]) => {
    const scaled = (2n * half + 1n) * 5n ** BigInt(bits);
    const text = scaled.toString().padStart(bits + 1, "0");
    return `${text.slice(0, -bits)}.${text.slice(-bits)}${more}`;
  });
const anyWritten = fc.oneof(
  anyDecimal,
  anyHalfway,
  fc.double({ noNaN: true }).map(String),
  fc.double({ min: -180, max: 180, noNaN: true }).map(String),
  fc.float({ min: -180, max: 180, noNaN: true }).map((value) => value.toFixed(30)),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).chain((value) => fc.nat(40).map((n) => value.toFixed(n))),
);

test("a number read from bytes is the very number that its text is", () => {
  let plain = 0;
  fc.assert(
    fc.property(anyWritten, (text) => {
      const value = readIn(text);
      if (Number.isNaN(value)) return;
      plain += 1;
      expect(value).toBe(Number(text));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

test.each([
  "0",
  "-0",
  "-0.0",
  ".5",
  "5.",
  " 12.5\n",
  "139",
  "0007",
  "47.93847562837465",
  "51.4975699596107006072998046875",
  "-5.7817612029612064361572265625",
  "123456789012345",
  "999999999999999.9999999",
])("%j is read from its bytes", (text) => {
  expect(readIn(text)).toBe(Number(text));
});

test.each([
  "",
  " ",
  ".",
  "-",
  "--1",
  "+1",
  "1e3",
  "1,5",
  "1.2.3",
  "1 2",
  "0x10",
  "Infinity",
  "１",
  "123456789012345678",
])("%j is left to the reading of strings", (text) => {
  expect(readIn(text)).toBeNaN();
});
