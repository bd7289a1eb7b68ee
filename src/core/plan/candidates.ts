import { fillTerms, type Quote, sumTerms, TERMS } from "./costs.ts";
import { type CutSlots, cutSlots } from "./cut-slots.ts";
import { edgeLevel } from "./edge-level.ts";
import type { PlanFacts } from "./facts.ts";
import { derivePricer, type Pricer } from "./pricer.ts";
import { deriveGentleWindows, type GentleWindow } from "./rules/m5-after-long-effort.ts";
import { deriveSlots, type Slots } from "./slots.ts";
import { lowerBound } from "./sorted.ts";
import { FORM_ORDER } from "./variant.ts";

/** Every session that stands by itself, in order of start, gentler forms first; one number each for a thing. */
export interface Candidates {
  readonly count: number;
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** Index in `facts.variants`. */
  readonly variant: Uint8Array;
  /** What it needs of the session before it: see edge-level.ts. */
  readonly level: Uint8Array;
  /** Thousandths of a point, with and without the price of changing the shown plan. */
  readonly cost: Int32Array;
  readonly plain: Int32Array;
}

/** What building leaves: candidates, and per kind of session what the rules rejected. */
export interface Built {
  readonly facts: PlanFacts;
  readonly slots: Slots;
  readonly pricer: Pricer;
  readonly cuts: readonly CutSlots[];
  readonly gentleWindows: readonly GentleWindow[];
  /** Reward of a gentle session at each slot, in points. */
  readonly rewards: Float64Array;
  readonly candidates: Candidates;
}

/** Cuts first, prices what is left. */
export function deriveCandidates(facts: PlanFacts): Built {
  const slots = deriveSlots(facts);
  const gentleWindows = deriveGentleWindows(facts);
  const rewards = priceGentle(slots, gentleWindows);
  const cuts = facts.variants.map((variant) => cutSlots(facts, slots, variant));
  const pricer = derivePricer(facts);
  const base = { facts, slots, pricer, cuts, gentleWindows, rewards };
  return { ...base, candidates: priceSlots(base) };
}

function priceGentle({ start }: Slots, windows: readonly GentleWindow[]): Float64Array {
  const rewards = new Float64Array(start.length);
  for (const { from, to, value } of windows) {
    const last = lowerBound(start, to);
    for (let slot = lowerBound(start, from); slot < last; slot += 1) {
      if (value > rewards[slot]!) rewards[slot] = value;
    }
  }
  return rewards;
}

/** One column of numbers each, grown to the most that the slots can give. */
interface Columns {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly variant: Uint8Array;
  readonly level: Uint8Array;
  readonly cost: Int32Array;
  readonly plain: Int32Array;
}

function priceSlots(base: Omit<Built, "candidates">): Candidates {
  const { facts, slots, cuts, pricer, rewards } = base;
  const size = slots.start.length * facts.variants.length;
  const columns: Columns = {
    start: new Int32Array(size),
    day: new Int32Array(size),
    variant: new Uint8Array(size),
    level: new Uint8Array(size),
    cost: new Int32Array(size),
    plain: new Int32Array(size),
  };
  const quote: Quote = { start: 0, end: 0, day: 0, form: "gentle", full: false, broken: 0, reward: 0 };
  const terms = new Float64Array(TERMS.length);
  const levelOf = edgeLevel(facts);
  let count = 0;
  for (let slot = 0; slot < slots.start.length; slot += 1) {
    let lastForm = -1;
    for (let index = 0; index < facts.variants.length; index += 1) {
      const variant = facts.variants[index]!;
      const order = FORM_ORDER[variant.form];
      if (cuts[index]!.open[slot] === 0 || order === lastForm) continue;
      if (!variant.full && rewards[slot] === 0) continue;
      quote.start = slots.start[slot]!;
      quote.end = quote.start + variant.minutes;
      quote.day = slots.day[slot]!;
      quote.form = variant.form;
      quote.full = variant.full;
      quote.broken = cuts[index]!.broken[slot]!;
      quote.reward = rewards[slot]!;
      fillTerms(pricer, quote, terms);
      const { total, plain } = sumTerms(terms);
      if (!variant.full && total >= 0 && plain >= 0) continue;
      lastForm = order;
      columns.start[count] = quote.start;
      columns.day[count] = quote.day;
      columns.variant[count] = index;
      columns.level[count] = variant.form === "deep" ? levelOf(quote.start, quote.end) : 0;
      columns.cost[count] = total;
      columns.plain[count] = plain;
      count += 1;
    }
  }
  return trim(columns, count);
}

const trim = (columns: Columns, count: number): Candidates => ({
  count,
  start: columns.start.subarray(0, count),
  day: columns.day.subarray(0, count),
  variant: columns.variant.subarray(0, count),
  level: columns.level.subarray(0, count),
  cost: columns.cost.subarray(0, count),
  plain: columns.plain.subarray(0, count),
});
