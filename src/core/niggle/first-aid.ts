import type { Area } from "../body/index.ts";
import type { LimitingTriage } from "./limiting-triage.ts";
import { isSamePlace } from "./place-name.ts";

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
  const shut = triages.filter(isShutOtherwise).map(({ area }) => area);
  return triages
    .filter(isFirstAid)
    .flatMap(({ area }) => (area === null ? [] : [area]))
    .filter((area) => !shut.some((other) => other !== null && isSamePlace(other, area)));
}

const isFirstAid = ({ level, because }: LimitingTriage): boolean =>
  level === "L2" && because.some(({ rule }) => WITH.includes(rule));

/** The site is blocked for another reason as well: L2 by another rule, open questions, or no stretching. */
function isShutOtherwise(triage: LimitingTriage): boolean {
  const { level, incomplete, effects } = triage;
  if (level === "L2") return !isFirstAid(triage);
  return level === null || incomplete.length > 0 || effects.some(({ kind }) => kind === "noStretchHere");
}

const forbidsIce = ({ level, emergency, because, incomplete, effects }: LimitingTriage): boolean =>
  level === "L3" ||
  emergency ||
  because.some(({ rule }) => NEVER_BESIDE.includes(rule)) ||
  effects.some(({ kind }) => kind === "absolute" || kind === "stopPlan") ||
  incomplete.some((question) => OPEN_QUESTIONS.includes(question));
