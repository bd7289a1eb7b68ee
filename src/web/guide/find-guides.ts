import { isMoveId, MOVE_GROUP_CARDS, MOVES } from "../../core/care/index.ts";
import type { GuideHeadView } from "../../http/contract.ts";
import { saySite } from "../care/place-words.ts";
import { GUIDE_WORDS } from "./guide-words.ts";

const wordsOf = (guide: GuideHeadView): string =>
  [
    guide.id,
    guide.title,
    guide.summary,
    ...guide.sites.map(saySite),
    ...guide.modalities.map(GUIDE_WORDS.modality),
  ]
    .join(" ")
    .toLowerCase();

/** The guides that hold every word typed, in their titles, summaries, places or tools: what can be done without a server. */
export function findGuides(guides: readonly GuideHeadView[], typed: string): readonly GuideHeadView[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return guides.filter((guide) => {
    const words = wordsOf(guide);
    return wanted.every((word) => words.includes(word));
  });
}

export interface MoveGroupOfGuides {
  readonly name: string;
  readonly guides: readonly GuideHeadView[];
}

const groupOf = ({ id }: GuideHeadView): string =>
  isMoveId(id) ? MOVE_GROUP_CARDS[MOVES[id].group].name : GUIDE_WORDS.moves;

/** The moves by what they work on, in the order of the list. */
export function groupMoves(moves: readonly GuideHeadView[]): readonly MoveGroupOfGuides[] {
  const names = [...new Set(moves.map(groupOf))];
  return names.map((name) => ({ name, guides: moves.filter((move) => groupOf(move) === name) }));
}
