import type { Step } from "./steps.ts";

export const FIRST_RUN_WORDS = {
  of: (number: number, count: number) => `Step ${number} of ${count}`,
  titles: {
    runs: "Bring in your runs",
    found: "This is what your runs say",
    races: "Is a race coming up?",
    hours: "When could you lie on a table?",
    safety: "Before firm hands, a few questions",
  } satisfies Record<Step, string>,
  leads: {
    runs: "Restride reads your own training files and tells you what to do for your legs. Nothing leaves this computer.",
    found: "Right it later in the settings where it is off. The plan follows at once.",
    races: "Firm work keeps its distance from races. The plan works without one, too.",
    hours: "The plan proposes no other hours. Change them as you like.",
    safety: "Some things must be known before firm work. Most runners tap once and are done.",
  } satisfies Record<Step, string>,
  promises: [
    {
      icon: "plan",
      words: "When to book a massage, which kind and how firm, and which days are out, each with its reason.",
    },
    { icon: "care", words: "What to do at home tonight: a few minutes, shown move by move." },
    { icon: "hand", words: "When to leave it alone, and when to have it looked at." },
  ],
  carryOn: "Carry on",
  carryOnAnyway: "Carry on while it reads",
  noRace: "No race, carry on",
  later: "Answer later, show my plan",
  showPlan: "Show my plan",
  week: "Your week",
  weekLead: "Which days are hard, from the last weeks. Dashed days are expected.",
  block: "Now",
  noRuns: "Nothing has been read yet. Go back a step and bring in some runs.",
  back: "Back",
} as const;
