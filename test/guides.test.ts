import { expect, test } from "vitest";
import { listGuides } from "../src/app/guides.ts";
import { SITES } from "../src/core/body/index.ts";
import { MODALITIES, MODALITY_CARDS, SELF_CARE_CARDS, SELF_CARE_METHODS } from "../src/core/care/index.ts";
import { RULE_CARDS } from "../src/core/plan/index.ts";
import {
  type Guide,
  getGuide,
  linesOf,
  sectionOf,
  sentencesOf,
  textOf,
  wordsIn,
} from "./builders/guide-text.ts";
import { DOSES, MOVES_BY_KIND, TABLE_F } from "./builders/table-f.ts";

const all = await listGuides();
const guides = all.filter(({ kind }) => kind === "guide");
const moves = all.filter(({ kind }) => kind === "move");
const moveIds = Object.values(MOVES_BY_KIND).flatMap((ids) => ids.split(" "));
const MANY = [...guides, ...moves].map((guide) => [guide.id, guide] as const);

const series = (letter: string, last: number, first = 1): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);

/** The ids of the rules that guides may name and that have no card in the planner. */
const RULES = new Set([
  ...RULE_CARDS.map(({ id }) => id),
  "T15",
  ...series("M", 7),
  ...series("S", 9),
  ...series("B", 9),
  ...series("R", 26, 0),
  "R-NRS",
  ...series("C", 7),
  ...series("W", 8),
  ...["X-abs", "X-loc", "X-cau", "X-day", "X-limit"],
]);

test("there are eight guides, and every move of section 5 and of table F has its page", () => {
  expect(guides.map(({ id }) => id)).toEqual(series("G", 8));
  expect(moves.map(({ id }) => id)).toEqual([...moveIds].sort());
  expect(moves).toHaveLength(42);
  expect([...new Set(Object.values(TABLE_F).flatMap((ids) => ids.split(" ")))].sort()).toEqual(
    [...moveIds].sort(),
  );
});

test.each(MANY)("%s names only sites, methods, moves and rules that exist, each once", (_id, guide) => {
  const known: readonly (readonly [readonly string[], ReadonlySet<string>])[] = [
    [guide.sites, new Set(SITES)],
    [guide.modalities, new Set([...MODALITIES, ...SELF_CARE_METHODS])],
    [guide.moves, new Set(moveIds)],
    [guide.rules, RULES],
  ];
  for (const [named, allowed] of known) {
    expect(named.filter((id) => !allowed.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  }
  expect(guide.rules.length).toBeGreaterThan(0);
});

test.each(MANY)("%s grades what it promises, with a DOI or the word practice", (_id, { evidence }) => {
  expect(evidence.length).toBeGreaterThan(0);
  for (const { grade, sources } of evidence) {
    expect(sources.join(" ")).toMatch(/^(?:10\.\d{4,9}\/\S+|practice)(?: 10\.\d{4,9}\/\S+)*$/);
    expect(grade === "D").toBe(sources.includes("practice"));
  }
});

test.each(MANY)(
  "%s can be read by someone tired: half of its sentences have 10 words or fewer",
  (_id, guide) => {
    const lengths = sentencesOf(guide)
      .map(wordsIn)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
    expect(lengths.at(-1)).toBeLessThanOrEqual(36);
  },
);

const dosed = Object.keys(DOSES);
test("no dose is left without a move", () => expect(dosed.sort()).toEqual([...moveIds].sort()));

const TIMES: Readonly<Record<string, string>> = {
  x1: "once",
  x2: "2 times",
  x3: "3 (?:times|sets)",
  x4: "4 times",
};

test.each(moves.map((move) => [move.id, move] as const))(
  "%s tells the dose, the sites and the tool of the rules",
  (id, move) => {
    const [, count, sets, how] = /^(.+?) (x\d)(?: (.+))?$/.exec(DOSES[id] ?? "") ?? [];
    const told = sectionOf(move, "How long");
    expect(told).toMatch(new RegExp(`^${count} `));
    expect(told).toMatch(new RegExp(TIMES[sets ?? ""]?.replace("2 times", "2 (?:times|sets)") ?? "none"));
    expect(told).toContain(
      how === "in all" ? "in all" : how === "together" ? "both legs together" : "each side",
    );
    const sites = Object.keys(TABLE_F).filter((site) => TABLE_F[site]?.split(" ").includes(id));
    expect([...move.sites].sort()).toEqual(sites.sort());
    const tool = Object.entries(MOVES_BY_KIND).find(([, ids]) => ids.split(" ").includes(id))?.[0];
    expect(move.modalities).toEqual(tool === "none" ? [] : [tool]);
    expect(move.moves).toEqual([id]);
  },
);

test("S1 every move with a tool keeps to 5 of 10, to 3 after a hard run, and off an area at 6", () => {
  const pressing = moves.filter(({ modalities }) =>
    modalities.some((one) => one === "foamRoller" || one === "ball"),
  );
  expect(pressing).toHaveLength(18);
  for (const move of pressing) {
    expect(sectionOf(move, "How long")).toMatch(/5 of 10 at most.*hard run press lightly, 3 of 10 at most/);
    expect(sectionOf(move, "Leave it out if")).toContain("6 of 10 or more");
    expect(sectionOf(move, "Where not to press")).toContain("No bruise, no numb skin.");
  }
});

test("S6 every move stops at sharp, electric or spreading pain, and sends to the questions", () => {
  for (const move of moves) {
    const stop = sectionOf(move, "Stop if");
    expect(stop).toMatch(/sharp, electric or spreading/);
    expect(stop).toMatch(/over 5 of 10/);
    expect(stop).toContain("Then log it and answer the questions.");
    expect(stop).toContain("halve the dose");
  }
});

test("S9 every move is left out while a place that it presses or loads waits to be seen", () => {
  for (const move of moves)
    expect(sectionOf(move, "Leave it out if")).toMatch(/^A pain at the .+ waits to be seen/);
});

const leaves = async (ids: string, words: RegExp): Promise<void> => {
  for (const id of ids.split(" "))
    expect(sectionOf(await getGuide(id), "Leave it out if"), id).toMatch(words);
};

test("X-loc pain where the Achilles meets the heel keeps the deep ankle bend away, and no page presses the tendon", async () => {
  await leaves("CAL3 CAL4 ACH2 ACH3", /where it meets the heel bone/);
  for (const id of ["CAL1", "CAL2", "ACH1", "ACH2", "ACH3", "ACH4", "PLA4", "SHI4"])
    expect(sectionOf(await getGuide(id), "Where not to press"), id).toMatch(/tendon|heel cord/);
});

test("R6 calves and thighs that may hide a clot are not rolled before the questions are answered", async () => {
  await leaves("CAL1 CAL2 ACH1 PLA4 SHI4 ADD1", /swollen, warm|swollen or warm/);
  for (const id of ["CAL1", "HAM1"])
    expect(await textOf(id)).toContain("every question about a clot with no");
});

test("R17 numbness or tingling down the leg keeps the moves of buttock, hamstring and back away", async () => {
  await leaves("GLU1 GLU2 GLU3 HAM1 HAM2 HAM3 LOW2 LOW3 LOW4", /numbness, or tingling down the leg/);
  await leaves("GLU1 GLU2 GLU3 ITB3 HIP4", /side of the hip hurts 2 of 10 or more/);
  await leaves("LOW2", /over 75 or frail/);
  await leaves("HAM3", /sit bone hurts at all/);
});

/** What the guide says of each method: the minutes of its card, and the grade and sources that the card has. */
function expectCards(guide: Guide): void {
  const cards = { ...MODALITY_CARDS, ...SELF_CARE_CARDS };
  const text = guide.sections.flatMap(linesOf).join(" ");
  const told = guide.evidence;
  for (const id of guide.modalities) {
    const card = cards[id as keyof typeof cards];
    expect(text, id).toContain(`${card.minutes.least} to ${card.minutes.most} minutes`);
    const graded = card.evidence.filter(({ sources }) => sources.every((source) => source.startsWith("10.")));
    for (const { grade, sources } of graded) {
      const same = told.filter(
        (each) => each.grade === grade && sources.every((one) => each.sources.includes(one)),
      );
      expect(same.length, `${id} ${sources}`).toBeGreaterThan(0);
    }
  }
}

test("G1 sports massage: its hours, its rest before a race, what to tell, and easy days after it", async () => {
  const guide = await getGuide("G1");
  expectCards(guide);
  expect(sectionOf(guide, "How it is done")).toMatch(/48 to 72 after a very hard session/);
  expect(sectionOf(guide, "Who should not")).toMatch(/3 days before .* 4 .* 5 .* 7/);
  expect(sectionOf(guide, "Tell and ask")).toMatch(/ran this week.*next race.*lighter, at once/);
  expect(sectionOf(guide, "After-care")).toMatch(/to thirst.*24 hours/);
  expect(sectionOf(guide, "Evidence")).toContain("the literature is silent");
});

test("G2 fascia stretching: the six moves in ten minutes, three in five, and not before a race", async () => {
  const guide = await getGuide("G2");
  expectCards(guide);
  const how = sectionOf(guide, "How it is done");
  for (const id of guide.moves) expect(how).toContain(id);
  expect(guide.moves).toEqual(["CAL3", "CAL4", "HIP2", "HIP4", "GLU3", "PLA2"]);
  expect(how).toContain("CAL4, HIP2 and GLU3 take 5 minutes");
  expect(sectionOf(guide, "Who should not")).toMatch(/no muscle longer than 60 seconds/);
});

test("G3 myofascial release: for stuck rather than sore, and not while anything is swollen or warm", async () => {
  const guide = await getGuide("G3");
  expectCards(guide);
  expect(sectionOf(guide, "Whom it suits")).toMatch(/stuck, not sore.*10 cm.*2 cm/);
  expect(sectionOf(guide, "Who should not")).toMatch(/swollen, warm or red/);
  expect(sectionOf(guide, "What to expect")).toContain("light-headed");
});

test("G4 trigger-point work: 7 of 10 at most, 30 to 90 seconds, not with tingling or a tender bone", async () => {
  const guide = await getGuide("G4");
  expectCards(guide);
  expect(sectionOf(guide, "How it is done")).toMatch(/30 to 90 seconds.*7 of 10.*5 to 7 days/);
  expect(sectionOf(guide, "Whom it suits")).toMatch(/3 times in 21 days.*14 days.*6 of 10 at most/);
  expect(sectionOf(guide, "Who should not")).toMatch(/tingling.*bone hurts.*bruised/);
});

test("G5 gentle methods: the first choice after a long effort, short on race day, not on the eve", async () => {
  const guide = await getGuide("G5");
  expectCards(guide);
  expect(sectionOf(guide, "Whom it suits")).toMatch(/only kind for 48 hours/);
  expect(sectionOf(guide, "How it is done")).toMatch(/race day, 20 minutes at most, after 2 hours/);
  expect(sectionOf(guide, "Who should not")).toMatch(/eve of a race.*12 hours.*24/);
  expect(sectionOf(guide, "Evidence")).toContain("On Lomi Lomi in sport the literature is silent");
});

test("G6 structural methods: offered for a long worry, never booked, not near a main race", async () => {
  const guide = await getGuide("G6");
  expectCards(guide);
  expect(sectionOf(guide, "Whom it suits")).toMatch(/12 weeks or more.*never books/);
  expect(sectionOf(guide, "Who should not")).toContain("within 4 weeks");
  expect(sectionOf(guide, "Evidence")).toMatch(/no trial was found/);
});

test("G7 self-care tools: how to use each, never ice and warmth together, never bone or neck", async () => {
  const guide = await getGuide("G7");
  expectCards(guide);
  const how = sectionOf(guide, "How it is done");
  for (const tool of ["Foam roller", "Ball", "Massage gun", "Ice", "Warmth"]) expect(how).toContain(tool);
  expect(how).toMatch(/Only in its first 72 hours/);
  expect(how).toMatch(/Never on a swollen, warm or red place/);
  expect(how).toContain("Ice and warmth never go on the same place together.");
  expect(how).toMatch(/Never at the neck, on bone/);
  expect(guide.moves).toEqual(
    expect.arrayContaining([...MOVES_BY_KIND.foamRoller.split(" "), ...MOVES_BY_KIND.ball.split(" ")]),
  );
});

/** Under which deadline a sign stands. */
const SOONEST: readonly (readonly [string, RegExp])[] = [
  ["Emergency, call now", /chest pain, a collapse/i],
  ["Emergency, call now", /jaw, arm or upper back/],
  ["Emergency, call now", /breathless, cough blood, faint/],
  ["Emergency, call now", /double vision, slurred speech/],
  ["Emergency, call now", /confusion, a seizure.*Do not keep drinking water/],
  ["Emergency, call now", /dark urine.*no urine for 12 hours/],
  ["Emergency, call now", /sit on a saddle.*urine, stool/],
  ["Emergency, call now", /grows by the hour/],
  ["Emergency, call now", /suddenly turned cold, pale or blue/],
  ["Emergency, call now", /bent shape, an open wound or a knock to the head/],
  ["Today, within 24 hours", /One leg or calf is swollen/],
  ["Today, within 24 hours", /journey of 4 hours.*Oestrogen.*clot/],
  ["Today, within 24 hours", /cannot take four steps/],
  ["Today, within 24 hours", /kick or snap at the heel cord/],
  ["Today, within 24 hours", /cannot straighten the knee/],
  ["Today, within 24 hours", /numbness with weakness/],
  ["Today, within 24 hours", /groin or the front of the hip on every step/],
  ["Today, within 24 hours", /place of high risk/],
  ["Today, within 24 hours", /big or fast swelling/],
  ["Today, within 24 hours", /hot, red, swollen joint/],
  ["Today, within 24 hours", /with fever, weight loss or an earlier cancer/],
  ["Today, within 24 hours", /Under 18 and limping/],
  ["Today, within 24 hours", /Testicular pain/],
  ["Within 2 days", /^One fingertip on bone hurts/],
  ["Within 2 days", /builds up during a run/],
  ["Within 2 days", /dent in a muscle, a large bruise/],
  ["Within 2 days", /pop at the sit bone/],
  ["Within 2 days", /same distance each time, with a cold foot/],
  ["Within 2 days", /Fever for 3 days/],
  ["Within 2 days", /Under 18 with bone pain/],
  ["Within 3 days", /Sudden sharp pain/],
  ["Within 3 days", /You limp/],
  ["Within 3 days", /7 of 10 or more/],
  ["Within a week", /Numbness or tingling for a whole day/],
  ["Within a week", /wakes you on 2 nights of 7/],
  ["Within a week", /locks, gives way/],
  ["Within a week", /night sweats/],
  ["Within a week", /No better after a week of rest/],
  ["Within two weeks", /settles in minutes/],
  ["Within two weeks", /Periods that stopped/],
];

test("G8 when to seek help: every sign stands under its deadline, and the page is no diagnosis", async () => {
  const guide = await getGuide("G8");
  const blocks = guide.sections.find(({ heading }) => heading === "How it is done")?.blocks ?? [];
  const under = (heading: string): readonly string[] => {
    const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
    const list = blocks[at + 1];
    return list !== undefined && "items" in list ? list.items : [];
  };
  for (const [heading, sign] of SOONEST)
    expect(
      under(heading).filter((item) => sign.test(item)),
      `${sign}`,
    ).toHaveLength(1);
  const what = sectionOf(guide, "What it is");
  expect(what).toContain("This is no diagnosis.");
  expect(what).toContain("conservative defaults that await clinical review");
  expect(sectionOf(guide, "Who should not")).toMatch(
    /Call the emergency number now\..*Not sure counts as yes/,
  );
});

test("G8 every red flag of the rules is named by the page", async () => {
  const { rules } = await getGuide("G8");
  expect(rules).toEqual(expect.arrayContaining(["R-NRS", ...series("R", 26, 0)]));
});
