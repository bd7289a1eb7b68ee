import type { TriageView } from "../../http/contract.ts";

/** What the triage screen says. */
export const TRIAGE_WORDS = {
  tab: "What to do about it",
  emergency: "Call your local emergency number now",
  today: "Something needs to be seen today",
  soon: "Something needs to be seen soon",
  unknown: "Not yet known: some questions are open",
  book: "Let a therapist look at it",
  home: "Care at home is enough",
  nothing: "Nothing hurts. Good.",
  nothingLead: "When something does, tap it on the body map. The questions about it come with it.",
  toBody: "To the body map",
  say: "Say there:",
  whole: "You as a whole",
  rests: "What rests",
  restsAll: "Everything",
  restsRunning: "Running",
  pressing: (place: string) => `${place}, no pressing`,
  place: (place: string) => place,
  open: "Still to answer",
  openLead: "Until they are answered the worse answer counts.",
  answer: (place: string, count: number) =>
    count === 1 ? `One question: ${place}` : `${count} questions: ${place}`,
  note: "About these deadlines",
} as const;

type Whole = Pick<TriageView, "level" | "emergency">;

/** The worst of all that is open, in a sentence that could be said aloud. */
export function triageHeading({ level, emergency }: Whole, isOpen: boolean): string {
  if (emergency) return TRIAGE_WORDS.emergency;
  if (level === null) return TRIAGE_WORDS.unknown;
  if (level === "L3") return TRIAGE_WORDS.today;
  if (level === "L2") return TRIAGE_WORDS.soon;
  if (!isOpen) return TRIAGE_WORDS.nothing;
  return level === "L1" ? TRIAGE_WORDS.book : TRIAGE_WORDS.home;
}
