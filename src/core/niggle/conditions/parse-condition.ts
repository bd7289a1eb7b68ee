import { type Area, SIDES, SITES } from "../../body/index.ts";
import { err, type Instant, type LocalDate, ok, parseLocalDate, type Result } from "../../units/index.ts";
import { type ConditionAnswer, getCondition, isConditionId } from "./condition-answer.ts";

/** An answer as it was typed or sent. */
export interface ConditionWords {
  readonly condition: string;
  readonly answer: string;
  /** `calf:left`, or the site alone for both sides. */
  readonly areas?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** A clinician said yes to massage with this; recorded as of now. */
  readonly clinicianOk?: boolean;
}

export type ConditionFault =
  | { readonly code: "condition.unknown"; readonly text: string }
  | { readonly code: "condition.answer"; readonly text: string }
  | { readonly code: "condition.place"; readonly text: string }
  | { readonly code: "condition.placeMissing"; readonly text: string }
  | { readonly code: "condition.date"; readonly text: string };

/**
 * Reads an answer. A yes to a condition of a place without its place is a fault, so that nothing goes unblocked.
 * @param now when it was answered
 * @example parseCondition({ condition: "lump", answer: "yes", areas: ["calf:left"] }, now)
 */
export function parseCondition(words: ConditionWords, now: Instant): Result<ConditionAnswer, ConditionFault> {
  const { condition } = words;
  if (!isConditionId(condition)) return err({ code: "condition.unknown", text: condition });
  const holds = parseAnswer(words.answer);
  if (holds === undefined) return err({ code: "condition.answer", text: words.answer });
  const areas = parseAreas(words.areas ?? []);
  if (!areas.ok) return areas;
  if (holds && getCondition(condition).needsPlace && areas.value.length === 0)
    return err({ code: "condition.placeMissing", text: condition });
  const since = parseDate(words.since);
  const until = parseDate(words.until);
  if (!since.ok) return since;
  if (!until.ok) return until;
  if (since.value !== null && until.value !== null && until.value < since.value)
    return err({ code: "condition.date", text: until.value });
  const clinicianOk = words.clinicianOk === true && holds ? now : null;
  const dates = { since: since.value, until: until.value };
  return ok({ condition, holds, at: now, areas: areas.value, ...dates, clinicianOk });
}

function parseAnswer(text: string): boolean | undefined {
  if (/^yes$/i.test(text)) return true;
  return /^no$/i.test(text) ? false : undefined;
}

function parseAreas(texts: readonly string[]): Result<readonly Area[], ConditionFault> {
  const areas: Area[] = [];
  for (const text of texts) {
    const [named, sided = "both"] = text.split(":");
    const area = SITES.find((site) => site === named);
    const side = SIDES.find((one) => one === sided);
    if (area === undefined || side === undefined) return err({ code: "condition.place", text });
    areas.push({ area, side });
  }
  return ok(areas);
}

function parseDate(text: string | null | undefined): Result<LocalDate | null, ConditionFault> {
  if (text === null || text === undefined || text === "") return ok(null);
  const parsed = parseLocalDate(text);
  return parsed.ok ? parsed : err({ code: "condition.date", text });
}
