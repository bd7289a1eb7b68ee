/** Where a rule's numbers come from: checked, own knowledge, practice, our own default (RULES). */
export type Provenance = "V" | "K" | "P" | "D";

/** How a rule acts: it may never be broken, it is weighed against others, or it only informs. */
export type Force = "must" | "like" | "tells";

/** A rule as people meet it: its id, one sentence, how it acts, and how far to trust its numbers. */
export interface RuleCard {
  readonly id: string;
  readonly text: string;
  /** One, or what holds in its different cases: "must" for the limit and "like" for the better time. */
  readonly force: readonly Force[];
  readonly tag: Provenance;
  /** DOIs of what speaks for or against it; empty where the literature is silent. */
  readonly sources: readonly string[];
}
