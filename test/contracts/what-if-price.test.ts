import { expect, test } from "vitest";
import { withTreatment } from "../../src/app/judge-booking.ts";
import type { TreatmentId } from "../../src/core/care/index.ts";
import type { PlanningContext } from "../../src/core/context/index.ts";
import { faultsOf } from "../../src/core/insight/index.ts";
import { deriveCandidates } from "../../src/core/plan/candidates.ts";
import { instantOf } from "../../src/core/plan/day-axis.ts";
import { deriveFacts } from "../../src/core/plan/facts.ts";
import { deriveMovePrice, derivePlan, priceMassage, usualMinutes } from "../../src/core/plan/index.ts";
import { addMinutes } from "../../src/core/units/index.ts";
import { aRandomContext } from "../builders/a-random-context.ts";

/**
 * The price of a session holds against another way to it: planning again with the session booked, and adding what the
 * session itself costs, over the best plan without it.
 */
const cost = (context: PlanningContext): number => derivePlan(context).cost.total;

/** Every window opens some minutes earlier, so that the planner's half hours are others. */
const openedEarlier = (context: PlanningContext, minutes: number): PlanningContext => ({
  ...context,
  windows: context.windows.map(({ start, end }) => ({ start: addMinutes(start, -minutes), end })),
});

interface Sample {
  readonly seed: number;
  readonly off: number;
}

/** One full session of a random runner, priced both ways; null where booking it breaks a rule or none fits. */
function priceBothWays({ seed, off }: Sample) {
  const drawn = aRandomContext({
    seed,
    days: [10, 40],
    windows: 1,
    freeDays: 0.6,
    halfHours: 6,
    nothingShown: true,
  });
  const { facts, candidates } = deriveCandidates(deriveFacts(drawn));
  const full = Array.from({ length: candidates.count }, (_, index) => index).filter(
    (index) => facts.variants[candidates.variant[index]!]!.full,
  );
  const index = full[seed % Math.max(1, full.length)];
  if (index === undefined) return null;
  const { form, minutes } = facts.variants[candidates.variant[index]!]!;
  const start = instantOf(facts.axis, candidates.start[index]!);
  const context = off === 0 ? drawn : openedEarlier(drawn, off);
  const id = "asked" as TreatmentId;
  const booked = withTreatment(context, {
    id,
    status: "booked",
    start,
    minutes,
    form,
    modality: null,
    areas: [],
  });
  const item = derivePlan(booked).items.find((one) => one.id === id);
  const block = context.days.find(({ date }) => date === item?.date)?.block;
  const byDates = form === "deep" && (block === "easy" || block === "returning");
  if (!item || faultsOf(item).length > 0 || byDates || minutes !== usualMinutes(context, form)) return null;
  const price = priceMassage(context, { start, minutes, form });
  if (price.regret === null) return null;
  const replanned = cost(booked) + candidates.plain[index]! / 1000 - cost(context);
  return { context, wanted: { start, form }, price, replanned };
}

function collect(off: number, wanted: number) {
  const found = [];
  for (let seed = 1; found.length < wanted && seed < 20 * wanted; seed += 1) {
    const both = priceBothWays({ seed, off });
    if (both) found.push({ seed, ...both });
  }
  return found;
}

test("what a massage costs is what planning again with it booked costs, and what the calendar says", () => {
  const found = collect(0, 120);
  expect(found).toHaveLength(120);
  expect(found.filter(({ price }) => price.regret !== 0).length).toBeGreaterThan(60);
  for (const { seed, context, wanted, price, replanned } of found) {
    expect({ seed, price }).toEqual({ seed, price: deriveMovePrice(context, wanted) });
    expect(price.regret, `seed ${seed}`).toBeCloseTo(replanned, 6);
  }
});

test("a start between the planner's half hours has its price too, never under nothing", () => {
  const found = collect(7, 80);
  expect(found).toHaveLength(80);
  for (const { seed, context, wanted, price, replanned } of found) {
    expect(deriveMovePrice(context, wanted).regret).toBeNull();
    expect(price.regret, `seed ${seed}`).toBeCloseTo(Math.max(0, replanned), 6);
  }
});
