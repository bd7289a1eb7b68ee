import { type RefObject, useRef, useState } from "react";

export interface DayFocus {
  /** The one day that the Tab key reaches. */
  readonly date: string;
  /** What the days stand in. */
  readonly area: RefObject<HTMLDivElement | null>;
  readonly set: (date: string) => void;
  /** Brings the focus itself to a day, once it is drawn. */
  readonly go: (date: string) => void;
}

/** Which day of the calendar has the focus. */
export function useDayFocus(first: string): DayFocus {
  const [date, set] = useState(first);
  const area = useRef<HTMLDivElement>(null);
  const go = (next: string): void => {
    set(next);
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  };
  return { date, area, set, go };
}
