import { type Layout, stepTo } from "./day-steps.ts";

/** What a key does on a day of the calendar. */
export type Action =
  | { readonly kind: "go"; readonly date: string }
  | { readonly kind: "lift" | "drop" | "leave" | "close" }
  | { readonly kind: "shift"; readonly halfHours: number };

interface Situation {
  readonly date: string;
  readonly dates: readonly string[];
  readonly layout: Layout;
  /** A massage is on its way. */
  readonly isCarrying: boolean;
  /** A day is opened. */
  readonly isOpen: boolean;
}

/** The act of a key; null leaves it to the browser, so that Enter opens a day by pressing its button. */
export function keyAction(
  key: string,
  { date, dates, layout, isCarrying, isOpen }: Situation,
): Action | null {
  const to = stepTo(dates, { date, key, layout });
  if (to !== null) return { kind: "go", date: to };
  if (isCarrying) return carryingAction(key);
  if (key === "m" || key === "M") return { kind: "lift" };
  return key === "Escape" && isOpen ? { kind: "close" } : null;
}

function carryingAction(key: string): Action | null {
  if (key === "Enter" || key === " ") return { kind: "drop" };
  if (key === "Escape") return { kind: "leave" };
  if (key === "[") return { kind: "shift", halfHours: -1 };
  return key === "]" ? { kind: "shift", halfHours: 1 } : null;
}
