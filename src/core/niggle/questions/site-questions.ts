import { hasSpots, isLegSite, SITES, type Site } from "../../body/index.ts";
import { ask, askAny, type Question } from "./question.ts";

const legs: readonly Site[] = SITES.filter(isLegSite);
const legsAndBack: readonly Site[] = SITES.filter((site) => site !== "upper_body");

/** Days out of seven with a numb or tingling part. */
const numbDays = (count: number): readonly string[] | null => {
  if (count < 0 || count > 7) return null;
  if (count === 0) return [];
  return count < 3 ? ["someDays"] : ["threeDays"];
};

/** Nights out of seven that it woke the runner. */
const wakingNights = (count: number): readonly string[] | null => {
  if (count < 0 || count > 7) return null;
  if (count === 0) return [];
  return count === 1 ? ["oneNight"] : ["twoNights"];
};

/** What is asked about a place (RULES 3.4, "How to ask"): own words, options for every arm of every rule. */
export const SITE_QUESTIONS: readonly Question[] = [
  ask({
    id: "suddenStab",
    words: "Did it come suddenly, like a stab? Was there a pop, or can you not put weight on it?",
    options: [
      { id: "sudden", words: "It came suddenly, like a stab" },
      { id: "pop", words: "There was a pop or a snap" },
      { id: "cannotLoad", words: "I cannot put weight on it" },
      {
        id: "moment",
        words: "It began at one clear moment: a knock, a twist, a fall",
        circumstance: true,
      },
    ],
    feeds: ["R1", "R6", "R7"],
    askedFor: "site",
    sites: SITES,
    yes: ["sudden"],
  }),
  ask({
    id: "numbness",
    words: "Is any part numb or tingling: all day long, or on how many days this week? Any weakness?",
    options: [
      { id: "someDays", words: "Numb or tingling on one or two days this week" },
      { id: "threeDays", words: "Numb or tingling on three days or more this week" },
      { id: "allDay", words: "Numb or tingling all day long" },
      { id: "weakness", words: "Something is weak: a foot, a leg, an arm" },
    ],
    feeds: ["R2"],
    askedFor: "site",
    sites: SITES,
    yes: ["allDay"],
    count: numbDays,
  }),
  ask({
    id: "walkEven",
    words: "Do you walk evenly, or do you favour one leg?",
    options: [
      { id: "favours", words: "I favour one leg, or pain changes how I walk", says: ["limp", "limping"] },
    ],
    feeds: ["R0", "R1", "R3", "R7", "R20"],
    askedFor: "site",
    sites: legsAndBack,
    yes: [],
    no: ["favours"],
  }),
  ask({
    id: "fourSteps",
    words: "Can you take four steps?",
    options: [{ id: "cannot", words: "I cannot take four steps" }],
    feeds: ["R0", "R1", "R3", "R16", "R20"],
    askedFor: "site",
    sites: legsAndBack,
    yes: [],
    no: ["cannot"],
  }),
  ask({
    id: "nightRest",
    words: "How many nights this week did it wake you? Does it ache all the time, even lying still?",
    options: [
      { id: "oneNight", words: "It woke me one night this week" },
      { id: "twoNights", words: "It woke me two nights or more this week" },
      { id: "constant", words: "It aches all the time, even lying still" },
    ],
    feeds: ["R4", "R7"],
    askedFor: "site",
    sites: SITES,
    yes: ["twoNights"],
    count: wakingNights,
  }),
  askAny({
    id: "legSwollen",
    words: "Is one leg or calf swollen, warm, or redder, darker or bluer than the other?",
    options: [
      { id: "swollen", words: "One leg or calf is swollen" },
      { id: "warm", words: "One leg or calf is warm" },
      {
        id: "discoloured",
        words: "One leg or calf is redder, darker or bluer",
        says: ["red", "blue", "dark"],
      },
    ],
    feeds: ["R0", "R6", "R12"],
    askedFor: "site",
    sites: legs,
  }),
  askAny({
    id: "clotRisks",
    words: "Does any of these apply to you?",
    options: [
      { id: "journey", words: "A journey of four hours or more in the last four weeks" },
      { id: "bed", words: "Three days or more in bed, in plaster or unable to move in the last four weeks" },
      { id: "operation", words: "An operation in the last twelve weeks" },
      { id: "pregnancy", words: "Pregnant, or gave birth in the last six weeks" },
      { id: "oestrogen", words: "The pill or hormones with oestrogen" },
      { id: "cancer", words: "Cancer now, or treated in the last six months" },
      { id: "clot", words: "An earlier blood clot, or a clotting disorder" },
    ],
    feeds: ["R6"],
    askedFor: "site",
    sites: ["calf", "knee_back", "quads", "hamstrings", "adductors"],
  }),
  ask({
    id: "fingertipBone",
    words: "Can you cover it with one fingertip, on bone? (Heel: does squeezing it from both sides hurt?)",
    options: [
      { id: "fingertip", words: "One fingertip covers it, on bone" },
      { id: "heelSqueeze", words: "Squeezing the heel from both sides hurts" },
    ],
    feeds: ["R1", "R7", "R18", "R20"],
    askedFor: "site",
    sites: legsAndBack,
    yes: ["fingertip"],
  }),
  ask({
    id: "buildsUp",
    words: "Does it build up during a run and is it still there next morning?",
    options: [{ id: "nextMorning", words: "It builds up during a run and is still there next morning" }],
    feeds: ["R7"],
    askedFor: "site",
    sites: legsAndBack,
    yes: ["nextMorning"],
  }),
  ask({
    id: "everyStep",
    words:
      "Do you feel it on every walking step, not only the first ones in the morning? Do not test it by hopping.",
    options: [{ id: "everyStep", words: "I feel it on every walking step" }],
    feeds: ["R7"],
    askedFor: "site",
    sites: legsAndBack,
    yes: ["everyStep"],
  }),
  ask({
    id: "spot",
    words: "Where exactly?",
    options: [],
    feeds: ["R7"],
    askedFor: "site",
    sites: SITES.filter(hasSpots),
    no: null,
    none: ["other"],
  }),
  ask({
    id: "risingTightness",
    words:
      "Is it far worse than you would expect, and growing by the hour? Is the foot numb, pale or weak? Does it come at the same distance on each run and settle in minutes?",
    options: [
      { id: "growing", words: "It is far worse than I would expect, and growing by the hour" },
      { id: "numbPaleWeak", words: "The foot is numb, pale or weak" },
      { id: "sameDistance", words: "It comes at the same distance on each run and settles in minutes" },
    ],
    feeds: ["R8"],
    askedFor: "site",
    sites: ["calf", "shin", "foot_plantar", "quads", "hamstrings"],
    yes: ["growing"],
  }),
  askAny({
    id: "saddle",
    words:
      "Is the part you would sit on a saddle with numb? Any new trouble with urine, stool or sexual feeling? Pain that shoots down both legs, or both legs weak?",
    options: [
      { id: "numb", words: "The part I would sit on a saddle with is numb" },
      { id: "bladderBowel", words: "New trouble with urine, stool or sexual feeling" },
      { id: "bothLegs", words: "Pain that shoots down both legs, or both legs are weak" },
    ],
    feeds: ["R2", "R9"],
    askedFor: "site",
    sites: ["low_back", "glutes", "hamstrings"],
  }),
  ask({
    id: "tiptoe",
    words:
      "Did it feel like a kick or a snap at the heel cord? Can you rise on tiptoe on that leg? (If it hurts to try, you cannot.)",
    options: [
      { id: "snap", words: "It felt like a kick or a snap", says: ["kick"] },
      { id: "cannot", words: "I cannot rise on tiptoe on that leg, or it hurts to try" },
    ],
    feeds: ["R1", "R10"],
    askedFor: "site",
    sites: ["achilles", "calf"],
    no: null,
  }),
  askAny({
    id: "bruiseGap",
    words: "Is there a dent, a large bruise, fast swelling, or clearly less strength?",
    options: [
      { id: "dent", words: "A dent or a gap", says: ["gap"] },
      { id: "largeBruise", words: "A large bruise", says: ["bruise"] },
      { id: "fastSwelling", words: "Big or fast swelling", says: ["swelling"] },
      { id: "lessStrength", words: "Clearly less strength", says: ["weakness"] },
    ],
    feeds: ["R1", "R10", "R11"],
    askedFor: "site",
    sites: SITES,
  }),
  askAny({
    id: "hotRed",
    words: "Is there a hot, red, swollen joint, or redness that spreads?",
    options: [
      { id: "joint", words: "A hot, red, swollen joint" },
      { id: "spreading", words: "Redness that spreads" },
    ],
    feeds: ["R12"],
    askedFor: "site",
    sites: SITES,
  }),
  askAny({
    id: "lockGive",
    words: "Does the joint lock, give way, or did it swell within hours?",
    options: [
      { id: "locks", words: "It locks" },
      { id: "givesWay", words: "It gives way" },
      { id: "swelledHours", words: "It swelled within hours" },
    ],
    feeds: ["R1", "R12", "R16"],
    askedFor: "site",
    sites: ["ankle", "knee_front", "knee_outer", "knee_inner", "knee_back", "hip_flexors"],
  }),
  ask({
    id: "tingleDown",
    words: "Does tingling run down the leg, and does the foot slap or drag?",
    options: [
      { id: "tingles", words: "Tingling runs down the leg" },
      { id: "drags", words: "The foot slaps or drags" },
      { id: "worse", words: "That is getting worse" },
    ],
    feeds: ["R2", "R17"],
    askedFor: "site",
    sites: ["low_back", "glutes", "hamstrings", "calf", "shin"],
    yes: ["tingles", "drags"],
  }),
  ask({
    id: "coldFoot",
    words: "Is the foot cold, pale or blue, now at rest or at a fixed distance? Did that come suddenly?",
    options: [
      { id: "rest", words: "The foot is cold, pale or blue at rest" },
      { id: "distance", words: "It turns cold, pale or blue, or cramps, at a fixed distance" },
      { id: "sudden", words: "That came suddenly, and the foot hurts or is numb" },
    ],
    feeds: ["R19"],
    askedFor: "site",
    sites: ["foot_plantar", "forefoot", "midfoot_top", "ankle", "calf", "shin"],
    yes: ["rest"],
  }),
  ask({
    id: "straightLeg",
    words: "Can you straighten the knee and lift the straight leg?",
    options: [{ id: "cannot", words: "I cannot straighten the knee, or cannot lift the straight leg" }],
    feeds: ["R1", "R22"],
    askedFor: "site",
    sites: ["knee_front", "quads"],
    yes: [],
    no: ["cannot"],
  }),
  ask({
    id: "sitBonePop",
    words: "Was there a pop at the sit bone, with a big bruise or weakness?",
    options: [{ id: "pop", words: "A pop at the sit bone, with a big bruise or weakness" }],
    feeds: ["R22"],
    askedFor: "site",
    sites: ["hamstrings"],
    yes: ["pop"],
  }),
  askAny({
    id: "groinLump",
    words: "Is there testicular pain, or a groin lump that will not go back?",
    options: [
      { id: "testicle", words: "Testicular pain" },
      { id: "lump", words: "A groin lump that will not go back" },
    ],
    feeds: ["R26"],
    askedFor: "site",
    sites: ["adductors", "hip_flexors"],
  }),
  ask({
    id: "thighHang",
    words: "Lying on the bed edge, does the thigh hang level?",
    options: [{ id: "raised", words: "The thigh hangs higher than level" }],
    feeds: ["M3"],
    askedFor: "site",
    sites: ["hip_flexors"],
    yes: [],
    no: ["raised"],
    optional: true,
  }),
];
