import {
  type Descriptor,
  type PlaceCandidate,
  parsePlace,
  type Side,
  type Site,
} from "../../../core/body/index.ts";

/** A runner's own words as they were read: shown, and to be corrected before anything is saved. */
export interface ReadPlace {
  readonly text: string;
  readonly spot: string | null;
  readonly kinds: readonly Descriptor[];
  readonly understood: string;
  readonly notUsed: readonly string[];
  readonly notes: readonly string[];
}

export interface Choice {
  readonly site: Site;
  readonly side: Side;
  readonly read: ReadPlace;
}

const SIDES_ASKED: readonly Side[] = ["left", "right", "both"];

const sidesOf = ({ side }: PlaceCandidate): readonly Side[] => (side === null ? SIDES_ASKED : [side]);

/** The places that a text may mean: one where it is certain, several to choose from, none where no place was named. */
export function readText(text: string): {
  readonly choices: readonly Choice[];
  readonly notes: readonly string[];
} {
  const { candidates, descriptors, understood, notUnderstood, notes } = parsePlace(text);
  const choices = candidates.flatMap((candidate) =>
    sidesOf(candidate).map((side) => ({
      site: candidate.area,
      side,
      read: { text, spot: candidate.spot, kinds: descriptors, understood, notUsed: notUnderstood, notes },
    })),
  );
  return { choices, notes };
}
