export const TODAY_WORDS = {
  nothing: "Nothing for your legs today",
  rest: "Let them rest today",
  done: "Done for today",
  minutes: (minutes: number) =>
    minutes === 1 ? "One gentle minute for your legs" : `${sayCount(minutes)} minutes for your legs`,
  gentleMinutes: (minutes: number) => `${sayCount(minutes)} gentle minutes, then feet up`,
  massageToday: (clock: string) => `Massage today at ${clock}`,
  raceToday: "Race day. Only gentle things before the start",
  seen: (place: string) => `${place} comes first today`,
  nextMassage: "Next massage",
  proposed: "Proposed",
  booked: "Booked",
  better: "Better cancelled",
  noMassage: "No massage is planned in the weeks ahead.",
  seePlan: "See the plan",
  openIt: "Book, move or log it",
  changed: "What changed",
  moved: (what: string, from: string, to: string) => `${what} moved from ${from} to ${to}.`,
  came: (what: string, to: string) => `New: ${what}, ${to}.`,
  went: (what: string, from: string) => `${what} on ${from} is off the plan.`,
  becameForm: (date: string, from: string, to: string) => `The massage on ${date} is ${to} now, not ${from}.`,
  massage: "Massage",
  toKnow: "Worth knowing",
  toAnswer: "Answer them",
  unread: "Did you train since?",
  rested: "I rested",
  bringIn: "Bring in my runs",
} as const;

const COUNTS = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
] as const;

/** "Nine"; figures from thirteen on. */
function sayCount(count: number): string {
  return COUNTS[count] ?? String(count);
}
