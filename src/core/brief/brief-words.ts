import type { Form, Modality } from "../care/index.ts";
import type { LoadKind } from "../load/index.ts";
import type { CareDone, QuestionId } from "../niggle/index.ts";
import type { Block } from "../training/index.ts";

/** The words of the therapist's page. Written for someone with two minutes: plain, short, in the runner's voice. */

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  sports: "Sports massage",
  neuromuscular: "Neuromuscular work",
  myofascial: "Myofascial release",
  fasciaStretching: "Fascia stretching",
  rolfing: "Rolfing",
  hellerwork: "Hellerwork",
  lomiLomi: "Lomi Lomi massage",
  swedish: "Swedish massage",
};

export const BLOCKS_SAID: Readonly<Record<Block, string>> = {
  returning: "Coming back to running",
  raceWeek: "Race week",
  recovery: "Recovering from a race",
  taper: "Taper",
  heavy: "Heavy training",
  easy: "Easy week",
  new: "First weeks of running",
  normal: "Ordinary training",
};

/** What the load is made of, for the foot of the page. */
export const LOAD_SAID: Readonly<Record<LoadKind, string>> = {
  sessionRpe: "Load is felt effort times minutes.",
  hrStress: "Load is by heart rate: an hour at threshold counts 100.",
  paceStress: "Load is by pace: an hour at threshold counts 100.",
  distance: "Load is by distance.",
};

/** How firm, in words; by pressure 0 to 5. */
export const PRESSURE_SAID = ["No pressure", "Very light", "Gentle", "Medium", "Firm", "Very firm"] as const;

export const FORM_SAID: Readonly<Record<Form, string>> = {
  deep: "firm",
  moderate: "medium",
  gentle: "gentle",
};

export const CARE_SAID: Readonly<Record<CareDone, string>> = {
  roller: "the roller",
  ball: "the ball",
  stretch: "stretching",
  strength: "strength work",
  ice: "ice",
  heat: "heat",
  massage: "massage",
  rest: "rest",
};

export const FEELS_SAID = {
  ache: "achy",
  tight: "tight",
  stuck: "stuck",
  sharp: "sharp",
  burning: "burning",
  tingling: "tingling",
  numb: "numb",
  givingWay: "gives way",
  swollen: "swollen",
  warm: "warm",
  bruised: "bruised",
  bonePointTender: "tender on one point of bone",
} as const;

/** What a question of triage is about, in two or three words (RULES 3.4). */
export const QUESTION_SAID: Partial<Readonly<Record<QuestionId, string>>> = {
  suddenStab: "sudden sharp pain",
  numbness: "numbness or weakness",
  walkEven: "limping",
  fourSteps: "unable to take four steps",
  nightRest: "night or rest pain",
  legSwollen: "one swollen or hot leg",
  clotRisks: "risks of a clot",
  fingertipBone: "pain on one point of bone",
  buildsUp: "pain that builds up in a run and stays",
  everyStep: "pain at every step",
  boneRisks: "risks of a bone injury",
  risingTightness: "tightness that grows by the hour",
  saddle: "saddle numbness",
  tiptoe: "a snap at the heel cord",
  bruiseGap: "dent, large bruise or lost strength",
  hotRed: "hot or red joint",
  fever: "fever",
  urine: "dark urine",
  swollenWeak: "very swollen or weak muscle",
  chest: "chest pain or breathlessness",
  injury: "fall or blow",
  lockGive: "locking or giving way",
  tingleDown: "tingling down the leg",
  unwell: "unexplained weight loss or night sweats",
  coldFoot: "cold or pale foot",
  eatingPeriods: "missed periods or eating too little",
  straightLeg: "unable to lift the straight leg",
  sitBonePop: "a pop at the sit bone",
  confused: "confusion after long effort",
  headNeck: "new severe headache or neck pain",
  groinLump: "groin lump",
  heart: "heart trouble",
};

export const WORDS = {
  from: (name: string) => (name === "" ? "For the therapist" : `For the therapist, from ${name}`),
  untitled: "For my next massage",
  assessTitle: "Please look at this before any massage",
  written: (day: string, year: string) => `Written ${day} ${year} from the runner's own training log.`,
  minutes: (minutes: number) => `${minutes} minutes.`,
  notBooked: "Not booked yet.",
  footnote: (load: string) => `${load} Pain is the runner's own score, 0 to 10. Restride does not diagnose.`,
  last7: "Last 7 days",
  mean28: "Week, mean of 4",
  block: "Training now",
  lastVeryHard: "Last very hard session",
  nextQuality: "Next hard session",
  nextRace: "Next race",
  none: "None known",
  unknownDays: (days: number) => `, ${days} ${days === 1 ? "day" : "days"} not recorded`,
  rising: ", rising",
  falling: ", falling",
  ago: (span: string) => `${span} ago`,
  in: (span: string) => `in ${span}`,
  expected: "by habit",
  planned: "planned",
  since: (date: string) => `Since ${date}.`,
  worstNow: (worst: number, now: number) =>
    worst === now ? `${now} of 10.` : `Worst ${worst}, now ${now} of 10.`,
  duringOnly: "During the run only; settled by next morning.",
  during: "During the run.",
  duringAndMorning: "During the run and the next morning.",
  morningOnly: "In the morning, not during the run.",
  morning: "In the morning.",
  life: "Felt in daily life too.",
  lifeOnly: "Felt in daily life.",
  cut: (runs: number) =>
    `${runs === 1 ? "One run" : `${runs} runs`} cut short or left out because of it in the last 14 days.`,
  trends: { better: "Getting better.", same: "No change.", worse: "Getting worse." },
  eased: (care: string, less: number, times: number) =>
    `Less on the day after ${care} (${less} of ${times} times).`,
  seen: (by: string, date: string) => `Seen${by} on ${date}`,
  noPains: "No open pains.",
  answeredNo: "Safety questions answered “no”",
  unanswered: "Safety questions still open",
  unansweredText: (places: string) => `${places}: not all questions are answered yet.`,
  raceLabel: (kilometres: string, name: string) => (name === "" ? kilometres : `${name}, ${kilometres}`),
  priority: (priority: string) => `priority ${priority}`,
  expectedTime: (time: string) => `about ${time}`,
  wish: "What I want from today",
  focusNote: "Open pains first, then what keeps coming back, then the areas that running loads most.",
  requestText: "Soft-tissue work on the areas below, then two or three drills that I can repeat at home.",
  requestAssess:
    "First a look at what is written below. Please no massage there before it is clear what it is.",
  requestNone: "No massage for now, please: a talk about what could help is welcome.",
  pressureText: (cap: number) =>
    cap <= 0
      ? "No pressure for now."
      : `${PRESSURE_SAID[cap]}${cap >= 3 ? " is fine" : " only"}, up to ${cap} of 5.`,
  speakUp: "The aim is to ease tension. I will speak up at any sharp pain.",
  leaveAlone: "Please leave alone",
  lighter: "Lighter there",
  lighterText: (place: string, cap: number) => `${place}: at most ${cap} of 5.`,
  noDeepBefore: "No firm work before",
  noDeepFrom: "No firm work from",
  noDeepNow: "No firm work for now",
  until: (to: string) => `until ${to}`,
  conditions: "Health to know of",
  conditionsNone: "None that I know of.",
  conditionsHidden: "Conditions and medicines: not shared.",
  assess: "Please look at how I move",
  beSeen: "To be looked at",
  visitLabel: "Last massage",
  helped: (helpful: boolean) => (helpful ? "It helped." : "It did not help."),
  sore: (at24: number | null, at48: number | null) => {
    const parts = [
      ...(at24 === null ? [] : [`${at24} of 10 a day later`]),
      ...(at48 === null ? [] : [`${at48} of 10 after two days`]),
    ];
    return parts.length === 0 ? "" : `Sore legs: ${parts.join(", ")}.`;
  },
  after: "After this visit",
  afterText:
    "Please note what was done and how firmly, what you found, drills for home, and when to come back.",
} as const;

/** "a, b and c" */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The first letter raised. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
