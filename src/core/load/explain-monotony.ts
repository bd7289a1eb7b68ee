import { type Because, because } from "../units/index.ts";
import { deriveMonotony } from "./monotony.ts";
import { medianOf } from "./ordered-window.ts";
import { formatFigure, roundTo } from "./plain-figures.ts";

const MONOTONY_WEEKS = 12;

/**
 * The last week's monotony in words, beside the runner's own median of 12 weeks.
 * Source: RULES 2.8. Information only.
 * @example explainMonotony(days).text // "The last seven days have a monotony of 1.4; ..."
 */
export function explainMonotony(days: readonly (number | null)[]): Because {
  const now = deriveMonotony(days);
  const usual = medianOfWeeks(days);
  const inputs = {
    monotony: now === null ? null : roundTo(now.monotony, 3),
    strain: now === null ? null : roundTo(now.strain, 1),
    usual: usual === null ? null : roundTo(usual, 3),
  };
  if (now === null)
    return because("2.8", "No monotony: it takes seven known days that are not all alike.", inputs);
  const beside = usual === null ? "" : `; your usual of ${MONOTONY_WEEKS} weeks is ${formatFigure(usual, 2)}`;
  return because(
    "2.8",
    `The last seven days have a monotony of ${formatFigure(now.monotony, 2)}${beside}.`,
    inputs,
  );
}

function medianOfWeeks(days: readonly (number | null)[]): number | null {
  const values: number[] = [];
  for (let end = Math.max(0, days.length - MONOTONY_WEEKS * 7); end < days.length; end++) {
    const week = deriveMonotony(days, end);
    if (week !== null) values.push(week.monotony);
  }
  return medianOf(values);
}
