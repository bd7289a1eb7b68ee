import type { Form } from "../care/index.ts";
import type { Block } from "../training/index.ts";

/** Every sentence that the planner says, in one place. Written for a tired runner: short, kind, exact. */

/** What people call the forms. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  deep: "firm",
  moderate: "moderate",
  gentle: "gentle",
};

export const BLOCK_WORDS: Readonly<Record<Block, string>> = {
  returning: "while you come back to running",
  raceWeek: "in race week",
  recovery: "while you recover",
  taper: "in the taper",
  heavy: "in a heavy block",
  easy: "in an easy week",
  new: "in your first weeks",
  normal: "in normal training",
};

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const hours = (count: number): string => (count === 1 ? "1 hour" : `${count} hours`);

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

/** Where a session lies: after what, before what, and how good the day is. */
export interface Place {
  readonly hoursAfter: number | null;
  readonly after: string | null;
  readonly hoursBefore: number | null;
  readonly before: string | null;
  readonly verdict: "best" | "only" | null;
}

const VERDICTS = {
  best: ": the best day of the week.",
  only: ": the only day of the week that fits.",
} as const;

export const texts = {
  /** "70 hours after Tuesday's very hard run and 37 before Sunday's long run: the best day of the week." */
  place({ hoursAfter, after, hoursBefore, before, verdict }: Place): string {
    const end = verdict === null ? "." : VERDICTS[verdict];
    const behind = after === null || hoursAfter === null ? null : `${hours(hoursAfter)} after ${after}`;
    if (before === null || hoursBefore === null) {
      return behind === null
        ? `No very hard session within a week of it${end}`
        : `${behind}, and nothing hard for a while after it${end}`;
    }
    return behind === null
      ? `${capital(hours(hoursBefore))} before ${before}, and nothing very hard in the week before${end}`
      : `${behind} and ${hoursBefore} before ${before}${end}`;
  },
  quality: (gap: number, before: string, wanted: number): string =>
    gap >= wanted
      ? `It ends ${hours(gap)} before ${before}, more than the ${wanted} that your legs would like.`
      : `It ends only ${hours(gap)} before ${before}; ${wanted} would be nicer, and no better slot was free.`,
  due: (since: number, every: number, block: Block): string =>
    `${days(since)} after your last session; ${BLOCK_WORDS[block]} about every ${every} days is right.`,
  firstDue: "No earlier session is known, so one is due now.",
  spacing: (gap: number, need: number): string =>
    `${hours(gap)} after the session before it, and at least ${need} are kept.`,
  sweetSpot: (gap: number, race: string): string =>
    `${hours(gap)} before ${race}: the right time for the last session before it.`,
  beforeRace: (gap: number, race: string, limit: number, form: Form): string =>
    `It ends ${hours(gap)} before ${race}; ${FORM_WORDS[form]} work stops ${limit} hours before.`,
  afterRace: (gap: number, race: string, limit: number, form: Form): string =>
    `${hours(gap)} after ${race}; ${FORM_WORDS[form]} work waits ${hours(limit)}.`,
  gateAssumed:
    "We assume that your legs are calm by then: two mornings at 2 of 10 or less, stairs at 3 or less. Log them after the race.",
  gateNoLog:
    "No soreness log since the race, so firm work waits two days longer. Log your legs in the morning.",
  gateClosed:
    "Your legs are still sore by your log, so firm work waits until two mornings in a row are calm.",
  gatePassed: "Your morning log says that your legs are calm again.",
  insteadOfDeep: (rules: readonly string[]): string =>
    `Moderate, because firm work does not fit there (${rules.join(", ")}).`,
  tooShort: (minutes: number): string =>
    `Moderate, as firm work needs ${minutes} minutes and fewer are free.`,
  notHabituated:
    "Moderate, because firm work this close to a race is only for legs that had it in the four weeks before.",
  firstTooLate: "Moderate, because the two weeks before a main race are too late for a first firm session.",
  betterTimed: "Moderate fits better there between your hard days.",
  lighterHere: (block: Block): string => `Moderate rather than firm ${BLOCK_WORDS[block]}.`,
  gentleAfter: (gap: number, after: string): string =>
    `${hours(gap)} after ${after}: gentle work only, it eases the soreness a little.`,
  gentleEasyWeek: "One gentle session is plenty in an easy week.",
  gentleOnly: "Gentle sessions only, as you chose.",
  capped: (cap: number): string => `Pressure up to ${cap} of 5 at most for now.`,
  modality: (form: Form): string =>
    form === "gentle"
      ? "A gentle style, Swedish or Lomi Lomi."
      : "Sports massage for the muscles that run, unless something asks for another kind.",
  offered: (modality: string): string => `The nearest to it that your therapist offers: ${modality}.`,
  minutes: (count: number, areas: number): string =>
    `${count} minutes for ${areas === 1 ? "one area" : `${areas} areas`}.`,
  wished: "On a day that you like.",
  firstDeep: "The first firm session that we know of: ask to begin at moderate pressure and build up.",
  expected: (session: string): string =>
    `${capital(session)} is only expected from your weeks so far. Enter your plan to be sure.`,
  brokenExpected: "It comes close to a session that is only expected. Move it if you train then.",
  untimed: (session: string): string =>
    `${capital(session)} has no clock time, so the whole day counts. Add the time for a better slot.`,
  booked: "Booked by you; the plan is built around it.",
  bookedFails: (rule: string): string => `Better cancel or move it. ${rule}`,
  whyNot: (form: Form, rule: string): string => `No ${FORM_WORDS[form]} session: ${rule}`,
  bookedConflict: (gap: number): string =>
    `Only ${hours(gap)} from another session; at least 84 are kept, 120 between firm ones. Better move it.`,
  bookedArea: "It would treat an area that must rest for now.",
  bookedNiggle: "A niggle wants to be seen first: use the visit for that, or cancel it.",
  bookedQuestions: "Answer the questions about your niggle first.",
  done: "Done.",
  unmet: {
    nothing: "No massage for now.",
    noHours: "No session: your free hours leave no room for one. Add hours to get a plan.",
    due: (from: string, to: string, next: string | null): string =>
      `A session is due ${from === to ? `on ${from}` : `between ${from} and ${to}`}, and no slot is allowed${
        next === null ? "." : `; the next one is on ${next}.`
      }`,
    deep: (from: string, to: string): string =>
      `No safe slot for firm work in the heavy block from ${from} to ${to}; moderate sessions stand in.`,
    deepLater: (when: string): string => ` Consider ${when} in the next easy week, if you confirm it.`,
    gentle: (race: string): string => `No room for a gentle session in the two days after ${race}.`,
  },
  warn: {
    frozen:
      "The last days are unknown. Say whether you rested or trained hard, then firm work can be planned.",
    expected:
      "No training plan for the coming weeks: hard days are guessed from your weekly rhythm. Enter your plan.",
    untimed:
      "Some hard sessions have no clock time, so their whole day is kept free. Add the times for better slots.",
    crowded: (one: string, other: string): string =>
      `Between ${one} and ${other} there is no room for firm work; gentle work only.`,
    provisional: (date: string): string => `Sessions from ${date} on are provisional.`,
    cancel: (date: string): string =>
      `The session booked for ${date} breaks a rule now. See why, then move or cancel it.`,
    ask: (date: string): string =>
      `Before the session booked for ${date}: answer the questions about your niggle.`,
  },
} as const;
