import {
  CONDITION_IDS,
  type ConditionAnswer,
  type ConditionCard,
  type ConditionFault,
  type ConditionId,
  type ConditionState,
  deriveConditions,
  getCondition,
  listConditionsToAsk,
  parseCondition,
} from "../../core/niggle/index.ts";
import type { LocalDate, Result, TimeZone } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Moment } from "../moment.ts";
import { readLoads } from "../read-loads.ts";
import type { Services } from "../services.ts";

/** A condition with its card. */
export interface ConditionRow {
  readonly id: ConditionId;
  readonly card: ConditionCard;
}

/** What is known of the runner's conditions, and what is still asked. */
export interface Safety {
  readonly toAsk: readonly ConditionRow[];
  readonly onTheDay: readonly ConditionRow[];
  readonly active: readonly (ConditionState["active"][number] & { readonly card: ConditionCard })[];
  /** The last answer to each condition, in the order of the table. */
  readonly answered: readonly ConditionAnswer[];
  readonly zone: TimeZone;
}

/** An answer to one condition as it was typed. */
export interface SingleWords {
  readonly condition?: string | undefined;
  readonly answer?: string | undefined;
  readonly areas?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly clinicianOk?: boolean | undefined;
}

/** An answer, or `none`: a no to all that is due at a review; `noneToday`: a no to all that passes. */
export interface SafetyWords extends SingleWords {
  readonly answers?: "none" | "noneToday" | undefined;
}

/**
 * Reads the contraindications: which hold, which are due, which pass and are asked on the day.
 * @source RULES 3.5
 */
export async function showSafety(services: Services): Promise<Safety> {
  const { question, known } = await readConditions(services);
  const { active } = deriveConditions(question);
  const last = new Map(known.map((answer) => [answer.condition, answer]));
  return {
    toAsk: listConditionsToAsk(question, "review").map(rowOf),
    onTheDay: listConditionsToAsk(question, "treatmentDay").map(rowOf),
    active: active.map((one) => ({ ...one, card: getCondition(one.id) })),
    answered: CONDITION_IDS.flatMap((id) => last.get(id) ?? []),
    zone: question.zone,
  };
}

/**
 * Notes an answer to a condition, or "none of these" to all that are due: at a review, or of what passes. The one never
 * answers the other. Nothing is written unless all of it can be read.
 */
export async function answerSafety(services: Services, words: SafetyWords): Promise<Result<null, Fault>> {
  const { question, moment } = await readConditions(services);
  const single = readSingle(words, moment);
  if (!single.ok) return single;
  const others = words.answers === undefined ? [] : listConditionsToAsk(question, ASKED_AT[words.answers]);
  const answers = [
    ...single.value,
    ...others.filter((id) => id !== words.condition).map((condition) => denied(condition, moment)),
  ];
  await services.store.niggles.addConditions(services.runner, answers);
  return { ok: true, value: null };
}

async function readConditions(services: Services) {
  const { log, moment } = await readLoads(services);
  const known = log.conditions.filter(({ at }) => at <= moment.now);
  return { question: { answers: known, now: moment.now, zone: log.settings.timeZone }, known, moment };
}

const ASKED_AT = { none: "review", noneToday: "treatmentDay" } as const;

const rowOf = (id: ConditionId): ConditionRow => ({ id, card: getCondition(id) });

/** A no, as of now. */
export const denied = (condition: ConditionId, { now }: Moment): ConditionAnswer => ({
  condition,
  holds: false,
  at: now,
  areas: [],
  since: null,
  until: null,
  clinicianOk: null,
});

function readSingle(words: SafetyWords, moment: Moment): Result<readonly ConditionAnswer[], Fault> {
  const { condition, answer, answers } = words;
  if (answers !== undefined && condition === undefined && answer === undefined)
    return { ok: true, value: [] };
  const read = readCondition(words, moment);
  return read.ok ? { ok: true, value: [read.value] } : read;
}

/** Reads one answer; what can not be read is a fault in one sentence. */
export function readCondition(
  { condition, answer, areas = [], since, until, clinicianOk = false }: SingleWords,
  { now, today }: Moment,
): Result<ConditionAnswer, Fault> {
  if (condition === undefined || answer === undefined)
    return fault("safety.impossible", "Name a condition and answer it with yes or no, or say none to all.");
  const words = { condition, answer, areas, since: since ?? null, until: until ?? null, clinicianOk };
  const parsed = parseCondition(words, now);
  if (!parsed.ok) return fault("safety.impossible", sayFault(parsed.error));
  return isAhead(parsed.value.since, today)
    ? fault("safety.impossible", `${parsed.value.since} has not come yet. Say since when it holds.`)
    : { ok: true, value: parsed.value };
}

const isAhead = (since: LocalDate | null, today: LocalDate): boolean => since !== null && since > today;

const SENTENCES: Readonly<Record<ConditionFault["code"], (text: string) => string>> = {
  "condition.unknown": (text) => `"${text}" is no condition. "safety" shows them with their ids.`,
  "condition.answer": (text) => `"${text}" is no answer. Say yes or no.`,
  "condition.place": (text) => `"${text}" is no place. Name the area and the side: calf:left.`,
  "condition.placeMissing": (text) => `Where is it? With "${text}" name the place as well: calf:left.`,
  "condition.date": (text) =>
    `"${text}" is no date that fits. Write YYYY-MM-DD, the first day before the last.`,
};

const sayFault = ({ code, text }: ConditionFault): string => SENTENCES[code](text);
