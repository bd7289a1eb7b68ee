import type { Area } from "../body/index.ts";
import type { LimitingTriage } from "./limiting-triage.ts";

/** Rules under which ice is first aid on a site at L2, and those beside which it never is (S3, 3.4). */
const WITH: readonly string[] = ["R1", "R11", "R16"];
const NEVER_BESIDE: readonly string[] = ["R6", "R8", "R9", "R10", "R12", "R13", "R19"];

/** Questions that would tell of those: while one is open, nobody knows that they do not hold. */
const OPEN_QUESTIONS: readonly string[] = [
  "legSwollen",
  "clotRisks",
  "chest",
  "risingTightness",
  "saddle",
  "tiptoe",
  "hotRed",
  "fever",
  "urine",
  "swollenWeak",
  "coldFoot",
];

/**
 * Places at L2 on which ice is still allowed, as the only care there; none while a rule or an L3 anywhere forbids it.
 * @source RULES S3 and 3.4
 * @example findIceAllowed([sprainedAnkleAtL2]) // [{ area: "ankle", side: "left" }]
 */
export function findIceAllowed(triages: readonly LimitingTriage[]): readonly Area[] {
  if (triages.some(forbidsIce)) return [];
  return triages
    .filter(({ level, because }) => level === "L2" && because.some(({ rule }) => WITH.includes(rule)))
    .flatMap(({ area }) => (area === null ? [] : [area]));
}

const forbidsIce = ({ level, emergency, because, incomplete, effects }: LimitingTriage): boolean =>
  level === "L3" ||
  emergency ||
  because.some(({ rule }) => NEVER_BESIDE.includes(rule)) ||
  effects.some(({ kind }) => kind === "absolute" || kind === "stopPlan") ||
  incomplete.some((question) => OPEN_QUESTIONS.includes(question));
