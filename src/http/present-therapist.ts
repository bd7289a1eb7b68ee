import type { ReadyMessage } from "../app/therapist/ask-therapist.ts";
import type { listTherapists } from "../app/therapist/therapists.ts";
import type { BookingMessageView, TherapistView } from "./contract-therapist.ts";
import { presentMoment } from "./present-plan.ts";

type Listed = Awaited<ReturnType<typeof listTherapists>>[number];

/** A therapist in the shape of `therapist list --json`. */
export function presentTherapist(therapist: Listed): TherapistView {
  const { id, name, modalities, weekdays, minutes, price, pressure, contact, note, usual } = therapist;
  return {
    id,
    name,
    modalities: [...modalities],
    weekdays: [...weekdays],
    ...(minutes === null ? {} : { minutes }),
    ...(price === null ? {} : { price: presentPrice(price) }),
    ...(pressure === null ? {} : { pressure }),
    ...(contact.phone === null ? {} : { phone: contact.phone }),
    ...(contact.email === null ? {} : { email: contact.email }),
    ...(contact.web === null ? {} : { web: contact.web }),
    ...(contact.words === null ? {} : { contact: contact.words }),
    note,
    usual,
  };
}

const presentPrice = ({ hundredths, currency }: NonNullable<Listed["price"]>): string =>
  `${(hundredths / 100).toFixed(hundredths % 100 === 0 ? 0 : 2)} ${currency}`.trim();

/** The message in the shape of `therapist message --json`. */
export const presentMessage = ({
  therapist,
  subject,
  text,
  hours,
  zone,
}: ReadyMessage): BookingMessageView => ({
  schema: "restride.bookingMessage/1",
  ...(therapist === null ? {} : { therapist: presentTherapist(therapist) }),
  subject,
  text,
  hours: hours.map(({ date, start, minutes }) => ({ date, start: presentMoment(start, zone), minutes })),
});
