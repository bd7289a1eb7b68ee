import type { SportMessage } from "./messages.ts";

/** The profile's own words for the sports that turn up beside running; the rest keep no name. */
const SPORT_WORDS: Readonly<Record<number, string>> = {
  1: "running",
  2: "cycling",
  3: "transition",
  4: "fitness equipment",
  5: "swimming",
  6: "basketball",
  7: "soccer",
  8: "tennis",
  10: "training",
  11: "walking",
  12: "cross-country skiing",
  13: "alpine skiing",
  14: "snowboarding",
  15: "rowing",
  16: "mountaineering",
  17: "hiking",
  18: "multisport",
  19: "paddling",
  21: "e-biking",
  30: "inline skating",
  31: "rock climbing",
  33: "ice skating",
  35: "snowshoeing",
  37: "stand-up paddleboarding",
  41: "kayaking",
  53: "diving",
  62: "HIIT",
  64: "racket sport",
};

const SUB_SPORT_WORDS: Readonly<Record<number, string>> = {
  1: "treadmill",
  3: "trail",
  4: "track",
  6: "indoor cycling",
  8: "mountain",
  14: "indoor rowing",
  15: "elliptical",
  17: "lap swimming",
  18: "open water",
  20: "strength training",
  26: "cardio training",
  27: "indoor walking",
  43: "yoga",
  44: "pilates",
  45: "indoor running",
  58: "virtual",
  67: "ultra",
};

/** The sport in the file's own words: the name of the watch's profile, else the words of the two numbers. */
export function formatSportName({ sport, subSport, name }: SportMessage): string | null {
  if (name !== null) return name;
  const words = [SPORT_WORDS[sport ?? -1], SUB_SPORT_WORDS[subSport ?? -1]].filter(Boolean);
  return words.length > 0 ? words.join(", ") : null;
}
