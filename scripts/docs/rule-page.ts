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
  readonly letter: string;
  readonly title: string;
  readonly about: string;
  readonly cards: readonly RuleCard[];
}

const ofLetter = (cards: readonly RuleCard[], letter: string): readonly RuleCard[] =>
  cards.filter(({ id }) => id.startsWith(letter));

/** Every family that has rules in the code. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  {
    file: "t-when.md",
    letter: "T",
    title: "When (T)",
    about:
      "When a massage may be, and when it is best. How they act together is told in [timing](timing.md).",
    cards: ofLetter(RULE_CARDS, "T"),
  },
  {
    file: "m-which-kind.md",
    letter: "M",
    title: "Which kind (M)",
    about: "Which kind of massage, and why the others lost. More in [modality](modality.md).",
    cards: ofLetter(RULE_CARDS, "M"),
  },
  {
    file: "b-therapist.md",
    letter: "B",
    title: "With the therapist (B)",
    about: "What a session is about. More in [modality](modality.md).",
    cards: ofLetter(RULE_CARDS, "B"),
  },
];

/** A DOI as a link; what has none stands as it is. */
const formatSource = (source: string): string =>
  source.startsWith("10.") ? `[${source}](https://doi.org/${source})` : source;

const formatSources = ({ sources }: RuleCard): string =>
  sources.length === 0 ? "the literature is silent" : sources.map(formatSource).join(", ");

const formatRow = (card: RuleCard): string =>
  `| ${card.id} | ${card.text} | ${card.force.map((force) => FORCES[force]).join("; ")} | ${TAGS[card.tag]} | ${formatSources(card)} |`;

/** The page of one family, made from the rules themselves. */
export const writeFamilyPage = ({ title, about, cards }: RuleFamily): string =>
  [
    `# ${title}`,
    "",
    "Made from the rule files by `npm run docs`: change a rule there, not here.",
    about,
    "",
    "| rule | what it says | how it acts | where its numbers come from | read about it |",
    "|---|---|---|---|---|",
    ...cards.map(formatRow),
    "",
  ].join("\n");
