import { nameArea, SITE_FACTS, type Site } from "../../core/body/index.ts";
import type { PlanDayView, PlanItemView } from "../../http/contract.ts";
import { clock, longDay } from "../design/dates.ts";

export const PRESSURE: Readonly<Record<string, string>> = {
  deep: "Firm",
  moderate: "Medium",
  gentle: "Gentle",
};

const MODALITY: Readonly<Record<string, string>> = {
  sports: "sports massage",
  neuromuscular: "trigger-point work",
  myofascial: "myofascial release",
  fasciaStretching: "fascia stretching",
  rolfing: "Rolfing",
  hellerwork: "Hellerwork",
  lomiLomi: "Lomi Lomi",
  swedish: "Swedish massage",
};

export const BLOCK: Readonly<Record<string, string>> = {
  returning: "coming back",
  raceWeek: "race week",
  recovery: "recovery",
  taper: "taper",
  heavy: "heavy block",
  easy: "easy week",
  new: "first weeks",
  normal: "normal week",
};

export const CLASS: Readonly<Record<string, string>> = {
  easy: "easy run",
  moderate: "moderate session",
  hard: "hard session",
  veryHard: "very hard session",
};

/** "Firm sports massage, 60 min" */
export const massageInWords = (item: PlanItemView): string =>
  `${PRESSURE[item.form ?? ""] ?? "A"} ${MODALITY[item.modality ?? ""] ?? "massage"}, ${item.minutes} min`;

const STATUS: Readonly<Record<PlanItemView["status"], string>> = {
  proposed: "proposed",
  booked: "booked",
  done: "done",
  skipped: "skipped",
  cancelSuggested: "better cancelled",
};

/** "firm 60 min", "gentle 30 min, booked" */
export const massageShort = ({ form, minutes, status }: PlanItemView): string =>
  `${(PRESSURE[form ?? ""] ?? "pressure not known").toLowerCase()} ${minutes} min${status === "proposed" ? "" : `, ${STATUS[status]}`}`;

/** "Sports massage, 60 min" */
export const kindInWords = ({ modality, minutes }: Pick<PlanItemView, "modality" | "minutes">): string =>
  `${upperFirst(MODALITY[modality ?? ""] ?? "massage")}, ${minutes} min`;

/** "firm, proposed" */
export const stateInWords = ({ form, status }: PlanItemView): string =>
  `${(PRESSURE[form ?? ""] ?? "pressure not known").toLowerCase()}, ${STATUS[status]}`;

const isSite = (area: string): area is Site => Object.hasOwn(SITE_FACTS, area);

/** "left calf", "sole of the foot" */
export const placeInWords = ({ area, side }: PlanItemView["areas"][number]): string =>
  isSite(area) ? nameArea({ area, side }) : area;

const CARE: Readonly<Record<string, string>> = {
  selfCare: "Self-care",
  ice: "Ice",
  heat: "Warmth",
  rest: "Rest",
};

/** "Self-care, 8 min: left calf, right calf"; null for what is no care of one's own. */
export function careInWords({ kind, minutes, areas, status }: PlanItemView): string | null {
  const name = CARE[kind];
  if (name === undefined) return null;
  const long = Math.max(1, Math.round(minutes));
  const places = areas.map(placeInWords);
  const what = `${name}${minutes > 0 ? `, ${long} min` : ""}`;
  return `${what}${places.length > 0 ? `: ${places.join(", ")}` : ""}${status === "done" ? ", done" : ""}`;
}

export type DayLight = "best" | "good" | "possible" | "blocked";

/** Under this a day is as good as the best one; under the price of a session it is good. */
const AS_GOOD = 0.05;
const PRICE = 0.2;

/** How brightly a day is lit, by what a full session on it would cost. */
export function lightOf({ regret }: PlanDayView): DayLight {
  if (regret === null) return "blocked";
  if (regret <= AS_GOOD) return "best";
  return regret < PRICE ? "good" : "possible";
}

const LIGHT: Readonly<Record<DayLight, string>> = {
  best: "as good as any day for a massage",
  good: "a good day for a massage",
  possible: "possible for a massage, at a cost",
  blocked: "no day for a full massage",
};

/** A day in words, for the opened day and for readers. */
export function dayInWords(day: PlanDayView, items: readonly PlanItemView[]): string {
  const sessions = day.sessions.map(
    ({ class: kind, source, start, race }) =>
      `${source === "expected" ? "expected " : ""}${race ? "race" : CLASS[kind]}${start ? ` ${clock(start)}` : ""}`,
  );
  const massages = items
    .filter(({ kind }) => kind === "massage")
    .map((item) => {
      const when = item.start ? ` at ${clock(item.start)}` : "";
      const doubt = item.status === "cancelSuggested" ? ", better cancelled" : "";
      return `${lowerFirst(massageInWords(item))}${when}${doubt}`;
    });
  const what = sessions.length > 0 ? sessions.join(", ") : "rest";
  const light = massages.length > 0 ? [] : [LIGHT[lightOf(day)]];
  return [longDay(day.date), BLOCK[day.block] ?? day.block, what, ...massages, ...light].join(", ");
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
