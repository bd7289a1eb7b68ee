import type { PlanItemView } from "../../../http/contract.ts";

export type Form = NonNullable<PlanItemView["form"]>;

/** A session that the runner thinks of having elsewhere. */
export interface MoveWish {
  readonly date: string;
  /** Minute of the local day; null takes the best hour of the day. */
  readonly minute: number | null;
  /** The hour that it has now: kept where another is no better. */
  readonly usual: number;
  /** How firm it may be: the first is wanted, another taken where it costs clearly less. */
  readonly forms: readonly [Form, ...Form[]];
  /** Null takes what the planner makes of the form. */
  readonly minutes: number | null;
  /** A booked session that would no longer stand where it stands, by its id. */
  readonly instead: string | null;
}

/** What it would be to have the session there. */
export interface Offer {
  readonly date: string;
  readonly minute: number;
  readonly form: Form;
  readonly minutes: number;
  /** Points over the best plan; null where it has no price. */
  readonly regret: number | null;
  readonly breaks: readonly Broken[];
}

export interface Broken {
  readonly rule: string;
  readonly text: string;
}

/** What the planner in the page can be asked. */
export type PriceQuestion =
  | { readonly kind: "offer"; readonly wish: MoveWish }
  | { readonly kind: "whyNot"; readonly date: string };

export interface PriceAnswers {
  readonly offer: Offer;
  readonly whyNot: readonly Broken[];
}
