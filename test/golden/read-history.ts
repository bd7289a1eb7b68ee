import type { ClassifiedSession, DayLoad, LoadHistory, Thresholds } from "../../src/core/load/index.ts";
import { type Because, dayNumberOf } from "../../src/core/units/index.ts";

/**
 * A load history as text, everything that load tells of a runner: made to be read by people, and to show what a
 * change does. Sessions that read alike stand once, with all their dates.
 */
export function readHistory(history: LoadHistory): string {
  const { kind, sessions, days, monotony, strain, confidence, because } = history;
  const lines = [
    `days in ${kind}, confidence ${confidence}, monotony ${figure(monotony)}, strain ${figure(strain)}`,
    ...because.map(readBecause),
    "",
    "## Thresholds",
    ...readThresholds(history.thresholds),
    "",
    "## Sessions",
    ...(sessions.length === 0 ? ["none"] : readSessions(sessions)),
    "",
    "## Weeks",
    ...(days.length === 0 ? ["none"] : weeksOf(days).map(readWeek)),
    "",
  ];
  return lines.join("\n");
}

const figure = (value: number | null): string => (value === null ? "unknown" : String(Math.round(value * 1000) / 1000));

const inputOf = (value: Because["inputs"][string]): string =>
  typeof value === "number" ? figure(value) : String(value);

const readBecause = ({ rule, text, inputs }: Because): string =>
  `- ${rule}: ${text} ${Object.entries(inputs).map(([name, value]) => `${name}=${inputOf(value)}`).join(" ")}`.trimEnd();

const readThresholds = (thresholds: Thresholds): readonly string[] =>
  Object.entries(thresholds).flatMap(([name, { value, source, because }]) => [
    `${name} ${figure(value)}, ${source}`,
    readBecause(because),
  ]);

function readSessions(sessions: readonly ClassifiedSession[]): readonly string[] {
  const datesOf = new Map<string, string[]>();
  for (const session of sessions) {
    const told = readSession(session);
    const dates = datesOf.get(told) ?? [];
    dates.push(session.date);
    datesOf.set(told, dates);
  }
  return [...datesOf].map(([told, dates]) => `### ${dates.join(", ")}: ${told}`);
}

function readSession(session: ClassifiedSession): string {
  const { sport, distance, duration, load, spike, race, longEffort, bigDescent, confidence, because } = session;
  const facts = [
    `${sport} of ${duration / 60} minutes`,
    distance === null ? "no distance" : `${distance / 1000} km`,
    ...(spike === null ? [] : [`spike ${spike.ratio === null ? "" : `${figure(spike.ratio)} `}${spike.category}`]),
    ...(race === null ? [] : [`race ${race.priority} of ${race.distance / 1000} km`]),
    ...(longEffort ? ["long effort"] : []),
    ...(bigDescent ? ["big descent"] : []),
  ];
  const loads = Object.entries(load.byKind).map(([kind, value]) => `${kind} ${figure(value)}`);
  return [
    `${session.class}, confidence ${confidence}`,
    `${facts.join(", ")}; ${(session.end - session.start) / 60_000} minutes from start to end`,
    `load ${figure(load.value)} ${load.kind}${loads.length > 1 ? `; ${loads.join(", ")}` : ""}`,
    ...[...load.because, ...because].map(readBecause),
  ].join("\n");
}

/** Weeks from Monday to Sunday. */
function weeksOf(days: readonly DayLoad[]): readonly (readonly DayLoad[])[] {
  const weeks = new Map<number, DayLoad[]>();
  for (const day of days) {
    // Day 0 was a Thursday.
    const week = Math.floor((dayNumberOf(day.date) + 3) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), day]);
  }
  return [...weeks.values()];
}

function readWeek(week: readonly DayLoad[]): string {
  const last = week[week.length - 1]!;
  const kilometres = week.reduce((sum, day) => sum + day.runMetres, 0) / 1000;
  return [
    `${week[0]!.date} on`,
    week.map(({ load }) => (load === null ? "?" : figure(load))).join(" "),
    `${figure(kilometres)} km run`,
    `fitness ${figure(last.ctl)}, fatigue ${figure(last.atl)}, form ${figure(last.tsb)}${last.provisional ? ", provisional" : ""}`,
  ].join(" | ");
}
