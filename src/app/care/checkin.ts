import type { Area } from "../../core/body/index.ts";
import type { SorenessEntry } from "../../core/context/index.ts";
import {
  deriveOstrcScore,
  OSTRC_IDS,
  OSTRC_STYLE,
  type OstrcAnswer,
  type OstrcAnswers,
  type OstrcId,
  type OstrcProblem,
  type OstrcScore,
} from "../../core/niggle/index.ts";
import type { LocalDate, Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { readPlace } from "../niggle/niggle-words.ts";
import { readLoads } from "../read-loads.ts";
import type { Services } from "../services.ts";
import { type NumberWords, readNumber } from "./read-number.ts";

/** The check-ins as they stand, and the questions of the weekly one. */
export interface Checkin {
  readonly today: LocalDate;
  readonly soreness: SorenessEntry | null;
  /** The last weekly checks, the latest first. */
  readonly checks: readonly (OstrcProblem & { readonly score: OstrcScore })[];
  readonly questions: typeof OSTRC_STYLE;
}

export interface SorenessWords {
  readonly legs: NumberWords;
  readonly stairs?: NumberWords | undefined;
}

export interface WeekWords extends Readonly<Partial<Record<OstrcId, NumberWords | undefined>>> {
  readonly illness?: boolean | undefined;
  readonly area?: string | undefined;
  readonly side?: string | undefined;
  readonly daysLost?: NumberWords | undefined;
}

const CHECKS_SHOWN = 8;
const DAYS_A_WEEK = 7;
const code = "checkin.impossible";

/** Reads today's soreness and the last weekly checks with their severity (RULES 3.3). */
export async function showCheckin(services: Services): Promise<Checkin> {
  const { log, moment } = await readLoads(services);
  const checks = await services.store.niggles.listWeeklyChecks(services.runner);
  const known = checks.filter(({ date }) => date <= moment.today);
  return {
    today: moment.today,
    soreness: log.soreness.find(({ date }) => date === moment.today) ?? null,
    checks: known
      .slice(-CHECKS_SHOWN)
      .reverse()
      .map((check) => ({ ...check, score: deriveOstrcScore(check.answers) })),
    questions: OSTRC_STYLE,
  };
}

/** Notes how sore the legs are today; a later word of the day replaces an earlier one. */
export async function saveSoreness(services: Services, words: SorenessWords): Promise<Result<null, Fault>> {
  const legs = readNumber(words.legs, { name: "Soreness of the legs", least: 0, most: 10, code });
  if (!legs.ok) return legs;
  const stairs = readOptional(words.stairs, { name: "Soreness on stairs", least: 0, most: 10, code });
  if (!stairs.ok) return stairs;
  const { moment } = await readLoads(services);
  const entry = { date: moment.today, legs: legs.value, stairs: stairs.value ?? null };
  await services.store.care.saveSoreness(services.runner, entry);
  return { ok: true, value: null };
}

/**
 * Notes the weekly check once it is complete. "Nothing in the way" and "not at all" end it; otherwise all four
 * questions are asked, and the one that is missing is named.
 * @source RULES 3.3; structure Clarsen 2020, 10.1136/bjsports-2019-101337
 */
export async function saveWeek(services: Services, words: WeekWords): Promise<Result<null, Fault>> {
  const answers = readAnswers(words);
  if (!answers.ok) return answers;
  const about = readProblem(words, answers.value.participation === 0);
  if (!about.ok) return about;
  const lost = { name: "Days lost", least: 0, most: DAYS_A_WEEK, code, whole: true } as const;
  const daysLost = readNumber(words.daysLost ?? 0, lost);
  if (!daysLost.ok) return daysLost;
  const { moment } = await readLoads(services);
  const check = { ...about.value, date: moment.today, daysLost: daysLost.value, answers: answers.value };
  await services.store.niggles.saveWeeklyCheck(services.runner, check);
  return { ok: true, value: null };
}

const readOptional = (
  words: NumberWords | undefined,
  wanted: Parameters<typeof readNumber>[1],
): Result<number | undefined, Fault> =>
  words === undefined ? { ok: true, value: undefined } : readNumber(words, wanted);

/** Complete answers; those that the first one makes needless are left out. */
function readAnswers(words: WeekWords): Result<OstrcAnswers, Fault> {
  let answers: OstrcAnswers = {};
  for (const id of OSTRC_IDS) {
    const read = readOptional(words[id], {
      name: `The answer to ${id}`,
      least: 0,
      most: 3,
      code,
      whole: true,
    });
    if (!read.ok) return read;
    const value = ANSWERS.find((one) => one === read.value);
    if (value !== undefined) answers = { ...answers, [id]: value };
  }
  const { next } = deriveOstrcScore(answers);
  if (next !== null) return fault(code, sayMissing(next));
  const { participation } = answers;
  const isEnded = participation === 0 || participation === 3;
  return { ok: true, value: isEnded ? { participation } : answers };
}

const ANSWERS: readonly OstrcAnswer[] = [0, 1, 2, 3];

function sayMissing(id: OstrcId): string {
  const question = OSTRC_STYLE.find((one) => one.id === id);
  const options = question?.options.map((text, value) => `${value} ${text.toLowerCase()}`).join("; ");
  return `Still to answer, ${id}: ${question?.text ?? ""} (${options}).`;
}

type About = Pick<OstrcProblem, "problem" | "kind" | "area">;

/** A problem keeps its id from week to week: its place, or illness; a week with nothing in the way has none. */
function readProblem({ illness = false, area, side }: WeekWords, isFine: boolean): Result<About, Fault> {
  const named = area !== undefined || side !== undefined;
  if (illness && named) return fault(code, "Say either an illness or a place, each in a check of its own.");
  if (illness) return { ok: true, value: { problem: "illness", kind: "illness", area: null } };
  if (!named && isFine) return { ok: true, value: { problem: "none", kind: "injury", area: null } };
  if (!named) return fault(code, "What was it? Name the area and the side, or say that it was an illness.");
  const place = readPlace({ area, side });
  return place.ok ? { ok: true, value: injuryOf(place.value.area) } : place;
}

const injuryOf = (area: Area): About => ({ problem: `${area.area}:${area.side}`, kind: "injury", area });
