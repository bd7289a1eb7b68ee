import { formatClock, parseClockOrMidnight } from "./clock-text.ts";
import type { DayWindow } from "./runner-settings.ts";

/** How the value of a setting is written. One text form for the command line, the app and the store. */
export interface SettingKind<Value> {
  /** What may be written, as the end of "Write ...". */
  readonly allowed: string;
  /** Undefined where the text is not allowed. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/** A whole number within limits. @example wholeNumber(100, 230, "bpm").parse("190") // 190 */
export const wholeNumber = (least: number, most: number, unit: string): SettingKind<number> => ({
  allowed: `a whole number from ${least} to ${most}${unit ? ` (${unit})` : ""}`,
  parse: (text) => {
    const value = /^[+-]?\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
  format: String,
});

/** One word of several. @example oneOf(["female", "male"]).parse("Female") // "female" */
export const oneOf = <Word extends string>(words: readonly Word[]): SettingKind<Word> => ({
  allowed: words.join(" or "),
  parse: (text) => words.find((word) => sameWord(word, text)),
  format: (word) => word,
});

/** A line of the runner's own words. @example oneLine(60).parse("Ana") // "Ana" */
export const oneLine = (longest: number): SettingKind<string> => ({
  allowed: `a line of at most ${longest} characters`,
  parse: (text) => (/^\P{Cc}+$/u.test(text) && text.length <= longest ? text : undefined),
  format: (value) => value,
});

/** Yes or no. */
export const YES_OR_NO: SettingKind<boolean> = {
  allowed: "yes or no",
  parse: (text) => {
    if (/^(yes|true|on|1)$/i.test(text)) return true;
    return /^(no|false|off|0)$/i.test(text) ? false : undefined;
  },
  format: (value) => (value ? "yes" : "no"),
};

/** The same kind, where `none` (or nothing) takes the value away. */
export const orNone = <Value>(kind: SettingKind<Value>): SettingKind<Value | null> => ({
  allowed: `${kind.allowed}, or none`,
  parse: (text) => (isNone(text) ? null : kind.parse(text)),
  format: (value) => (value === null ? "none" : kind.format(value)),
});

/** Several of a kind, parted by commas; `none` (or nothing) for an empty list. */
export const listOf = <Value>(kind: SettingKind<Value>, none = "none"): SettingKind<readonly Value[]> => ({
  allowed: `${kind.allowed}; several with commas between, or ${none}`,
  parse: (text) => (isNone(text) || sameWord(none, text) ? [] : parseAll(text.split(/\s*[,;]\s*/), kind)),
  format: (values) => (values.length === 0 ? none : values.map((value) => kind.format(value)).join(", ")),
});

/** Every part read by one kind; undefined as soon as one is not allowed. */
export function parseAll<Value>(
  parts: readonly string[],
  kind: Pick<SettingKind<Value>, "parse">,
): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const part of parts) {
    const value = kind.parse(part.trim());
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Part of a day. @example CLOCK_WINDOW.parse("18:00-21:00") // { from: 1080, to: 1260 } */
export const CLOCK_WINDOW: SettingKind<DayWindow> = {
  allowed: "a time from and to, 18:00-21:00",
  parse: (text) => {
    const [from, to, ...rest] = text.split(/\s*(?:-|–|to)\s*/).map(parseClockOrMidnight);
    if (from === undefined || to === undefined || from === null || to === null) return undefined;
    return rest.length === 0 && from < to ? { from, to } : undefined;
  },
  format: ({ from, to }) => `${formatClock(from)}-${formatClock(to)}`,
};

/** Whether two words are the same but for case, hyphens and blanks. */
export const sameWord = (one: string, other: string): boolean => plain(one) === plain(other);

/** A word in small letters without hyphens, blanks and underscores. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, "");

const isNone = (text: string): boolean => /^(none|off|)$/i.test(text);
