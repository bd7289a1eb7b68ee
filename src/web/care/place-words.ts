import { SITE_FACTS, type Side, type Site, sayArea } from "../../core/body/index.ts";

export interface Place {
  readonly area: string;
  readonly side: Side;
}

const isSite = (area: string): area is Site => Object.hasOwn(SITE_FACTS, area);

/** A place in words, with its side: "left calf", "quads, both sides". */
export const sayPlace = ({ area, side }: Place): string => (isSite(area) ? sayArea({ area, side }) : area);

/** A site alone, "calf". */
export const saySite = (area: string): string => (isSite(area) ? SITE_FACTS[area].words : area);
