interface Run {
  readonly cadence: number;
  readonly speed: number;
}

const EDGE = { left: 38, right: 14, top: 12, bottom: 28 };
const RATE_STEP = 5;
const LEAST_SPEED_SPAN = 0.2;

/** Where runs stand in a drawing of so many points: speed to the right, steps a minute upwards. */
export function scaleSteps(runs: readonly Run[], size: { readonly width: number; readonly height: number }) {
  const rates = runs.map(({ cadence }) => cadence);
  const low = Math.floor(Math.min(...rates) / RATE_STEP) * RATE_STEP;
  const high = Math.max(low + RATE_STEP, Math.ceil(Math.max(...rates) / RATE_STEP) * RATE_STEP);
  const slow = Math.min(...runs.map(({ speed }) => speed));
  const fast = Math.max(slow + LEAST_SPEED_SPAN, ...runs.map(({ speed }) => speed));
  const wide = size.width - EDGE.left - EDGE.right;
  const tall = size.height - EDGE.top - EDGE.bottom;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    x: (speed: number): number => round(EDGE.left + ((speed - slow) / (fast - slow)) * wide),
    y: (rate: number): number => round(EDGE.top + ((high - rate) / (high - low)) * tall),
    speeds: [slow, fast] as const,
    rates: Array.from({ length: (high - low) / RATE_STEP + 1 }, (_, index) => low + index * RATE_STEP),
  };
}
