import type { PlanningContext } from "../../src/core/context/index.ts";
import { type LocalDate, localDate, parseTimeZone, type TimeZone } from "../../src/core/units/index.ts";
import { aRandomContext, type RandomShape } from "../builders/a-random-context.ts";

interface Stretch {
  readonly name: string;
  /** Contexts in every hundred. */
  readonly share: number;
  readonly shape: Omit<RandomShape, "seed">;
}

const berlin = (): TimeZone => {
  const zone = parseTimeZone("Europe/Berlin");
  if (!zone.ok) throw new Error("Europe/Berlin is missing");
  return zone.value;
};

/** A shape that begins shortly before a change of the clocks. */
const acrossClocks = (first: LocalDate): Stretch["shape"] => ({
  days: [10, 28],
  windows: 2,
  freeDays: 0.7,
  halfHours: 8,
  first,
  zone: berlin(),
});

/** Weeks and seasons, sparse and free days, both changes of the clocks, a year now and then. */
const STRETCHES: readonly Stretch[] = [
  { name: "1 to 4 weeks", share: 30, shape: { days: [7, 28], windows: 2, freeDays: 0.6, halfHours: 8 } },
  { name: "4 to 12 weeks", share: 30, shape: { days: [28, 84], windows: 1, freeDays: 0.6, halfHours: 8 } },
  { name: "free all day", share: 15, shape: { days: [7, 28], windows: 1, freeDays: 1, halfHours: 28 } },
  { name: "hardly free", share: 8, shape: { days: [14, 60], windows: 1, freeDays: 0.2, halfHours: 4 } },
  { name: "clocks go forward", share: 8, shape: acrossClocks(localDate("2027-03-22")) },
  { name: "clocks go back", share: 8, shape: acrossClocks(localDate("2026-10-19")) },
  { name: "a year", share: 1, shape: { days: [366, 366], windows: 1, freeDays: 0.5, halfHours: 8 } },
];

export interface ProofContext {
  readonly name: string;
  readonly context: PlanningContext;
}

/** The context with that number, the same for ever: the stretches take turns by their shares. */
export function aProofContext(number: number): ProofContext {
  let left = number % 100;
  for (const { name, share, shape } of STRETCHES) {
    if (left < share) return { name, context: aRandomContext({ ...shape, seed: 3_000_000 + number }) };
    left -= share;
  }
  throw new Error("the shares of the stretches are not a hundred");
}
