import type { DayLoad } from "../load/index.ts";
import { SESSION_CLASSES, type SessionClass } from "../load/index.ts";
import type { TrainingSession } from "../training/index.ts";
import { because, type Instant, kilometresOf, metres } from "../units/index.ts";
import type { BriefDay, Statement, TrainingSection } from "./brief.ts";
import { formatMoment, formatShortDay, formatSpan } from "./brief-dates.ts";
import type { BriefSource } from "./brief-source.ts";
import { BLOCKS_SAID, WORDS } from "./brief-words.ts";

const WEEK = 7;
const FOUR_WEEKS = 28;
/** From this ratio of the last week to the mean of four it is said to rise or fall: our own default. */
const RISING = 1.1;
const FALLING = 0.9;

/**
 * B1: the last 7 days, the mean week of the last 28, where it is going, the last very hard session, the next hard one
 * and the next race.
 * @source RULES B1
 */
export function deriveTrainingSection(source: BriefSource): TrainingSection {
  const days = source.load.days.slice(-FOUR_WEEKS);
  return {
    rule: "B1",
    statements: [
      ...sayWeeks(days),
      sayBlock(source),
      sayLastVeryHard(source),
      sayNextQuality(source),
      ...sayNextRace(source),
    ],
    days: days.map((day) => deriveDay(day, source)),
  };
}

const sum = (days: readonly DayLoad[], of: (day: DayLoad) => number): number =>
  days.reduce((total, day) => total + of(day), 0);

/** "1,467", whatever the machine's language. */
const grouped = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ",");

const sayAmount = (days: readonly DayLoad[], weeks: number): string => {
  const distance = kilometresOf(metres(sum(days, (day) => day.runMetres) / weeks));
  return `${distance.toFixed(1)} km, load ${grouped(sum(days, (day) => day.load ?? 0) / weeks)}`;
};

function sayWeeks(days: readonly DayLoad[]): readonly Statement[] {
  if (days.length === 0)
    return [{ label: WORDS.last7, text: WORDS.none, because: [because("2.11", "No runs yet.")] }];
  const last = days.slice(-WEEK);
  const unknown = last.filter((day) => day.load === null).length;
  const [week, mean] = [
    sum(last, (day) => day.load ?? 0),
    sum(days, (day) => day.load ?? 0) / (FOUR_WEEKS / WEEK),
  ];
  const inputs = { week: Math.round(week), mean: Math.round(mean), unknown };
  const sayLast: Statement = {
    label: WORDS.last7,
    text: sayAmount(last, 1) + (unknown > 0 ? WORDS.unknownDays(unknown) : ""),
    because: [because("B1", "The sum of the runs of the last seven days, today included.", inputs)],
  };
  if (days.length < FOUR_WEEKS) return [sayLast];
  const trend = week > mean * RISING ? WORDS.rising : week < mean * FALLING ? WORDS.falling : "";
  const why =
    "A quarter of the last 28 days; it rises or falls where the last week differs by more than a tenth.";
  return [
    sayLast,
    {
      label: WORDS.mean28,
      text: sayAmount(days, FOUR_WEEKS / WEEK) + trend,
      because: [because("B1", why, inputs)],
    },
  ];
}

function sayBlock({ context: { days, todayIndex } }: BriefSource): Statement {
  const today = days[todayIndex];
  return {
    label: WORDS.block,
    text: BLOCKS_SAID[today?.block ?? "normal"],
    because: today ? [today.blockBecause] : [],
  };
}

const listSessions = ({ context }: BriefSource): readonly TrainingSession[] =>
  context.days.flatMap((day) => day.sessions);

const sayWhen = (
  session: Pick<TrainingSession, "start" | "date" | "timed">,
  at: Instant,
  source: BriefSource,
): string => (session.timed ? formatMoment(at, source.context.zone) : formatShortDay(session.date));

function sayLastVeryHard(source: BriefSource): Statement {
  const { now } = source.context;
  const behind = [...source.load.sessions, ...listSessions(source)];
  const last = behind
    .filter((session) => session.class === "veryHard" && session.end <= now)
    .sort((one, other) => one.end - other.end)
    .at(-1);
  if (!last)
    return {
      label: WORDS.lastVeryHard,
      text: WORDS.none,
      because: [because("2.10", "No very hard session is on record.")],
    };
  const timed = "timed" in last ? last.timed : true;
  const text = `${sayWhen({ ...last, timed }, last.end, source)} (${WORDS.ago(formatSpan(last.end, now))})`;
  return { label: WORDS.lastVeryHard, text, because: last.because };
}

function sayNextQuality(source: BriefSource): Statement {
  const { now } = source.context;
  const next = listSessions(source)
    .filter((session) => session.start > now && (session.class === "hard" || session.class === "veryHard"))
    .sort((one, other) => one.start - other.start)[0];
  if (!next)
    return {
      label: WORDS.nextQuality,
      text: WORDS.none,
      because: [because("E10", "None is planned, and no habit shows one.")],
    };
  const kind = next.source === "expected" ? WORDS.expected : WORDS.planned;
  const text = `${sayWhen(next, next.start, source)} (${WORDS.in(formatSpan(now, next.start))}, ${kind})`;
  return { label: WORDS.nextQuality, text, because: next.because };
}

function sayNextRace(source: BriefSource): readonly Statement[] {
  const { now, races } = source.context;
  const next = races
    .filter((race) => !race.done && race.startsAt > now)
    .sort((one, other) => one.startsAt - other.startsAt)[0];
  if (!next) return [];
  const when = sayWhen(
    { start: next.startsAt, date: next.date, timed: next.start !== null },
    next.startsAt,
    source,
  );
  const text = `${when} (${WORDS.in(formatSpan(now, next.startsAt))})`;
  return [
    { label: WORDS.nextRace, text, because: [because("B1", "From your list of races.", { race: next.id })] },
  ];
}

function deriveDay({ date, load }: DayLoad, source: BriefSource): BriefDay {
  const classes = source.load.sessions
    .filter((session) => session.date === date)
    .map((session) => session.class);
  return { date, load: Math.round(load ?? 0), class: findHardest(classes) };
}

const findHardest = (classes: readonly SessionClass[]): SessionClass | null =>
  SESSION_CLASSES.findLast((name) => classes.includes(name)) ?? null;
