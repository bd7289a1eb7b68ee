import { addDays, daysBetween, type LocalDate } from "../../units/index.ts";
import type { InsightFacts } from "../insight-facts.ts";
import { isWithin } from "./area-facts.ts";
import type { Finding } from "./finding.ts";
import { texts } from "./texts.ts";

/** E16: shorter sessions count for no rule. */
const FEWEST_MINUTES = 20;
const LONGEST_GAP = 28;
const SELF_CARE_DAYS = 14;
const FEWEST_SELF_CARE = 2;
const RUNS_A_WEEK = 3;

export type CareFacts = Pick<
  InsightFacts,
  "today" | "treatments" | "selfCare" | "runs" | "firstRecord" | "installedOn" | "noProfessionalCare"
>;

/**
 * C1: more than 28 days without a professional session of 20 minutes, counted for a new runner from the later of first
 * record and install, fewer than 2 self-care sessions in 14 days, and 3 runs in each of the last two weeks. Where the
 * runner wants no professional care only self-care counts, from 14 days after that beginning.
 * Source: RULES 1.10, E16; the two weeks of runs are our own reading.
 * @example findLittleCare(facts)?.offer // { kind: "startSmall" }
 */
export function findLittleCare(facts: CareFacts): Finding | null {
  const { today, noProfessionalCare } = facts;
  const begin = findBegin(facts);
  const last = findLastTreatment(facts);
  const from = last !== null && (begin === null || last > begin) ? last : begin;
  if (from === null || !runsEnough(facts)) return null;
  const recent = facts.selfCare.filter(({ date }) => isWithin(date, today, SELF_CARE_DAYS));
  // A routine with roller and stretches is two records and one time.
  const selfCare = new Set(recent.map(({ date }) => date)).size;
  const days = daysBetween(from, today);
  const sinceBegin = begin === null ? days : daysBetween(begin, today);
  const quiet = noProfessionalCare ? sinceBegin >= SELF_CARE_DAYS : days > LONGEST_GAP;
  if (!quiet || selfCare >= FEWEST_SELF_CARE) return null;
  const since = last === null ? null : daysBetween(last, today);
  const text = noProfessionalCare
    ? texts.selfCareOnly
    : since === null
      ? texts.notYet(days)
      : texts.longAgo(since);
  const inputs = { days, selfCare, noProfessionalCare };
  return { rule: "C1", key: "C1", text, inputs, noHeat: null, offer: { kind: "startSmall" } };
}

/** The later of first record and install; what is known of them. */
function findBegin({ firstRecord, installedOn }: CareFacts): LocalDate | null {
  if (firstRecord === null || installedOn === null) return firstRecord ?? installedOn;
  return firstRecord > installedOn ? firstRecord : installedOn;
}

const findLastTreatment = ({ treatments, today }: CareFacts): LocalDate | null =>
  treatments
    .filter(({ date, minutes }) => minutes >= FEWEST_MINUTES && date <= today)
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? null;

const runsEnough = ({ runs, today }: CareFacts): boolean =>
  [today, addDays(today, -7)].every(
    (end) => runs.filter((date) => isWithin(date, end, 7)).length >= RUNS_A_WEEK,
  );
