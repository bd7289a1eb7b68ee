import type { PlanItemView } from "../../../http/contract.ts";
import { isMovable, type Move } from "../move/use-move.ts";
import type { Layout } from "./day-steps.ts";
import { type Action, keyAction } from "./key-action.ts";
import type { DayFocus } from "./use-day-focus.ts";

interface Keyed {
  /** Days that can be opened, in order. */
  readonly dates: readonly string[];
  readonly layout: Layout;
  readonly isOpen: boolean;
  readonly focus: DayFocus;
  readonly move: Move;
  /** The massage of a day that may be moved now, if there is one. */
  readonly massageOn: (date: string) => PlanItemView | null;
  readonly onLift: (item: PlanItemView) => void;
  readonly onClose: () => void;
}

/** The keys of the calendar: they belong to the day that has the focus. */
export function useCalendarKeys(keyed: Keyed) {
  const { dates, layout, isOpen, move } = keyed;
  return (event: React.KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { date } = event.target.dataset;
    if (date === undefined) return;
    const isCarrying = move.carried !== null;
    const action = keyAction(event.key, { date, dates, layout, isCarrying, isOpen });
    if (action === null) return;
    event.preventDefault();
    perform(action, date, keyed);
  };
}

function perform(action: Action, date: string, { focus, move, massageOn, onLift, onClose }: Keyed): void {
  const massage = massageOn(date);
  if (action.kind === "go") {
    focus.go(action.date);
    move.over(action.date);
  } else if (action.kind === "leave") {
    focus.go(move.carried?.item.date ?? date);
    move.leave();
  } else if (action.kind === "lift" && isMovable(massage)) onLift(massage);
  else if (action.kind === "drop") move.drop();
  else if (action.kind === "shift") move.shift(action.halfHours);
  else if (action.kind === "close") onClose();
}
