import type { NewTherapist, TherapistView } from "../../http/contract.ts";
import { addDays, dayName } from "../design/dates.ts";
import { OFFER_NAMES, PRESSURE_NAMES, THERAPIST_WORDS as WORDS } from "./therapists-words.ts";

const A_MONDAY = "2026-11-23";

/** "Tuesday" of 1. */
export const weekdayInWords = (weekday: number): string => dayName(addDays(A_MONDAY, weekday));

export const pathOf = (id: string): string => `/therapists/${encodeURIComponent(id)}`;

/** What is known of a therapist, a line each: kinds, days, then length, price and pressure. */
export function detailsOf({
  modalities,
  weekdays,
  minutes,
  price,
  pressure,
}: TherapistView): readonly string[] {
  const kinds = modalities.map((one) => OFFER_NAMES[one]).join(", ");
  const days = weekdays.map(weekdayInWords).join(", ");
  const rest = [
    minutes === undefined ? "" : WORDS.lasts(minutes),
    price ?? "",
    pressure === undefined ? "" : WORDS.usually(PRESSURE_NAMES[pressure]),
  ].filter(Boolean);
  return [kinds, days, rest.join(", ")].filter(Boolean);
}

const LINES = ["name", "price", "phone", "email", "web", "contact", "note"] as const;

/** What stands in the lines of the form. */
export type Lines = Readonly<Record<(typeof LINES)[number] | "minutes", string>>;

export const linesOf = (therapist: TherapistView | null): Lines => ({
  name: therapist?.name ?? "",
  price: therapist?.price ?? "",
  phone: therapist?.phone ?? "",
  email: therapist?.email ?? "",
  web: therapist?.web ?? "",
  contact: therapist?.contact ?? "",
  note: therapist?.note ?? "",
  minutes: therapist?.minutes === undefined ? "" : String(therapist.minutes),
});

/** The lines as they are sent: an empty one takes away what stood there. */
export const readLines = ({ minutes, ...lines }: Lines): NewTherapist => ({
  ...lines,
  minutes: minutes.trim() === "" ? null : Number(minutes),
});
