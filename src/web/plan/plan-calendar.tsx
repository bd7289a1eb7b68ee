import type { ReactNode } from "react";
import { longDay } from "../design/dates.ts";
import { Sheet } from "../design/sheet.tsx";
import { BookingHurdles } from "./booking/booking-hurdles.tsx";
import { SaidStrip } from "./booking/said-strip.tsx";
import { CalendarProvider } from "./calendar/calendar-context.ts";
import { CalendarTable } from "./calendar/calendar-table.tsx";
import { Legend, ShortLegend } from "./calendar/legend.tsx";
import { WeekList } from "./calendar/week-list.tsx";
import { CALENDAR_WORDS } from "./calendar-words.ts";
import { Ghost } from "./move/ghost.tsx";
import { MoveStrip } from "./move/move-strip.tsx";
import { DayVerdict, OpenedDay, type OpenedDayProps } from "./opened/opened-day.tsx";
import { SideDay } from "./opened/side-day.tsx";
import { WorthKnowing } from "./opened/worth-knowing.tsx";
import { type Shown, usePlanCalendar } from "./use-plan-calendar.ts";

interface PlanCalendarProps extends Shown {
  /** The page around the calendar; the opened day stands beside all of it. */
  readonly children: (calendar: ReactNode) => ReactNode;
}

/** The calendar with what it takes to open days and to move massages in it. */
export function PlanCalendar({ children, ...shown }: PlanCalendarProps) {
  const parts = usePlanCalendar(shown);
  const { booking, carrying } = parts;
  const isBeside = shown.room === "side";
  return (
    <div className={isBeside ? "flex items-start gap-6.5" : ""}>
      <div className="min-w-0 flex-1">{children(<Calendar parts={parts} shown={shown} />)}</div>
      <DayPlace parts={parts} shown={shown} />
      {!isBeside && <MoveStrip move={carrying.move} />}
      <Ghost move={carrying.move} place={carrying.ghost} />
      <BookingHurdles booking={booking} />
    </div>
  );
}

interface PartsProps {
  readonly parts: ReturnType<typeof usePlanCalendar>;
  readonly shown: Shown;
}

const Calendar = ({ parts, shown: { plan, weeks, room, isGated } }: PartsProps) => (
  <CalendarProvider value={parts.state}>
    <SaidStrip booking={parts.booking} />
    {room === "phone" && !isGated && <ShortLegend />}
    {/* biome-ignore lint/a11y/noStaticElementInteractions: the days in it are buttons, these are their keys */}
    <div ref={parts.focus.area} onKeyDown={parts.onKeyDown}>
      {room === "phone" ? <WeekList weeks={weeks} /> : <CalendarTable weeks={weeks} />}
    </div>
    {room !== "phone" && <Legend isGated={isGated} />}
    {!(room === "side" && parts.opened.date === null) && (
      <div className="mt-6 empty:hidden">
        <WorthKnowing plan={plan} />
      </div>
    )}
    <p className="sr-only">{CALENDAR_WORDS.keys}</p>
  </CalendarProvider>
);

/** The opened day: beside the weeks where there is room, else over them. */
function DayPlace({ parts, shown: { plan, weeks, room, isGated } }: PartsProps) {
  const { opened, booking, carrying, startMove, close } = parts;
  const face = weeks.flatMap(({ days }) => days).find(({ date }) => date === opened.date);
  const props: OpenedDayProps | null = face?.day
    ? { face: { ...face, day: face.day }, plan, isGated, booking, onMove: startMove }
    : null;
  if (room === "side")
    return (
      <aside className="mt-2 w-66 flex-none">
        <MoveStrip move={carrying.move} isBeside />
        {carrying.move.carried === null && props && (
          <SideDay {...props} takesFocus={opened.byKeys} onClose={close} />
        )}
        {opened.date === null && <WorthKnowing plan={plan} />}
      </aside>
    );
  if (props === null) return null;
  return (
    <Sheet open onClose={close} title={longDay(props.face.date)}>
      <div className="mb-3" data-opened={props.face.date}>
        <DayVerdict {...props} />
      </div>
      <OpenedDay {...props} />
    </Sheet>
  );
}
