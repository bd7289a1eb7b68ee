import type { MethodCard, SelfCareMethod } from "./method-card.ts";

/**
 * What a runner does alone. Doses are practice within the range of the trials.
 * @source RULES section 4; each finding names its own
 * @example SELF_CARE_CARDS.ice.minutes // { least: 10, most: 15 }
 */
export const SELF_CARE_CARDS: { readonly [Id in SelfCareMethod]: MethodCard<Id> } = {
  foamRoller: {
    id: "foamRoller",
    name: "foam roller",
    goodFor: ["sore muscles", "range before a run"],
    notFor: ["bone", "a numb area", "a fresh tear", "an area that must rest"],
    pressure: { least: 2, most: 3 },
    minutes: { least: 5, most: 10 },
    spacing: "daily if you like, 60 to 120 seconds a muscle",
    bestTime: "after an easy run; a short one before a run is fine",
    expect: "Slow passes of 2 to 4 seconds. What it brings lasts minutes to hours.",
    evidence: [
      {
        outcome: "range and soreness",
        grade: "A",
        finding: "A small gain in range before exercise and a little less soreness after it; later, unclear.",
        sources: ["10.3389/fphys.2019.00376", "10.1519/jsc.0000000000003765"],
        tag: "V",
      },
    ],
  },
  ball: {
    id: "ball",
    name: "spiky ball",
    goodFor: ["spots in the foot, calf or buttock"],
    notFor: ["sharp pain under the heel", "a bone that hurts", "the neck", "skin that feels less"],
    pressure: { least: 2, most: 3 },
    minutes: { least: 5, most: 10 },
    spacing: "daily if you like, 30 to 90 seconds a spot",
    bestTime: "after an easy run",
    expect: "A dull ache at most, and it eases.",
    evidence: [
      {
        outcome: "tender spots",
        grade: "C",
        finding: "Small and indirect: as for pressing a spot by hand.",
        sources: ["10.1186/s12998-022-00441-5"],
        tag: "V",
      },
    ],
  },
  massageGun: {
    id: "massageGun",
    name: "massage gun",
    goodFor: ["quick relief", "range"],
    notFor: [
      "bone",
      "the neck",
      "over vessels",
      "before an all-out effort",
      "conditions that limit pressure",
    ],
    pressure: { least: 1, most: 3 },
    minutes: { least: 1, most: 10 },
    spacing: "daily if you like, 30 to 120 seconds a muscle",
    bestTime: "after an easy run",
    expect: "Keep it moving, lowest speed first.",
    evidence: [
      {
        outcome: "range and recovery",
        grade: "C",
        finding: "Some gain in range, none in strength or speed.",
        sources: ["10.3390/jfmk8030138", "10.26603/001c.73795"],
        tag: "V",
      },
    ],
  },
  ice: {
    id: "ice",
    name: "ice",
    goodFor: ["a sharp, swollen or warm spot in its first three days"],
    notFor: ["skin that feels less", "Raynaud or cold allergy", "poor circulation", "open skin"],
    pressure: null,
    minutes: { least: 10, most: 15 },
    spacing: "up to 3 or 4 times a day, 2 hours apart, for 72 hours",
    bestTime: "the first days",
    expect: "A cloth between ice and skin; look at the skin. It eases pain, faster healing is not shown.",
    evidence: [
      {
        outcome: "soreness in the first day",
        grade: "A",
        finding: "Soreness eases in the first 24 hours; the trials are of low quality.",
        sources: ["10.1016/j.ptsp.2021.01.004"],
        tag: "V",
      },
    ],
  },
  heat: {
    id: "heat",
    name: "warmth",
    goodFor: ["tightness that has lasted two weeks or keeps coming back"],
    notFor: [
      "swelling, warmth or redness",
      "the first 72 hours of an injury",
      "fever",
      "skin that feels less",
    ],
    pressure: null,
    minutes: { least: 10, most: 15 },
    spacing: "daily if you like",
    bestTime: "before moving or before a massage",
    expect: "Warm, not hot; look at the skin.",
    evidence: [
      {
        outcome: "soreness in the first day",
        grade: "A",
        finding: "Soreness eases, no better than with cold; the trials are of low quality.",
        sources: ["10.1016/j.ptsp.2021.01.004"],
        tag: "V",
      },
    ],
  },
};
