import type { Urgency } from "./triage/finding.ts";

/** Where the words of triage come from, and who has looked at them. */
export const TRIAGE_SOURCE = {
  rules: "RULES 3.4: clinical red-flag lists and guidance of the NICE and NHS kind, in our own words",
  writtenOn: "2026-11-24",
  reviewedOn: null,
  review:
    "Not yet reviewed by a clinician: deadlines and thresholds are conservative defaults awaiting clinical review.",
} as const;

/** Shown wherever a level is shown. */
export const TRIAGE_NOTE =
  "This says where to go and how soon, not what you have. No clinician has reviewed these questions yet, so the limits are set on the careful side. If you feel worse, or something frightens you, do not wait for them: call for help.";

/** What a sign means for the runner: what was noticed, what to leave alone, what to tell the person who looks. */
export interface TriageWords {
  readonly what: string;
  readonly leave?: string;
  readonly say?: string;
}

/** Every sentence of triage, by rule and part of it. Plain words, no disease named, nothing promised. */
export const TRIAGE_WORDS: Readonly<Record<string, TriageWords>> = {
  "R-NRS.high": {
    what: "You score this 7 of 10 or more.",
    say: "how strong it is, since when, and what makes it worse",
  },
  "R-NRS.rise": {
    what: "It rose by 3 points or more within two days, to 5 or more.",
    say: "how fast it rose, and what you did in those days",
  },
  "R1.stab": {
    what: "It came suddenly and sharply.",
    leave: "Do not run, and do not massage or roll the place.",
    say: "when it came, what you were doing, and whether you felt or heard something",
  },
  "R1.severe": {
    what: "It came suddenly, and the place does not work or carry you as it should.",
    leave: "Do not run or put your full weight on it, and do not massage or roll it.",
    say: "that it came suddenly, and what you cannot do since",
  },
  "R1.watch": {
    what: "It came suddenly, and the morning after it was calm: you walk evenly, without swelling, bruise or a sore spot on bone. Watch it for a week.",
  },
  "R2.numb": {
    what: "A part has been numb or tingling all day, or on three days or more of seven.",
    leave: "No firm work on that limb or the back.",
    say: "which part is numb or tingling, and since when",
  },
  "R2.weak": {
    what: "A part is numb or tingling, and something is weak.",
    leave: "No firm work on that limb or the back.",
    say: "which part is numb and what is weak, and since when",
  },
  "R3.limp": {
    what: "Pain changes how you walk.",
    leave: "Do not run.",
    say: "that you limp, and since when",
  },
  "R3.noSteps": {
    what: "You cannot take four steps.",
    leave: "Do not run, and do not try to walk it off.",
    say: "that you cannot take four steps",
  },
  "R4.night": {
    what: "It wakes you two nights a week or more, or aches all the time, even lying still.",
    leave: "No firm work.",
    say: "how often it wakes you, and that it aches at rest",
  },
  "R4.nightUnwell": {
    what: "It aches at night or at rest, and there is fever, weight loss or an earlier cancer too.",
    leave: "No massage.",
    say: "that it aches at night or at rest, and about the fever, the weight loss or the cancer",
  },
  "R6.leg": {
    what: "One leg is swollen, warm or changed in colour, and no knock explains it.",
    leave: "Do not massage, roll, heat or compress it.",
    say: "which leg has changed, since when, and about journeys, operations, hormones or earlier blood clots",
  },
  "R6.risk": {
    what: "A leg hurts without a clear moment, and you named something that makes blood clots more likely.",
    leave: "Do not massage, roll, heat or compress it.",
    say: "where the leg hurts, since when, and what you named",
  },
  "R6.breath": {
    what: "A leg shows a warning sign, and there is trouble with breath, chest or fainting too.",
    leave: "Do not massage anything.",
    say: "that one leg hurts or has changed, and what you feel in chest or breath",
  },
  "R7.bone": {
    what: "This pattern of pain asks for a look at the bone.",
    leave: "Do not run, do not massage the place, and do not test it by hopping.",
    say: "where exactly it hurts, when in a run it comes, and whether it is there at night",
  },
  "R7.boneUrgent": {
    what: "This pattern of pain asks for a quick look at the bone.",
    leave: "Do not run, do not massage the place, do not test it by hopping, and walk as little as you can.",
    say: "where exactly it hurts, that you feel it when walking or on one spot of bone, and how your running grew",
  },
  "R7.groin": {
    what: "Pain in the groin or the front of the hip that is there on every step, at night or with a limp asks for a quick look at the bone.",
    leave: "Do not run or hop, do not massage it, and walk as little as you can.",
    say: "that it is groin or hip pain in a runner, and when you feel it",
  },
  "R8.rising": {
    what: "It is far worse than you would expect and growing, or the foot is numb, pale or weak.",
    leave: "No massage, nothing tight around it, and do not lift it high.",
    say: "that pressure and pain grow by the hour, and what the foot feels like",
  },
  "R8.sameDistance": {
    what: "It comes at the same distance on each run and settles in minutes.",
    say: "at what distance it comes, how long it stays, and whether the foot feels numb or weak then",
  },
  "R9.saddle": {
    what: "The part you sit on a saddle with is numb, there is new trouble with urine, stool or sexual feeling, or pain or weakness runs down both legs.",
    leave: "No massage and no exercises.",
    say: "exactly that, and since when",
  },
  "R10.cord": {
    what: "It felt like a kick or a snap at the heel cord, there is a gap in it, or you cannot rise on tiptoe on that leg.",
    leave: "Do not stretch or roll it, and do not try the tiptoe again.",
    say: "what you felt at the heel cord, and that you cannot rise on tiptoe",
  },
  "R11.tear": {
    what: "There is a dent, a bruise or clearly less strength.",
    leave: "No massage of the place for 72 hours at least.",
    say: "when it happened, and what you can see and cannot do",
  },
  "R11.swelling": {
    what: "It swelled much or fast.",
    leave: "No massage of the place for 72 hours at least.",
    say: "how fast it swelled, and what happened",
  },
  "R12.joint": {
    what: "A joint is hot, red and swollen, or redness spreads.",
    leave: "No massage, no heat, no running.",
    say: "since when it is red and hot, and whether you feel ill",
  },
  "R12.feverWith": {
    what: "There is fever together with a swollen joint, red skin or new back pain.",
    leave: "No massage, and no running until you have been free of fever for 24 hours.",
    say: "how high the fever is, and where it hurts or is red",
  },
  "R12.feverDays": {
    what: "Fever has lasted three days or more.",
    leave: "No massage, and no running until you have been free of fever for 24 hours.",
    say: "how high the fever is and since when",
  },
  "R12.fever": {
    what: "With a fever there is no massage at all, and no running until you have been free of it for 24 hours. If it lasts three days, or you get short of breath, ask for help.",
  },
  "R13.muscle": {
    what: "After a very hard effort or a harsh massage, dark urine, no urine, a badly swollen or weak muscle, or illness from heat needs help now.",
    leave: "No massage. Stop all training.",
    say: "what effort it was and when, and the colour of your urine",
  },
  "R14.chest": {
    what: "Chest pain, a collapse, a racing heart, unusual breathlessness or coughing blood needs help now.",
    leave: "Stop at once. The plan stops until you were seen.",
    say: "what you felt, when, and what you were doing",
  },
  "R15.injury": {
    what: "A bent shape, an open wound or a knock to the head needs help now.",
    leave: "Leave it as it is and keep still.",
    say: "what happened and when",
  },
  "R16.joint": {
    what: "The joint locks, gives way or swelled.",
    say: "when it locks or gives way, and how fast it swelled",
  },
  "R16.noLoad": {
    what: "The joint locks, gives way or swelled, and it does not carry you.",
    leave: "Do not run or put your full weight on it.",
    say: "that you cannot put weight on it",
  },
  "R17.foot": {
    what: "The foot slaps or drags, perhaps with tingling down the leg.",
    leave: "No firm work on back and buttocks.",
    say: "since when the foot slaps or drags, and where it tingles",
  },
  "R17.footWorse": {
    what: "The foot slaps or drags, and it is getting worse.",
    leave: "No firm work on back and buttocks.",
    say: "how fast it is getting worse",
  },
  "R18.unwell": {
    what: "Weight loss that you cannot explain, or night sweats, should be looked at.",
    leave: "No firm work.",
    say: "how much weight in what time, and how often you sweat at night",
  },
  "R18.bone": {
    what: "A new sore spot on bone should be looked at when there was cancer or long use of steroids.",
    leave: "No firm work.",
    say: "where the bone hurts, and about the cancer or the steroids",
  },
  "R19.sudden": {
    what: "The foot turned cold, pale or blue suddenly, and it hurts or is numb.",
    leave: "No massage and no heat.",
    say: "when it changed, and what it feels like",
  },
  "R19.rest": {
    what: "The foot is cold, pale or blue at rest.",
    leave: "No massage and no heat.",
    say: "since when, and which foot",
  },
  "R19.distance": {
    what: "The foot turns cold or the calf cramps at a fixed distance.",
    leave: "No massage of the leg.",
    say: "at what distance, and how long it takes to settle",
  },
  "R20.growth": {
    what: "Under 18, pain at a heel, knee or hip is looked at early, because bones are still growing there.",
    leave: "No firm work.",
    say: "the age, where it hurts, and what sport is done",
  },
  "R20.growthLimp": {
    what: "Under 18, a limp with hip, groin, thigh or knee pain, or a leg that does not carry, is looked at the same day: the cause can lie at the hip, and waiting makes it worse.",
    leave: "No running, no massage, as little walking as possible.",
    say: "the age, and that there is a limp",
  },
  "R21.eating": {
    what: "Bodies that train need enough food. Periods that stop or become rare, or eating less than you need, are worth talking about with a doctor, and nothing to be ashamed of.",
    say: "how your periods and your eating have been, and how much you train",
  },
  "R22.leg": {
    what: "You cannot straighten the knee or lift the straight leg.",
    leave: "Do not run, stretch or roll it.",
    say: "that you cannot straighten the knee or lift the leg, and when it happened",
  },
  "R22.sitBone": {
    what: "There was a pop at the sit bone, with a big bruise or weakness.",
    leave: "Do not run, stretch or roll it.",
    say: "that there was a pop at the sit bone, and when",
  },
  "R23.afterEffort": {
    what: "Confusion, a seizure, a bad headache, vomiting again and again or puffy hands after a long effort needs help now.",
    leave: "Do not keep drinking water. Do not stay alone.",
    say: "how long the effort was, how much you drank, and what you notice",
  },
  "R24.head": {
    what: "A new severe headache or neck pain with dizziness, double vision, slurred speech or a weak face or arm needs help now.",
    leave: "No massage, and never a massage gun or ball at the neck.",
    say: "when it began, and whether the neck was treated before",
  },
  "R25.exertion": {
    what: "Pain in jaw, arm or upper back on exertion needs help now.",
    leave: "Stop at once. The plan stops until you were seen.",
    say: "when it comes, and what you were doing",
  },
  "R26.groin": {
    what: "Testicular pain, or a groin lump that will not go back, is looked at the same day.",
    leave: "No massage.",
    say: "since when, and whether you feel sick",
  },
  "R0.normal": {
    what: "This looks like the normal soreness after a hard session: on both sides, dull or tight, walking evenly. It usually is gone within a week. Gentle pressure only until then.",
  },
  "3.4.incomplete": {
    what: "Not yet known: some questions about it have no answer. Until then the place is left alone.",
  },
  "3.4.nothing": { what: "Nothing that you told asks for more than care at home." },
  "3.4.underCare": {
    what: "Someone has looked at it. What they said holds, until it gets worse or something new comes.",
  },
};

const DAY_HOURS = 24;
const WEEK_DAYS = 7;

/** "2 days", "a week". */
function sayHours(hours: number): string {
  const days = Math.round(hours / DAY_HOURS);
  if (days === WEEK_DAYS) return "a week";
  return days % WEEK_DAYS === 0 ? `${days / WEEK_DAYS} weeks` : `${days} days`;
}

/** Where to go, and how fast. @example sayWhen(soon(72)) // "Let a doctor or physio look at it within 3 days." */
export function sayWhen({ level, hours, emergency }: Urgency): string {
  if (emergency) return "Call your local emergency number now.";
  if (level === "L3")
    return "Be seen the same day, within 24 hours: a doctor, an urgent-care clinic or an emergency department.";
  return hours === null ? "" : `Let a doctor or a sports physio look at it within ${sayHours(hours)}.`;
}

/** The whole advice of a rule: what was noticed, where to go and how fast, what to leave, what to say there. */
export function sayAdvice({
  key,
  urgency,
}: {
  readonly key: string;
  readonly urgency: Urgency | null;
}): string {
  const words = TRIAGE_WORDS[key];
  if (words === undefined) throw new Error(`No words for ${key}`);
  const when = urgency === null ? "" : sayWhen(urgency);
  const say = words.say === undefined ? "" : `Say: ${words.say}.`;
  return [words.what, when, words.leave ?? "", say].filter((part) => part !== "").join(" ");
}
