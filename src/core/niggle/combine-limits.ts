import type { Because } from "../units/index.ts";
import type { BookedAdvice, Limits } from "./limits.ts";

/** A row of the effects table as far as it takes something away. */
export type LimitPart = Partial<Limits>;

/** From most to least allowed. */
const BOOKED: readonly BookedAdvice[] = ["keep", "askFirst", "cancel"];
const SELF_CARE = ["all", "noTools", "none"] as const;
const HIGHEST = 5;

/**
 * What is left when several rows apply: of each the worst. Every reason stays, each sentence once.
 * @source RULES 3.4, effects table; T13
 * @example combineLimits([{ pressureCap: 3 }, { pressureCap: 2 }]).pressureCap // 2
 */
export function combineLimits(parts: readonly LimitPart[]): Limits {
  return {
    pressureCap: Math.min(HIGHEST, ...parts.map(({ pressureCap = HIGHEST }) => pressureCap)),
    blocked: parts.flatMap(({ blocked = [] }) => blocked),
    because: distinct(parts.toSorted(byStrictness).flatMap(({ because = [] }) => because)),
    caps: parts.flatMap(({ caps = [] }) => caps),
    notPressed: parts.flatMap(({ notPressed = [] }) => notPressed),
    blockedMoves: parts.flatMap(({ blockedMoves = [] }) => blockedMoves),
    selfCare: worst(
      SELF_CARE,
      parts.map(({ selfCare = "all" }) => selfCare),
    ),
    iceAllowed: parts.flatMap(({ iceAllowed = [] }) => iceAllowed),
    noIce: parts.map(({ noIce }) => noIce).find(isReason) ?? null,
    noHeat: parts.map(({ noHeat }) => noHeat).find(isReason) ?? null,
    noRun: parts.map(({ noRun }) => noRun).find(isReason) ?? null,
    booked: worst(
      BOOKED,
      parts.map(({ booked = "keep" }) => booked),
    ),
    beSeen: parts.flatMap(({ beSeen = [] }) => beSeen),
    areaReasons: parts.flatMap(({ areaReasons = [] }) => areaReasons),
    cautions: parts.flatMap(({ cautions = [] }) => cautions),
  };
}

/** What takes most away is told first. */
const byStrictness = (one: LimitPart, other: LimitPart): number =>
  (one.pressureCap ?? HIGHEST) - (other.pressureCap ?? HIGHEST);

/** Each sentence once: several rows may stand on one reason. */
const distinct = (reasons: readonly Because[]): readonly Because[] =>
  reasons.filter((one, index) => reasons.findIndex(({ text }) => text === one.text) === index);

const isReason = <Reason>(reason: Reason): reason is NonNullable<Reason> =>
  reason !== null && reason !== undefined;

/** The last of an order that occurs. */
const worst = <Word>(order: readonly [Word, ...Word[]] | readonly Word[], words: readonly Word[]): Word =>
  order.reduce((found, word) => (words.includes(word) ? word : found));
