/** The way from nothing to a plan, in order. */
export const STEPS = ["runs", "found", "races", "hours", "safety"] as const;

export type Step = (typeof STEPS)[number];

export interface StepSearch {
  readonly step?: Step;
}

/** The step that an address asks for; none is the first. */
export function readStep({ step }: Record<string, unknown>): StepSearch {
  const known = STEPS.find((one) => one === step);
  return known ? { step: known } : {};
}
