import { SITE_FACTS, SITES, type Site } from "../../../core/body/index.ts";
import {
  MOVE_GROUP_CARDS,
  MOVE_IDS,
  MOVES,
  type Move,
  type MoveId,
  SITE_MOVES,
} from "../../../core/care/index.ts";

const LONGEST_LIST = 6;

const sitesOf = (id: MoveId): readonly Site[] =>
  SITES.filter((site) => [...SITE_MOVES[site].presses, ...SITE_MOVES[site].loads].includes(id));

/** All by which a move may be looked for: its name, group, kind and places. */
function namesOf({ id, name, group, kind, tool }: Move): string {
  const places = sitesOf(id).flatMap((site) => [SITE_FACTS[site].words, ...SITE_FACTS[site].synonyms]);
  return [name, MOVE_GROUP_CARDS[group].name, kind, tool, id, ...places].join(" ").toLowerCase();
}

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  MOVE_IDS.map((id) => [id, namesOf(MOVES[id])]),
);

/**
 * Our moves that carry every word of a search, those with it in their name first; without words those that work on the
 * places given.
 * @example findMoves("calf roll", [])[0]?.id // "CAL1"
 */
export function findMoves(text: string, places: readonly Site[]): readonly Move[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const fitting =
    words.length === 0
      ? MOVE_IDS.filter((id) => sitesOf(id).some((site) => places.includes(site)))
      : MOVE_IDS.filter((id) => words.every((word) => NAMES[id]?.includes(word)));
  const inName = (id: MoveId): number =>
    words.filter((word) => MOVES[id].name.toLowerCase().includes(word)).length;
  return fitting
    .toSorted((one, other) => inName(other) - inName(one))
    .slice(0, LONGEST_LIST)
    .map((id) => MOVES[id]);
}
