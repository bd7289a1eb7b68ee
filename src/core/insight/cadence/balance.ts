import { type Activity, type Histogram, isRunning, secondsIn } from "../../activity/index.ts";
import { medianOf } from "../../load/index.ts";
import { addDays, type Because, because, type LocalDate } from "../../units/index.ts";

const LEAST_SECONDS = 600;
const WINDOW_DAYS = 28;
const OWN_DAYS = 56;
const FEWEST_RUNS = 4;
const EVEN = 50;
const OUTSIDE = 2;
const SHIFT = 1.5;

/** Ground-contact balance of one run, percent; which side it counts is not in the file. */
export interface RunBalance {
  readonly date: LocalDate;
  readonly percent: number;
}

/**
 * The mean ground-contact balance of a run; null for what is no run, and with less than 10 minutes of it.
 * Source: RULES section 6.
 * @example deriveRunBalance(activity)?.percent // 50.4
 */
export function deriveRunBalance({ summary }: Activity): RunBalance | null {
  const { balance } = summary.histograms;
  if (!isRunning(summary.sport) || secondsIn(balance) < LEAST_SECONDS) return null;
  return { date: summary.localDate, percent: meanOf(balance) };
}

function meanOf(histogram: Histogram): number {
  const { first, step, seconds } = histogram;
  const sum = seconds.reduce((total, time, bin) => total + time * (first + (bin + 0.5) * step), 0);
  return sum / secondsIn(histogram);
}

export interface BalanceInput {
  /** By date. */
  readonly balances: readonly RunBalance[];
  readonly today: LocalDate;
  /** A niggle on one side is open. */
  readonly oneSidedNiggle: boolean;
}

/**
 * A line for the therapist's brief, and for nothing else: four runs of the last 28 days outside 50 +/- 2 %, or the last
 * four shifted by 1.5 points from the own median of 8 weeks together with a one-sided niggle. Null otherwise.
 * Source: RULES section 6; Malisoux 2024, BMJ Open Sport Exerc Med 10:e001787 (asymmetry did not raise injury risk).
 * @example findUnevenContact({ balances, today, oneSidedNiggle: true })?.rule // "6"
 */
export function findUnevenContact({ balances, today, oneSidedNiggle }: BalanceInput): Because | null {
  const within = (days: number) =>
    balances.filter(({ date }) => date > addDays(today, -days) && date <= today).map((one) => one.percent);
  const recent = within(WINDOW_DAYS);
  if (recent.length < FEWEST_RUNS) return null;
  const outside = recent.filter((percent) => Math.abs(percent - EVEN) > OUTSIDE).length;
  const own = medianOf(within(OWN_DAYS)) ?? EVEN;
  const now = medianOf(recent.slice(-FEWEST_RUNS)) ?? EVEN;
  const shifted = oneSidedNiggle && Math.abs(now - own) >= SHIFT;
  if (outside < FEWEST_RUNS && !shifted) return null;
  const text = `Ground-contact balance ${now.toFixed(1)} % in the last runs, ${own.toFixed(1)} % over 8 weeks; devices differ, and unevenness as such has not been found to raise injury risk.`;
  return because("6", text, { now, own, outside });
}
