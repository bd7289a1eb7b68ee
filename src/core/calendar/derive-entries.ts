import type { Treatment } from "../care/index.ts";
import type { Plan, PlanItem } from "../plan/index.ts";
import type { DatedRace } from "../training/index.ts";
import { addDays, addMinutes, instantAt, localDateAt } from "../units/index.ts";
import { type CalendarEntry, type EntryTime, isWholeDay } from "./calendar-entry.ts";
import {
  explainItem,
  explainRace,
  nameMassage,
  summariseCare,
  summariseMassage,
  summariseRace,
} from "./calendar-texts.ts";

export const FEED_CONTENTS = ["massages", "races", "selfCare"] as const;

/** What a calendar may hold. */
export type FeedContent = (typeof FEED_CONTENTS)[number];

/** What a reader of the calendar is to see. */
export interface CalendarWishes {
  /** The times and nothing else. */
  readonly busyOnly: boolean;
  readonly contents: readonly FeedContent[];
  /** Minutes before a massage at which the calendar reminds; null for never. */
  readonly alarm: number | null;
}

/** What a calendar is made from. */
export interface CalendarSource {
  readonly plan: Plan;
  readonly races: readonly DatedRace[];
  /** Booked and done, those beyond the plan's days too. */
  readonly treatments: readonly Treatment[];
}

/** So long the past stays in the calendar. */
const DAYS_BEHIND = 30;

/**
 * Everything dated that the runner wants in a calendar, in order of time. With `busyOnly` an entry tells when the runner
 * is taken, and nothing else.
 * @source RFC 5545 (status words)
 * @example deriveCalendarEntries({ plan, races, treatments }, { busyOnly: false, contents: ["massages"], alarm: null })
 */
export function deriveCalendarEntries(
  source: CalendarSource,
  wishes: CalendarWishes,
): readonly CalendarEntry[] {
  const wants = (content: FeedContent) => wishes.contents.includes(content);
  const entries = [
    ...(wants("massages") ? deriveMassages(source, wishes.alarm) : []),
    ...(wants("races") ? deriveRaces(source) : []),
    ...(wants("selfCare") ? deriveCare(source.plan) : []),
  ];
  const shown = wishes.busyOnly ? entries.filter(({ busy }) => busy).map(hideWords) : entries;
  return shown.toSorted((one, other) => compareEntries(one, other, source.plan));
}

const uidOf = (id: string): string => `${id}@restride`;

function deriveMassages({ plan, treatments }: CalendarSource, alarm: number | null) {
  const items = plan.items.filter((item) => isAppointment(item, hasToBeSeen(plan)));
  const inPlan = new Set(items.map(({ id }) => id));
  const first = instantAt(addDays(plan.from, -DAYS_BEHIND), 0, plan.zone);
  const others = treatments.filter(({ id, start }) => !inPlan.has(id) && start >= first);
  return [
    ...items.map((item) => deriveMassage(item, alarm)),
    ...others.map((one) => deriveOther(one, plan, alarm)),
  ];
}

/** Somebody has to look at the runner first (L2 or L3): until then a calendar proposes no massage, of whatever kind. */
const hasToBeSeen = ({ items }: Plan): boolean => items.some(({ kind }) => kind === "beSeen");

const isAppointment = ({ kind, status }: PlanItem, redFlag: boolean): boolean =>
  kind === "massage" && status !== "skipped" && !(redFlag && status === "proposed");

const deriveMassage = (item: PlanItem, alarm: number | null): CalendarEntry => ({
  uid: uidOf(item.id),
  when: item.start === null ? { date: item.date } : spanOf(item.start, item.minutes),
  summary: summariseMassage(item),
  description: explainItem(item),
  status: item.status === "booked" || item.status === "done" ? "confirmed" : "tentative",
  busy: true,
  alarm: item.status === "booked" || item.status === "proposed" ? alarm : null,
});

/** What lies behind the plan or beyond it. */
function deriveOther(treatment: Treatment, { generatedAt }: Plan, alarm: number | null): CalendarEntry {
  const name = nameMassage(treatment);
  return {
    uid: uidOf(treatment.id),
    when: spanOf(treatment.start, treatment.minutes),
    summary: name.charAt(0).toUpperCase() + name.slice(1),
    description: "",
    status: "confirmed",
    busy: true,
    alarm: treatment.start > generatedAt ? alarm : null,
  };
}

const spanOf = (start: NonNullable<PlanItem["start"]>, minutes: number): EntryTime => ({
  start,
  end: addMinutes(start, minutes),
});

const deriveRaces = ({ races, plan }: CalendarSource): readonly CalendarEntry[] =>
  races
    .filter(({ date }) => date >= addDays(plan.from, -DAYS_BEHIND))
    .map((race) => ({
      uid: uidOf(race.id),
      when:
        race.start === null || race.finishesAt <= race.startsAt
          ? { date: race.date }
          : { start: race.startsAt, end: race.finishesAt },
      summary: summariseRace(race),
      description: explainRace(race),
      status: "confirmed",
      busy: true,
      alarm: null,
    }));

const deriveCare = ({ items }: Plan): readonly CalendarEntry[] =>
  items
    .filter(({ kind, status, minutes }) => kind === "selfCare" && status !== "skipped" && minutes > 0)
    .map((item) => ({
      uid: uidOf(item.id),
      when: { date: item.date },
      summary: summariseCare(item),
      description: item.because.map(({ rule, text }) => `${text} (${rule})`).join("\n"),
      status: "confirmed",
      busy: false,
      alarm: null,
    }));

const hideWords = (entry: CalendarEntry): CalendarEntry => ({
  ...entry,
  summary: "Busy",
  description: "",
  alarm: null,
});

function compareEntries(one: CalendarEntry, other: CalendarEntry, plan: Plan): number {
  const [first, second] = [sortKeyOf(one, plan), sortKeyOf(other, plan)];
  if (first !== second) return first < second ? -1 : 1;
  return one.uid < other.uid ? -1 : 1;
}

/** Whole days before the hours of the same day. */
const sortKeyOf = ({ when }: CalendarEntry, { zone }: Plan): string =>
  isWholeDay(when) ? when.date : `${localDateAt(when.start, zone)} ${String(when.start).padStart(15, "0")}`;
