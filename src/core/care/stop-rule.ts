/** A sign at which a move ends at once. */
export interface StopSign {
  readonly id: "sharp" | "electric" | "spreading" | "tooMuch";
  /** As the runner is asked. */
  readonly text: string;
}

/**
 * S6: when a move ends, and what follows in this order. The player shows it in every step; it cannot be tuned.
 * @source RULES S6 (practice)
 * @example STOP_RULE.next // ["stop", "log", "triage"]
 */
export const STOP_RULE: {
  readonly signs: readonly StopSign[];
  readonly next: readonly ("stop" | "log" | "triage")[];
  readonly text: string;
} = {
  signs: [
    { id: "sharp", text: "It is sharp." },
    { id: "electric", text: "It feels electric." },
    { id: "spreading", text: "It spreads." },
    { id: "tooMuch", text: "It is above 5 of 10." },
  ],
  next: ["stop", "log", "triage"],
  text: "Stop when it is sharp, electric, spreading or above 5 of 10. Log it and answer the questions.",
};

/** Highest discomfort, 0 to 10, at which a move goes on (S6). */
const MOST_DISCOMFORT = 5;

/**
 * Whether a move has to stop at what the runner feels: at any sign, or above 5 of 10.
 * @source RULES S6 (practice)
 * @example mustStop({ signs: [], discomfort: 6 }) // true
 */
export const mustStop = ({
  signs,
  discomfort,
}: {
  readonly signs: readonly StopSign["id"][];
  /** 0 to 10; null where the runner did not say. */
  readonly discomfort: number | null;
}): boolean => signs.length > 0 || (discomfort !== null && discomfort > MOST_DISCOMFORT);

/** What holds for every move besides. Source: RULES section 5, common rules (practice). */
export const COMMON_STOP_IFS: readonly string[] = [
  "it is sharp, electric or spreading",
  "it goes numb",
  "it is above 5 of 10, or you cannot breathe slowly",
  "it hurts two points more the same evening or the next morning: half as much next time, and none after a second time",
];

/** Where no tool ever goes. Source: RULES section 5 and 3.5 (practice). */
export const NEVER_ON: readonly string[] = [
  "bone",
  "a joint",
  "the hollow of the knee",
  "the pulse in the groin",
  "a bruise",
  "skin that feels less",
  "the neck, with a ball or a gun",
];
