import { nameArea, SITE_FACTS, type Side, type Site } from "../../core/body/index.ts";
import type { NiggleView } from "../../http/contract.ts";
import { clock, longDay, shortDay } from "../design/dates.ts";

/** What is said of a niggle: its place, level, state and days. */

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isSite = (area: string): area is Site => Object.hasOwn(SITE_FACTS, area);

/** "right calf" */
export const placeInWords = ({ area, side }: { readonly area: string; readonly side: Side }): string =>
  isSite(area) ? nameArea({ area, side }) : area;

/** "Right calf" */
export const placeTitle = (place: { readonly area: string; readonly side: Side }): string =>
  capital(placeInWords(place));

interface Urgency {
  readonly level: NiggleView["level"];
  readonly emergency: boolean;
  readonly deadline?: string | undefined;
}

const byWhen = (deadline: string | undefined): string =>
  deadline === undefined ? "soon" : `by ${longDay(deadline.slice(0, 10))}, ${clock(deadline)}`;

/** What a level asks for; unknown is said as unknown, never as well. */
export function levelInWords({ level, emergency, deadline }: Urgency): string {
  if (emergency) return "Call your local emergency number now.";
  switch (level) {
    case null:
      return "Not yet known: questions are open. Until then the place is left alone.";
    case "L0":
      return "Care at home is enough.";
    case "L1":
      return "Let a therapist or sports physio look at it.";
    case "L2":
      return `Be seen ${byWhen(deadline)}.`;
    case "L3":
      return `Be seen today, ${byWhen(deadline)}.`;
    default:
      return level satisfies never;
  }
}

/** The same on a small paper. */
export function levelTag({ level, emergency }: Urgency): string {
  if (emergency) return "Call now";
  if (level === null) return "Not yet known";
  return { L0: "Care at home", L1: "Book a therapist", L2: "Be seen soon", L3: "Be seen today" }[level];
}

const CLOCK: Readonly<Record<string, string>> = {
  normalSoreness: "Normal soreness",
  underCare: "Under care",
  settled: "Settled",
  settledAtRest: "Settled at rest, not yet tried on a run",
  improving: "Easing",
  worsening: "Getting worse",
  same: "No change",
};

/** "Easing"; null where nothing can be said yet. */
export const clockInWords = (state: string): string | null => CLOCK[state] ?? null;

const HEADING: Readonly<Record<string, string>> = {
  underCare: "is under care",
  settled: "has settled",
  settledAtRest: "has settled at rest",
  improving: "is easing",
  worsening: "is getting worse",
  same: "is the same as before",
  normalSoreness: "is sore from hard work",
};

/** A niggle in a sentence that could be said aloud. */
export function niggleHeading({ area, side, clock: state, open }: NiggleView, day: number): string {
  const place = `Your ${placeInWords({ area, side })}`;
  if (!open) return `${place} is over`;
  return HEADING[state] === undefined ? `${place}, day ${day}` : `${place} ${HEADING[state]}`;
}

/** "2 of 10. First logged on Tuesday 24 November." */
export const niggleLead = ({ pain }: NiggleView, first: string): string =>
  `${capital(NIGGLE_WORDS.pain(pain))}. First logged for ${longDay(first)}.`;

export const NIGGLE_WORDS = {
  pain: (score: number | null) => (score === null ? "no number yet" : `${score} of 10`),
  day: (count: number) => `Day ${count}`,
  between: (first: string, last: string) =>
    first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`,
  logToday: "Log today",
  changeToday: "Change today",
  answer: (count: number) => (count === 1 ? "Answer one question" : `Answer ${count} questions`),
  open: "All its days",
  seen: "I was seen",
  close: "It is over",
  closeLead:
    "It counts as gone today. What has to be seen stays open, and logging it again opens it at any time.",
  reopen: "It is back: log today",
  staysOpen: "It stays open: what stands here has to be looked at, or its questions answered, first.",
  notFound: "There is no such niggle",
  notFoundLead: "It may belong to another log. Everything that hurts stands on the body map.",
  toBody: "To the body map",
  why: "Why",
  lineTitle: "Over time, beside your running",
  lineKey: "Line: worst pain of the day, 0 to 10. Bars: how much you ran.",
  line: (place: string, first: string, last: string) => `${place}: first ${first}, last ${last}.`,
  first: (score: number) => `first ${score}`,
  last: (score: number) => `last ${score}`,
  noLine: "The line begins with the first number.",
  days: "Its days",
  noDays: "Nothing logged yet.",
  whatToDo: "What to do",
  rests: "What rests",
  seenBefore: "Someone has looked at it.",
} as const;

const DAY_SAID: Readonly<Record<string, string>> = {
  gone: "gone",
  better: "better",
  same: "the same",
  worse: "worse",
};

export const KINDS: Readonly<Record<string, string>> = {
  ache: "Ache",
  tight: "Tight",
  stuck: "Stuck",
  sharp: "Sharp",
  burning: "Burning",
  tingling: "Tingling",
  numb: "Numb",
  givingWay: "Gives way",
  swollen: "Swollen",
  warm: "Warm",
  bruised: "Bruised",
  bonePointTender: "Sore on one spot of bone",
};

export const CHANGES: Readonly<Record<string, string>> = {
  none: "No",
  shortened: "Shorter",
  stopped: "Stopped",
  skipped: "Skipped",
};

const CHANGED: Readonly<Record<string, string>> = {
  shortened: "run cut short",
  stopped: "run stopped",
  skipped: "run skipped",
};

export const REASONS: Readonly<Record<string, string>> = {
  pain: "It hurt",
  advice: "I was told to",
  other: "Something else",
};

export const CARE: Readonly<Record<string, string>> = {
  roller: "Roller",
  ball: "Ball",
  stretch: "Stretching",
  strength: "Strength",
  ice: "Ice",
  heat: "Warmth",
  massage: "Massage",
  rest: "Rest",
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "run 3, next morning 2; tight; run cut short; roller" */
export function dayInWords(day: NiggleView["days"][number]): string {
  const scores = [
    day.run === null ? null : `worst in the run ${day.run}`,
    day.morning === null ? null : `next morning ${day.morning}`,
    day.life === null ? null : `daily life ${day.life}`,
  ];
  const parts = [
    day.word === null ? null : (DAY_SAID[day.word] ?? day.word),
    ...scores,
    ...day.kinds.map((kind) => lower(KINDS[kind] ?? kind)),
    day.runChanged === null ? null : (CHANGED[day.runChanged] ?? null),
    ...day.care.map((care) => lower(CARE[care] ?? care)),
  ];
  return parts.filter((part) => part !== null).join(", ");
}
