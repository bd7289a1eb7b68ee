import { daysBetween, type LocalDate } from "../../units/index.ts";
import type { Finding, MistakeId } from "./finding.ts";

/** What could do harm comes first, then what someone should look at, then habits. */
const ORDER: readonly MistakeId[] = ["C2", "C7", "C4", "C6", "C3", "C5", "C1"];

/** Days before the same message comes again. C1's are RULES 1.10, the others our own defaults. */
const PAUSES: Readonly<Record<MistakeId, number>> = {
  C1: 14,
  C2: 3,
  C3: 14,
  C4: 14,
  C5: 28,
  C6: 7,
  C7: 2,
};

/** A message that the runner was shown, by its key, on a day. */
export interface ShownMessage {
  readonly date: LocalDate;
  readonly key: string;
}

export interface MessageChoice {
  readonly findings: readonly Finding[];
  readonly shown: readonly ShownMessage[];
  readonly today: LocalDate;
  /** Something is urgent, or no care is allowed at all (L3, X-abs): nothing else is said then. */
  readonly urgent: boolean;
}

/**
 * The one message of the day, or none. What was shown today stays until it no longer holds, and nothing takes its
 * place; else the first by safety whose pause is over. The same values choose the same message.
 * Source: RULES 1.10, 3.4 (L3).
 * @example pickMessage({ findings, shown: [], today, urgent: false })?.rule // "C2"
 */
export function pickMessage({ findings, shown, today, urgent }: MessageChoice): Finding | null {
  if (urgent) return null;
  const todays = shown.filter(({ date }) => date === today);
  if (todays.length > 0) return findings.find(({ key }) => key === todays[0]!.key) ?? null;
  const free = findings.filter((one) => !isPaused(one, shown, today));
  return free.toSorted(bySafety)[0] ?? null;
}

const isPaused = ({ rule, key }: Finding, shown: readonly ShownMessage[], today: LocalDate): boolean =>
  shown.some((one) => {
    const days = daysBetween(one.date, today);
    return one.key === key && days >= 0 && days < PAUSES[rule];
  });

const bySafety = (one: Finding, other: Finding): number =>
  ORDER.indexOf(one.rule) - ORDER.indexOf(other.rule) || (one.key < other.key ? -1 : 1);
