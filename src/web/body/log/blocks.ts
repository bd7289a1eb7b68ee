import type { TriageView } from "../../../http/contract.ts";

type Block = TriageView["blocks"][number];
type Place = { readonly area: string; readonly side: string };

const isOf = (place: Place, { area, side }: Block): boolean =>
  area === undefined ||
  (area === place.area && (side === place.side || side === "both" || place.side === "both"));

/** What must rest that concerns a place: itself, running, everything; each sentence once. */
export const blocksOf = (place: Place, blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block, index) =>
      isOf(place, block) &&
      blocks.findIndex((other) => other.text === block.text && isOf(place, other)) === index,
  );
