import type { Treatment } from "../../core/care/index.ts";
import {
  type ConditionAnswer,
  type ConditionId,
  getCondition,
  listConditionsBeforeVisit,
} from "../../core/niggle/index.ts";
import { localDateAt, type Result } from "../../core/units/index.ts";
import type { Fault } from "../fault.ts";
import type { Picture } from "../picture.ts";
import { denied, readCondition, type SingleWords } from "./safety.ts";

/** What was said of safety with a booking: no to all that is asked, or one answer after the other. */
export type BookingSafetyWords = "none" | readonly SingleWords[];

const ASK =
  'Not booked yet: the safety questions come before a firm massage ("safety" lists them). None of them holds? Book it again with --safety none. Something holds? Say so first with "safety answer".';

/**
 * The answers that a booking brings, read; a fault with the questions where some are still to be answered. A gentle
 * session asks nothing.
 * @source RULES 3.5
 */
export function readBookingSafety(
  { body, context, moment }: Picture,
  { form, start }: Treatment,
  words: BookingSafetyWords | undefined,
): Result<readonly ConditionAnswer[], Fault> {
  const { conditions: answers, now, zone } = body.limitsSource;
  const today = localDateAt(start, context.zone) === context.today;
  const asked = listConditionsBeforeVisit({ answers, now, zone }, { form, today });
  const said = readSaid(words, asked, moment);
  if (!said.ok) return said;
  const open = asked.filter((id) => !said.value.some(({ condition }) => condition === id));
  return open.length === 0
    ? said
    : { ok: false, error: { code: "massage.safety", message: ASK, questions: open.map(questionOf) } };
}

function readSaid(
  words: BookingSafetyWords | undefined,
  asked: readonly ConditionId[],
  moment: Picture["moment"],
): Result<readonly ConditionAnswer[], Fault> {
  if (words === undefined) return { ok: true, value: [] };
  if (words === "none") return { ok: true, value: asked.map((id) => denied(id, moment)) };
  const answers: ConditionAnswer[] = [];
  for (const one of words) {
    const read = readCondition(one, moment);
    if (!read.ok) return read;
    answers.push(read.value);
  }
  return { ok: true, value: answers };
}

const questionOf = (id: ConditionId) => {
  const { question, needsPlace } = getCondition(id);
  return { id, question, needsPlace: needsPlace === true };
};
