/** Measures of the bar of the latest run, in its own pixels. */
export const BAR = { width: 274, height: 42 } as const;

/** Room right of the limit for its words, as a share of the bar. */
const LIMIT_AT = 0.72;
const FULL = 0.97;

export interface SpikeShape {
  readonly run: number;
  readonly longest: number;
  readonly limit: number;
}

/** Where a run, the longest before it and its limit lie along the bar; the limit keeps room for its words. */
export function deriveShape(metres: number, longest: number, usual: number): SpikeShape {
  const limit = longest * usual;
  const scale = Math.min((BAR.width * LIMIT_AT) / limit, (BAR.width * FULL) / metres);
  return { run: metres * scale, longest: longest * scale, limit: limit * scale };
}
