import type { Form } from "../care/index.ts";
import type { Block } from "../training/index.ts";

/** Every sentence that the planner says, in one place. Written for a tired runner: short, kind, exact. */

/** What people call the forms. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  deep: "firm",
  moderate: "medium",
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

const hours = (count: number): string => {
  if (count === 0) return "less than an hour";
  return count === 1 ? "1 hour" : `${count} hours`;
};

/** Over so many hours people count in days. */
const MOST_HOURS = 96;

/** "70 hours", "5 days". */
const span = (count: number): string => (count > MOST_HOURS ? days(Math.floor(count / 24)) : hours(count));

const days = (count: number): string => `${count} days`;

/** Where a session lies: after what, before what, and how good the day is. */
export interface Place {
  readonly hoursAfter: number | null;
  readonly after: string | null;
  readonly hoursBefore: number | null;
  readonly before: string | null;
  readonly verdict: "best" | "only" | null;
  /** Whether the days around are known; else nothing is claimed of them. */
  readonly known: boolean;
}

/** An expected session that a proposed one comes too close to. */
export interface BrokenWords {
  readonly hours: number;
  readonly isAfter: boolean;
  readonly session: string;
  readonly form: Form;
  /** The best day that keeps clear of everything expected, within a week; null without one. */
  readonly instead: string | null;
}

const VERDICTS = {
  best: ": the best day of the week.",
  only: ": the only day of the week that fits.",
} as const;

/** What every unmet wish ends with, where there is one. */
const firstSlot = (date: string | null, what = ""): string =>
  date === null ? "" : ` The first slot${what} is ${date}.`;

export const texts = {
  comeBack: (day: string): string => `Your therapist asked you to come back about ${day}.`,
  /** "70 hours after Tuesday's very hard run and 37 before Sunday's long run: the best day of the week." */
  place({ hoursAfter, after, hoursBefore, before, verdict, known }: Place): string {
    const end = verdict === null ? "." : VERDICTS[verdict];
    const behind = after === null || hoursAfter === null ? null : `${span(hoursAfter)} after ${after}`;
    if (before === null || hoursBefore === null) {
      return behind === null
        ? `No very hard session ${known ? "" : "is known "}within a week of it${end}`
        : `${capital(behind)}, and nothing hard ${known ? "" : "is known "}in the week after it${end}`;
    }
    if (behind === null)
      return `${capital(span(hoursBefore))} before ${before}, and nothing very hard ${known ? "" : "is known "}in the week before${end}`;
    const inHours = hoursAfter !== null && hoursAfter <= MOST_HOURS && hoursBefore <= MOST_HOURS;
    return `${behind} and ${inHours ? hoursBefore : span(hoursBefore)} before ${before}${end}`;
  },
  quality: (gap: number, before: string, wanted: number): string =>
    gap >= wanted
      ? `It ends ${hours(gap)} before ${before}; your legs like ${wanted} at least.`
      : `It ends only ${hours(gap)} before ${before}; ${wanted} would be nicer.`,
  broken: ({ hours: gap, isAfter, session, form, instead }: BrokenWords): string =>
    [
      `${gap === 0 ? "Less than an hour" : `Only ${span(gap)}`} ${isAfter ? "after" : "before"} ${session}, too near for ${FORM_WORDS[form]} work if you do run then.`,
      instead === null
        ? "No free slot within a week keeps clear of what you usually run."
        : `The best day clear of what you usually run, ${instead}, would be worse for the plan as a whole.`,
    ].join(" "),
  kept: "Kept where you saw it: another plan would gain little.",
  keptDay: (weekday: string): string => `Kept where you saw it: moving to ${weekday} would gain little.`,
  keptHour: "Kept where you saw it: another hour of that day would gain little.",
  keptMedium: "Medium, as you saw it before.",
  due: (since: number, every: number, block: Block): string =>
    `${days(since)} after your last session; ${BLOCK_WORDS[block]} about every ${every} days is right.`,
  firstDue: "No earlier session is known, so one is due now.",
  firstGoodDay: "No earlier session is known, so the first good day was taken.",
  spacing: (gap: number, need: number): string =>
    `${capital(span(gap))} after the session before it; at least ${need} hours are kept.`,
  sweetSpot: (gap: number, race: string): string =>
    `${capital(span(gap))} before ${race}: the right time for the last session before it.`,
  beforeRace: (gap: number, race: string, limit: number, form: Form): string =>
    `It ends ${span(gap)} before ${race}; ${FORM_WORDS[form]} work stops ${span(limit)} before.`,
  afterRace: (gap: number, race: string, limit: number, form: Form): string =>
    `${capital(span(gap))} after ${race}; ${FORM_WORDS[form]} work ${limit > 0 ? `waits ${span(limit)}` : "is fine at once"}.`,
  gateAssumed:
    "We assume that your legs are calm by then: two mornings at 2 of 10 or less, stairs at 3 or less. Log them after the race.",
  gateNoLog:
    "No soreness log since the race, so firm work waits two days longer. Log your legs in the morning.",
  gateClosed:
    "Your legs are still sore by your log, so firm work waits until two mornings in a row are calm.",
  gatePassed: "Your morning log says that your legs are calm again.",
  /** "Medium, because firm work waits at least 48 hours after a very hard session." */
  medium: (why: string): string => `Medium, because ${why}${why.endsWith(".") ? "" : "."}`,
  tooSoonAfter: (session: string): string => `it is too soon after ${session} for firm work`,
  tooNearBefore: (session: string): string => `it is too near ${session} for firm work`,
  expectedNear: (session: string): string => `${session} is too near for firm work`,
  easyWeekAsks: "in an easy week firm work waits until a session is overdue and you confirm it",
  unknownDays: "the last days are unknown: say whether you rested or trained hard",
  easyWeek: "in an easy week firm work waits until a session is more than 28 days back",
  quietBefore: (session: string): string => `firm work likes more quiet before ${session}`,
  runAfter: "a run follows within a day, and firm work likes a day of rest or easy running after it",
  firmNear: (date: string): string =>
    `Medium, as firm sessions keep five days between them; the one on ${date} is nearer.`,
  firstOnReturn: "Medium, as the first session on coming back to running is never a firm one.",
  tooShort: (minutes: number): string => `Medium, as firm work needs ${minutes} minutes and fewer are free.`,
  notHabituated:
    "Medium, because firm work this close to a race is only for legs that had it in the four weeks before.",
  notHabituatedRule: "Firm work this close to a race is only for legs that had it in the four weeks before.",
  firstTooLate: "Medium, because the two weeks before a main race are too late for a first firm session.",
  betterTimed: "Medium fits better there between your hard days.",
  lighterHere: (block: Block): string => `Medium rather than firm ${BLOCK_WORDS[block]}.`,
  gentleAfter: (gap: number, after: string): string =>
    `${capital(hours(gap))} after ${after}: gentle work only, it eases the soreness a little.`,
  gentleEasyWeek: "One gentle session is plenty in an easy week.",
  gentleOnly: "Gentle sessions only, as you chose.",
  gentleOnlyNow: "Gentle only, as you chose.",
  gentleMinutes: (minutes: number): string => `Keep it to ${minutes} minutes at most.`,
  capped: (cap: number): string => `Pressure up to ${cap} of 5 at most for now.`,
  minutes: (count: number, areas: number, form: Form): string => {
    if (form === "moderate") return `${count} minutes: medium sessions are planned shorter than firm ones.`;
    return form === "deep" && areas > 2
      ? `${count} minutes, enough for ${areas} areas.`
      : `${count} minutes.`;
  },
  minutesWished: (count: number): string => `${count} minutes, as you like them.`,
  minutesShort: (count: number): string => `${count} minutes, as a longer one does not fit there.`,
  wished: "On a day that you like.",
  firstDeep: (minutes: number): string =>
    `The first firm session that we know of: ${minutes} minutes, pressure 3 of 5 at most, and firmer from the next one on.`,
  firstDeepBooked: "The first firm session that we know of: ask for pressure 3 of 5 at most.",
  expectedBoth: "Both runs are only expected from your weeks so far. Enter your plan to be sure.",
  expected: (session: string): string =>
    `${capital(session)} is only expected from your weeks so far. Enter your plan to be sure.`,
  untimed: (session: string): string =>
    `${capital(session)} has no clock time, so the whole day counts. Add the time for a better slot.`,
  booked: "Booked by you; the plan is built around it.",
  bookedFails: (rule: string): string => `Better cancel or move it. ${rule}`,
  whyNot: (form: Form, rule: string): string => `No ${FORM_WORDS[form]} session. ${rule}`,
  bookedConflict: (gap: number, kept: number): string =>
    `${gap === 0 ? "Less than an hour" : `Only ${hours(gap)}`} from another session; ${kept > 84 ? "firm ones" : "sessions"} keep ${kept} at least. Better move it.`,
  bookedArea: "It would treat an area that must rest for now.",
  bookedLighter: (cap: number): string =>
    `Ask for ${cap <= 2 ? "gentle" : "medium"} pressure: ${cap} of 5 at most.`,
  bookedLeavesOut: (areas: string): string => `Ask to leave out, as it must rest for now: ${areas}.`,
  bookedNiggle: "A niggle wants to be seen first: use the visit for that, or cancel it.",
  bookedSeen: "Be seen first: use the visit for that, or cancel it.",
  bookedQuestions: "Answer the questions about your niggle first.",
  done: "Done.",
  unmet: {
    nothing: "No massage for now.",
    noHours: "No session: your free hours leave no room for one. Add hours to get a plan.",
    due: (from: string, to: string, next: string | null): string =>
      `A session is due ${from === to ? `on ${from}` : `between ${from} and ${to}`}, and no slot is allowed.${firstSlot(next)}`,
    deep: (from: string, to: string, standIn: boolean): string =>
      `No safe slot for firm work in the heavy block from ${from} to ${to}${standIn ? "; medium sessions stand in" : ""}.`,
    deepFirst: (next: string | null): string => firstSlot(next, " for it"),
    deepLater: (when: string): string => ` Consider ${when} in the next easy week, if you confirm it.`,
    gentle: (race: string, next: string | null): string =>
      `No room for a gentle session in the two days after ${race}.${firstSlot(next)}`,
  },
  warn: {
    noRun: "No running for now.",
    frozen: (dates: readonly string[]): string =>
      `The last days are unknown, so no firm session for now. Import your runs, or say that nothing is missing on ${dates.join(", ")}.`,
    lapsed: (since: string | null): string =>
      since === null
        ? "No runs are known yet, so nothing is expected. Import your runs, or enter a plan."
        : `No runs known since ${since}: nothing is expected any more. Import your runs, or enter a plan.`,
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
