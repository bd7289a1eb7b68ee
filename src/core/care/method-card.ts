import type { Modality } from "./treatment.ts";

export const SELF_CARE_METHODS = ["foamRoller", "ball", "massageGun", "ice", "heat"] as const;

/** What a runner does alone. */
export type SelfCareMethod = (typeof SELF_CARE_METHODS)[number];

/** From least to most, both counted in. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * How well one outcome of a method is shown. A: several randomised trials or a meta-analysis; B: few randomised
 * trials; C: small or indirect; D: tradition only.
 */
export interface Evidence {
  readonly outcome: string;
  readonly grade: "A" | "B" | "C" | "D";
  /** One sentence with what was found, no more than it says. */
  readonly finding: string;
  /** DOIs, a journal where there is none, or "practice". */
  readonly sources: readonly string[];
  /** V checked, K known but not checked again, P practice. */
  readonly tag: "V" | "K" | "P";
}

/** A method of care on one card: whom it suits, how it is dosed, how far its promises carry. */
export interface MethodCard<Id extends string = Modality | SelfCareMethod> {
  readonly id: Id;
  readonly name: string;
  readonly goodFor: readonly string[];
  readonly notFor: readonly string[];
  /** Scale of 1 (feather) to 5 (very deep); null where nothing presses. */
  readonly pressure: Span | null;
  readonly minutes: Span;
  readonly spacing: string;
  readonly bestTime: string;
  /** What it feels like and what to do afterwards. */
  readonly expect: string;
  readonly evidence: readonly Evidence[];
}
