import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { parsePlace } from "./parse-place.ts";
import { isAxial, SITE_FACTS } from "./site-facts.ts";
import { SITES } from "./sites.ts";

test.each([
  ["left calf tight after hills", "calf", "left", null],
  ["itb right knee outside", "knee_outer", "right", null],
  ["both quads sore", "quads", "both", null],
  ["left and right quads", "quads", "both", null],
  ["right IT band", "itb_tfl", "right", null],
  ["lower back stiff", "low_back", "both", null],
  ["stiff neck", "upper_body", "both", null],
  ["R hammy", "hamstrings", "right", null],
  ["high hamstring, right sit bone", "hamstrings", "right", "sitBone"],
  ["back of right knee", "knee_back", "right", null],
  ["behind the left kneecap", "knee_front", "left", "kneecap"],
  ["tendon under the left kneecap", "knee_front", "left", "patellarTendon"],
  ["under the right heel", "foot_plantar", "right", "heelUnder"],
  ["arch of my left foot", "foot_plantar", "left", "arch"],
  ["L Achilles insertion", "achilles", "left", "insertion"],
  ["left heel cord", "achilles", "left", null],
  ["ball of left foot", "forefoot", "left", null],
  ["top of the right foot", "midfoot_top", "right", null],
  ["inside of left shin", "shin", "left", "innerEdge"],
  ["outside of my left hip", "hip_outer", "left", null],
  ["left hip flexor", "hip_flexors", "left", null],
  ["inner thigh right", "adductors", "right", null],
  ["left piriformis", "glutes", "left", null],
  ["right ankle", "ankle", "right", null],
  ["left pes anserine", "knee_inner", "left", null],
] as const)("the runner's words %j are one place: %s, %s, %s", (text, area, side, spot) => {
  const reading = parsePlace(text);
  expect(reading.place).toEqual({ area, side });
  expect(reading.spot).toBe(spot);
});

test("a side that the runner did not say is asked for, never guessed", () => {
  const reading = parsePlace("heel cord");
  expect(reading.place).toBeNull();
  expect(reading.candidates).toEqual([{ area: "achilles", side: null, spot: null }]);
  expect(reading.notes).toEqual(["Left, right or both? The side was not said."]);
});

test("words that fit several sites leave the choice to the runner", () => {
  const reading = parsePlace("right knee");
  expect(reading.place).toBeNull();
  expect(reading.candidates.map(({ area }) => area)).toEqual([
    "knee_front",
    "knee_outer",
    "knee_inner",
    "knee_back",
  ]);
  expect(reading.candidates.every(({ side }) => side === "right")).toBe(true);
  expect(reading.notes.join()).toContain("Pick one");
});

test("two places keep their own sides", () => {
  const reading = parsePlace("left calf and right shin");
  expect(reading.place).toBeNull();
  expect(reading.candidates).toEqual([
    { area: "calf", side: "left", spot: null },
    { area: "shin", side: "right", spot: null },
  ]);
  expect(reading.understood).toBe("left calf and right shin");
  expect(reading.notes).toEqual(["Several places were named. Log each as a niggle of its own."]);
});

test("the side of one place is not lent to another", () => {
  const reading = parsePlace("left calf and achilles");
  expect(reading.candidates.map(({ side }) => side)).toEqual(["left", null]);
});

test("a groin can be two sites, and its spot stays with both", () => {
  const { candidates } = parsePlace("deep in the left groin");
  expect(candidates).toEqual([
    { area: "adductors", side: "left", spot: "groinDeep" },
    { area: "hip_flexors", side: "left", spot: "groinDeep" },
  ]);
});

test("how it feels is read, and what was made of the words is read back", () => {
  const reading = parsePlace("left calf tight after hills");
  expect(reading.descriptors).toEqual(["tight"]);
  expect(reading.understood).toBe("left calf: tight");
  expect(reading.notUnderstood).toEqual(["after", "hills"]);
});

test("a sign that is denied is not logged as a sign", () => {
  const reading = parsePlace("right shin aching, no swelling, not numb");
  expect(reading.descriptors).toEqual(["ache"]);
  expect(reading.notUnderstood).toContain("swelling");
});

test.each([
  ["right knee gives way", "givingWay"],
  ["pins and needles in the left foot", "tingling"],
  ["left shin, tender on bone", "bonePointTender"],
  ["right calf is swollen", "swollen"],
  ["stabbing in the left glute", "sharp"],
] as const)("%j is felt as %s", (text, descriptor) => {
  expect(parsePlace(text).descriptors).toContain(descriptor);
});

test("a slip of one letter is mended and named", () => {
  const reading = parsePlace("left achiles");
  expect(reading.place).toEqual({ area: "achilles", side: "left" });
  expect(reading.notes).toEqual(['Read "achiles" as "achilles".']);
});

test("words that name no place are said to be not understood", () => {
  const reading = parsePlace("elbow");
  expect(reading.place).toBeNull();
  expect(reading.candidates).toEqual([]);
  expect(reading.notUnderstood).toEqual(["elbow"]);
  expect(reading.notes).toEqual(["No place was recognised. Pick one from the list."]);
});

test("left and right said together are both sides, and that is told", () => {
  const reading = parsePlace("left calf right");
  expect(reading.place).toEqual({ area: "calf", side: "both" });
  expect(reading.notes).toEqual(["Left and right were said: read as both sides."]);
});

test("a side said for the middle of the body is told to be left out", () => {
  expect(parsePlace("left lower back").notes).toEqual([
    "This place has no left and right; the side was left out.",
  ]);
});

test("what people call each site reads as that site, on the side they said", () => {
  for (const site of SITES) {
    for (const side of ["left", "right", "both"] as const) {
      const { candidates } = parsePlace(`${side} ${SITE_FACTS[site].words}`);
      expect(candidates.map(({ area }) => area)).toContain(site);
      expect(candidates.every((one) => one.side === (isAxial(one.area) ? "both" : side))).toBe(true);
    }
  }
});

test("swapping left and right in any text swaps nothing but the sides", () => {
  const parts = [
    "left",
    "right",
    "calf",
    "shin",
    "knee",
    "outer",
    "foot",
    "and",
    "tight",
    "under",
    "groin",
    "my",
  ];
  const swap: Readonly<Record<string, string>> = { left: "right", right: "left" };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 7 }), (words) => {
      const one = parsePlace(words.join(" "));
      const other = parsePlace(words.map((word) => swap[word] ?? word).join(" "));
      const mirrored = one.candidates.map(({ side, ...rest }) => ({
        ...rest,
        side: swap[side ?? ""] ?? side,
      }));
      expect(other.candidates).toEqual(mirrored);
    }),
    { numRuns: proofSize({ sample: 500, whole: 20_000 }) },
  );
});

test("any text is read without failing, and a side is never made up", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { place } = parsePlace(text);
      const saysSide = /left|right|both|either|bilateral|\b[lr](t|hs)?\b/i.test(text);
      expect(place === null || place.side === "both" || saysSide).toBe(true);
    }),
    { numRuns: proofSize({ sample: 500, whole: 20_000 }) },
  );
});
