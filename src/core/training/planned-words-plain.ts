/** Longer texts are read up to here: what matters stands in the first lines. */
const READ_CHARACTERS = 1500;

/**
 * Text as the word lists expect it: lower case, no accents, plain dashes, quotes and times signs, single spaces.
 * Source: practice.
 * @example plainWords("6 × 800 m – Sortie longue à l'aube") // "6 x 800 m - sortie longue a l'aube"
 */
export const plainWords = (text: string): string =>
  text
    .slice(0, READ_CHARACTERS)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[’‘`´′]/g, "'")
    .replaceAll(/[“”″]|''/g, '"')
    .replaceAll(/[×✕✖∗]/g, "x")
    .replaceAll(/\b(\d{1,2}) ?(?:mal|fois|veces|keer|times|by) (?=\(?\d)/g, "$1x")
    .replaceAll(/[\s_]+/g, " ")
    .trim();

const NEGATION =
  "no|not|without|w/o|avoid|skip|instead of|kein|keine|keinen|ohne|statt|nicht|sans|pas de|pas d'|sin|nada de|geen|zonder|niet";
const HARDNESS = "hard|fast|harte?n?|schnellen?|lange?|long|easy|intense|dur|duro|harde|snelle";
const REFERENCE =
  "after|before|following|post|pre|ahead of|from (?:yesterday|last|sunday|saturday)(?:'s)?|nach|vor|apres|avant|despues de|antes de|na|voor";

const negated = new RegExp(`(?<![a-z0-9])(?:${NEGATION}) ?(?:(?:${HARDNESS}) )?[a-z]+`, "g");
const OTHER_RUN =
  "(?:long|easy|hard|tempo|recovery|track|lange[rn]?|harde|sortie|tirada)[ -](?:run|session|lauf|longue|larga|duurloop|loop)";
const referred = new RegExp(
  `(?<![a-z0-9])(?:${REFERENCE})[ -](?:(?:the|a|your|yesterday's|last|dem|der|den|das|la|le|les|l'|el|de|het) ?)?(?:${OTHER_RUN}|[a-z]+)`,
  "g",
);

/**
 * The text without what it says will not happen ("no intervals") and without other days that it speaks of ("after the
 * long run", "pre-race"). `no run`, `kein Lauf` and their like stay: they mean rest.
 * Source: practice.
 * @example withoutAsides("easy 8 km after the long run") // "easy 8 km "
 */
export const withoutAsides = (plain: string): string =>
  plain
    .replaceAll(
      /(?<![a-z])(?:no (?:run(?:ning)?|training)|kein (?:lauf|training)|geen training)(?![a-z])/g,
      " rest day ",
    )
    .replaceAll(referred, " ")
    .replaceAll(negated, " ");
