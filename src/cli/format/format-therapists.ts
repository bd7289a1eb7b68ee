import type { BookingMessageView, TherapistsView, TherapistView } from "../../http/contract.ts";
import { MODALITY_WORDS, PRESSURE_WORDS } from "./words.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The address book, the usual one first. */
export const formatTherapists = ({ therapists }: TherapistsView): string =>
  therapists.length === 0
    ? 'Nobody in the list yet. "therapist add NAME" adds one.'
    : therapists.map(formatTherapist).join("\n");

const formatTherapist = (therapist: TherapistView): string =>
  [
    `${therapist.id}  ${therapist.name}${therapist.usual ? " (your usual one)" : ""}`,
    ...[offerOf(therapist), reachOf(therapist), therapist.note].filter(Boolean).map((line) => `  ${line}`),
  ].join("\n");

const offerOf = ({ modalities, weekdays, minutes, price, pressure }: TherapistView): string =>
  [
    modalities.map((one) => MODALITY_WORDS[one] ?? one).join(", "),
    weekdays.map((day) => DAYS[day] ?? "").join(" "),
    minutes === undefined ? "" : `${minutes} min`,
    price ?? "",
    pressure === undefined ? "" : `usually ${PRESSURE_WORDS[pressure]}`,
  ]
    .filter(Boolean)
    .join("; ");

const reachOf = ({ phone, email, web, contact }: TherapistView): string =>
  [phone, email, web, contact].filter(Boolean).join("; ");

/** The message, ready to be copied, and where it may go. */
export function formatMessage({ therapist, subject, text }: BookingMessageView): string {
  const reach = therapist ? reachOf(therapist) : "";
  return [...(reach ? [`To: ${reach}`] : []), `Subject: ${subject}`, "", text].join("\n");
}
