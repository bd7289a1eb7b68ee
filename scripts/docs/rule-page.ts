import { RULE_CARDS, type RuleCard } from "../../src/core/plan/index.ts";

const TAGS: Readonly<Record<RuleCard["tag"], string>> = {
  V: "checked against its source",
  K: "own knowledge, not checked again",
  P: "practice, no study behind it",
  D: "our own default",
};

const row = ({ id, text, tag }: RuleCard): string => `| ${id} | ${text} | ${TAGS[tag]} |`;

const isAbout =
  (letter: string) =>
  ({ id }: RuleCard): boolean =>
    id.startsWith(letter);

const family = (title: string, cards: readonly RuleCard[]): string =>
  [
    `## ${title}`,
    "",
    "| rule | what it says | where its numbers come from |",
    "|---|---|---|",
    ...cards.map(row),
  ].join("\n");

/** The page of the planner's rules, made from the rules themselves. */
export const writeRulePage = (): string =>
  [
    "# The planner's rules",
    "",
    "Made from the rule files by `npm run docs`: change a rule there, not here. How they act together is told in [timing](timing.md) and [modality](modality.md).",
    "",
    family("When (T)", RULE_CARDS.filter(isAbout("T"))),
    "",
    family("Which kind (M)", RULE_CARDS.filter(isAbout("M"))),
    "",
  ].join("\n");
