/** A value as it stands in the file. It holds only until the next call: what is to be kept is asked for at once. */
export interface XmlText {
  readonly isEmpty: () => boolean;
  readonly string: () => string;
  /** NaN for what is no plain decimal number. */
  readonly number: () => number;
  /** Seconds since 1970; NaN for what is no ISO 8601 time. */
  readonly time: () => number;
}

export interface XmlAttributes {
  /** The value of an attribute, by its name with its prefix. */
  readonly find: (name: string) => XmlText | null;
}

/** What a format wants to hear of its elements. */
export interface XmlListener {
  /** The elements that the format knows, without prefix, and the number under which it hears of each. */
  readonly names: Readonly<Record<string, number>>;
  readonly open: (name: number, attributes: XmlAttributes) => void;
  /** The element's own text, trimmed, and the element that it stands in. */
  readonly close: (name: number, text: XmlText, parent: number) => void;
}

/** How the reading ended; `truncated`: the text ends before the document does. */
export type XmlEnd =
  | { readonly kind: "whole" }
  | { readonly kind: "entities"; readonly line: number }
  | { readonly kind: "broken"; readonly line: number; readonly truncated: boolean };

/** The number of every element that is not among the names. */
export const UNKNOWN_NAME = -1;

/** How deep elements may stand in each other. */
export const DEEPEST = 200;
