import type { Form } from "../../care/index.ts";

/** The kinds of care that can be set beside each other: massage by form, and self-care. */
export const CARE_KINDS = [
  "deepMassage",
  "moderateMassage",
  "gentleMassage",
  "foamRoller",
  "ball",
  "massageGun",
  "stretch",
  "ice",
  "heat",
] as const;

export type CareKind = (typeof CARE_KINDS)[number];

export const MASSAGE_KINDS: Readonly<Record<Form, CareKind>> = {
  deep: "deepMassage",
  moderate: "moderateMassage",
  gentle: "gentleMassage",
};

/** What people call them, within a sentence. */
export const CARE_WORDS: Readonly<Record<CareKind, string>> = {
  deepMassage: "a firm massage",
  moderateMassage: "a medium massage",
  gentleMassage: "a gentle massage",
  foamRoller: "the foam roller",
  ball: "the ball",
  massageGun: "the massage gun",
  stretch: "stretching",
  ice: "ice",
  heat: "warmth",
};

/** Whether a kind is a massage. @example isMassage("ball") // false */
export const isMassage = (kind: CareKind): boolean => kind.endsWith("Massage");

/** What is looked at on the next day. */
export const OUTCOMES = ["soreness", "heartRate"] as const;

export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly name: string; readonly unit: string }>> = {
  soreness: { name: "soreness the next morning", unit: "points" },
  heartRate: { name: "heart rate on the next day's easy run, at the same pace,", unit: "beats" },
};

/** An outcome at the end of a clause. @example sayOutcome("soreness") // "soreness the next morning" */
export const sayOutcome = (outcome: Outcome): string => OUTCOME_WORDS[outcome].name.replace(/,$/, "");
