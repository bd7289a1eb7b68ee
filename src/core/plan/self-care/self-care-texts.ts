import type { SelfCareKind } from "../../care/index.ts";
import type { SessionClass } from "../../load/index.ts";

const CLASS_WORDS: Readonly<Record<SessionClass, string>> = {
  easy: "an easy",
  moderate: "a moderate",
  hard: "a hard",
  veryHard: "a very hard",
};

const DONE_WORDS: Readonly<Record<SelfCareKind, string>> = {
  foamRoller: "roller",
  ball: "ball",
  massageGun: "massage gun",
  ice: "ice",
  heat: "warmth",
  stretch: "stretches and mobility",
  strength: "strength",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the plan of self-care says in its reasons. */
export const selfCareTexts = {
  after: (cls: SessionClass): string => `After ${CLASS_WORDS[cls]} session.`,
  restAfter: (cls: SessionClass): string => `On a rest day after ${CLASS_WORDS[cls]} session.`,
  lightAfter: (cls: SessionClass): string =>
    `After ${CLASS_WORDS[cls]} session: light, no more than 3 of 10.`,
  lightDay: (what: string): string => `On the day of ${what}, and after it: light, no more than 3 of 10.`,
  lightHours: (what: string, hours: number): string =>
    `Less than ${hours} hours after ${what}: light, no more than 3 of 10.`,
  lightHoursEnd: (what: string, hours: number): string =>
    `The ${hours} hours after ${what} end on this day: light, no more than 3 of 10.`,
  lightBefore: (hours: number): string =>
    `Less than ${hours} hours before the race: light, no more than 3 of 10.`,
  lightBeforeBegins: (hours: number): string =>
    `The ${hours} hours before the race begin on this day: light, no more than 3 of 10.`,
  lightUnknown: "The days before are unknown: light, no more than 3 of 10.",
  noRun: "No session in the three days before.",
  race: "the race",
  longEffort: "a long effort",
  veryHard: "a very hard session",
  niggle: (area: string, pain: number): string => `${capital(area)}: ${pain} of 10 in your log.`,
  niggleLight: (area: string, pain: number): string =>
    `${capital(area)}: ${pain} of 10 in your log, so light pressure only.`,
  relief: (area: string): string => `For the ${area}, worked beside it and not on it.`,
  loaded: (area: string): string => `The last days of running loaded the ${area}.`,
  uncared: (area: string, days: number): string => `Nothing was done for the ${area} in ${days} days.`,
  fascia: "Stretches and mobility for hips and ankles.",
  fasciaBeforeHard: "In the hour before hard running hold nothing longer than 60 seconds.",
  short: "Shorter than usual, as too little is allowed now.",
  ladder: (sessions: number, minutes: number): string =>
    `Step of the ladder: ${sessions} times ${minutes} minutes a week.`,
  minutes: (minutes: number): string => `${minutes} minutes a day, as you allow.`,
  easyWeek: "In an easy week this is enough; no massage is needed.",
  afterMassage: "No roller and no ball for a day after a massage.",
  done: (method: SelfCareKind): string => `Done today: ${DONE_WORDS[method]}.`,
  wanted: "Not one of this week's days, but fine today.",
  mustRest: (area: string): string => `No self-care on the ${area} for now: it must rest.`,
  tooSore: (area: string): string =>
    `${capital(area)}: too sore for self-care. Rest, and log it again tomorrow.`,
  noMove: (area: string): string => `No self-care move for the ${area}: rest, and answer its questions.`,
  noTool: (area: string): string =>
    `Nothing presses the ${area} for now: no roller, no ball. Answer its questions.`,
  nothing: "No self-care for now. Have it looked at first.",
} as const;
