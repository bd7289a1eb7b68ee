import type { TreatmentId } from "../../../core/care/index.ts";
import type { PlanningContext } from "../../../core/context/index.ts";
import { derivePriceBreaks, findNewlyBroken } from "../../../core/insight/index.ts";
import {
  derivePlan,
  deriveWhyNot,
  priceMassage,
  usualMinutes,
  type WantedSession,
} from "../../../core/plan/index.ts";
import {
  addMinutes,
  type Instant,
  instantAt,
  type LocalDate,
  localDate,
  localDateAt,
  minuteOfDayAt,
} from "../../../core/units/index.ts";
import type { Broken, MoveWish, Offer } from "./offer.ts";

const STEP_MINUTES = 30;
/** An hour must be so much better, in points, to be taken instead of the usual one. */
const CLEARLY_BETTER = 0.05;
const ASKED = "asked" as TreatmentId;

/** The planner's input as the server wrote it, read back. */
export const parseContext = (text: string): PlanningContext => JSON.parse(text) as PlanningContext;

/**
 * What it would be to have a session on a day: its hour, what it costs over the best plan, and every rule that it would
 * break. The same figures as the server's what-if.
 */
export function deriveOffer(given: PlanningContext, wish: MoveWish): Offer {
  const context = without(given, wish.instead);
  const date = localDate(wish.date);
  const minutes = wish.minutes ?? usualMinutes(context, wish.form);
  const wanted = { form: wish.form, minutes };
  const starts =
    wish.minute === null ? listStarts(context, date, minutes) : [instantAt(date, wish.minute, context.zone)];
  const usual = instantAt(date, wish.usual, context.zone);
  const start = findBest(context, { starts, wanted, usual });
  const price = priceMassage(context, { ...wanted, start });
  const broken = listBroken(context, { ...wanted, start });
  return {
    date,
    minute: minuteOfDayAt(start, context.zone),
    form: wish.form,
    minutes,
    regret: price.regret,
    breaks: derivePriceBreaks(context, { wanted: { ...wanted, start }, price, broken }),
  };
}

/** Why full sessions are rejected on a day, in words. */
export const explainDay = (context: PlanningContext, date: string): readonly Broken[] =>
  deriveWhyNot(context, localDate(date)).map(({ rule, text }) => ({ rule, text }));

const without = (context: PlanningContext, id: string | null): PlanningContext =>
  id === null
    ? context
    : { ...context, treatments: context.treatments.filter((treatment) => treatment.id !== id) };

/** The planner's half hours of a day that the session fits into, still to come. */
const listStarts = (context: PlanningContext, date: LocalDate, minutes: number): readonly Instant[] =>
  context.windows
    .filter((window) => localDateAt(window.start, context.zone) === date)
    .flatMap((window) => {
      const room = (window.end - window.start) / 60_000 - minutes;
      return Array.from({ length: Math.max(0, Math.floor(room / STEP_MINUTES) + 1) }, (_, step) =>
        addMinutes(window.start, step * STEP_MINUTES),
      );
    })
    .filter((start) => start > context.now);

interface Search {
  readonly starts: readonly Instant[];
  readonly wanted: Omit<WantedSession, "start">;
  readonly usual: Instant;
}

/** The cheapest start, the one nearest to the usual hour among those that are as good; the usual hour where none fits. */
function findBest(context: PlanningContext, { starts, wanted, usual }: Search): Instant {
  if (starts.length === 1) return starts[0]!;
  const priced = starts.map((start) => ({
    start,
    regret: priceMassage(context, { ...wanted, start }).regret ?? Number.POSITIVE_INFINITY,
  }));
  const least = Math.min(...priced.map(({ regret }) => regret));
  if (!Number.isFinite(least)) return usual;
  const good = priced.filter(({ regret }) => regret <= least + CLEARLY_BETTER);
  return good.reduce((best, one) => (Math.abs(one.start - usual) < Math.abs(best.start - usual) ? one : best))
    .start;
}

/** What planning with the session in it shows as newly broken. */
function listBroken(context: PlanningContext, wanted: WantedSession) {
  const asked = { id: ASKED, status: "booked" as const, modality: null, areas: [], ...wanted };
  const treatments = [...context.treatments, asked].sort((one, other) => one.start - other.start);
  return findNewlyBroken(derivePlan(context), derivePlan({ ...context, treatments }));
}
