import { addDays, type LocalDate, weekdayOf } from "../units/index.ts";
import type { PlanFacts } from "./facts.ts";
import type { RaceFact } from "./race-facts.ts";
import { isQuality, type SessionFact } from "./session-facts.ts";
import { WEEKDAYS } from "./texts.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A date as people say it. @example formatDay(localDate("2026-12-03")) // "Thursday 3 December" */
export const formatDay = (date: LocalDate): string => `${formatWeekday(date)} ${formatDate(date)}`;

export const formatWeekday = (date: LocalDate): string => WEEKDAYS[weekdayOf(date)]!;

export const formatDate = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** The date of a day that is counted from today. */
export const dateOfDay = ({ context }: PlanFacts, day: number): LocalDate => addDays(context.today, day);

/** A session by its weekday. @example "Tuesday's very hard run", "Tuesday's expected long run", "the race on Sunday" */
export const formatSession = (facts: PlanFacts, session: SessionFact): string =>
  nameSession(facts, session, session.expected ? "expected " : "");

/** The same where the sentence itself says that it is only expected. */
export const formatUnmarked = (facts: PlanFacts, session: SessionFact): string =>
  nameSession(facts, session, "");

function nameSession(facts: PlanFacts, session: SessionFact, guess: string): string {
  const weekday = formatWeekday(dateOfDay(facts, session.day));
  if (session.raceClass !== null) return `the race on ${weekday}`;
  return `${weekday}'s ${guess}${kindWords(session)}`;
}

function kindWords(session: SessionFact): string {
  const noun = session.isRun ? "run" : "session";
  if (session.longEffort) return `long ${noun}`;
  if (!isQuality(session)) return noun;
  return `${session.class === "veryHard" ? "very hard" : "hard"} ${noun}`;
}

/** A race by its name or its day. @example "the Advent Run on Sunday 6 December" */
export const formatRace = (facts: PlanFacts, { name, day }: RaceFact): string =>
  `${name === null ? "the race" : name} on ${formatDay(dateOfDay(facts, day))}`;
