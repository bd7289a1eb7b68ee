import { type ReactNode, useRef, useState } from "react";
import type { PlanItemView, PlanView } from "../../http/contract.ts";
import { longDay } from "../design/dates.ts";
import { Sheet } from "../design/sheet.tsx";
import { BookingHurdles } from "./booking/booking-hurdles.tsx";
import { putElsewhere } from "./booking/booking-wishes.ts";
import { SaidStrip } from "./booking/said-strip.tsx";
import { useBooking } from "./booking/use-booking.ts";
import { CalendarProvider } from "./calendar/calendar-context.ts";
import { CalendarTable } from "./calendar/calendar-table.tsx";
import { type Action, keyAction } from "./calendar/key-action.ts";
import { Legend, ShortLegend } from "./calendar/legend.tsx";
import { useLamps } from "./calendar/use-lamps.ts";
import { WeekList } from "./calendar/week-list.tsx";
import { CALENDAR_WORDS } from "./calendar-words.ts";
import { highestLoad } from "./load/highest-load.ts";
import { Ghost } from "./move/ghost.tsx";
import { MoveStrip } from "./move/move-strip.tsx";
import { MOVE_WORDS } from "./move/move-words.ts";
import { useDrag } from "./move/use-drag.ts";
import { isMovable, useMove } from "./move/use-move.ts";
import { firstOpened } from "./opened/first-opened.ts";
import { DayVerdict, OpenedDay } from "./opened/opened-day.tsx";
import { SideDay } from "./opened/side-day.tsx";
import { type CalendarDay, type CalendarWeek, massageOf } from "./plan-weeks.ts";
import type { Room } from "./room.ts";

interface PlanCalendarProps {
  readonly plan: PlanView;
  readonly weeks: readonly CalendarWeek[];
  readonly room: Room;
  readonly isGated: boolean;
  /** The page around the calendar; the opened day stands beside all of it. */
  readonly children: (calendar: ReactNode) => ReactNode;
}

/** The calendar with what it takes to open days and to move massages in it. */
export function PlanCalendar({ plan, weeks, room, isGated, children }: PlanCalendarProps) {
  const [openDate, setOpen] = useState<string | null>(() => firstOpened({ plan, room, isGated }));
  const [focusDate, setFocus] = useState(openDate ?? plan.from);
  const [byKeys, setByKeys] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const { ghost, grab } = useDrag(area);
  const faces = weeks.flatMap(({ days }) => days);
  const dates = faces.filter(({ day }) => day !== null).map(({ date }) => date);
  const focusOn = (date: string): void => {
    setFocus(date);
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus());
  };
  const booking = useBooking((then) => {
    if (then === null) return;
    if (room === "side") setOpen(then);
    focusOn(then);
  });
  const move = useMove((dropped) => {
    if (dropped) booking.send(putElsewhere(dropped));
    else booking.tell(MOVE_WORDS.left);
  });
  const carried = move.carried;
  const startMove = (item: PlanItemView, to?: string): void => {
    if (room !== "side") setOpen(null);
    booking.tell(null);
    move.lift(item, "keys");
    if (to !== undefined) move.over(to);
    focusOn(to ?? item.date);
  };
  const close = (): void => {
    setOpen(null);
    if (openDate !== null) focusOn(openDate);
  };
  const choose = (date: string, keys: boolean): void => {
    setFocus(date);
    if (carried) {
      move.over(date);
      return;
    }
    setByKeys(keys);
    setOpen(openDate === date ? null : date);
  };
  const act = (action: Action, date: string): void => {
    const massage = massageOf(faces.find((face) => face.date === date)?.items ?? []);
    if (action.kind === "go") {
      focusOn(action.date);
      if (carried) move.over(action.date);
    } else if (action.kind === "lift" && isMovable(massage) && !isGated) startMove(massage);
    else if (action.kind === "drop") {
      focusOn(carried?.item.date ?? date);
      move.drop();
    } else if (action.kind === "leave") {
      if (carried) focusOn(carried.item.date);
      move.leave();
    } else if (action.kind === "close") close();
    else if (action.kind === "shift") move.shift(action.halfHours);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const date = event.target.dataset.date;
    if (date === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const state = { date, dates, layout: room === "phone" ? "rows" : "columns" } as const;
    const action = keyAction(event.key, {
      ...state,
      isCarrying: carried !== null,
      isOpen: openDate !== null,
    });
    if (action === null) return;
    event.preventDefault();
    act(action, date);
  };
  const onGrab = (face: CalendarDay, event: React.PointerEvent<HTMLElement>): void => {
    const massage = massageOf(face.items);
    if (carried || isGated || !isMovable(massage)) return;
    grab(event, {
      onLift: () => {
        booking.tell(null);
        move.lift(massage, "pointer");
      },
      onOver: move.over,
      onDrop: () => dropRef.current(),
      onLeave: move.leave,
    });
  };
  const dropRef = useRef(move.drop);
  dropRef.current = move.drop;
  const opened = faces.find(({ date }) => date === openDate);
  const openedFace = opened?.day ? { ...opened, day: opened.day } : null;
  const shared = { plan, isGated, booking, onMove: startMove };
  const lightsAfter = useLamps(plan);
  const calendar = (
    <CalendarProvider
      value={{
        openDate: room === "side" ? openDate : null,
        focusDate: dates.includes(focusDate) ? focusDate : plan.from,
        liftedDate: carried?.item.date ?? null,
        targetDate: carried?.date ?? null,
        top: highestLoad(weeks),
        onChoose: choose,
        onGrab,
        lightsAfter,
      }}
    >
      <SaidStrip booking={booking} />
      {room === "phone" && <ShortLegend />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days in it are buttons, these are their keys */}
      <div ref={area} onKeyDown={onKeyDown}>
        {room === "phone" ? <WeekList weeks={weeks} /> : <CalendarTable weeks={weeks} />}
      </div>
      {room !== "phone" && <Legend />}
      <p className="sr-only">{CALENDAR_WORDS.keys}</p>
    </CalendarProvider>
  );
  return (
    <div className={room === "side" ? "flex items-start gap-6.5" : ""}>
      <div className="min-w-0 flex-1">{children(calendar)}</div>
      {room === "side" && (
        <aside className="mt-2 w-66 flex-none">
          {openedFace && <SideDay face={openedFace} {...shared} takesFocus={byKeys} onClose={close} />}
        </aside>
      )}
      {room !== "side" && openedFace && (
        <Sheet open onClose={close} title={longDay(openedFace.date)}>
          <div className="mb-3">
            <DayVerdict face={openedFace} {...shared} />
          </div>
          <OpenedDay face={openedFace} {...shared} />
        </Sheet>
      )}
      <MoveStrip move={move} />
      <Ghost move={move} place={ghost} />
      <BookingHurdles booking={booking} />
    </div>
  );
}
