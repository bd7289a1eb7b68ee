import { ask, askAny, type Question } from "./question.ts";

/** Days of fever in a row. A number over a fortnight is a temperature, not a count of days. */
const feverDays = (count: number): readonly string[] | null => {
  if (count < 0 || count > 14) return null;
  if (count === 0) return [];
  return count < 3 ? ["fever"] : ["fever", "threeDays"];
};

/** What is asked about the whole runner (RULES 3.4, "How to ask": all, profile and check-in). */
export const RUNNER_QUESTIONS: readonly Question[] = [
  askAny({
    id: "boneRisks",
    words:
      "Does any of these apply: an earlier stress fracture, missed periods or eating little, a bone disease, long use of steroids?",
    options: [
      { id: "earlierFracture", words: "An earlier stress fracture" },
      { id: "periodsOrFood", words: "Missed periods, or eating little" },
      { id: "boneDisease", words: "A bone disease" },
      { id: "steroids", words: "Long use of steroids" },
    ],
    feeds: ["R7", "R18"],
    askedFor: "profile",
  }),
  ask({
    id: "fever",
    words: "Do you have a fever of 38 C or more? For how many days?",
    options: [
      { id: "fever", words: "Fever of 38 C or more" },
      { id: "threeDays", words: "For three days or more" },
    ],
    feeds: ["R4", "R12"],
    askedFor: "all",
    yes: ["fever"],
    count: feverDays,
  }),
  ask({
    id: "urine",
    words: "What colour is your urine, and have you passed any in the last 12 hours?",
    options: [
      { id: "dark", words: "Dark, like cola or strong tea", says: ["brown", "red", "cola", "tea", "black"] },
      { id: "none12h", words: "None passed in the last 12 hours" },
    ],
    feeds: ["R0", "R13"],
    askedFor: "afterEffort",
    no: null,
  }),
  askAny({
    id: "swollenWeak",
    words: "Is the muscle very swollen or really weak? Were you ill from heat?",
    options: [
      { id: "swollen", words: "The muscle is very swollen" },
      { id: "weak", words: "The muscle is really weak" },
      { id: "heatIll", words: "I was ill from heat" },
    ],
    feeds: ["R0", "R13"],
    askedFor: "afterEffort",
  }),
  askAny({
    id: "chest",
    words:
      "Chest pain, a collapse, a racing heart, unusual breathlessness, coughing blood? Pain in jaw, arm or upper back when you exert yourself?",
    options: [
      { id: "chestPain", words: "Chest pain" },
      { id: "collapse", words: "A collapse or fainting" },
      { id: "racing", words: "A racing or stumbling heart" },
      { id: "breathless", words: "Unusual breathlessness" },
      { id: "coughingBlood", words: "Coughing blood" },
      { id: "exertion", words: "Pain in jaw, arm or upper back on exertion" },
    ],
    feeds: ["R6", "R14", "R25"],
    askedFor: "all",
  }),
  askAny({
    id: "injury",
    words: "Was there a fall or blow with a bent shape, an open wound, or a knock to the head?",
    options: [
      { id: "deformity", words: "A bent or wrong shape" },
      { id: "openWound", words: "An open wound" },
      { id: "headKnock", words: "A knock to the head" },
    ],
    feeds: ["R1", "R15"],
    askedFor: "all",
  }),
  askAny({
    id: "unwell",
    words: "Weight loss you cannot explain, night sweats, cancer earlier in life, long use of steroids?",
    options: [
      { id: "weightLoss", words: "Weight loss that I cannot explain" },
      { id: "nightSweats", words: "Night sweats" },
      { id: "cancerHistory", words: "Cancer earlier in life" },
      { id: "steroids", words: "Long use of steroids" },
    ],
    feeds: ["R4", "R7", "R18"],
    askedFor: "profile",
  }),
  askAny({
    id: "eatingPeriods",
    words: "Have periods stopped or become rare, or do you often eat less than you need?",
    options: [
      { id: "periods", words: "Periods have stopped or become rare" },
      { id: "eating", words: "I often eat less than I need" },
    ],
    feeds: ["R7", "R21"],
    askedFor: "profile",
  }),
  askAny({
    id: "confused",
    words: "Confused, a seizure, a bad headache, vomiting again and again, puffy hands with no urine?",
    options: [
      { id: "confusion", words: "Confused or not quite there" },
      { id: "seizure", words: "A seizure or a collapse" },
      { id: "headache", words: "A bad headache" },
      { id: "vomiting", words: "Vomiting again and again" },
      { id: "puffyHands", words: "Puffy hands with no urine" },
    ],
    feeds: ["R23"],
    askedFor: "afterLongEffort",
  }),
  ask({
    id: "headNeck",
    words:
      "A new severe headache or neck pain with dizziness, double vision, slurred speech, or a weak face or arm?",
    options: [
      {
        id: "withSigns",
        words:
          "A new severe headache or neck pain with dizziness, double vision, slurred speech or a weak face or arm",
      },
    ],
    feeds: ["R24"],
    askedFor: "all",
    yes: ["withSigns"],
  }),
  askAny({
    id: "heart",
    words: "Chest pain or a heart event in the last 6 months, or told to limit exercise?",
    options: [
      { id: "recent", words: "Chest pain or a heart event in the last 6 months" },
      { id: "limited", words: "Told to limit exercise" },
    ],
    feeds: ["X-abs"],
    askedFor: "profile",
    optional: true,
  }),
  ask({
    id: "stairs",
    words: "Going down stairs this morning, from 0 to 10?",
    options: [],
    feeds: ["T4"],
    askedFor: "checkIn",
    no: null,
    optional: true,
  }),
];
