import type { Area } from "../../body/index.ts";
import type { Instant, LocalDate } from "../../units/index.ts";
import type { ConditionCard } from "./condition-card.ts";
import { CONDITIONS, type ConditionId } from "./condition-table.ts";

/** What a runner said about one condition, and when. The last answer to a condition holds; none is not a no. */
export interface ConditionAnswer {
  readonly condition: ConditionId;
  readonly holds: boolean;
  readonly at: Instant;
  /** The places, where the condition has some. */
  readonly areas: readonly Area[];
  /** First day, where the runner knows it. */
  readonly since: LocalDate | null;
  /** Last day, where the runner knows it. */
  readonly until: LocalDate | null;
  /** When the OK of a clinician was recorded; null without one. */
  readonly clinicianOk: Instant | null;
}

const TABLE: Readonly<Record<ConditionId, ConditionCard>> = CONDITIONS;

/** The card of a condition. @example getCondition("raynaud").kind // "X-limit" */
export const getCondition = (id: ConditionId): ConditionCard => TABLE[id];

/** Whether a text names a condition. */
export const isConditionId = (text: string): text is ConditionId => Object.hasOwn(CONDITIONS, text);

/** All conditions in the order of the table. */
export const CONDITION_IDS: readonly ConditionId[] = Object.keys(CONDITIONS).filter(isConditionId);
