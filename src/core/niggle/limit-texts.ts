/**
 * Every sentence of the effects table (RULES 3.4 and 3.5) but those of single conditions, which stand in their table.
 * Not yet reviewed by a clinician.
 */

/** When a clinician last looked at these words; null: awaiting clinical review. */
export const LIMIT_TEXTS_REVIEWED_ON: string | null = null;

/** As a runner says a pressure cap. */
const PRESSURE = { 2: "gentle pressure at most", 3: "moderate pressure at most" } as const;

interface AdvisedWords {
  readonly kind: "pressure" | "firm" | "running";
  readonly place: string | null;
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
  readonly by: string;
}

export const limitTexts = {
  l1: (place: string): string => `The ${place}: ${PRESSURE[3]} until someone has looked at it.`,
  l2: (place: string): string =>
    `The ${place} is to be looked at first: nothing there, nothing deep elsewhere.`,
  l2Anywhere: `What you told is to be looked at first: nothing deep, ${PRESSURE[3]}.`,
  askBeforeFirm: "Before a firm massage, answer the safety questions once.",
  askToday: "A massage is booked for today. Say first how you are today: fever, fresh wounds and the like.",
  l3: "Be seen today. No massage, no self-care and no running before that.",
  emergency: "Call the emergency number now. Nothing else before that.",
  notKnown: (place: string): string =>
    `The ${place} is not yet known: answer the open questions first. Until then nothing there, nothing deep elsewhere.`,
  notKnownAnywhere: `Some questions are open: nothing deep until they are answered, ${PRESSURE[3]}.`,
  normal: (place: string): string => `The ${place} is sore from hard work: ${PRESSURE[2]} there.`,
  underCare: (place: string, cap: number): string =>
    `The ${place} was looked at: pressure ${cap} of 5 at most there, as you were told.`,
  underCareUnsaid: (place: string): string =>
    `The ${place} was looked at and nothing was said about pressure: ${PRESSURE[2]} there.`,
  noRunAdvised: (place: string): string => `You were told not to run with the ${place}.`,
  advised: ({ kind, place, until, by }: AdvisedWords): string => {
    const there = place === null ? "" : ` on the ${place}`;
    const what = { pressure: `no pressure${there}`, firm: `nothing firm${there}`, running: "no running" }[
      kind
    ];
    return `${by === "" ? "Your therapist" : by} said: ${what} up to ${until}.`;
  },
  see: {
    emergency: "Call the emergency number now.",
    L3: "Be seen by a doctor today, and show what you logged.",
    L2: "Have a physiotherapist or doctor look at it by then, and show what you logged.",
  },
  neverPressed: "The back of the knee is never pressed.",
  unanswered: (count: number): string =>
    `Safety questions are open (${count}): nothing deep until they are answered, ${PRESSURE[3]}.`,
  clinicianFirst: "No massage and no tool until that OK is noted; moves without a tool may stay.",
  clinicianOk: "With that OK: gentle only.",
  feverFree: "Free of fever: wait 24 hours before you run again.",
  placeUnknown: "Say where it is. Until then there is no massage and no tool.",
};
