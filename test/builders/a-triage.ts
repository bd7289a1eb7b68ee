import { type Descriptor, isAxial, type Side, type Site } from "../../src/core/body/index.ts";
import {
  type Answer,
  type DayWord,
  deriveTriage,
  type Effort,
  type EffortKind,
  findQuestion,
  isRunnerQuestion,
  type Niggle,
  type NiggleEntry,
  type NiggleId,
  QUESTIONS,
  type QuestionId,
  type Seen,
  type TriageInput,
} from "../../src/core/niggle/index.ts";
import { addDays, addHours, type Instant, instant, localDate, UTC } from "../../src/core/units/index.ts";

/** Day 0, eight in the morning: when a niggle of a test opens. */
export const OPENED = instant(Date.UTC(2026, 2, 2, 8));
const OPENED_ON = localDate("2026-03-02");

/** Hours after the opening. @example at(24) */
export const at = (hours: number): Instant => addHours(OPENED, hours);

/** One logged day: its number from the opening, its score, and what else was said. */
export interface DayWords {
  readonly day: number;
  readonly score?: number | null;
  readonly run?: number | null;
  readonly descriptors?: readonly Descriptor[];
  readonly word?: DayWord;
  /** Hours after the opening at which it was logged; the same hour of its day where it is not said. */
  readonly loggedAt?: number;
}

/** A logged day. @example aDay({ day: 1, score: 4 }) */
export const aDay = (words: DayWords): NiggleEntry => ({
  date: addDays(OPENED_ON, words.day),
  loggedAt: at(words.loggedAt ?? words.day * 24),
  run: words.run ?? null,
  morning: null,
  life: null,
  pain: words.score ?? null,
  word: words.word ?? null,
  descriptors: words.descriptors ?? [],
  runChanged: null,
  why: null,
  care: [],
});

/** What applies by question; "spot" takes its spot. */
export type Said = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** Answers to some questions at an hour. @example answersOf({ walkEven: ["favours"] }, 24) */
export const answersOf = (said: Said, hours = 0): readonly Answer[] =>
  Object.entries(said).map(([question, chosen]) => ({ question, chosen: chosen ?? [], at: at(hours) }));

/** What a test says of a niggle. Every question is answered with none of its signs unless it says otherwise. */
export interface TriageWordsOfTest {
  readonly site?: Site;
  readonly side?: Side;
  readonly days?: readonly DayWords[];
  readonly said?: Said;
  /** Questions left without an answer. */
  readonly silent?: readonly QuestionId[];
  /** Answers given later, in hours after the opening. */
  readonly later?: readonly { readonly hours: number; readonly said: Said }[];
  readonly efforts?: readonly Effort[];
  readonly otherSide?: readonly DayWords[];
  readonly ageYears?: number | null;
  readonly loadRise?: number | null;
  readonly seen?: readonly Seen[];
  readonly runs?: TriageInput["runs"];
  readonly r5?: TriageInput["r5"];
  readonly clockClosedAt?: Instant | null;
  /** Hours after the opening; an hour after the last day where it is not said. */
  readonly now?: number;
}

/** Every question of a site and of the runner answered with none of its signs. */
export const denyAll = (site: Site): Said =>
  Object.fromEntries(
    QUESTIONS.filter(
      ({ id, sites }) => id !== "stairs" && (isRunnerQuestion(id) || sites.includes(site)),
    ).map(({ id, none }) => [id, none]),
  );

function splitAnswers(answers: readonly Answer[]): Pick<TriageInput, "general"> & Pick<Niggle, "answers"> {
  const isRunner = ({ question }: Answer): boolean => {
    const found = findQuestion(question);
    return found !== undefined && isRunnerQuestion(found.id);
  };
  return { general: answers.filter(isRunner), answers: answers.filter((one) => !isRunner(one)) };
}

/** An effort that ended so many hours before the opening. @example anEffort("race", 20) */
export const anEffort = (kind: EffortKind, hoursBefore: number, ultra = false): Effort => ({
  startedAt: at(-hoursBefore - 4),
  endedAt: at(-hoursBefore),
  kinds: [kind],
  ultra,
});

/** Someone looked, so many hours after the opening. */
export const aLook = (hours: number, advice = "Rest for a week, then easy running."): Seen => ({
  at: at(hours),
  by: "physio",
  advice,
  pressureCap: null,
  mayRun: null,
});

/** The rules that stand, with level and hours. @example firedBy({ said: { walkEven: ["favours"] } }) // ["R3 L2 72"] */
export const firedBy = (words: TriageWordsOfTest): readonly string[] =>
  deriveTriage(aTriage(words)).triggers.map(({ rule, level, deadlineHours }) =>
    deadlineHours === null ? `${rule} ${level}` : `${rule} ${level} ${deadlineHours}`,
  );

/** What triage needs for a niggle in words: a left calf at 3 of 10 with every question answered harmlessly. */
export function aTriage(words: TriageWordsOfTest = {}): TriageInput {
  const site = words.site ?? "calf";
  const days = words.days ?? [{ day: 0, score: 3 }];
  const first = { ...denyAll(site), ...words.said };
  const kept = Object.entries(first).filter(([id]) => !words.silent?.some((silent) => silent === id));
  const later = (words.later ?? []).flatMap(({ hours, said }) => answersOf(said, hours));
  const { answers, general } = splitAnswers([...answersOf(Object.fromEntries(kept)), ...later]);
  const lastDay = Math.max(0, ...days.map(({ day, loggedAt }) => loggedAt ?? day * 24));
  return {
    niggle: {
      id: "niggle-1" as NiggleId,
      area: { area: site, side: isAxial(site) ? "both" : (words.side ?? "left") },
      spot: null,
      openedAt: OPENED,
      openedOn: OPENED_ON,
      entries: days.map(aDay),
      answers,
      seen: words.seen ?? [],
      closedByRunner: null,
    },
    general,
    efforts: words.efforts ?? [],
    otherSide: (words.otherSide ?? []).map(aDay),
    ageYears: words.ageYears === undefined ? 35 : words.ageYears,
    loadRise: words.loadRise === undefined ? 0 : words.loadRise,
    runs: words.runs ?? [],
    r5: words.r5 ?? null,
    clockClosedAt: words.clockClosedAt ?? null,
    zone: UTC,
    now: at(words.now ?? lastDay + 1),
  };
}
