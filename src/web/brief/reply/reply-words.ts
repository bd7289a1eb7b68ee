import type { ReplyView } from "../../../http/contract.ts";
import { clock, dayName, longDay, middleDay } from "../../design/dates.ts";
import { PRESSURE, placeInWords } from "../../plan/plan-words.ts";

type Words = ReplyView["words"];
type Changes = ReplyView["changes"];
type Treated = Words["treated"][number];
type Drill = Changes["drills"][number];
type Avoid = Changes["avoid"][number];
type Side = "left" | "right" | "both";

export const MODALITY_NAMES: Readonly<Record<string, string>> = {
  sports: "sports massage",
  neuromuscular: "trigger-point work",
  myofascial: "myofascial release",
  fasciaStretching: "fascia stretching",
  rolfing: "Rolfing",
  hellerwork: "Hellerwork",
  lomiLomi: "Lomi Lomi",
  swedish: "Swedish massage",
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sideOf = (side: string): Side => (side === "left" || side === "right" ? side : "both");

/** "40 seconds", "2 times 40 seconds" */
export const sayDose = ({ seconds, sets }: Pick<Drill, "seconds" | "sets">): string =>
  sets === 1 ? `${seconds} seconds` : `${sets} times ${seconds} seconds`;

const AVOID: Readonly<Record<Avoid["kind"], (place: string | null) => string>> = {
  pressure: (place) => (place === null ? "No pressure anywhere" : `No pressure at the ${place}`),
  firm: (place) => (place === null ? "No firm work" : `No firm work at the ${place}`),
  running: () => "No running",
};

/** "No firm work at the right calf until Friday 27 November" */
export const sayAvoid = ({ kind, area, until }: Avoid): string =>
  `${AVOID[kind](area && placeInWords(area))} until ${longDay(until)}`;

const sayVisit = ({ date, start, minutes, form, modality }: Changes): string => {
  const what = [PRESSURE[form ?? ""]?.toLowerCase(), MODALITY_NAMES[modality ?? ""] ?? "massage"];
  return `${upperFirst(what.filter((word) => word !== undefined).join(" "))}, ${minutes} minutes, ${longDay(date)}, ${clock(start)}`;
};

export const REPLY_WORDS = {
  title: (by: string) => (by === "" ? "Your therapist answered" : `${by} answered`),
  lead: "Nothing of it holds until you take it over.",
  all: "All that was written",
  done: "What was done",
  visit: sayVisit,
  treated: ({ area, side, pressure, minutes }: Treated) =>
    `${upperFirst(placeInWords({ area, side: sideOf(side) }))}, pressure ${pressure} of 5${minutes === null ? "" : `, ${minutes} minutes`}`,
  findings: "What was found",
  drills: "To repeat at home",
  drill: ({ name, side, ...dose }: Pick<Drill, "name" | "side" | "seconds" | "sets">) =>
    `${name}, ${side === "both" ? "both sides" : `${side} side`}, ${sayDose(dose)}`,
  back: "When to come back",
  backOn: (date: string) => longDay(date),
  leave: "What to leave",
  changes: "What this changes",
  booked: (date: string) => `The massage that was booked for ${dayName(date)} counts as done.`,
  added: (date: string) => `A massage on ${middleDay(date)} is added to what you had.`,
  drillsAdded: (count: number) =>
    count === 1
      ? "One drill comes first in your home routine."
      : `${count} drills come first in your home routine.`,
  blocked: (avoid: Avoid) => `${sayAvoid(avoid)}: the plan and your routine keep to it.`,
  next: (date: string) => `The next massage is planned for about ${longDay(date)}.`,
  safety: "Safety comes first as ever: what the rules forbid stays forbidden.",
  accept: "Take it over",
  edit: "Edit first",
  refuse: "Leave it",
  refuseSure: "Leave this answer? Nothing changes, and it does not come back.",
  refuseYes: "Yes, leave it",
  refuseNo: "Keep it",
  accepted: "Done, and here is what changed",
  refused: "Left as it was. Nothing changed.",
  toPlan: "See the plan",
  toCare: "See the routine",
  close: "Close",
} as const;
