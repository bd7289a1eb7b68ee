import { isAxial, type ShownSide, type Site } from "../../../core/body/index.ts";
import type { NiggleView, TriageView } from "../../../http/contract.ts";
import { type Standing, standingOf } from "../niggle-days.ts";
import { clockInWords, levelTag, NIGGLE_WORDS } from "../niggle-words.ts";

/** What is to be seen at one place of the map. */
export interface Mark {
  readonly niggle: NiggleView | null;
  readonly standing: Standing | null;
  readonly pain: number | null;
  /** A red flag: it rests until it was seen. */
  readonly flagged: boolean;
  /** Questions are open: it is left alone. */
  readonly unknown: boolean;
}

export const NO_MARK: Mark = { niggle: null, standing: null, pain: null, flagged: false, unknown: false };

export interface MarkSource {
  readonly niggles: readonly NiggleView[];
  readonly blocks: TriageView["blocks"];
  readonly today: string;
}

interface Place {
  readonly site: Site;
  readonly side: ShownSide;
}

const isHere = (
  { site, side }: Place,
  other: { readonly area?: string | undefined; readonly side?: string | undefined },
): boolean => other.area === site && (isAxial(site) || other.side === side || other.side === "both");

/** The open niggle of a place; one of its own side before one of both. */
export function openNiggleAt(niggles: readonly NiggleView[], place: Place): NiggleView | null {
  const here = niggles.filter((niggle) => niggle.open && isHere(place, niggle));
  return here.find(({ side }) => side === place.side) ?? here[0] ?? null;
}

/** The open niggle that a day of a place is added to: the same side, or both where both were meant. */
export const niggleToLog = (niggles: readonly NiggleView[], { site, side }: Place): NiggleView | null =>
  niggles.find((niggle) => niggle.open && niggle.area === site && niggle.side === side) ?? null;

/** A rule of triage closes it, not a question that is open and not soreness after hard work. */
const isRedFlag = ({ what, rule }: TriageView["blocks"][number]): boolean =>
  what === "place" && rule.startsWith("R") && rule !== "R0";

/** What the map shows at a place. */
export function markAt(place: Place, { niggles, blocks, today }: MarkSource): Mark {
  const niggle = openNiggleAt(niggles, place);
  const flagged = blocks.some((block) => isRedFlag(block) && isHere(place, block));
  if (niggle === null) return { ...NO_MARK, flagged };
  return {
    niggle,
    standing: standingOf(niggle, today),
    pain: niggle.pain,
    flagged,
    unknown: !flagged && niggle.level === null,
  };
}

/** "Right calf, 2 of 10, easing, care at home" */
export function markInWords(label: string, { niggle, flagged, pain, standing }: Mark): string {
  const rests = flagged ? ["rests until it was seen"] : [];
  if (niggle === null) return [label, ...rests].join(", ");
  const state = standing === "worse" ? "strong or rising" : clockInWords(niggle.clock)?.toLowerCase();
  const level = flagged ? [] : [levelTag(niggle).toLowerCase()];
  return [label, NIGGLE_WORDS.pain(pain), ...(state ? [state] : []), ...rests, ...level].join(", ");
}
