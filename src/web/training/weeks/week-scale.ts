const STEPS = [1, 2, 2.5, 5, 10] as const;
const MOST_LINES = 4;
const LEAST_TOP = 10;

/** The lines of a scale from 0: round figures, four at most, the last not over the highest value. */
export function deriveLines(most: number): readonly number[] {
  const top = Math.max(most, LEAST_TOP);
  const power = 10 ** Math.floor(Math.log10(top / MOST_LINES));
  const step = power * (STEPS.find((each) => top / (each * power) < MOST_LINES) ?? 10);
  return Array.from({ length: Math.floor(top / step) }, (_, index) => (index + 1) * step);
}
