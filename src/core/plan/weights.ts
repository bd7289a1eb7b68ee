import type { Form } from "../care/index.ts";
import type { Block } from "../training/index.ts";

/** The planner's prices in points. Changing one changes the golden plans in the same commit. */
export interface Weights {
  readonly version: string;
  /** Points are rounded once, to 1/scale. */
  readonly scale: number;
  readonly early: number;
  readonly late: number;
  readonly pull: number;
  readonly leftPull: number;
  readonly leftPrice: number;
  readonly price: number;
  readonly timing: number;
  readonly t2soft: number;
  readonly t2mod: number;
  readonly t10mod: number;
  readonly qDay: number;
  readonly form: Readonly<Record<Block, { readonly deep: number; readonly moderate: number }>>;
  readonly rate: Readonly<Record<Block, number>>;
  readonly wishDay: number;
  readonly wishHour: number;
  readonly expBreak: number;
  readonly expAnchor: number;
  readonly rewardRace: number;
  readonly rewardExceptional: { readonly heavy: number; readonly other: number };
  readonly rewardLong: number;
  readonly rewardEasy: number;
  readonly rewardWish: number;
  readonly t9late: number;
  readonly sweet: number;
  readonly changeNear: number;
  /** Far ahead, and where it has fallen to that, days: where the training is planned, and where it is guessed. */
  readonly changeFar: { readonly planned: number; readonly guessed: number };
  readonly changeDays: {
    readonly planned: readonly [number, number];
    readonly guessed: readonly [number, number];
  };
  readonly changeSameDay: number;
  readonly changeOtherDay: number;
  readonly changeForm: number;
}

/** Version 3. All are our own defaults [D] but the rates, which follow practice [P]; reasons in WEIGHT_NOTES. */
export const WEIGHTS: Weights = {
  version: "restride.weights/3",
  scale: 1000,
  early: 9,
  late: 9,
  pull: 1,
  leftPull: 1,
  leftPrice: 1,
  price: 0.2,
  timing: 1,
  t2soft: 0.4,
  t2mod: 0.6,
  t10mod: 0.2,
  qDay: 0.05,
  form: {
    heavy: { deep: 0, moderate: 0.6 },
    normal: { deep: 0, moderate: 0.6 },
    easy: { deep: 3, moderate: 0.8 },
    taper: { deep: 0, moderate: 0.1 },
    raceWeek: { deep: 0, moderate: 0.1 },
    recovery: { deep: 0.3, moderate: 0 },
    returning: { deep: 0.3, moderate: 0 },
    new: { deep: 0.2, moderate: 0 },
  },
  rate: {
    heavy: 1 / 7,
    normal: 1 / 21,
    taper: 1 / 21,
    raceWeek: 1 / 21,
    returning: 1 / 21,
    recovery: 1 / 14,
    easy: 1 / 42,
    new: 1 / 28,
  },
  wishDay: 0.15,
  wishHour: 0.1,
  expBreak: 1.5,
  expAnchor: 0.05,
  rewardRace: 1,
  rewardExceptional: { heavy: 0.1, other: 0.5 },
  rewardLong: 0.1,
  rewardEasy: 0.1,
  rewardWish: 0.5,
  t9late: 0.03,
  sweet: 0.3,
  changeNear: 1.5,
  changeFar: { planned: 0.3, guessed: 0.8 },
  changeDays: { planned: [7, 14], guessed: [7, 21] },
  changeSameDay: 0.5,
  changeOtherDay: 0.9,
  changeForm: 0.3,
};

export interface WeightNote {
  readonly tag: "P" | "D";
  readonly reason: string;
}

/** Why each weight is what it is, and how far to trust it. */
export const WEIGHT_NOTES: Readonly<Record<Exclude<keyof Weights, "version" | "scale">, WeightNote>> = {
  early: { tag: "D", reason: "Two sessions much too close together bring little." },
  late: { tag: "D", reason: "A missed heavy week costs more than any form, timing and price together." },
  pull: { tag: "D", reason: "0.11 at the edges of the free band, so that timing picks the day inside it." },
  leftPull: { tag: "D", reason: "The end of the horizon pulls as a next session would." },
  leftPrice: { tag: "D", reason: "What is left undone costs its share of the next session's price." },
  price: { tag: "D", reason: "Spreads sessions a little, and is the bar that a gentle reward must beat." },
  timing: { tag: "D", reason: "T1b: firm work 48 to 72 hours after a very hard session." },
  t2soft: { tag: "D", reason: "T2: firm work 24 to 36 hours before hard work, falling to nothing at 36." },
  t2mod: { tag: "D", reason: "T2: moderate work less than 12 hours before hard work." },
  t10mod: { tag: "D", reason: "T10: firm work less than 24 hours before a moderate run." },
  qDay: { tag: "D", reason: "T9: an easy day or a rest day is the better day." },
  form: { tag: "D", reason: "T7, T8: firm where training is heavy, lighter where the body recovers." },
  rate: { tag: "P", reason: "T6, T7: every two to four weeks, weekly in heavy blocks; practice, no trial." },
  wishDay: { tag: "D", reason: "T14: the runner's favourite days come last in precedence." },
  wishHour: { tag: "D", reason: "T14: so do the favourite hours." },
  expBreak: {
    tag: "D",
    reason:
      "E10: a session that is only expected is avoided, not forbidden; twice this from 6 hours before it to 12 hours after.",
  },
  expAnchor: { tag: "D", reason: "E10: a known session is the better anchor for timing." },
  rewardRace: { tag: "D", reason: "M5: a gentle session after a race of 10 km and more." },
  rewardExceptional: { tag: "D", reason: "M5: a gentle session after a run of 150 minutes and more." },
  rewardLong: { tag: "D", reason: "M5: other long efforts; under the price, so self-care does it." },
  rewardEasy: { tag: "D", reason: "T8: an easy week; under the price, so self-care does it." },
  rewardWish: { tag: "D", reason: "M5, T8: unless the runner asks for gentle sessions." },
  t9late: { tag: "D", reason: "T9: the later part of the day." },
  sweet: {
    tag: "P",
    reason: "1.2: the last session before a long race lies five to seven days ahead of it.",
  },
  changeNear: { tag: "D", reason: "A plan for the coming week should not move (374 real mornings)." },
  changeFar: {
    tag: "D",
    reason:
      "What lies weeks ahead may move for a good reason; where training is only guessed it is rarely one.",
  },
  changeDays: {
    tag: "D",
    reason: "The price of a change falls between one and two weeks ahead, three where training is guessed.",
  },
  changeSameDay: { tag: "D", reason: "Another hour of the same day is half a change." },
  changeOtherDay: { tag: "D", reason: "Another day is nearly a new appointment." },
  changeForm: { tag: "D", reason: "Another form is a change too." },
};

/** Price of a form on a day of that block. @example formPrice("heavy", "moderate") // 0.6 */
export const formPrice = (block: Block, form: Form): number =>
  form === "gentle" ? 0 : WEIGHTS.form[block][form];
