import type { PlanItemView, PlanView } from "../../http/contract.ts";
import { useBooking } from "./booking/use-booking.ts";
import type { CalendarState } from "./calendar/calendar-context.ts";
import { useCalendarKeys } from "./calendar/use-calendar-keys.ts";
import { useDayFocus } from "./calendar/use-day-focus.ts";
import { useLamps } from "./calendar/use-lamps.ts";
import { highestLoad } from "./load/highest-load.ts";
import { useCarrying } from "./move/use-carrying.ts";
import { formOver } from "./move/use-move.ts";
import { firstOpened } from "./opened/first-opened.ts";
import { useOpened } from "./opened/use-opened.ts";
import { type CalendarWeek, massageOf } from "./plan-weeks.ts";
import type { Room } from "./room.ts";

export interface Shown {
  readonly plan: PlanView;
  readonly weeks: readonly CalendarWeek[];
  readonly room: Room;
  /** Someone is to be seen first: nothing can be moved or booked. */
  readonly isGated: boolean;
}

/** Everything that moves in the calendar: focus, the opened day, a carried massage, bookings. */
export function usePlanCalendar({ plan, weeks, room, isGated }: Shown) {
  const opened = useOpened(firstOpened({ plan, room, isGated }));
  const focus = useDayFocus(opened.date ?? plan.from);
  const booking = useBooking((date) => {
    if (date === null) return;
    if (room === "side") opened.open(date);
    else opened.close();
    focus.go(date);
  });
  const carrying = useCarrying({ booking, area: focus.area, isGated });
  const { move } = carrying;
  const faces = weeks.flatMap(({ days }) => days);
  const dates = faces.filter(({ day }) => day !== null).map(({ date }) => date);
  const startMove = (item: PlanItemView, to?: string): void => {
    if (room !== "side") opened.close();
    carrying.lift(item);
    if (to !== undefined) move.over(to);
    focus.go(to ?? item.date);
  };
  const close = (): void => {
    opened.close();
    if (opened.date !== null) focus.go(opened.date);
  };
  const onKeyDown = useCalendarKeys({
    dates,
    layout: room === "phone" ? "rows" : "columns",
    isOpen: opened.date !== null,
    focus,
    move,
    massageOn: (date) => (isGated ? null : massageOf(faces.find((face) => face.date === date)?.items ?? [])),
    onLift: startMove,
    onClose: close,
  });
  const lightsAfter = useLamps(plan);
  const state: CalendarState = {
    openDate: opened.date,
    focusDate: dates.includes(focus.date) ? focus.date : plan.from,
    lifted: move.carried && { ...move.carried.item, form: formOver(move.carried, move.offer) },
    targetDate: move.carried?.date ?? null,
    top: highestLoad(weeks),
    onChoose: (date, byKeys) => {
      focus.set(date);
      if (move.carried) move.over(date);
      else opened.toggle(date, byKeys);
    },
    onGrab: carrying.grab,
    lightsAfter,
  };
  return { state, opened, focus, booking, carrying, startMove, close, onKeyDown };
}
