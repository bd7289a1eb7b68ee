import { T15 } from "../../care/index.ts";
import type { RuleCard } from "../../units/index.ts";
import { B4 } from "../focus-areas.ts";
import { MODALITY_RULES } from "../modalities/modality-cards.ts";
import { CUT_RULES } from "./cut-rules.ts";
import { T1B } from "./t1b-best-hours.ts";
import { T6 } from "./t6-interval.ts";
import { T7 } from "./t7-heavy-block.ts";
import { T9 } from "./t9-easy-stretch.ts";
import { T16 } from "./t16-first-deep.ts";

const inOrder = (one: RuleCard, other: RuleCard): number =>
  one.id.localeCompare(other.id, "en", { numeric: true });

/** Every rule that the planner keeps or weighs, by id: one sentence, how it acts, and where its numbers come from. */
export const RULE_CARDS: readonly RuleCard[] = [
  ...CUT_RULES,
  ...MODALITY_RULES,
  T1B,
  T6,
  T7,
  T9,
  T15,
  T16,
  B4,
]
  .map(({ id, text, force, tag, sources }): RuleCard => ({ id, text, force, tag, sources }))
  .sort(inOrder);
