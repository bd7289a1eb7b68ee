import { useEffect, useRef } from "react";
import { longDay } from "../../design/dates.ts";
import { Icon } from "../../design/icon.tsx";
import { DayVerdict, OpenedDay, type OpenedDayProps } from "./opened-day.tsx";
import { OPENED_WORDS as WORDS } from "./opened-words.ts";

interface SideDayProps extends OpenedDayProps {
  /** The heading takes the focus: the day was opened by keys. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The opened day beside the calendar. */
export function SideDay({ takesFocus, onClose, ...props }: SideDayProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { date } = props.face;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another heading to hear
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [date, takesFocus]);
  return (
    <section
      aria-labelledby="opened-day"
      data-opened={date}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      className="rounded-card bg-surface px-5.5 pb-5 pt-4.5 lifted"
    >
      <div className="flex items-center justify-between">
        <DayVerdict {...props} />
        <button
          type="button"
          aria-label={WORDS.close}
          onClick={onClose}
          className="-mr-3 -my-2 grid size-11 place-items-center rounded-full"
        >
          <Icon name="close" />
        </button>
      </div>
      <h2
        id="opened-day"
        ref={heading}
        tabIndex={-1}
        className="mb-2.5 mt-3 text-h2 focus-visible:outline-none"
      >
        {longDay(date)}
      </h2>
      <OpenedDay {...props} />
    </section>
  );
}
