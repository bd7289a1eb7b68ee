import { type Side, type Site, sidesMeet } from "../body/index.ts";
import { type Because, because } from "../units/index.ts";
import type { CarePlace } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import type { CareCondition, ExtraBlock, MoveId } from "./move.ts";
import { MOVES } from "./moves.ts";

interface Facts {
  readonly places: readonly CarePlace[];
  readonly conditions: readonly CareCondition[];
}

/**
 * What section 5 asks of a single move besides table F: pain at a spot, a place to be seen, nerve signs, conditions.
 * Unknown pain and an unnamed spot count as the worse answer.
 * @source RULES section 5 (practice); X-day for conditions
 * @example findExtraBlock({ places, conditions: [] }, { move: "ITB3", side: "left" })
 */
export function findExtraBlock(
  facts: Facts,
  { move, side }: { readonly move: MoveId; readonly side: Side },
): Because | null {
  const { extraBlocks, kind } = MOVES[move];
  if (kind === "stretch" && facts.conditions.includes("hypermobile"))
    return because("S9", careTexts.condition, { move });
  for (const block of extraBlocks) {
    const text = judge(block, facts, side);
    if (text !== null) return because("S9", text, { move });
  }
  return null;
}

function judge(block: ExtraBlock, { places, conditions }: Facts, side: Side): string | null {
  switch (block.kind) {
    case "spotPain":
      return placesAt(places, block.site, side).some(
        ({ pain, spot }) => hurts(pain, block.least) && (spot === null || block.spots.includes(spot)),
      )
        ? careTexts.spot
        : null;
    case "sitePain":
      return placesAt(places, block.site, side).some(({ pain }) => hurts(pain, block.least))
        ? careTexts.spot
        : null;
    case "siteLevel":
      return placesAt(places, block.site, side).some(({ level }) => level !== "L0" && level !== "L1")
        ? careTexts.mustRest
        : null;
    case "rule":
      return places.some(({ rules }) => rules.some((rule) => block.rules.includes(rule)))
        ? careTexts.nerve
        : null;
    case "condition":
      return block.conditions.some((one) => conditions.includes(one)) ? careTexts.condition : null;
  }
}

const placesAt = (places: readonly CarePlace[], site: Site, side: Side): readonly CarePlace[] =>
  places.filter(({ area }) => area.area === site && sidesMeet(area.side, side));

const hurts = (pain: number | null, least: number): boolean => pain === null || pain >= least;
