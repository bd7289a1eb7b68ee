import type { PlanFacts } from "./facts.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import { HOUR, type Span } from "./rules/rule.ts";
import type { Slots } from "./slots.ts";
import { lowerBound } from "./sorted.ts";
import type { Variant } from "./variant.ts";

/** What the rules leave of the slots for one kind of session. */
export interface CutSlots {
  /** 1 where a session of that kind may begin. */
  readonly open: Uint8Array;
  /** How many expected sessions it would come too close to; one that it all but touches counts twice. */
  readonly broken: Uint8Array;
  /** For each day the rules that reject a start of it, as bits in the order of CUT_RULES. */
  readonly rejectedBy: Int32Array;
}

/** Starts that an expected session makes undesirable. */
interface Hull {
  from: number;
  to: number;
}

interface Counts {
  readonly fits: Int32Array;
  readonly hard: Int32Array;
  readonly soft: Int32Array;
}

/** Cuts the forbidden spans of every rule out of the slots; nothing is priced yet. */
export function cutSlots(facts: PlanFacts, slots: Slots, variant: Variant): CutSlots {
  const size = slots.start.length;
  const counts: Counts = {
    fits: countFits(slots, variant),
    hard: new Int32Array(size + 1),
    soft: new Int32Array(size + 1),
  };
  const rejectedBy = new Int32Array(facts.axis.days);
  const hulls = new Map<number, Hull>();
  CUT_RULES.forEach((rule, bit) => {
    for (const span of rule.cut(facts, variant)) {
      if (span.expected === null) cutHard(slots, counts, span, { rejectedBy, bit });
      else widen(hulls, span, span.expected);
    }
  });
  for (const [session, hull] of hulls) {
    dislike(slots, counts, hull);
    dislike(slots, counts, findCore(facts, variant, { session, hull }));
  }
  return { ...sweep(counts, size), rejectedBy };
}

/** How many slots before each one leave room for the session. */
function countFits({ start, until }: Slots, { minutes }: Variant): Int32Array {
  const fits = new Int32Array(start.length + 1);
  for (let slot = 0; slot < start.length; slot += 1) {
    fits[slot + 1] = fits[slot]! + (start[slot]! + minutes <= until[slot]! ? 1 : 0);
  }
  return fits;
}

function cutHard(
  slots: Slots,
  { fits, hard }: Counts,
  span: Span,
  { rejectedBy, bit }: { readonly rejectedBy: Int32Array; readonly bit: number },
): void {
  const from = lowerBound(slots.start, span.from);
  const to = lowerBound(slots.start, span.to);
  if (from >= to) return;
  hard[from]! += 1;
  hard[to]! -= 1;
  for (let day = slots.day[from]!; day <= slots.day[to - 1]!; day += 1) {
    const first = Math.max(from, slots.firstOfDay[day]!);
    const last = Math.min(to, slots.firstOfDay[day + 1]!);
    if (last > first && fits[last]! > fits[first]!) rejectedBy[day]! |= 1 << bit;
  }
}

/** Everything that one expected session forbids touches the session, so that the hull is the union. */
function widen(hulls: Map<number, Hull>, span: Span, session: number): void {
  const hull = hulls.get(session);
  if (!hull) hulls.set(session, { from: span.from, to: span.to });
  else {
    hull.from = Math.min(hull.from, span.from);
    hull.to = Math.max(hull.to, span.to);
  }
}

function dislike(slots: Slots, { soft }: Counts, { from, to }: Hull): void {
  if (from >= to) return;
  soft[lowerBound(slots.start, from)]! += 1;
  soft[lowerBound(slots.start, to)]! -= 1;
}

/** From so long before an expected session to so long after it a start is twice as bad, minutes. */
const CORE = { before: 6 * HOUR, after: 12 * HOUR } as const;

/** The part of what an expected session makes undesirable that lies right beside it. */
function findCore(
  { sessions }: PlanFacts,
  { minutes }: Variant,
  { session, hull }: { readonly session: number; readonly hull: Hull },
): Hull {
  const { start, end } = sessions[session]!;
  return {
    from: Math.max(hull.from, start - CORE.before - minutes + 1),
    to: Math.min(hull.to, end + CORE.after),
  };
}

function sweep({ fits, hard, soft }: Counts, size: number): Pick<CutSlots, "open" | "broken"> {
  const open = new Uint8Array(size);
  const broken = new Uint8Array(size);
  let forbidden = 0;
  let disliked = 0;
  for (let slot = 0; slot < size; slot += 1) {
    forbidden += hard[slot]!;
    disliked += soft[slot]!;
    if (forbidden === 0 && fits[slot + 1]! > fits[slot]!) open[slot] = 1;
    broken[slot] = disliked;
  }
  return { open, broken };
}
