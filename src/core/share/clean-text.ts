/** Control signs but line breaks, and signs that turn the direction of writing: they could make a text look like another. */
const UNSEEN = /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONG_GAP = /\n{3,}/g;

/**
 * Words that somebody else typed, made safe to keep: one form of each letter, no signs that nobody sees.
 * @example cleanText("  left\u0000 calf ") // "left calf"
 */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replaceAll("\r\n", "\n").replace(UNSEEN, "").replace(LONG_GAP, "\n\n").trim();
