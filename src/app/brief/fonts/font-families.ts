/** How a text is drawn: plain, strong, or as a heading. */
export const FONT_STYLES = ["text", "strong", "heading"] as const;

export type FontStyle = (typeof FONT_STYLES)[number];

/** A typeface as a package of slices, each a range of characters. All are under the SIL Open Font License 1.1. */
export interface FontFamily {
  readonly package: string;
  /** How its files begin: "hanken-grotesk". */
  readonly stem: string;
  /** Weights of its files, or the axis of one variable file. */
  readonly weights: Readonly<Record<FontStyle, number>>;
  readonly variable: boolean;
  /** How wide it is drawn beside how wide it was made; 1 is as made. */
  readonly breadth: number;
}

const family = (
  stem: string,
  weights: FontFamily["weights"] = { text: 400, strong: 700, heading: 700 },
): FontFamily => ({ package: `@fontsource/${stem}`, stem, weights, variable: false, breadth: 1 });

/** Han, kana and hangul are many: their packages are lean only as variable fonts. */
const variable = (stem: string): FontFamily => ({
  package: `@fontsource-variable/${stem}`,
  stem,
  weights: { text: 400, strong: 650, heading: 650 },
  variable: true,
  breadth: 1,
});

const HANKEN = family("hanken-grotesk", { text: 400, strong: 600, heading: 700 });
/** The look's headings are slightly narrow. */
const BRICOLAGE: FontFamily = {
  ...family("bricolage-grotesque", { text: 400, strong: 600, heading: 600 }),
  breadth: 0.93,
};

/** After the look's own: Greek and Cyrillic, then a script each. */
const SCRIPTS: readonly FontFamily[] = [
  family("manrope"),
  family("noto-sans-arabic"),
  family("noto-sans-hebrew"),
  family("noto-sans-thai"),
  family("noto-sans-devanagari"),
];

const CHINESE = variable("noto-sans-sc");
const JAPANESE = variable("noto-sans-jp");
const KOREAN = variable("noto-sans-kr");

/** Families in the order in which a character is looked for; the words around decide how Han is drawn. */
export function familiesFor(style: FontStyle, around: string): readonly FontFamily[] {
  const own = style === "heading" ? [BRICOLAGE, HANKEN] : [HANKEN];
  return [...own, ...SCRIPTS, ...hanFamilies(around)];
}

function hanFamilies(around: string): readonly FontFamily[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(around)) return [JAPANESE, CHINESE, KOREAN];
  if (/\p{Script=Hangul}/u.test(around)) return [KOREAN, CHINESE, JAPANESE];
  return [CHINESE, JAPANESE, KOREAN];
}
