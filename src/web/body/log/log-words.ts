import { longDay } from "../../design/dates.ts";

/** What is asked and said while a niggle is logged. */
export const LOG_WORDS = {
  newPlace: "New here. Two taps are enough.",
  lead: (day: number, before: string | null) => (before === null ? `Day ${day}.` : `Day ${day}. ${before}`),
  yesterday: (score: number) => `Yesterday it was ${score}.`,
  lastOn: (date: string, score: number) => `On ${longDay(date)} it was ${score}.`,
  already: "You logged it today: saving again replaces that.",
  side: "Side",
  left: "Left",
  right: "Right",
  both: "Both",
  place: "Place",
  pain: "Worst today",
  like: "What is it like?",
  changed: "Did it change your run?",
  why: "Why?",
  more: "Add more: in the run, next morning, care",
  run: "Worst in the run",
  morning: "Next morning",
  life: "In daily life",
  care: "What did you do for it?",
  spot: "Where exactly?",
  spotUnsaid: "Not said",
  save: "Save",
  saving: "Saving",
  sayPain: "Say how strong it was at worst: tap a number.",
  notSaid: "not said",
  keepAs: (place: string, score: string) => `${place}, ${score}`,
  took: (understood: string) => `Read as: ${understood}.`,
} as const;

const MILD = 3;
const MODERATE = 6;

/** "mild" */
export function bandInWords(score: number | null): string {
  if (score === null) return LOG_WORDS.notSaid;
  if (score === 0) return "none";
  if (score <= MILD) return "mild";
  return score <= MODERATE ? "moderate" : "strong";
}

export const QUESTION_WORDS = {
  title: (place: string) => `${place}: does any of this apply?`,
  lead: "What is not answered stays open, and the place is left alone until then.",
  allNone: "None of all these",
  restNone: "The rest: none of these",
  saveSome: "Save what I answered",
  later: "Answer later",
  none: "None of these",
  unsure: "Not sure",
  unsureCounts: "Counts as not yet known: the place is left alone.",
  runner: "About you as a whole",
  why: {
    changed: "Asked again, as it may have changed.",
    mistake: "Asked again, as an answer was taken back.",
    again: "Due again. Your last answer still counts.",
  } as Readonly<Record<string, string>>,
  keepAs: (place: string) => `${place}, answers`,
  chooseOne: "Choose the one that fits.",
} as const;

export const OUTCOME_WORDS = {
  saved: (place: string, score: string, state: string | null) =>
    `Saved. ${place}, ${score}.${state === null ? "" : ` ${state}.`}`,
  kept: (place: string, score: string) => `Kept on this device. ${place}, ${score}.`,
  keptLead:
    "It goes to Restride as soon as there is a connection. If it is bad or getting worse, do not wait: have it seen.",
  keptMayNeedCare:
    "It may need care, so no massage and no routine is shown until Restride has looked at it. The questions about it come then.",
  allowed: "What rests",
  allowedAll: "Nothing has to rest for it.",
  why: "Why",
  done: "Done",
  toNiggle: "All its days",
  answer: "Answer the open questions",
} as const;
