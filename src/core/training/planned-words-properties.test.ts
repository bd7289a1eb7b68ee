import fc from "fast-check";
import { expect, test } from "vitest";
import { SESSION_CLASSES } from "../load/index.ts";
import { readEntry } from "./planned-words.ts";

const pieces = fc.constantFrom(
  "6x800",
  "easy",
  "tempo",
  "long run",
  "dentist",
  "race",
  "@ 5:30",
  "1h15",
  "30/30",
  "((2x(3x",
  "no",
  "after",
  "km",
  "45'",
  "rest",
  "½ ㎞",
  "🏃",
  "\u0000",
  "ﬁ",
);
const titles = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(pieces, { maxLength: 12 }).map((words) => words.join(" ")),
);

test("any text at all is read as something, and nothing that is read is impossible", () => {
  fc.assert(
    fc.property(
      titles,
      titles,
      fc.option(fc.integer({ min: 1, max: 480 })),
      (title, description, spanMinutes) => {
        const reading = readEntry({ title, description, metres: null, minutes: null, spanMinutes });
        expect(reading.because.length).toBeGreaterThan(0);
        if (reading.kind !== "session") return;
        expect(SESSION_CLASSES).toContain(reading.class);
        expect(reading.metres ?? 1).toBeGreaterThan(0);
        expect(reading.minutes ?? 1).toBeGreaterThan(0);
        const veryLong = (reading.metres ?? 0) >= 30_000 || (reading.minutes ?? 0) >= 150;
        if (veryLong) expect(reading.class).toBe("veryHard");
      },
    ),
    { numRuns: 3000 },
  );
});

test("text that leads a search astray is still read to its end", () => {
  for (const word of ["1x", "long ", "run walk ", "((", "10 min ", "no ", "5:30 ", "a-", "1h", "lang "]) {
    const words = { title: word.repeat(3000), description: word.repeat(30_000) };
    expect(readEntry({ ...words, metres: null, minutes: null, spanMinutes: null }).because).not.toBe("");
  }
});
