import { expect, test } from "vitest";
import { listGuides } from "../src/app/guides.ts";
import { getGuide, linesOfGuide, sectionOf, sentencesOf, textOf } from "./builders/guide-text.ts";

const all = await listGuides();
const sentences = all.flatMap((guide) => sentencesOf(guide).map((sentence) => ({ id: guide.id, sentence })));

/** Sentences, with their page, that hold the words. */
const saying = (words: RegExp): readonly string[] =>
  sentences.filter(({ sentence }) => words.test(sentence)).map(({ id, sentence }) => `${id}: ${sentence}`);

const DENIED = /\b(?:no|not|nothing|none|neither|never|hardly)\b/i;

/** Sentences that hold the words and do not deny them. */
const claiming = (words: RegExp): readonly string[] => saying(words).filter((one) => !DENIED.test(one));

/** No guide may say these at all, not even to deny them. */
const NEVER =
  /\bflush|toxin|detox|\bcure|guarantee|\bheals?\b|miracle|\bproven\b|adhesion|scar tissue|realign|lactic|lactate|oxygen|injury.free|bulletproof|boosts?\b|breaks? (?:it |them |\w+ )?up\b|breaking up|increases? (?:the )?(?:blood|circulation)|blood flow increases|speeds? (?:up )?recovery|recovers? faster|prevents? (?:an |any )?injuries|reduces? (?:the )?risk/i;

test("no guide makes a claim that nothing carries", () => {
  expect(sentences.length).toBeGreaterThan(1000);
  expect(saying(NEVER)).toEqual([]);
});

test("no guide names a disease as a conclusion in its title, its summary or its steps", () => {
  const disease = /itis\b|sciatica|syndrome|tendinopathy|thrombosis|hernia|arthrosis|sprain|rupture/i;
  expect(saying(disease)).toEqual([]);
});

/** The DOIs of RULES section 8, as far as guides cite them. */
const KNOWN = new Set(
  `10.1136/bmjsem-2019-000614 10.3389/fphys.2017.00747 10.3389/fphys.2018.00403 10.1371/journal.pone.0207313
  10.3389/fphys.2019.00376 10.2519/jospt.2016.6455 10.3390/sports11060110 10.1249/MSS.0b013e3181c9214f
  10.1089/acm.2006.6401 10.1186/s12998-022-00441-5 10.1016/j.ptsp.2011.02.007 10.1111/sms.14313
  10.1016/j.jphys.2019.02.006 10.1007/s40279-024-02041-0 10.1055/s-0043-103946 10.1177/0269215517732820
  10.3389/fmed.2021.697986 10.1155/2015/813418 10.1519/jsc.0000000000003765 10.3390/jfmk8030138
  10.26603/001c.73795 10.1016/j.ptsp.2021.01.004 10.1093/rheumatology/keg306 10.1155/2014/480956
  10.1177/0363546506298279 10.1186/s40798-022-00504-0 10.1136/bjsports-2019-101253
  10.1007/s40279-019-01149-y`.split(/\s+/),
);

test("no guide cites a paper that the rules do not cite, and every one of the list is cited", () => {
  const cited = all.flatMap((guide) => [
    ...guide.evidence.flatMap(({ sources }) => sources.filter((source) => source !== "practice")),
    ...linesOfGuide(guide).flatMap((line) => line.match(/10\.\d{4,9}\/[^\s,)]+/g) ?? []),
  ]);
  expect(cited.filter((doi) => !KNOWN.has(doi))).toEqual([]);
  expect([...KNOWN].filter((doi) => !cited.includes(doi))).toEqual([]);
});

test("W1 soreness is normal only where it is dull, on both sides, and gone by about a week", async () => {
  for (const id of ["G1", "G8"]) expect(await textOf(id)).toMatch(/1 to 3 days.*5 to 7/);
  expect(sectionOf(await getGuide("G1"), "Whom it suits")).toMatch(
    /both sides.*Anything else belongs in guide G8/,
  );
  expect(sectionOf(await getGuide("G8"), "Whom it suits")).toMatch(/both legs.*walk evenly.*usual colour/);
  expect(saying(/soreness is normal|is normal\b/).map((one) => one.slice(0, 2))).toEqual(["G1", "G8"]);
});

test("W2 no guide says that massage brings blood to a muscle; where blood flow is named, no change was found", async () => {
  expect(claiming(/blood flow|circulation/i)).toEqual([]);
  expect(await textOf("G1")).toMatch(
    /Blood flow: reviews find no change in the muscle \(10\.3390\/sports11060110\)/,
  );
  expect(await textOf("G1")).toContain("One trial even found less");
});

test("W3 no tissue is broken up; what pressing may do is ease tightness and tenderness for a while", async () => {
  expect(claiming(/broken up|break up|dissolve|release the fascia|melt/i)).toEqual([]);
  expect(await textOf("G4")).toContain(
    "No tissue is broken up. The work may ease the feeling of tightness and tenderness for a while.",
  );
  expect(await textOf("G7")).toContain("No tissue is broken up by rolling.");
});

test("W4 massage often lowers stress and felt fatigue; better sleep is not shown", async () => {
  expect(claiming(/sleep/i)).toEqual([]);
  expect(saying(/nervous system|calms the/i)).toEqual([]);
  for (const id of ["G1", "G5"])
    expect(await textOf(id)).toMatch(
      /often lowers stress and felt fatigue \(10\.3390\/sports11060110\)\. Better sleep is not shown\./,
    );
});

test("W5 no guide promises fewer injuries, and the log is offered as a way to look, not to prove", async () => {
  expect(
    claiming(/prevents? injur|fewer injur|injuries:|fewer flares|quicker return|sooner return/i),
  ).toEqual([]);
  const text = await textOf("G1");
  expect(text).toContain("no trial shows that massage alone prevents injury");
  expect(text).toContain("10.1016/j.ptsp.2011.02.007");
  expect(text).toMatch(/log can show what seems to help you\. It cannot prove why\./);
  expect(await textOf("G7")).toMatch(/433 runners .* did not lower them overall \(10\.1111\/sms\.14313\)/);
});

test("W6 no guide promises better running: a small or moderate gain in range is all", async () => {
  expect(claiming(/better running|faster running|run faster|performance|run(?:s|ning)? stronger/i)).toEqual(
    [],
  );
  expect(await textOf("G2")).toMatch(/moderate gain in range .*Better running is not shown\./);
  expect(await textOf("G1")).toMatch(
    /endurance and fatigue did not change.*After a 10 km run it was not seen\./,
  );
});

test("W7 a change of stride may help some knee, shin and hip complaints, on very limited evidence", async () => {
  for (const id of ["G6", "G8"])
    expect(await textOf(id)).toMatch(
      /may help some knee, shin and hip complaints, and the evidence is very limited/,
    );
  expect(saying(/\bstride|cadence/i).every((one) => /may help|another way/.test(one))).toBe(true);
});

test("W8 massage eases soreness a little: the runners' trial is named first, the ranking after it with its critics", async () => {
  const text = sectionOf(await getGuide("G1"), "Evidence");
  const trial = text.indexOf(
    "0.7 points of 10 less pain. The likely range is 0.1 to 1.3. Fatigue did not change",
  );
  const ranking = text.indexOf("10.3389/fphys.2018.00403");
  expect(trial).toBeGreaterThan(-1);
  expect(ranking).toBeGreaterThan(trial);
  expect(text.slice(ranking)).toMatch(/Critics point to small studies, and to bias/);
  expect(claiming(/recover(?:y|s|ed)? (?:is |gets )?(?:faster|quicker|sooner)/i)).toEqual([]);
});
