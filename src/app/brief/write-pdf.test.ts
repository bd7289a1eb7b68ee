import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aBrief,
  aCrowdedBrief,
  anAssessmentBrief,
  anEmptyBrief,
  aPain,
  aStatement,
  NAMES,
} from "../../../test/builders/a-brief.ts";
import { aRandomBrief } from "../../../test/builders/a-random-brief.ts";
import { nodesOf, type PlacedText, type ReadPdf, readPdf } from "../../../test/builders/read-pdf.ts";
import { type Brief, outlineOf } from "../../core/brief/index.ts";
import { SHORTENED } from "./pdf/shorten.ts";
import { type Paper, writeBriefPdf } from "./write-pdf.ts";

const BRIEFS = {
  sample: aBrief(),
  crowded: aCrowdedBrief(),
  assessment: anAssessmentBrief(),
  empty: anEmptyBrief(),
} as const;
type Name = keyof typeof BRIEFS;
const PAPERS = ["a4", "letter"] as const;
const all = (Object.keys(BRIEFS) as Name[]).flatMap((name) => PAPERS.map((paper) => [name, paper] as const));

const read = new Map<string, Promise<ReadPdf>>();
function readPage(name: Name, paper: Paper): Promise<ReadPdf> {
  const key = `${name} ${paper}`;
  const known = read.get(key) ?? writeBriefPdf(BRIEFS[name], { paper }).then(readPdf);
  read.set(key, known);
  return known;
}

/** Letters alone: lines break anywhere, and a script may be drawn in another order than it is read in. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\p{Script=Devanagari}+/gu, (run) => [...run].sort().join(""))
    .replaceAll(/[\s\u2060]/g, "");

const allLetters = ({ items }: ReadPdf): string => lettersOf(items.map(({ text }) => text).join(" "));

test.each(all)("B1 the %s page is exactly one page of %s", async (name, paper) => {
  const { pages, width, height } = await readPage(name, paper);
  expect(pages).toBe(1);
  expect([Math.round(width), Math.round(height)]).toEqual(paper === "a4" ? [595, 842] : [612, 792]);
});

test.each(all.filter(([name]) => name !== "crowded"))(
  "B1 to B9 every statement of the %s page stands on %s as it was said",
  async (name, paper) => {
    const letters = allLetters(await readPage(name, paper));
    for (const { heading, lines } of outlineOf(BRIEFS[name]).sections) {
      expect(letters).toContain(lettersOf(heading));
      for (const { label, text } of lines) {
        expect(letters).toContain(lettersOf(text));
        expect(letters).toContain(lettersOf(label.replace(/^\d+ /, "")));
      }
    }
  },
);

test.each(PAPERS)(
  "B1 to B9 a page of %s that holds too much still has every line, shortened, and says so",
  async (paper) => {
    const letters = allLetters(await readPage("crowded", paper));
    const { sections } = outlineOf(BRIEFS.crowded);
    expect(sections.map(({ rule }) => rule).sort()).toEqual([
      "B1",
      "B2",
      "B3",
      "B4",
      "B5",
      "B6",
      "B7",
      "B8",
      "B9",
    ]);
    for (const { heading, lines, id } of sections) {
      expect(letters).toContain(lettersOf(heading));
      for (const { label, text } of lines) {
        expect(letters).toContain(lettersOf(label.replace(/^\d+ /, "")));
        expect(letters).toContain(lettersOf(id === "safety" ? text : text.slice(0, 50)));
      }
    }
    expect(letters).toContain(lettersOf(SHORTENED));
  },
);

test.each(PAPERS)("B3 names of every script are drawn and can be read out of %s", async (paper) => {
  const letters = allLetters(await readPage("crowded", paper));
  for (const name of Object.values(NAMES)) {
    for (const word of name.split(" ")) expect(letters).toContain(lettersOf(word));
  }
});

const FIXED = [
  "Restride",
  "Front Back Left Right",
  "28 Oct to 24 Nov, load a day; one cap hard, two very hard",
  "16 Nov: 4 today: 2 2 Nov: 5 9 Nov: 3 14 Nov: 2 today: 5",
  SHORTENED,
];

/** All that a page may say: the brief's own words, the outline's, and what is written on drawings. */
function allowedLetters(brief: Brief): string {
  const { notice, sections, boxes } = outlineOf(brief);
  const texts = [brief.from, brief.title, brief.subtitle, brief.footnote, notice ?? "", ...FIXED];
  const lines = sections.flatMap((section) => [
    section.heading,
    ...section.lines.flatMap(({ label, text }) => [`${label}:`, text, text]),
  ]);
  return lettersOf([...texts, ...lines, ...boxes.flatMap((box) => [box.heading, box.hint])].join(" "));
}

test.each(all)("B1 nothing stands on the %s page of %s that is not in the brief", async (name, paper) => {
  const allowed = allowedLetters(BRIEFS[name]);
  const { items } = await readPage(name, paper);
  const strange = items.filter(({ text }) => !allowed.includes(lettersOf(text.replace(/…$/, ""))));
  expect(strange.map(({ text }) => text)).toEqual([]);
});

const TOLERANCE = 0.6;

const overlap = (a: PlacedText, b: PlacedText): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOLERANCE &&
  Math.min(a.y + a.size * 0.7, b.y + b.size * 0.7) - Math.max(a.y - a.size * 0.2, b.y - b.size * 0.2) >
    TOLERANCE;

const findOverlaps = (items: readonly PlacedText[]): readonly string[] =>
  items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.text} | ${b.text}`),
  );

test.each(all)("B1 no text of the %s page lies on another or leaves the %s", async (name, paper) => {
  const { items, width, height } = await readPage(name, paper);
  expect(findOverlaps(items)).toEqual([]);
  const outside = items.filter(
    ({ x, y, width: wide, size }) => x < 20 || x + wide > width - 20 || y < 15 || y + size > height - 15,
  );
  expect(outside).toEqual([]);
});

test.each(all)("B1 no text of the %s page on %s is smaller than 8 points", async (name, paper) => {
  const { items } = await readPage(name, paper);
  expect(Math.min(...items.map(({ size }) => size))).toBeGreaterThanOrEqual(7.99);
});

test.each(all)(
  "B1 a reader of the %s page on %s hears title, sections and pictures in order",
  async (name, paper) => {
    const { tree, info } = await readPage(name, paper);
    const brief = BRIEFS[name];
    const { notice, sections, boxes } = outlineOf(brief);
    expect(nodesOf(tree, "Document")).toHaveLength(1);
    expect(nodesOf(tree, "H1").map(({ text }) => text)).toEqual([brief.title]);
    expect(nodesOf(tree, "H2").map(({ text }) => text)).toEqual([
      ...(notice === null ? [] : [notice]),
      ...sections.map(({ heading }) => heading),
      ...boxes.map(({ heading }) => heading),
    ]);
    const figures = nodesOf(tree, "Figure");
    expect(figures.every(({ alt }) => (alt ?? "").length > 10)).toBe(true);
    expect(figures.some(({ alt }) => alt?.startsWith("Front and back of the body"))).toBe(
      brief.pains !== null,
    );
    expect(info).toMatchObject({ Creator: "Restride", CreationDate: "D:20261124000000Z" });
  },
);

test("B2 the number of a pain stands over the runner's own side, and the side is written under it", async () => {
  for (const [site, side, view] of [
    ["calf", "right", "back"],
    ["calf", "left", "back"],
    ["shin", "right", "front"],
    ["shin", "left", "front"],
  ] as const) {
    const pains = {
      rule: "B2" as const,
      statements: [],
      pains: [aPain({ number: 7, area: { area: site, side } })],
    };
    const { items } = await readPdf(await writeBriefPdf(aBrief({ pains })));
    const labels = items.filter(({ text }) => text === "Left" || text === "Right").sort((a, b) => a.x - b.x);
    expect(labels.map(({ text }) => text)).toEqual(["Right", "Left", "Left", "Right"]);
    const seen = view === "front" ? labels.slice(0, 2) : labels.slice(2);
    const mark = items.find(({ text, y }) => text === "7" && y > (seen[0]?.y ?? 0));
    const middle = (item: PlacedText | undefined): number =>
      item === undefined ? 0 : item.x + item.width / 2;
    const nearest = seen.toSorted(
      (a, b) => Math.abs(middle(a) - middle(mark)) - Math.abs(middle(b) - middle(mark)),
    );
    expect([site, side, nearest[0]?.text.toLowerCase()]).toEqual([site, side, side]);
  }
});

test("B6 a page that asks for a look says so in words, and asks for no pressure", async () => {
  const { items, tree } = await readPage("assessment", "a4");
  expect(allLetters({ items } as ReadPdf)).toContain(
    lettersOf("Assessment first: no massage and no pressure is asked for today"),
  );
  expect(nodesOf(tree, "Figure").some(({ alt }) => alt?.startsWith("Pressure"))).toBe(false);
  expect(nodesOf(tree, "H2").map(({ text }) => text)).not.toContain("Pressure");
});

test("B1 the same brief gives the same bytes", async () => {
  const [first, second] = [await writeBriefPdf(aCrowdedBrief()), await writeBriefPdf(aCrowdedBrief())];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("B3 a character that no font holds is named by its code point", async () => {
  const request = {
    rule: "B5" as const,
    statements: [aStatement("", "Thank you \u{1F642} and \u{1F3C3}\u{200D}\u{2642}\u{FE0F}")],
  };
  const letters = allLetters(await readPdf(await writeBriefPdf(aBrief({ request }))));
  expect(letters).toContain("Thankyou[U+1F642]and[U+1F3C3]");
});

test("B2 that a place has to be seen first is never cut off", async () => {
  const pains = Array.from({ length: 9 }, (_, index) =>
    aPain({ number: index + 1, name: "Right calf ".repeat(20), beSeen: true, text: "word ".repeat(200) }),
  );
  const page = await readPdf(await writeBriefPdf(aBrief({ pains: { rule: "B2", statements: [], pains } })));
  expect(allLetters(page).split("beseenfirst")).toHaveLength(10);
});

test("B1 any brief at all gives one page that lies inside the paper", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(aRandomBrief, fc.constantFrom(...PAPERS), async (brief, paper) => {
      const { pages, items, width, height } = await readPdf(await writeBriefPdf(brief, { paper }));
      expect(pages).toBe(1);
      const outside = items.filter(
        ({ x, y, width: wide }) => x < 0 || x + wide > width || y < 0 || y > height,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 16, seed: 20261124 },
  );
});
