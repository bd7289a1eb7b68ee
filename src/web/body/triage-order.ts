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
  readonly text: string;
}

const nameOf = ({ what, area, side }: TriageView["blocks"][number]): string => {
  if (what === "everything") return WORDS.restsAll;
  if (what === "running") return WORDS.restsRunning;
  const place = placeTitle({ area: area ?? "", side: side ?? "both" });
  return what === "pressing" ? WORDS.pressing(place) : place;
};

/** What rests, each place once with each of its reasons. */
export function restsOf(blocks: TriageView["blocks"]): readonly Rest[] {
  const all = blocks.map((block): Rest => ({ what: nameOf(block), text: block.text }));
  return [...new Set(all.map(({ what }) => what))].map((what) => ({
    what,
    text: [...new Set(all.filter((one) => one.what === what).map(({ text }) => text))].join(" "),
  }));
}
