import type { Plan, PlanItem } from "../plan/index.ts";
import { addMinutes, type Instant, instantAt, type LocalDate } from "../units/index.ts";

/** One dated entry of a calendar, in plain words. */
export interface CalendarEntry {
  /** Stays the same while the plan item does, so that a reader updates its entry instead of doubling it. */
  readonly uid: string;
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly summary: string;
  /** Empty where only the times are shared. */
  readonly description: string;
  readonly status: "tentative" | "confirmed" | "cancelled";
}

const PRESSURE = { deep: "firm", moderate: "medium", gentle: "gentle" } as const;

const STATUS = {
  proposed: "tentative",
  booked: "confirmed",
  done: "confirmed",
  skipped: "cancelled",
  cancelSuggested: "tentative",
} as const;

/**
 * The plan's sessions as dated entries, in order of time. With `busyOnly` an entry tells its times and nothing else.
 * An item without a clock time starts at local midnight of its day.
 * @source RFC 5545 (status words)
 * @example deriveCalendarEntries(plan, { busyOnly: false })
 */
export function deriveCalendarEntries(
  plan: Plan,
  options: { readonly busyOnly: boolean },
): readonly CalendarEntry[] {
  return plan.items
    .filter(({ kind }) => kind === "massage")
    .map((item) => deriveEntry(item, plan, options.busyOnly))
    .sort((one, other) => one.start - other.start);
}

function deriveEntry(item: PlanItem, plan: Plan, busyOnly: boolean): CalendarEntry {
  const start = item.start ?? instantAt(item.date, 0, plan.zone);
  return {
    uid: `${item.id}@restride`,
    date: item.date,
    start,
    end: addMinutes(start, item.minutes),
    summary: busyOnly ? "Busy" : summarise(item),
    description: busyOnly ? "" : explain(item),
    status: STATUS[item.status],
  };
}

const summarise = ({ form, minutes, status }: PlanItem): string =>
  `Massage${form ? `, ${PRESSURE[form]}` : ""}, ${minutes} min${status === "cancelSuggested" ? " (better cancelled)" : ""}`;

const explain = ({ because }: PlanItem): string =>
  because.map(({ rule, text }) => `${text} (${rule})`).join("\n");
