import type { ActivityView, LoadView, StatusView } from "../../http/contract.ts";

type Block = StatusView["block"];

const COUNTS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;

const figure = (count: number): string => count.toLocaleString(navigator.language);

const sayCount = (count: number): string => COUNTS[count] ?? String(count);

/** What stretch this is, as a sentence; the week of it where it is known. */
export const TITLES: Readonly<Record<Block, (week: number | null) => string>> = {
  heavy: (week) => (week === null ? "A heavy block" : `Heavy block, week ${sayCount(week)}`),
  normal: () => "Training as usual",
  easy: () => "An easy week",
  taper: () => "Less running, race ahead",
  raceWeek: () => "Race week",
  recovery: () => "Getting over the race",
  returning: () => "Coming back after a break",
  new: () => "The first weeks",
};

/** On the block tape. */
export const BLOCK_NAMES: Readonly<Record<Block, string>> = {
  heavy: "Heavy",
  normal: "Normal",
  easy: "Easy",
  taper: "Taper",
  raceWeek: "Race week",
  recovery: "Recovery",
  returning: "Coming back",
  new: "First weeks",
};

export const CLASS_WORDS: Readonly<Record<ActivityView["class"], string>> = {
  easy: "Easy",
  moderate: "Moderate",
  hard: "Hard",
  veryHard: "Very hard",
};

export const SPORT_WORDS: Readonly<Record<ActivityView["sport"], string>> = {
  run: "Run",
  trailRun: "Trail run",
  treadmill: "Treadmill run",
  walk: "Walk",
  hike: "Hike",
  ride: "Ride",
  swim: "Swim",
  strength: "Strength work",
  other: "Other sport",
};

/** What the figures of load are, in a line. */
export const KIND_WORDS: Readonly<Record<LoadView["kind"], string>> = {
  sessionRpe: "Load is minutes times felt effort.",
  hrStress: "Load is heart-rate stress: an hour at threshold is 100.",
  paceStress: "Load is pace stress: an hour at threshold is 100.",
  distance: "Load is kilometres, as nothing tells the effort.",
};

export const TRAINING_WORDS = {
  tab: "Training",
  emptyTitle: "No runs yet",
  empty: "Bring in your runs and the weeks show themselves here.",
  start: "Bring in my runs",
  ahead: "Still planned",
  legend: "How a session is drawn",
  weeksLabel: ({ weeks, most, week, now, ahead }: WeeksGist) =>
    `Load by week, ${weeks} weeks. The most was ${most} in the week of ${week}. This week ${now} so far${ahead === null ? "" : `, about ${ahead} still planned`}.`,
  longLoad: "Long load",
  shortLoad: "Short load",
  longDays: "42 days",
  shortDays: "7 days",
  above: (by: string) => `Short is above long by ${by}: you are carrying more than usual.`,
  below: (by: string) => `Short is under long by ${by}: you are carrying less than usual.`,
  level: "Short and long are level: you are carrying what you are used to.",
  loadTitle: "Long and short load",
  unknown: "Not known",
  weekdays: (day: string, distance: string) => `${day}’s ${distance}`,
  onDay: (day: string, distance: string) => `${distance} on ${day}`,
  longest: (figure: string) => `longest ${figure}`,
  limit: (figure: string) => `limit ${figure}`,
  spikeTitle: "The latest run",
  ratio: (ratio: string) => `${ratio} times your longest run in 30 days.`,
  noBaseline: "There was no run in the 30 days before, so there is nothing to hold it against.",
  monotonyTitle: "Hard and easy days",
  moreAlike: "Your days are more alike than usual.",
  asUsual: "Your days differ as much as usual.",
  moreVaried: "Your days differ more than usual.",
  alone: "It takes more weeks to say what is usual for you.",
  filesTitle: (count: number) => (count === 1 ? "1 file" : `${figure(count)} files`),
  files: "Files",
  counts: ({ imported, duplicate, skipped, unreadable }: FileCounts) =>
    [
      `${figure(imported)} in`,
      ...(duplicate > 0 ? [`${figure(duplicate)} the same run twice`] : []),
      ...(skipped > 0 ? [`${figure(skipped)} skipped`] : []),
      ...(unreadable > 0 ? [`${figure(unreadable)} not read`] : []),
    ].join(", "),
  ledger: "See every file",
  bringMore: "Bring in more runs",
} as const;

/** What follows on the ratio of the latest run (RULES 2.9). */
export const SPIKE_WORDS = {
  reference: "Up to 1.10 is the usual range.",
  small: "Up to 1.10 is the usual range: this was a small jump.",
  moderate: "Up to 1.10 is the usual range: this was a clear jump.",
  large: "Up to 1.10 is the usual range: this was a large jump.",
  no_baseline: "",
} as const;

interface WeeksGist {
  readonly weeks: number;
  readonly most: string;
  readonly week: string;
  readonly now: string;
  readonly ahead: string | null;
}

export interface FileCounts {
  readonly imported: number;
  readonly duplicate: number;
  readonly skipped: number;
  readonly unreadable: number;
}
