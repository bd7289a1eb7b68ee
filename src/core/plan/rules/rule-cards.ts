import { MODALITY_RULES } from "../modalities/modality-cards.ts";
import { CUT_RULES } from "./cut-rules.ts";
import type { RuleCard } from "./rule.ts";
import { T1B } from "./t1b-best-hours.ts";
import { T6 } from "./t6-interval.ts";
import { T7 } from "./t7-heavy-block.ts";
import { T9 } from "./t9-easy-stretch.ts";
import { T16 } from "./t16-first-deep.ts";

const inOrder = (one: RuleCard, other: RuleCard): number =>
  one.id.localeCompare(other.id, "en", { numeric: true });

/** Every rule that the planner keeps or weighs, by id: one sentence, and where its numbers come from. */
export const RULE_CARDS: readonly RuleCard[] = [...CUT_RULES, ...MODALITY_RULES, T1B, T6, T7, T9, T16]
  .map(({ id, text, tag }): RuleCard => ({ id, text, tag }))
  .sort(inOrder);
