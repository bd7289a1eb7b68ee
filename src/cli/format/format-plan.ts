import type { PlanDayView, PlanItemView, PlanSessionView, PlanView } from "../../http/contract.ts";
import {
  areasInWords,
  BLOCK_WORDS,
  careInWords,
  clockOf,
  dateInWords,
  dayInWords,
  MODALITY_WORDS,
  PRESSURE_WORDS,
  warningInWords,
  weekdayOfDate,
  wrapped,
} from "./words.ts";

export interface PlanStyle {
  readonly colour: boolean;
}

type Paint = (text: string) => string;

interface Palette {
  readonly lamp: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly today: Paint;
}

const plain: Paint = (text) => text;
const ansi =
  (code: string): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

const PLAIN: Palette = { lamp: plain, strong: plain, quiet: plain, today: plain };
const COLOURED: Palette = { lamp: ansi("1;33"), strong: ansi("1"), quiet: ansi("2"), today: ansi("1;7") };

/**
 * The plan for a terminal, week by week: a line of seven days with their hardest session, today in brackets,
 * and under it what to do on which day, each with one short reason.
 */
export function formatPlan(plan: PlanView, style: PlanStyle): string {
  const palette = style.colour ? COLOURED : PLAIN;
  const weeks = deriveWeeks(plan);
  const body = weeks.map((week) => formatWeek(week, plan, palette)).join("\n\n");
  return [formatTitle(plan, palette), formatKey(palette), "", body, formatRest(plan, palette)]
    .filter((part) => part !== null)
    .join("\n");
}

const formatTitle = (plan: PlanView, palette: Palette): string =>
  palette.strong(`Your plan from ${dateInWords(plan.from)} to ${dateInWords(plan.to)}`) +
  palette.quiet(` (${plan.timeZone})`);

const formatKey = (palette: Palette): string =>
  palette.quiet(
    "e easy  m moderate  H hard  V very hard  R race  (expected)  . rest  * massage  - self-care",
  );

function deriveWeeks(plan: PlanView): readonly (readonly PlanDayView[])[] {
  const weeks: PlanDayView[][] = [];
  for (const day of plan.days) {
    if (weeks.length === 0 || weekdayOfDate(day.date) === 0) weeks.push([]);
    weeks.at(-1)?.push(day);
  }
  return weeks;
}

function formatWeek(week: readonly PlanDayView[], plan: PlanView, palette: Palette): string {
  const first = week[0];
  if (!first) return "";
  const items = plan.items.filter(({ date }) => week.some((day) => day.date === date));
  const blocks = [...new Set(week.map(({ block }) => BLOCK_WORDS[block] ?? block))].join(", then ");
  const days = week.map((day) => formatDay(day, plan, palette)).join(" ");
  return [
    `${palette.strong(`Week of ${dayInWords(first.date)}`)}  ${palette.quiet(blocks)}`,
    `  ${days}`,
    ...items.map((item) => formatItem(item, palette)),
  ].join("\n");
}

const LETTERS: Readonly<Record<PlanSessionView["class"], string>> = {
  easy: "e",
  moderate: "m",
  hard: "H",
  veryHard: "V",
};
const ORDER: readonly PlanSessionView["class"][] = ["veryHard", "hard", "moderate", "easy"];
const DAY_NAMES = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

function formatDay(day: PlanDayView, plan: PlanView, palette: Palette): string {
  const name = DAY_NAMES[weekdayOfDate(day.date)] ?? "";
  const massage = plan.items.some(({ date, kind }) => date === day.date && kind === "massage");
  const text = `${name} ${formatMark(day.sessions)}${massage ? palette.lamp("*") : " "}`.padEnd(8);
  return day.date === plan.from ? palette.today(`[${text.trim()}]`) : text;
}

function formatMark(sessions: readonly PlanSessionView[]): string {
  const hardest = ORDER.map((wanted) => sessions.find((session) => session.class === wanted)).find(Boolean);
  if (!hardest) return ".";
  const letter = sessions.some(({ race }) => race) ? "R" : LETTERS[hardest.class];
  return hardest.source === "expected" ? `(${letter})` : letter;
}

/** How to do it, and the place that needs it most. */
const CARE_REASONS = 2;

function formatItem(item: PlanItemView, palette: Palette): string {
  const when = `${dayInWords(item.date)}${item.start ? ` ${clockOf(item.start)}` : ""}`;
  const what = formatWhat(item);
  const status =
    item.status === "proposed" || item.kind === "beSeen" ? "" : ` (${STATUS_WORDS[item.status]})`;
  const reason = item.because
    .slice(0, item.kind === "selfCare" ? CARE_REASONS : 1)
    .map(({ text }) => text)
    .join(" ");
  const mark = item.kind === "massage" || item.kind === "beSeen" ? palette.lamp("*") : palette.quiet("-");
  return [
    `  ${mark} ${palette.strong(when)}  ${what}${status}`,
    ...(reason ? [wrapped(reason, "      ")] : []),
  ].join("\n");
}

function formatWhat(item: PlanItemView): string {
  if (item.kind === "massage") return formatMassage(item);
  if (item.kind !== "beSeen") return careInWords({ ...item, kind: item.kind });
  const [place] = item.areas;
  const where = place ? `: ${areasInWords([place])}` : "";
  const { until, level, emergency } = item.because[0]?.inputs ?? {};
  if (emergency === true) return `Be seen${where}, now: call for help`;
  if (level === "L3") return `Be seen${where}, today`;
  return `Be seen${where}${typeof until === "string" ? `, by ${dayInWords(until)}` : ""}`;
}

const STATUS_WORDS: Readonly<Record<PlanItemView["status"], string>> = {
  proposed: "proposed",
  booked: "booked",
  done: "done",
  skipped: "skipped",
  cancelSuggested: "better cancelled",
};

const formatMassage = (item: PlanItemView): string =>
  `${PRESSURE_WORDS[item.form ?? ""] ?? ""} ${MODALITY_WORDS[item.modality ?? ""] ?? "massage"}, ${item.minutes} min`.trim();

function formatRest(plan: PlanView, palette: Palette): string | null {
  const lines = [...plan.unmet.map(({ text }) => text), ...plan.warnings.map(warningInWords)];
  if (lines.length === 0) return null;
  return `\n${palette.strong("Worth knowing")}\n${lines.map((line) => wrapped(line, "  ")).join("\n")}`;
}
