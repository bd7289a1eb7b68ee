import type { TreatmentId } from "../../../core/care/index.ts";
import type { PlanningContext } from "../../../core/context/index.ts";
import { derivePriceBreaks, findNewlyBroken } from "../../../core/insight/index.ts";
import {
  derivePlan,
  deriveWhyNot,
  type MovePrice,
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
import type { Broken, Form, MoveWish, Offer } from "./offer.ts";

const STEP_MINUTES = 30;
/** Another hour or pressure must be so much better, in points, to be taken instead of the usual one. */
const CLEARLY_BETTER = 0.05;
const ASKED = "asked" as TreatmentId;

/** The planner's input as the server wrote it, read back. */
export const parseContext = (text: string): PlanningContext => JSON.parse(text) as PlanningContext;

/**
 * What it would be to have a session on a day: its hour and how firm, what it costs over the best plan, and every rule
 * that it would break. The same figures as the server's what-if.
 */
export function deriveOffer(given: PlanningContext, wish: MoveWish): Offer {
  const context = without(given, wish.instead);
  const [first, ...others] = wish.forms.map((form) => findBest(context, wish, form));
  const best = others.reduce(
    (kept, one) => (costOf(one) < costOf(kept) - CLEARLY_BETTER ? one : kept),
    first!,
  );
  const { wanted, price } = best;
  return {
    date: wish.date,
    minute: minuteOfDayAt(wanted.start, context.zone),
    form: wanted.form,
    minutes: wanted.minutes,
    regret: price.regret,
    breaks: derivePriceBreaks(context, { wanted, price, broken: listBroken(context, wanted) }),
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

interface Priced {
  readonly wanted: WantedSession;
  readonly price: MovePrice;
}

const costOf = ({ price }: Priced): number => price.regret ?? Number.POSITIVE_INFINITY;

/**
 * A session of a form at the cheapest hour of the day, the one nearest to the usual hour among those that are as good;
 * at the usual hour where none fits.
 */
function findBest(context: PlanningContext, wish: MoveWish, form: Form): Priced {
  const minutes = wish.minutes ?? usualMinutes(context, form);
  const date = localDate(wish.date);
  const at = (minute: number): Instant => instantAt(date, minute, context.zone);
  const price = (start: Instant): Priced => {
    const wanted = { start, form, minutes };
    return { wanted, price: priceMassage(context, wanted) };
  };
  if (wish.minute !== null) return price(at(wish.minute));
  const priced = listStarts(context, date, minutes).map(price);
  const least = Math.min(...priced.map(costOf));
  if (!Number.isFinite(least)) return price(at(wish.usual));
  const far = ({ wanted }: Priced): number => Math.abs(wanted.start - at(wish.usual));
  return priced
    .filter((one) => costOf(one) <= least + CLEARLY_BETTER)
    .reduce((best, one) => (far(one) < far(best) ? one : best));
}

/** What planning with the session in it shows as newly broken. */
function listBroken(context: PlanningContext, wanted: WantedSession) {
  const asked = { id: ASKED, status: "booked" as const, modality: null, areas: [], ...wanted };
  const treatments = [...context.treatments, asked].sort((one, other) => one.start - other.start);
  return findNewlyBroken(derivePlan(context), derivePlan({ ...context, treatments }));
}
