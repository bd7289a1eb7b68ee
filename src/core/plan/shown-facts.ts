import type { Form } from "../care/index.ts";
import { dayOf, minuteBefore } from "./day-axis.ts";
import type { PlanFacts } from "./facts.ts";
import { WEIGHTS } from "./weights.ts";

/** A session of the plan that the runner was last shown, with the price of dropping it, in points. */
export interface ShownFact {
  /** Null on rows of an older version. */
  readonly id: string | null;
  readonly start: number;
  readonly day: number;
  readonly form: Form;
  readonly full: boolean;
  readonly drop: number;
}

/** A chosen session stands for a shown one when it begins less than this away, minutes: half of T11's 84 hours. */
export const SAME_SESSION = 42 * 60;

const MINUTES_PER_DAY = 1440;

/** The shown sessions that still lie ahead and inside the horizon, in order. */
export function deriveShownFacts(facts: PlanFacts): readonly ShownFact[] {
  const { axis, context, now, variants } = facts;
  const end = axis.starts[axis.days]!;
  const gentleIsFull = variants.some((variant) => variant.form === "gentle" && variant.full);
  return context.shown
    .map((session): ShownFact => {
      const start = minuteBefore(axis, session.start);
      const full = session.form !== "gentle" || gentleIsFull;
      const { id = null, form } = session;
      const day = dayOf(axis, start);
      const training = isPlannedAround(facts, day) ? "planned" : "guessed";
      return { id, start, day, form, full, drop: dropPrice(start - now, training) };
    })
    .filter(({ start }) => start >= now && start < end)
    .sort((one, other) => one.start - other.start);
}

/** Training is known where something is planned so many days around: a week's plan has a run every few days. */
const PLANNED_AROUND_DAYS = 3;

const isPlannedAround = ({ sessions }: PlanFacts, day: number): boolean =>
  sessions.some(
    (one) =>
      one.session?.source === "planned" &&
      one.session.race === null &&
      Math.abs(one.day - day) <= PLANNED_AROUND_DAYS,
  );

/**
 * The price of dropping a shown session: full for the coming week, then falling. Where the training is planned a better
 * day weeks ahead is really better, and the session may go there; where it is guessed from the weekly rhythm, every run
 * shifts the guess a little, and a session that follows each shift is never where it was.
 */
function dropPrice(minutesAhead: number, training: "planned" | "guessed"): number {
  const [near, far] = WEIGHTS.changeDays[training];
  const share = Math.min(1, Math.max(0, (minutesAhead / MINUTES_PER_DAY - near) / (far - near)));
  return WEIGHTS.changeNear + share * (WEIGHTS.changeFar[training] - WEIGHTS.changeNear);
}
