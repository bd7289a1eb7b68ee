import type { NiggleView, TriageView } from "../../http/contract.ts";
import { placeTitle } from "./niggle-words.ts";
import { TRIAGE_WORDS as WORDS } from "./triage-words.ts";

const ORDER = ["L3", "L2", null, "L1", "L0"] as const;

const rankOf = ({ emergency, level }: Pick<NiggleView, "emergency" | "level">): number =>
  emergency ? -1 : ORDER.indexOf(level);

/** The most urgent first; of two that are alike the one with the nearer deadline. What is not known stands before what is calm. */
export const byUrgency = (niggles: readonly NiggleView[]): readonly NiggleView[] =>
  niggles.toSorted((one, other) => {
    const ranks = rankOf(one) - rankOf(other);
    return ranks !== 0 ? ranks : (one.deadline ?? "~") < (other.deadline ?? "~") ? -1 : 1;
  });

export interface Rest {
  readonly what: string;
  /** Why; none where it was said already. */
  readonly text: string | null;
  readonly rules: readonly string[];
}

type Block = TriageView["blocks"][number];

function nameOf({ what, area, side }: Block): string {
  if (what === "everything") return WORDS.restsAll;
  if (what === "running") return WORDS.restsRunning;
  const place = placeTitle({ area: area ?? "", side: side ?? "both" });
  return what === "pressing" ? WORDS.pressing(place) : place;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A place that rests altogether is not pressed either. */
const isCovered = (block: Block, blocks: readonly Block[]): boolean =>
  block.what === "pressing" &&
  blocks.some(({ what, area, side }) => what === "place" && area === block.area && side === block.side);

/** What rests, each once; the reasons that stand above already are named by their rules only. */
export function restsOf(blocks: readonly Block[], said: readonly string[]): readonly Rest[] {
  const shown = blocks.filter((block) => !isCovered(block, blocks));
  return unique(shown.map(nameOf)).map((what) => {
    const own = shown.filter((block) => nameOf(block) === what);
    const texts = unique(own.map(({ text }) => text)).filter((text) => !said.includes(text));
    return {
      what,
      text: texts.length > 0 ? texts.join(" ") : null,
      rules: unique(own.map(({ rule }) => rule)),
    };
  });
}
