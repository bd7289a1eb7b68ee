import type { FontStyle } from "../fonts/font-families.ts";
import type { Span } from "./clusters.ts";

/** The light tokens of the app, for white paper. Nothing is told by colour alone. */
export const INK = {
  ink: "#371a2d",
  soft: "#604353",
  line: "#dbcacf",
  edge: "#947b86",
  paper: "#ffffff",
  lamp: "#fcba43",
  lampPale: "#faebce",
  panel: "#4a1938",
  tape: "#016f82",
  tapePale: "#cce9ef",
  flag: "#9c1a1e",
  body: "#efd6e1",
  place: "#dcb4c6",
  easy: "#d8adbe",
  moderate: "#b9829c",
  hard: "#905173",
  veryHard: "#571e42",
} as const;

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
