import type { MethodCard } from "./method-card.ts";
import type { Modality } from "./treatment.ts";

type Card<Id extends Modality> = MethodCard<Id> & { readonly pressure: NonNullable<MethodCard["pressure"]> };

/**
 * The eight kinds of massage. Doses are practice; timing always bows to the rules on races, hard days and health.
 * @source RULES section 4; each finding names its own
 * @example MODALITY_CARDS.swedish.pressure // { least: 1, most: 3 }
 */
export const MODALITY_CARDS: { readonly [Id in Modality]: Card<Id> } = {
  sports: {
    id: "sports",
    name: "sports massage",
    goodFor: ["regular upkeep", "sore muscles after hard work", "muscles that run and feel tight"],
    notFor: ["anything that rules massage out", "the days before a race"],
    pressure: { least: 3, most: 4 },
    minutes: { least: 45, most: 60 },
    spacing: "every 14 to 28 days, about weekly in a heavy block; 30 to 45 minutes the first time",
    bestTime: "48 to 72 hours after a very hard session, a day or more before the next hard one",
    expect: "Firm strokes and pressing along the muscle. Mild soreness up to 36 hours; move easily.",
    evidence: [
      {
        outcome: "soreness and flexibility",
        grade: "A",
        finding: "A small gain over 29 studies; nothing on strength, speed, endurance or fatigue.",
        sources: ["10.1136/bmjsem-2019-000614"],
        tag: "V",
      },
    ],
  },
  neuromuscular: {
    id: "neuromuscular",
    name: "trigger-point work",
    goodFor: ["a knot that one or two fingers can point at", "a spot that keeps coming back"],
    notFor: ["tingling or numbness", "pain when the bone is pressed", "a bruise"],
    pressure: { least: 4, most: 4 },
    minutes: { least: 30, most: 45 },
    spacing: "5 to 7 days at least for the same spot",
    bestTime: "as firm work",
    expect: "Holds of 30 to 90 seconds, 7 of 10 at most, and the ache fades. Tender for a day or two.",
    evidence: [
      {
        outcome: "tenderness to pressure",
        grade: "B",
        finding: "The spot takes more pressure afterwards; the pain that people report hardly changes.",
        sources: ["10.1186/s12998-022-00441-5"],
        tag: "V",
      },
      {
        outcome: "ankle range in runners",
        grade: "C",
        finding: "One small trial in 22 runners: more range right after calf work.",
        sources: ["Grieve 2013, J Bodyw Mov Ther"],
        tag: "V",
      },
    ],
  },
  myofascial: {
    id: "myofascial",
    name: "myofascial release",
    goodFor: ["movement that feels stuck", "stiffness"],
    notFor: ["swelling, warmth or redness", "fragile skin"],
    pressure: { least: 2, most: 4 },
    minutes: { least: 30, most: 60 },
    spacing: "7 to 14 days",
    bestTime: "any day with 24 hours to the next hard session",
    expect: "Slow, lasting pulls. Some people feel light-headed: get up slowly.",
    evidence: [
      {
        outcome: "long-lasting pain",
        grade: "C",
        finding: "Too little to tell over 8 trials; a small effect in long-lasting back pain.",
        sources: ["10.1177/0269215517732820", "10.3389/fmed.2021.697986"],
        tag: "V",
      },
    ],
  },
  fasciaStretching: {
    id: "fasciaStretching",
    name: "fascia stretching",
    goodFor: ["range at hips and ankles", "stiffness after sitting"],
    notFor: ["a fresh strain", "the end of the range in very mobile joints", "right before a race"],
    pressure: { least: 1, most: 3 },
    minutes: { least: 30, most: 60 },
    spacing: "7 to 14 days with a therapist; alone 10 minutes, 3 to 5 days a week",
    bestTime: "after an easy run or on its own; under 60 seconds a muscle in the hour before a race",
    expect: "A gentle pull, calm breath, no bouncing into pain.",
    evidence: [
      {
        outcome: "range of movement",
        grade: "A",
        finding: "Stretch training brings a moderate gain in range; faster running is not shown.",
        sources: ["10.1007/s40279-024-02041-0"],
        tag: "V",
      },
      {
        outcome: "an effect on fascia of its own",
        grade: "D",
        finding: "Not shown, and neither are fewer injuries.",
        sources: ["practice"],
        tag: "P",
      },
    ],
  },
  rolfing: {
    id: "rolfing",
    name: "Rolfing",
    goodFor: ["a worry about posture that has lasted for months"],
    notFor: ["the weeks around a race", "fresh pain"],
    pressure: { least: 4, most: 5 },
    minutes: { least: 60, most: 90 },
    spacing: "a series of about ten, one to three weeks apart",
    bestTime: "base training, off season",
    expect: "Strong work that can stir feelings. Sore for a day or two.",
    evidence: [
      {
        outcome: "back pain",
        grade: "C",
        finding: "One pilot trial: daily life went better, pain did not clearly. None in runners.",
        sources: ["10.1155/2015/813418"],
        tag: "V",
      },
    ],
  },
  hellerwork: {
    id: "hellerwork",
    name: "Hellerwork",
    goodFor: ["a worry about posture that has lasted for months", "learning to move differently"],
    notFor: ["the weeks around a race", "fresh pain"],
    pressure: { least: 3, most: 4 },
    minutes: { least: 60, most: 90 },
    spacing: "a series of about eleven, one to two weeks apart",
    bestTime: "base training, off season",
    expect: "Talk, hands-on work and movement to practise at home.",
    evidence: [
      {
        outcome: "any",
        grade: "D",
        finding: "No trial found.",
        sources: ["practice"],
        tag: "P",
      },
    ],
  },
  lomiLomi: {
    id: "lomiLomi",
    name: "Lomi Lomi",
    goodFor: ["calm after a long effort", "stressful weeks"],
    notFor: ["a strong reaction to massage oil", "the eve of a race"],
    pressure: { least: 1, most: 3 },
    minutes: { least: 30, most: 60 },
    spacing: "as you like, 84 hours apart from other sessions",
    bestTime: "24 to 72 hours after a long effort, 45 minutes at most in the first 48",
    expect: "Long flowing strokes. Rest afterwards.",
    evidence: [
      {
        outcome: "feeling calm",
        grade: "C",
        finding: "Massage in general often lowers stress; nothing in sport for this style.",
        sources: ["10.3390/sports11060110"],
        tag: "V",
      },
    ],
  },
  swedish: {
    id: "swedish",
    name: "Swedish massage",
    goodFor: ["calm", "the days after a race", "easy weeks", "a first massage"],
    notFor: ["anything that rules massage out"],
    pressure: { least: 1, most: 3 },
    minutes: { least: 20, most: 45 },
    spacing: "84 hours apart from other sessions",
    bestTime: "2 to 72 hours after a long effort",
    expect: "Light kneading and stroking, little soreness.",
    evidence: [
      {
        outcome: "soreness after exercise",
        grade: "A",
        finding: "Soreness eases a little in small trials, most of them with strokes like these.",
        sources: ["10.3389/fphys.2017.00747", "10.1016/j.jphys.2019.02.006"],
        tag: "K",
      },
    ],
  },
};
