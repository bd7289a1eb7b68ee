import type { PlanDayView, PlanItemView, PlanView, StatusView } from "../../http/contract.ts";
import { clock, daysUntil, longDay, shortDay, weekday } from "../design/dates.ts";
import { element, why } from "../design/elements.ts";
import { dayCell } from "./day-cell.ts";
import { BLOCK, careInWords, dayInWords, massageInWords, placeInWords } from "./plan-words.ts";

/** What the page shows: the plan, and where the runner stands today. */
export interface ShownPlan {
  readonly plan: PlanView;
  readonly status: StatusView;
}

/** The plan on the page: the next massage, then the weeks; a day opens to why or why not. */
export function showPlanIn(place: HTMLElement, shown: ShownPlan, openDate: string | null = null): void {
  const { plan, status } = shown;
  const open = (date: string): void => {
    showPlanIn(place, shown, openDate === date ? null : date);
    place.querySelector<HTMLElement>(`[data-date="${date}"] button`)?.focus();
  };
  place.replaceChildren(
    element(
      "div",
      { class: "stack" },
      ...beSeenCards(plan),
      nextMassage(plan),
      legsToday(status),
      weekdayNames(),
      ...weeksOf(plan).map((week) => weekView(week, plan, openDate, open)),
      worthKnowing(plan),
    ),
  );
}

/** The sentence over the page, and the one under it. */
export function headlineOf(plan: PlanView): { readonly headline: string; readonly lead: string } {
  if (seenOf(plan).length > 0)
    return {
      headline: "Be seen first",
      lead: "Something in your log should be looked at before anything else.",
    };
  const next = nextOf(plan);
  if (!next)
    return {
      headline: "No massage in sight",
      lead: "No day ahead fits the rules. Each day says which one is in the way.",
    };
  const days = daysUntil(plan.from, next.date);
  const when = days === 0 ? "today" : days === 1 ? "tomorrow" : `on ${longDay(next.date)}`;
  return {
    headline: `Your next massage is ${when}`,
    lead: "Lit corners mark good days to book. Open a day to see why.",
  };
}

/** Whoever is to be seen, the most urgent first: it stands over everything else. */
const seenOf = ({ items }: PlanView): readonly PlanItemView[] =>
  items.filter(({ kind }) => kind === "beSeen");

/** The next massage that stands: one that is better cancelled is none. */
const nextOf = ({ items }: PlanView): PlanItemView | undefined =>
  items.find(({ kind, status }) => kind === "massage" && status !== "cancelSuggested");

/** How soon: an urgent one is due today, whatever hour its limit ends. */
function dueOf({ because }: PlanItemView): string {
  const { emergency, level, until } = because[0]?.inputs ?? {};
  if (emergency === true) return "now: call for help";
  if (level === "L3") return "today";
  return typeof until === "string" ? `by ${longDay(until)}` : "soon";
}

function beSeenCards(plan: PlanView): readonly HTMLElement[] {
  return seenOf(plan).map((item) => {
    const [place] = item.areas;
    const where = place ? placeInWords(place) : "You";
    const when = dueOf(item);
    return element(
      "div",
      { class: "panel stack", role: "alert" },
      element(
        "p",
        { class: "display lead-figure" },
        `${where.replace(/^./, (first) => first.toUpperCase())}: be seen ${when}`,
      ),
      ...item.because.map(({ text, rule }) => why(text, [rule])),
    );
  });
}

function nextMassage(plan: PlanView): HTMLElement | null {
  const next = nextOf(plan);
  if (!next) return null;
  return element(
    "div",
    { class: "panel stack" },
    element(
      "p",
      { class: "display lead-figure" },
      `${longDay(next.date)}${next.start ? `, ${clock(next.start)}` : ""}`,
    ),
    element("p", {}, massageInWords(next)),
    ...next.because.slice(0, 3).map(({ text, rule }) => why(text, [rule])),
  );
}

const weekdayNames = (): HTMLElement =>
  element(
    "div",
    { class: "days caption", "aria-hidden": "true" },
    ...["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((name) =>
      element("span", { class: "weekdays" }, name),
    ),
  );

const PRESSURE_TODAY: Readonly<Record<StatusView["allowed"]["pressure"], string>> = {
  none: "No massage today",
  gentle: "Only gentle work is fine now",
  moderate: "Medium pressure is fine now",
  deep: "Firm work is fine now",
};

/** What the legs can take right now, and why no more. */
const legsToday = ({ allowed }: StatusView): HTMLElement =>
  element(
    "div",
    { class: "card stack" },
    element("h3", {}, PRESSURE_TODAY[allowed.pressure]),
    ...allowed.because.map(({ text, rule }) => why(text, [rule])),
  );

function weeksOf(plan: PlanView): readonly (readonly PlanDayView[])[] {
  const weeks: PlanDayView[][] = [];
  for (const day of plan.days) {
    if (weeks.length === 0 || weekday(day.date) === 0) weeks.push([]);
    weeks.at(-1)?.push(day);
  }
  return weeks;
}

function weekView(
  week: readonly PlanDayView[],
  plan: PlanView,
  openDate: string | null,
  open: (date: string) => void,
): HTMLElement {
  const first = week[0]?.date ?? plan.from;
  const blocks = [...new Set(week.map(({ block }) => BLOCK[block] ?? block))].join(", then ");
  const opened = week.find(({ date }) => date === openDate);
  const gaps = Array.from({ length: weekday(first) }, () => element("span"));
  const cells = week.map((day) =>
    element(
      "div",
      { "data-date": day.date },
      dayCell({
        day,
        items: itemsOn(plan, day.date),
        isToday: day.date === plan.from,
        isOpen: day.date === openDate,
        onOpen: () => open(day.date),
      }),
    ),
  );
  return element(
    "section",
    { class: "week", "aria-label": `Week of ${shortDay(first)}` },
    element(
      "header",
      {},
      element("h3", {}, `Week of ${shortDay(first)}`),
      element("span", { class: "caption" }, blocks),
    ),
    element("div", { class: "days" }, ...gaps, ...cells),
    opened ? openedDay(opened, itemsOn(plan, opened.date)) : null,
  );
}

const itemsOn = (plan: PlanView, date: string): readonly PlanItemView[] =>
  plan.items.filter((item) => item.date === date);

function openedDay(day: PlanDayView, items: readonly PlanItemView[]): HTMLElement {
  const blocked = day.regret === null && day.blockedBy.length > 0;
  return element(
    "div",
    { class: "card stack", "data-opened": day.date },
    element("p", {}, `${dayInWords(day, items)}.`),
    ...items.flatMap(reasonsOf),
    blocked ? why("These rules keep a full massage off this day.", day.blockedBy) : null,
    day.regret !== null && !items.some(({ kind }) => kind === "massage")
      ? why(
          `A full massage here costs ${day.regret.toFixed(2)} points more than the best plan.`,
          day.blockedBy,
        )
      : null,
  );
}

/** A massage with all its reasons; of self-care what it is and the first of them. */
function reasonsOf(item: PlanItemView): readonly HTMLElement[] {
  const care = careInWords(item);
  const reasons = care === null ? item.because : item.because.slice(0, 1);
  const lines = reasons.map(({ text, rule }) => why(text, [rule]));
  return care === null ? lines : [element("p", {}, care), ...lines];
}

function worthKnowing(plan: PlanView): HTMLElement | null {
  const lines = [
    ...plan.unmet.map(({ text, blockedBy }) => why(text, blockedBy)),
    ...plan.warnings.map(({ text, rule }) => why(text, [rule])),
  ];
  if (lines.length === 0) return null;
  return element("div", { class: "card stack" }, element("h2", {}, "Worth knowing"), ...lines);
}
