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
  held: "What you logged comes first",
  doNow: "Do now",
  start: (minutes: number) => `Start, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  notToday: "Not today",
  putOff: "Put off for today. It comes back tomorrow.",
  bringBack: "Bring it back",
  light: "light",
  sides: { left: "left", right: "right", both: "both sides" } as const,
  needsNothing: "You need nothing but a bit of floor.",
  needs: (tools: string) => `You need ${tools}.`,
  moves: (count: number) => (count === 1 ? "One move." : `${sayCount(count)} moves.`),
  tools: {
    roller: "a roller",
    ball: "a ball",
    strap: "a strap",
    towel: "a towel",
    none: "",
  } as const,
  and: inOneLine,
  /** "Roll the calf, then knee to wall" */
  moveNames: (names: readonly string[]) =>
    names
      .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
      .join(", then "),
  anyway: "Do a short one anyway",
  ice: (minutes: number) => `Ice, ${minutes} minutes`,
  heat: (minutes: number) => `Warmth, ${minutes} minutes`,
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
  stale: (days: number) =>
    `The last run was read ${days} days ago. Did you train since? Until that is known, firm work waits.`,
  rested: "I rested",
  bringIn: "Bring in my runs",
  tip: "A thought",
  trial: "Your trial",
  experiment: "Your quicker step",
} as const;

/** "a roller and a ball" */
function inOneLine(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

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
