import { SELF_CARE_RULES } from "../../core/care/index.ts";
import { MISTAKE_RULES } from "../../core/insight/index.ts";
import { CONDITION_RULES, R_CARDS } from "../../core/niggle/index.ts";
import { RULE_CARDS } from "../../core/plan/index.ts";
import type { RuleCard } from "../../core/units/index.ts";
import { RULE_NOTES } from "./rule-notes.ts";

/** The rules that begin with a letter, under the name that people know them by. */
export interface RuleFamily {
  readonly letter: string;
  readonly name: string;
  readonly cards: readonly RuleCard[];
}

const ofLetter = (letter: string): readonly RuleCard[] =>
  RULE_CARDS.filter(({ id }) => id.startsWith(letter));

const TRIAGE: readonly RuleCard[] = R_CARDS.map(({ id, text, tag, sources }) => ({
  id,
  text,
  tag,
  force: ["must"],
  sources: sources ?? [],
}));

/** Every rule that has a card in the core. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  { letter: "T", name: "When", cards: ofLetter("T") },
  { letter: "M", name: "Which kind", cards: ofLetter("M") },
  { letter: "B", name: "With the therapist", cards: ofLetter("B") },
  { letter: "R", name: "When to be seen", cards: TRIAGE },
  { letter: "S", name: "Self-care", cards: SELF_CARE_RULES },
  { letter: "C", name: "Common mistakes", cards: MISTAKE_RULES },
  { letter: "X", name: "What keeps massage away", cards: CONDITION_RULES },
];

/** What is known of an id: its card, a note where it is told elsewhere, or nothing; and the family that it is of. */
export type FoundRule =
  | { readonly kind: "card"; readonly card: RuleCard; readonly family: RuleFamily }
  /** A rule in parts: T1 is T1a to T1d. */
  | {
      readonly kind: "parts";
      readonly id: string;
      readonly cards: readonly RuleCard[];
      readonly family: RuleFamily;
    }
  | { readonly kind: "note"; readonly id: string; readonly text: string; readonly family: RuleFamily | null }
  | { readonly kind: "unknown"; readonly id: string; readonly family: RuleFamily | null };

/** Finds a rule by the id on its chip, in whatever case it was typed. */
export function findRule(typed: string): FoundRule {
  const id = typed.trim();
  const isIt = (other: string): boolean => other.toLowerCase() === id.toLowerCase();
  for (const family of RULE_FAMILIES) {
    const card = family.cards.find((one) => isIt(one.id));
    if (card) return { kind: "card", card, family };
  }
  for (const family of RULE_FAMILIES) {
    const cards = family.cards.filter((one) => isIt(one.id.replace(/[a-z]$/, "")));
    if (cards.length > 0) return { kind: "parts", id: id.toUpperCase(), cards, family };
  }
  const family = RULE_FAMILIES.find(({ letter }) => id.toUpperCase().startsWith(letter)) ?? null;
  const note = Object.entries(RULE_NOTES).find(([other]) => isIt(other));
  return note ? { kind: "note", id: note[0], text: note[1], family } : { kind: "unknown", id, family };
}
