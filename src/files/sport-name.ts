import type { Sport } from "../core/activity/index.ts";

export interface NamedSport {
  readonly sport: Sport;
  readonly indoor: boolean;
}

const INDOOR = /treadmill|laufband|tapis|cinta|loopband|esteira|indoor|virtu/;

/** First match wins; words as exporters write them in English, German, French, Spanish, Italian, Dutch, Portuguese. */
const WORDS: readonly (readonly [RegExp, Sport])[] = [
  [/motor|\bski|ski\b|skiing|langlauf|eislauf|schlittschuh|skat|snow|schnee|row|ruder/, "other"],
  [/treadmill|laufband|tapis|cinta de correr|loopband|esteira/, "treadmill"],
  [/bik|cycl|ride\b|radfahr|\brad|velo|fahrrad|bicicl|ciclis|fiets|pedal|spinning/, "ride"],
  [/swim|schwimm|natation|natacion|nuoto|zwem|natacao/, "swim"],
  [/strength|weight|kraft|muscul|gewicht|\bpesi\b|pesas|fuerza|forza|crossfit/, "strength"],
  [/hik|wander|randonnee|senderismo|escursion|mountaineer|trekking/, "hike"],
  [/walk|spazier|gehen|marche|caminata|caminar|camminat|wandeling|caminhada/, "walk"],
  [/trail/, "trailRun"],
  [/\brun|run\b|running|jog|lauf|course a pied|carrera|correr|corsa|hardloop|corrida/, "run"],
];

/** Numbers that an early export of one service wrote in place of words. */
const NUMBERS: Readonly<Record<string, NamedSport>> = {
  "1": { sport: "ride", indoor: false },
  "4": { sport: "hike", indoor: false },
  "9": { sport: "run", indoor: false },
  "10": { sport: "walk", indoor: false },
  "16": { sport: "swim", indoor: false },
  "17": { sport: "ride", indoor: true },
};

/**
 * The sport that a word of a file means, or null where no sport is known by it.
 * @example findSport("Course à pied") // { sport: "run", indoor: false }
 */
export function findSport(name: string): NamedSport | null {
  const plain = foldText(name);
  const numbered = NUMBERS[plain];
  if (numbered) return numbered;
  const found = WORDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!found) return null;
  const indoor = INDOOR.test(plain);
  return { sport: indoor && found === "run" ? "treadmill" : found, indoor };
}

/** Lower case, without accents, every run of other signs as one blank. @example foldText("ID de l'activité") // "id de l activite" */
export const foldText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
