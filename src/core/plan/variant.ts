import type { Form } from "../care/index.ts";
import type { Wishes } from "../context/index.ts";

/** A kind of session that the planner may place: how firm, how long, and whether it resets the need (T6). */
export interface Variant {
  readonly form: Form;
  readonly minutes: number;
  readonly full: boolean;
}

/** Gentler forms first: the order in which ties are decided. */
export const FORM_ORDER: Readonly<Record<Form, number>> = { gentle: 0, moderate: 1, deep: 2 };

/** The highest pressure that a form may use (RULES 1.0): firm work is planned at 4, never at 5. */
export const FORM_PRESSURE: Readonly<Record<Form, number>> = { gentle: 2, moderate: 3, deep: 4 };

/** Shortest gentle session that counts as a full one where nothing firmer is allowed (T6), minutes. */
export const FULL_GENTLE_MINUTES = 30;

interface Allowed {
  readonly pressureCap: number;
  readonly wishes: Wishes;
}

/** Whether gentle sessions are all there is: the cap is 2 or less, or the runner chose so (T6). */
export const gentleIsFull = ({ pressureCap, wishes }: Allowed): boolean =>
  pressureCap <= 2 || wishes.gentleOnly;

/** Length of a firm session: as the runner likes it, else 60 (T6: three focus areas or more, six by default). */
export const deepMinutes = ({ minutes }: Wishes): number => minutes ?? 60;

/** T16: the first firm session begins at medium pressure, for three quarters of an hour at most. */
export const FIRST_DEEP = { minutes: 45, pressure: 3 } as const;

/**
 * The kinds of session on offer, gentler first, of one form the longest first (T6: 45 to 60 minutes, 60 with three
 * focus areas or more, and there are six by default; M5: 20 to 45 minutes).
 * @example deriveVariants({ pressureCap: 5, wishes }) // gentle 30, gentle 20, moderate 45, deep 60
 */
export function deriveVariants({ pressureCap, wishes }: Allowed): readonly Variant[] {
  if (pressureCap <= 0) return [];
  if (gentleIsFull({ pressureCap, wishes })) {
    return [
      { form: "gentle", minutes: wishes.minutes ?? 45, full: true },
      { form: "gentle", minutes: FULL_GENTLE_MINUTES, full: true },
    ];
  }
  return [
    { form: "gentle", minutes: 30, full: false },
    { form: "gentle", minutes: 20, full: false },
    { form: "moderate", minutes: wishes.minutes ?? 45, full: true },
    { form: "deep", minutes: deepMinutes(wishes), full: true },
  ];
}
