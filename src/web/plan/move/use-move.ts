import { useState } from "react";
import type { PlanItemView } from "../../../http/contract.ts";
import { minuteOf } from "./move-words.ts";
import type { MoveWish } from "./offer.ts";
import { type OfferState, useOffer } from "./use-offer.ts";

/** A massage on its way to another day. */
export interface Carried {
  readonly item: PlanItemView;
  readonly by: "keys" | "pointer";
  readonly date: string;
  /** Null takes the best hour of the day. */
  readonly minute: number | null;
}

export interface Move {
  readonly carried: Carried | null;
  readonly offer: OfferState | null;
  readonly lift: (item: PlanItemView, by: Carried["by"]) => void;
  readonly over: (date: string) => void;
  /** Half hours later, or earlier below zero. */
  readonly shift: (halfHours: number) => void;
  readonly drop: () => void;
  readonly leave: () => void;
}

/** Where a carried massage is put, and the hour. */
export interface Dropped {
  readonly item: PlanItemView;
  readonly date: string;
  readonly minute: number;
  readonly form: PlanItemView["form"];
  readonly minutes: number;
}

const HALF_HOUR = 30;
const LAST_HALF_HOUR = 24 * 60 - HALF_HOUR;

/** Whether a massage can be carried to another day. */
export const isMovable = (item: PlanItemView | null): item is PlanItemView & { readonly start: string } =>
  item?.start !== undefined && item.kind === "massage" && item.status !== "done" && item.status !== "skipped";

/** Carrying a massage over the calendar, by keys or by hand: what it costs there is told as it goes. */
export function useMove(onDrop: (dropped: Dropped | null) => void): Move {
  const [carried, setCarried] = useState<Carried | null>(null);
  const offer = useOffer(carried === null ? null : wishOf(carried));
  const isHome = carried !== null && carried.date === carried.item.date && carried.minute === null;
  return {
    carried,
    offer,
    lift: (item, by) => isMovable(item) && setCarried({ item, by, date: item.date, minute: null }),
    over: (date) => setCarried((now) => now && (now.date === date ? now : { ...now, date, minute: null })),
    shift: (halfHours) =>
      setCarried((now) => {
        if (now === null) return null;
        const from = now.minute ?? hourOf(now, offer);
        return { ...now, minute: Math.min(LAST_HALF_HOUR, Math.max(0, from + halfHours * HALF_HOUR)) };
      }),
    drop: () => {
      if (carried === null) return;
      setCarried(null);
      onDrop(isHome ? null : droppedOf(carried, offer));
    },
    leave: () => {
      setCarried(null);
      onDrop(null);
    },
  };
}

/** How firm the carried massage would be where it is now. */
export const formOver = ({ item }: Carried, offer: OfferState | null): PlanItemView["form"] =>
  offer !== null && typeof offer === "object" ? offer.form : item.form;

const hourOf = ({ item }: Carried, offer: OfferState | null): number =>
  offer !== null && typeof offer === "object" ? offer.minute : minuteOf(item.start ?? "");

/** Where the planner of the page has said nothing, the session stays as it is. */
function droppedOf(carried: Carried, offer: OfferState | null): Dropped {
  const { item, date } = carried;
  const told = offer !== null && typeof offer === "object" ? offer : null;
  return {
    item,
    date,
    minute: carried.minute ?? hourOf(carried, offer),
    form: told?.form ?? item.form,
    minutes: told?.minutes ?? item.minutes,
  };
}

/** A session that is only proposed may be lighter elsewhere; what is booked is agreed. */
const formsOf = ({ form = "deep", status }: PlanItemView): MoveWish["forms"] =>
  status === "proposed" && form !== "gentle" ? [form, form === "deep" ? "moderate" : "deep"] : [form];

/** What is asked of the planner about a massage on a day. */
export const wishFor = (item: PlanItemView, date: string, minute: number | null = null): MoveWish => ({
  date,
  minute: minute ?? (date === item.date && item.start ? minuteOf(item.start) : null),
  usual: minuteOf(item.start ?? ""),
  forms: formsOf(item),
  minutes: item.status === "proposed" ? null : item.minutes,
  instead: item.status === "proposed" ? null : item.id,
});

const wishOf = ({ item, date, minute }: Carried): MoveWish => wishFor(item, date, minute);
