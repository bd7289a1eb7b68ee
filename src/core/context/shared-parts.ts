/** What a runner may share with a therapist or leave out, part by part (B1 to B9). */
export const SHARED_PARTS = [
  "name",
  "training",
  "pains",
  "answers",
  "goals",
  "visits",
  "conditions",
] as const;

export type SharedPart = (typeof SHARED_PARTS)[number];

/** Everything but conditions and medicines: those are shared only where the runner ticks them (B7). */
export const USUALLY_SHARED: readonly SharedPart[] = SHARED_PARTS.filter((part) => part !== "conditions");
