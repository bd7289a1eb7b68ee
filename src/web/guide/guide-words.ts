import type { GuideHeadView } from "../../http/contract.ts";

type Grade = GuideHeadView["evidence"][number]["grade"];

const MODALITIES: Readonly<Record<string, string>> = {
  sports: "Sports massage",
  neuromuscular: "Trigger-point work",
  myofascial: "Myofascial release",
  fasciaStretching: "Fascia stretching",
  rolfing: "Rolfing",
  hellerwork: "Hellerwork",
  lomiLomi: "Lomi Lomi",
  swedish: "Swedish massage",
  foamRoller: "Foam roller",
  ball: "Ball",
  massageGun: "Massage gun",
  ice: "Ice",
  heat: "Warmth",
};

export const GUIDE_WORDS = {
  title: "How it is done, and how far it helps.",
  tab: "Guides",
  what: "the guide",
  search: "Search guides and moves",
  searchHint: "A place, a tool or a word: calf, roller, knots",
  clearSearch: "Clear the search",
  found: (count: number, words: string) =>
    count === 0
      ? `Nothing found for “${words}”.`
      : `${count} ${count === 1 ? "page" : "pages"} for “${words}”, the best first.`,
  foundHere: "No connection: only titles and summaries were searched.",
  nothing: "Try a place, such as calf or sole, or a tool, such as roller.",
  guides: "Guides",
  moves: "Moves",
  modality: (id: string) => MODALITIES[id] ?? id,
  unknown: "There is no such guide",
  unknownLead: "It may have another name now. All guides and moves are in the list.",
  toGuides: "All guides",
  evidence: "Evidence",
  grades: {
    A: "several trials",
    B: "few trials",
    C: "small or indirect",
    D: "practice alone",
  } satisfies Record<Grade, string>,
  gradeLetter: (grade: Grade) => `Grade ${grade}`,
  outcome: (outcome: string, grade: Grade) => `${outcome}, grade ${grade}`,
  sources: "Sources",
  reviewed: (day: string) => `Reviewed ${day}. No diagnosis, no promise.`,
  places: "Places",
  rules: "Rules behind it",
  withMoves: "Moves that go with it",
  partOf: "Guides with this move",
  play: "Show the move",
  pause: "Hold the figure still",
  opensOutside: "opens doi.org",
  logPlace: (place: string) => `Tell of the ${place}`,
} as const;
