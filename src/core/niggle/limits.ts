import type { Area } from "../body/index.ts";
import type { Because } from "../units/index.ts";

/** What the runner's niggles and conditions leave allowed: the wall between safety and everything planned. */
export interface Limits {
  /** Highest pressure allowed anywhere, 0 (nothing) to 5. */
  readonly pressureCap: number;
  /** Areas that nothing may press, load or stretch. */
  readonly blocked: readonly Area[];
  readonly because: readonly Because[];
}

/** Nothing is known that limits care. */
export const NO_LIMITS: Limits = { pressureCap: 5, blocked: [], because: [] };
