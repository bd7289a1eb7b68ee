import type { Treatment } from "../core/care/index.ts";
import type { PlanningContext } from "../core/context/index.ts";
import { ruleSentence } from "../core/insight/index.ts";
import { FORM_PRESSURE, limitsAt } from "../core/plan/index.ts";
import { type Because, because, type Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { deriveOverrides, findSafetyFaults, type Judgement, judgeBooking } from "./judge-booking.ts";
import { findOverlap, formatStart } from "./massage-words.ts";
import type { Override, TreatmentNotes } from "./treatment-notes.ts";

/** Shorter ones count for no rule (E16). */
const FEWEST_MINUTES = 20;

export interface Wish {
  readonly notes: TreatmentNotes;
  /** The runner says so although a rule speaks against it. */
  readonly confirm: boolean;
}

/**
 * Whether a massage may be booked, and the runner's word to note for it, by treatment: none where no rule is broken.
 * An hour that is past or taken is a fault; so is what safety forbids, confirmed or not (T13); what breaks another
 * rule is one until the runner confirms it (C7).
 */
export function decideBooking(
  context: PlanningContext,
  treatment: Treatment,
  { notes, confirm }: Wish,
): Result<ReadonlyMap<Treatment, Override>, Fault> {
  const impossible = findImpossible(context, treatment);
  if (impossible) return { ok: false, error: impossible };
  const tooFirm = findTooFirm(context, treatment);
  if (tooFirm) return refuse(tooFirm);
  const judgement = judgeBooking(context, treatment, notes);
  const safety = findSafetyFaults(judgement)[0];
  if (safety) return refuse(safety);
  if (judgement.broken.length > 0 && !confirm)
    return fault("massage.confirm", askToConfirm(judgement, treatment));
  return { ok: true, value: deriveOverrides(judgement) };
}

function findImpossible({ now, zone, treatments }: PlanningContext, treatment: Treatment): Fault | null {
  if (treatment.start <= now)
    return {
      code: "massage.impossible",
      message: `${formatStart(treatment.start, zone)} is past. Choose an hour to come, or log it with "massage done".`,
    };
  if (treatment.minutes < FEWEST_MINUTES)
    return {
      code: "massage.impossible",
      message: `${treatment.minutes} minutes are too short to book. Book ${FEWEST_MINUTES} minutes or more.`,
    };
  return findOverlap(treatment, treatments, zone);
}

/** Firmer than what is allowed at its start, where something lighter may be booked. */
function findTooFirm(context: PlanningContext, { start, form }: Treatment): Because | null {
  const { pressureCap: cap, because: reasons, booked } = limitsAt(context, start);
  if (booked === "cancel" || cap <= 0 || cap >= FORM_PRESSURE[form ?? "deep"]) return null;
  const lighter = cap < FORM_PRESSURE.moderate ? "gentle" : "moderate";
  const why = reasons[0] ? ` ${reasons[0].text}` : "";
  return because("T13", `Pressure ${cap} of 5 at most that day; --form ${lighter} may be booked.${why}`);
}

const refuse = (safety: Because) =>
  fault(
    "massage.refused",
    `Not booked, and no --confirm can change it: ${ruleSentence(safety)} (${safety.rule})`,
  );

/** Each broken rule once, with its sentence. */
function askToConfirm({ context, broken }: Judgement, treatment: Treatment): string {
  const faults = broken.flatMap((one) => one.faults);
  const sentences = new Map(faults.map((one) => [one.rule, ruleSentence(one)]));
  const reasons = [...sentences].map(([rule, text]) => `${rule}: ${text.replace(/\.$/, "")}`).join("; ");
  return `A massage on ${formatStart(treatment.start, context.zone)} breaks a rule (${reasons}). Add --confirm to book it all the same.`;
}
