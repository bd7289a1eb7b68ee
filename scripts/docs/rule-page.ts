import { SELF_CARE_RULES } from "../../src/core/care/index.ts";
import { MISTAKE_RULES } from "../../src/core/insight/index.ts";
import { CONDITION_RULES, R_CARDS } from "../../src/core/niggle/index.ts";
import { RULE_CARDS } from "../../src/core/plan/index.ts";
import type { Force, Provenance, RuleCard } from "../../src/core/units/index.ts";

const TAGS: Readonly<Record<Provenance, string>> = {
  V: "checked against its source",
  K: "own knowledge, not checked again",
  P: "practice",
  D: "our own default",
};

const FORCES: Readonly<Record<Force, string>> = {
  must: "**must**: never broken",
  like: "like: weighed against others",
  tells: "tells: shown, changes nothing",
};

/** A family of rules: the ids that begin with a letter, and the page that is made of them. */
export interface RuleFamily {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly cards: readonly RuleCard[];
  /** What stands where a rule has no paper of its own. */
  readonly unsourced: string;
}

const ofLetter = (cards: readonly RuleCard[], letter: string): readonly RuleCard[] =>
  cards.filter(({ id }) => id.startsWith(letter));

const SILENT = "the literature is silent";

/** Every family that has rules in the code. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  {
    file: "t-when.md",
    title: "When (T)",
    about:
      "When a massage may be, and when it is best. How they act together is told in [timing](timing.md).",
    cards: ofLetter(RULE_CARDS, "T"),
    unsourced: SILENT,
  },
  {
    file: "m-which-kind.md",
    title: "Which kind (M)",
    about: "Which kind of massage, and why the others lost. More in [modality](modality.md).",
    cards: ofLetter(RULE_CARDS, "M"),
    unsourced: SILENT,
  },
  {
    file: "b-therapist.md",
    title: "With the therapist (B)",
    about: "What a session is about. More in [modality](modality.md).",
    cards: ofLetter(RULE_CARDS, "B"),
    unsourced: SILENT,
  },
  {
    file: "r-be-seen.md",
    title: "When to be seen (R)",
    about:
      "Signs that need a professional, and how soon. No clinician has reviewed them: deadlines are conservative defaults awaiting clinical review. They say where to go and how fast, never what it is. R5, a niggle that is no better after a week, is told in [the seven-day clock](../methods/triage.md).",
    cards: R_CARDS.map((card) => ({ ...card, force: ["must"], sources: card.sources ?? [] })),
    unsourced: "clinical red-flag lists",
  },
  {
    file: "s-self-care.md",
    title: "Self-care (S)",
    about: "What a runner does alone. How a routine is put together: [self-care](../methods/self-care.md).",
    cards: SELF_CARE_RULES,
    unsourced: SILENT,
  },
  {
    file: "c-common-mistakes.md",
    title: "Common mistakes (C)",
    about:
      "What the log shows, said once and quietly, one message a day at most. How each is found: [insight](../methods/insight.md).",
    cards: MISTAKE_RULES,
    unsourced: SILENT,
  },
  {
    file: "x-conditions.md",
    title: "What keeps massage away (X)",
    about:
      "Asked at the start, again every 90 days, and before firm work is booked; what passes is asked on the day. No clinician has reviewed these rows. Serious harm by massage is rare and real.",
    cards: CONDITION_RULES,
    unsourced: "clinical practice",
  },
];

/** A DOI as a link; what has none stands as it is. */
const formatSource = (source: string): string =>
  source.startsWith("10.") ? `[${source}](https://doi.org/${source})` : source;

const formatRow =
  ({ unsourced }: RuleFamily) =>
  ({ id, text, force, tag, sources }: RuleCard): string => {
    const read = sources.length === 0 ? unsourced : sources.map(formatSource).join(", ");
    return `| ${id} | ${text} | ${force.map((one) => FORCES[one]).join("; ")} | ${TAGS[tag]} | ${read} |`;
  };

/** The page of one family, made from the rules themselves. */
export const writeFamilyPage = (family: RuleFamily): string =>
  [
    `# ${family.title}`,
    "",
    "Made from the rule files by `npm run docs`: change a rule there, not here.",
    family.about,
    "",
    "| rule | what it says | how it acts | where its numbers come from | read about it |",
    "|---|---|---|---|---|",
    ...family.cards.map(formatRow(family)),
    "",
  ].join("\n");
