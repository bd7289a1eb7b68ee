import type { QuestionId } from "../../questions/question.ts";
import { ABSOLUTE, type TriageEffect } from "../effects.ts";
import { saidAt } from "../facts.ts";
import { EMERGENCY, type TriageRuleId } from "../finding.ts";
import { fire, type RCard, type TriageRule } from "./triage-rule.ts";

interface Emergency extends RCard {
  readonly arm: string;
  readonly question: QuestionId;
  readonly options: readonly string[];
}

const STOP: TriageEffect = { kind: "stopPlan" };
const MORE: Readonly<Partial<Record<TriageRuleId, readonly TriageEffect[]>>> = {
  R14: [STOP],
  R25: [STOP],
  R24: [{ kind: "noNeckTools" }],
};

/** Signs in the runner as a whole that are an emergency whatever else is known (R13, R14, R15, R23, R24, R25). */
const ROWS: readonly Emergency[] = [
  {
    id: "R14",
    text: "Chest pain, a collapse, a racing heart, unusual breathlessness or coughing blood is an emergency.",
    tag: "P",
    arm: "chest",
    question: "chest",
    options: ["chestPain", "collapse", "racing", "breathless", "coughingBlood"],
  },
  {
    id: "R15",
    text: "An injury with a bent shape, an open wound or a knock to the head is an emergency.",
    tag: "P",
    arm: "injury",
    question: "injury",
    options: ["deformity", "openWound", "headKnock"],
  },
  {
    id: "R23",
    text: "Confusion, a seizure, a bad headache, vomiting or puffy hands after a long effort is an emergency.",
    tag: "V",
    sources: ["PMC6735969 (2019)"],
    arm: "afterEffort",
    question: "confused",
    options: ["confusion", "seizure", "headache", "vomiting", "puffyHands"],
  },
  {
    id: "R24",
    text: "A new severe headache or neck pain with dizziness, vision, speech or weakness is an emergency.",
    tag: "P",
    arm: "head",
    question: "headNeck",
    options: ["withSigns"],
  },
  {
    id: "R25",
    text: "Pain in jaw, arm or upper back on exertion is an emergency.",
    tag: "P",
    arm: "exertion",
    question: "chest",
    options: ["exertion"],
  },
];

/** R13 is fed by two questions. It fires whenever its signs are said, also outside the seven days in which they are asked. */
export const R13: TriageRule = {
  id: "R13",
  text: "Dark or no urine, a badly swollen or weak muscle, or heat illness after a very hard effort is an emergency.",
  tag: "P",
  findInRunner: (facts) => {
    const evidenceAt =
      saidAt(facts, "urine", "dark", "none12h") ?? saidAt(facts, "swollenWeak", "swollen", "weak", "heatIll");
    return fire({ rule: "R13", arm: "muscle", urgency: EMERGENCY, evidenceAt, effects: [ABSOLUTE] });
  },
};

export const EMERGENCY_RULES: readonly TriageRule[] = [
  R13,
  ...ROWS.map(
    ({ id, text, tag, sources = [], arm, question, options }): TriageRule => ({
      id,
      text,
      tag,
      sources,
      findInRunner: (facts) =>
        fire({
          rule: id,
          arm,
          urgency: EMERGENCY,
          evidenceAt: saidAt(facts, question, ...options),
          effects: [ABSOLUTE, ...(MORE[id] ?? [])],
        }),
    }),
  ),
];
