import type { Branded } from "../units/index.ts";
import type { Form, Modality } from "./treatment.ts";

export type TherapistId = Branded<string, "TherapistId">;

/** What a session costs: hundredths of the currency, whatever it is, and its name as the therapist writes it. */
export interface Price {
  readonly hundredths: number;
  readonly currency: string;
}

/** How a therapist is reached; null where nothing was told. */
export interface TherapistContact {
  readonly phone: string | null;
  readonly email: string | null;
  readonly web: string | null;
  /** In the runner's own words: "ask at the desk". */
  readonly words: string | null;
}

/** A therapist in the runner's address book. Booking stays with the therapist's own tools. */
export interface Therapist {
  readonly id: TherapistId;
  readonly name: string;
  /** Kinds of massage on offer; empty where nothing was told. */
  readonly modalities: readonly Modality[];
  /** 0 Monday to 6 Sunday; empty where nothing was told. */
  readonly weekdays: readonly number[];
  /** Length of a session; null where nothing was told. */
  readonly minutes: number | null;
  readonly price: Price | null;
  /** How firm they usually work; null where nothing was told. */
  readonly pressure: Form | null;
  readonly contact: TherapistContact;
  readonly note: string;
  /** The runner's usual one: the plan goes by what they offer. One at most. */
  readonly usual: boolean;
}
