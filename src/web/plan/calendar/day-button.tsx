import { CALENDAR_WORDS as WORDS } from "../calendar-words.ts";
import type { CalendarDay } from "../plan-weeks.ts";
import { dayInWords } from "../plan-words.ts";
import { type CalendarState, useCalendar } from "./calendar-context.ts";
import type { CellShape } from "./cell-shape.ts";
import { DayCell } from "./day-cell.tsx";

interface DayButtonProps {
  readonly face: CalendarDay;
  readonly shape: CellShape;
}

/** A day that opens; days outside the plan are only shown. */
export function DayButton({ face, shape }: DayButtonProps) {
  const calendar = useCalendar();
  const { date, day, items, isToday } = face;
  const cell = (
    <DayCell
      face={face}
      shape={shape}
      top={calendar.top}
      ring={ringOf(calendar, date)}
      lightsAfter={calendar.lightsAfter(date)}
      isLifted={calendar.lifted?.date === date}
      guest={calendar.targetDate === date && calendar.lifted?.date !== date ? calendar.lifted : null}
    />
  );
  if (day === null) return cell;
  return (
    <button
      type="button"
      data-date={date}
      aria-label={`${isToday ? `${WORDS.today}, ` : ""}${dayInWords(day, items)}`}
      aria-expanded={calendar.openDate === date}
      tabIndex={calendar.focusDate === date ? 0 : -1}
      onClick={({ detail }) => calendar.onChoose(date, detail === 0)}
      onPointerDown={(event) => calendar.onGrab(face, event)}
      onContextMenu={(event) =>
        event.nativeEvent instanceof PointerEvent && isTouch(event.nativeEvent) && event.preventDefault()
      }
      className="block w-full touch-manipulation select-none rounded-cell [-webkit-touch-callout:none]"
    >
      {cell}
    </button>
  );
}

const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === "touch";

function ringOf({ openDate, targetDate }: CalendarState, date: string) {
  if (targetDate === date) return "target";
  return openDate === date && targetDate === null ? "open" : "none";
}
