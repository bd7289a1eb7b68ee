import type { PlanItemView } from "../../../http/contract.ts";
import { clockOf, minuteOf } from "../move/move-words.ts";
import type { Dropped } from "../move/use-move.ts";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";
import type { BookingWish } from "./use-booking.ts";

const pathOf = (id: string): string => `/massages/${encodeURIComponent(id)}`;

/** A proposed session as it stands. */
export const bookProposed = ({ id, date, start }: PlanItemView): BookingWish => ({
  method: "POST",
  path: "/massages",
  body: { item: id },
  said: WORDS.saidBooked(date, minuteOf(start ?? "")),
  showDate: date,
});

interface Agreed {
  readonly form: PlanItemView["form"];
  readonly minutes?: number;
  readonly modality?: PlanItemView["modality"];
}

/** A session at a time of the runner's own. */
export const bookAt = (
  { date, minute }: Pick<Dropped, "date" | "minute">,
  { form, minutes, modality }: Agreed,
): BookingWish => ({
  method: "POST",
  path: "/massages",
  body: {
    date,
    time: clockOf(minute),
    ...(form === undefined ? {} : { form }),
    ...(minutes === undefined ? {} : { minutes: String(minutes) }),
    ...(modality === undefined ? {} : { modality }),
  },
  said: WORDS.saidBooked(date, minute),
  showDate: date,
});

/** A massage put elsewhere: a proposed one is booked there, a booked one moves. */
export const putElsewhere = ({ item, date, minute, form, minutes }: Dropped): BookingWish =>
  item.status === "proposed"
    ? bookAt({ date, minute }, { form, minutes, ...(form === item.form ? { modality: item.modality } : {}) })
    : {
        method: "PATCH",
        path: pathOf(item.id),
        body: { date, time: clockOf(minute) },
        said: WORDS.saidMoved(date, minute),
        showDate: date,
      };

export const cancelBooked = ({ id, date }: PlanItemView): BookingWish => ({
  method: "DELETE",
  path: pathOf(id),
  said: WORDS.saidCancelled,
  showDate: date,
});

export const finishBooked = ({ id, date }: PlanItemView, helpful: string | null): BookingWish => ({
  method: "POST",
  path: "/massages/done",
  body: { id, ...(helpful === null ? {} : { helpful }) },
  said: WORDS.saidDone,
  showDate: date,
});
