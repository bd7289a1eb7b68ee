import { type RefObject, useRef, useState } from "react";

export interface DayFocus {
  /** The one day that the Tab key reaches. */
  readonly date: string;
  /** What the days stand in. */
  readonly area: RefObject<HTMLDivElement | null>;
  readonly set: (date: string) => void;
  /** Brings the focus itself to a day: at once, and again where what was open over it has closed. */
  readonly go: (date: string) => void;
}

/** Which day of the calendar has the focus. */
export function useDayFocus(first: string): DayFocus {
  const [date, set] = useState(first);
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(first);
  const focusLatest = (): void =>
    area.current?.querySelector<HTMLElement>(`[data-date="${latest.current}"]`)?.focus();
  const go = (next: string): void => {
    latest.current = next;
    set(next);
    focusLatest();
    requestAnimationFrame(focusLatest);
  };
  return { date, area, set, go };
}
