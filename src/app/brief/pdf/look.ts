import type { FontStyle } from "../fonts/font-families.ts";
import { INK } from "../ink.ts";
import type { Span } from "./clusters.ts";

/** How large and how loose a page is set. No text is ever smaller than `SMALLEST`. */
export interface Look {
  readonly size: number;
  /** 1 is roomy. */
  readonly air: number;
  readonly mapHeight: number;
  readonly boxHeight: number;
}

export const SMALLEST = 8;

export const smallSize = ({ size }: Look): number => Math.max(SMALLEST, size * 0.9);
export const headingSize = ({ size }: Look): number => size * 1.22;
export const titleSize = ({ size }: Look): number => size * 2.3;
export const leading = ({ air }: Look): number => 1.2 + 0.18 * air;

export const span = (text: string, style: FontStyle = "text", colour: string = INK.ink): Span => ({
  text,
  style,
  colour,
});
