import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { parseGuide } from "./index.ts";

const PAGE = [
  "---",
  "id: CAL1",
  "title: Roll the calf",
  "kind: move",
  "summary: Slow rolling for 2.5 minutes.",
  "sites: [calf, achilles]",
  "modalities: []",
  "moves: [CAL1]",
  "rules: [S1]",
  "evidence:",
  "  - outcome: range",
  "    grade: A",
  "    sources: [10.3389/fphys.2019.00376, practice]",
  "reviewed: 2026-11-24",
  "words: [roller]",
  "---",
  "",
  "## What it is for",
  "",
  "Tired calves,",
  "and tight ones.",
  "",
  "## How to do it",
  "",
  "### Sitting",
  "",
  "1. Sit down on",
  "   the floor.",
  "2. Roll.",
  "",
  "## How long",
  "",
  "60 seconds.",
  "",
  "## Where not to press",
  "",
  "- The heel cord.",
  "- The knee.",
  "",
  "## Leave it out if",
  "",
  "It is swollen.",
  "",
  "## Stop if",
  "",
  "It stings.",
  "",
  "## Evidence",
  "",
  "Practice.",
];

const read = (lines: readonly string[]) => parseGuide({ file: "CAL1.md", text: lines.join("\n") });

const without = (line: string) => PAGE.filter((each) => each !== line);
const changed = (line: string, ...to: readonly string[]) =>
  PAGE.flatMap((each) => (each === line ? to : [each]));

test("a page for the runner is read whole: its head, its steps, its lists and its paragraphs", () => {
  const guide = read(PAGE);
  if (!guide.ok) throw new Error(guide.error.text);
  const { sections, ...head } = guide.value;
  expect(head).toEqual({
    id: "CAL1",
    title: "Roll the calf",
    kind: "move",
    summary: "Slow rolling for 2.5 minutes.",
    sites: ["calf", "achilles"],
    modalities: [],
    moves: ["CAL1"],
    rules: ["S1"],
    evidence: [{ outcome: "range", grade: "A", sources: ["10.3389/fphys.2019.00376", "practice"] }],
    reviewed: "2026-11-24",
    words: ["roller"],
  });
  expect(sections.slice(0, 2)).toEqual([
    { heading: "What it is for", blocks: [{ kind: "text", text: "Tired calves, and tight ones." }] },
    {
      heading: "How to do it",
      blocks: [
        { kind: "heading", text: "Sitting" },
        { kind: "steps", items: ["Sit down on the floor.", "Roll."] },
      ],
    },
  ]);
  expect(sections[3]?.blocks).toEqual([{ kind: "list", items: ["The heel cord.", "The knee."] }]);
});

test("line ends of any machine and a byte order mark make no difference", () => {
  expect(parseGuide({ file: "CAL1.md", text: `\uFEFF${PAGE.join("\r\n")}` })).toEqual(read(PAGE));
});

test.each([
  ["no front matter", PAGE.slice(1), 1, "begins with front matter"],
  ["a missing title", without("title: Roll the calf"), 1, '"title" is missing'],
  ["an id of another form", changed("id: CAL1", "id: calf"), 2, '"calf" is no id'],
  ["an unknown kind", changed("kind: move", "kind: song"), 4, '"song" is no kind'],
  [
    "a summary of two sentences",
    changed("summary: Slow rolling for 2.5 minutes.", "summary: Slow. Rolling."),
    5,
    "is no summary",
  ],
  ["a list without brackets", changed("moves: [CAL1]", "moves: CAL1"), 8, "no list in brackets"],
  ["an empty part of a list", changed("moves: [CAL1]", "moves: [CAL1, ]"), 8, "empty or unclear"],
  ["a field twice", changed("rules: [S1]", "rules: [S1]", "rules: [S1]"), 10, "twice"],
  ["an unknown field", changed("rules: [S1]", "rules: [S1]", "mood: [S1]"), 10, "no field of a guide"],
  ["a grade of another scale", changed("    grade: A", "    grade: E"), 12, '"E" is no grade'],
  [
    "a source that is a web page",
    changed("    sources: [10.3389/fphys.2019.00376, practice]", "    sources: [example.org/x]"),
    13,
    "are no sources",
  ],
  ["evidence without records", [...PAGE.slice(0, 10), ...PAGE.slice(13)], 10, "nothing stands below"],
  ["a day that is none", changed("reviewed: 2026-11-24", "reviewed: 2026-02-30"), 14, "is no reviewed"],
  ["a value with a colon", changed("title: Roll the calf", "title: Roll: the calf"), 3, "not clear"],
  ["words before the first heading", changed("## What it is for", "Hello."), 18, "before the first heading"],
  ["a link", changed("It stings.", "See [here](x)."), 46, "Markdown"],
  ["markup of a page", changed("It stings.", "<b>It stings.</b>"), 46, "Markdown"],
  ["a step out of turn", changed("2. Roll.", "3. Roll."), 29, "number 3 where 2 is due"],
  ["words right below a list", changed("- The knee.", "- The knee.", "Stop."), 39, "empty line is missing"],
  ["a missing section", PAGE.slice(0, -4), 46, '"Evidence" is missing'],
  ["a section of a guide in a move", changed("## Stop if", "## After-care"), 44, '"Stop if" is due'],
  ["a section that holds nothing", changed("It stings.", ""), 44, "holds nothing"],
])("%s is a fault with its file and line", (_what, lines, line, words) => {
  expect(read(lines)).toMatchObject({
    ok: false,
    error: { file: "CAL1.md", line, text: expect.stringContaining(words) },
  });
});

test("a page with any line lost is read or refused with a line of its own, never thrown", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: PAGE.length - 1 }),
      fc.string({ maxLength: 30 }),
      fc.boolean(),
      (at, noise, keeps) => {
        const lines = [...PAGE.slice(0, at), noise, ...PAGE.slice(keeps ? at : at + 1)];
        const parsed = read(lines);
        const last = lines.join("\n").split(/\r\n|\n|\r/).length;
        if (!parsed.ok) {
          expect(parsed.error.line).toBeGreaterThanOrEqual(1);
          expect(parsed.error.line).toBeLessThanOrEqual(last);
        }
      },
    ),
    { numRuns: proofSize({ sample: 300 }) },
  );
});
