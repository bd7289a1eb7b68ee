/** A figure with at most so many decimals, none where they say nothing. @example formatFigure(12.04, 1) // "12" */
export function formatFigure(value: number, decimals = 0): string {
  return String(roundTo(value, decimals));
}

/** Minutes in words. @example formatMinutes(74.4) // "74 minutes" */
export const formatMinutes = (minutes: number): string => count(Math.round(minutes), "minute");

/** A count with its noun. @example count(1, "day") // "1 day" */
export const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? "" : "s"}`;

/** Speed as runners say it. @example formatPace(1000 / 270) // "4:30/km" */
export function formatPace(metresPerSecond: number): string {
  const seconds = Math.round(1000 / metresPerSecond);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}/km`;
}

/** Kilometres to the hundred metres. @example formatKilometres(12.41) // "12.4 km" */
export const formatKilometres = (kilometres: number): string => `${formatFigure(kilometres, 1)} km`;

/** Rounded for the inputs of a reason. @example roundTo(1.2345, 2) // 1.23 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
