/** The check-ins: today's soreness and the weekly check. */
export const SORENESS_WORDS = {
  heading: "Your legs today",
  title: "How sore are your legs today?",
  lead: "One tap. 0 is not at all, 10 the worst you know.",
  legs: "Soreness of the legs, 0 to 10",
  stairs: "Going down stairs, 0 to 10",
  stairsTitle: "And going down stairs?",
  stairsLead: "Only if you tried. The morning after a hard run it tells the most.",
  said: (legs: number, stairs: number | null) =>
    stairs === null ? `Saved: legs ${legs} of 10.` : `Saved: legs ${legs}, stairs ${stairs} of 10.`,
  change: "Change it",
  keepAs: (legs: number) => `Legs ${legs} of 10`,
  least: "not sore",
  most: "very sore",
} as const;

export const WEEK_WORDS = {
  title: "The last seven days",
  lead: "Four short questions, once a week. The first one may be the only one.",
  begin: "Answer the weekly check",
  save: "Save the week",
  what: "What was it?",
  illness: "An illness",
  place: "A place that hurts",
  area: "Place",
  side: "Side",
  left: "Left",
  right: "Right",
  both: "Both",
  daysLost: "Days without any training",
  keepAs: "The weekly check",
  done: "Saved. The next one is due in a week.",
  last: (date: string, severity: number | null) =>
    severity === null ? `Last one on ${date}.` : `Last one on ${date}: ${severity} of 100.`,
  about:
    "0 is nothing in the way, 100 a week without training. It serves the line over the weeks and the therapist.",
} as const;
