import { createContext, use } from "react";
import type { PlanItemView } from "../../../http/contract.ts";
import type { CalendarDay } from "../plan-weeks.ts";

/** What every day of the calendar needs to know about the whole of it. */
export interface CalendarState {
  readonly openDate: string | null;
  /** The one day that the Tab key reaches. */
  readonly focusDate: string;
  /** The day whose massage is being moved, and the day that it is over. */
  readonly lifted: Pick<PlanItemView, "date" | "form" | "status"> | null;
  readonly targetDate: string | null;
  /** The highest load of a day. */
  readonly top: number;
  /** A day was pressed, by keys or by hand. */
  readonly onChoose: (date: string, byKeys: boolean) => void;
  readonly onGrab: (face: CalendarDay, event: React.PointerEvent<HTMLElement>) => void;
  /** Milliseconds until a day's corner lights up; null where the plan has been seen before. */
  readonly lightsAfter: (date: string) => number | null;
}

const Context = createContext<CalendarState | null>(null);

export const CalendarProvider = Context.Provider;

export function useCalendar(): CalendarState {
  const state = use(Context);
  if (state === null) throw new Error("A day stands outside a calendar.");
  return state;
}
