import { type Area, isAxial, SITE_FACTS, SITES, type Side, sayArea } from "../../../core/body/index.ts";
import { type AvoidKind, MODALITIES, MODALITY_CARDS } from "../../../core/care/index.ts";
import { longDay } from "../../design/dates.ts";
import { placeOfChoice } from "./draft.ts";

/** The words of the therapist's answer. For someone between two clients: short, and nothing to learn. */

export type FormPart = "places" | "visit" | "findings" | "drills" | "back" | "avoid" | "name";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: string): string => (count === "1" ? "1 day" : `${count} days`);

export const PRESSURE_WORDS = ["very light", "gentle", "medium", "firm", "very firm"] as const;

export const REPLY_WORDS = {
  title: "After the visit",
  lead: "Two minutes, no account. The runner sees it and decides what to take over into their plan.",
  waiting: "You sent a reply already, and the runner has not decided yet. What you send now takes its place.",
  decided: "The runner has decided on your reply. Tell them in person if something changed.",
  review: "Look it over",
  reviewTitle: "This is what you send",
  change: "Change something",
  send: "Send it",
  sending: "Sending",
  sentTitle: "Thank you. The runner has it.",
  sentText: "They decide what to take over. Until then you may change it and send it again.",
  changeSent: "Change and send again",
  faults: "Before it can be sent",
  copy: "Copy as text",
  copied: "Copied.",
  asText: "The reply as text",
  kept: "What you typed is still here. You can also copy it and send it to the runner another way.",
} as const;

export const SEND_FAULT_WORDS = {
  noConnection: "No connection. Send it again once this device is online; sent twice it counts once.",
  failed: "The runner's server could not take it. Nothing was sent. Try again in a few minutes.",
  tooMany: (seconds: number) =>
    `Too many tries in a short time. Wait ${Math.max(1, Math.ceil(seconds / 60))} minutes, then send it again.`,
  closed: (sentence: string) => `${sentence} The reply was not sent.`,
} as const;

export const PLACES_WORDS = {
  title: "What I did",
  hint: "Tap what you worked on.",
  focus: "Places the page asked for",
  more: "Other places: body map or list",
  view: "How to choose",
  front: "Front",
  back: "Back",
  list: "List",
  map: (view: "front" | "back") => (view === "front" ? "Front of the body" : "Back of the body"),
  left: ["Runner's", "left"],
  right: ["Runner's", "right"],
  where: "Place",
  none: "Choose a place",
  add: "Add this place",
  side: "Side",
  pressure: (place: string) => `Pressure, ${place}`,
  minutes: (place: string) => `Minutes, ${place}`,
  minutesShort: "min",
  remove: (place: string) => `Take away: ${place}`,
  chosen: "Places treated",
} as const;

export const SIDE_WORDS: Readonly<Record<Side, string>> = { left: "Left", right: "Right", both: "Both" };

export const FORM_WORDS = {
  visitTitle: "The visit",
  date: "Day",
  time: "Began at",
  minutes: "Minutes",
  modality: "Kind of massage",
  noModality: "Not said",
  findingsTitle: "What I found",
  findings: "In your own words",
  left: (count: number) => `${count} characters left`,
  backTitle: "When to come back",
  back: "Come back in",
  backDays: "Or in days",
  avoidTitle: "What to leave for now",
  avoidHint: "It goes into the runner's plan once they take it over.",
  avoidWhere: "Where",
  avoidDays: "Days",
  everywhere: "Everywhere",
  avoidRemove: (what: string) => `Take away: ${what}`,
  nameTitle: "Your name",
  name: "Name or practice",
} as const;

export const DRILL_WORDS = {
  title: "Drills for home",
  hint: "They go to the top of the runner's home routine.",
  search: "Search our moves",
  searchHint: "By name or place: calf, glutes, stretch, ball",
  found: "Moves found",
  none: "None of our moves fits. Write it in your own words.",
  own: "In my own words",
  name: "Name of the drill",
  place: "For which place",
  noPlace: "No single place",
  seconds: "Seconds a set",
  sets: "Sets",
  side: "Side",
  note: "Note",
  chosen: "Drills chosen",
  add: (name: string) => `Add: ${name}`,
  remove: (name: string) => `Take away: ${name}`,
  unnamed: "Own drill",
} as const;

export const AVOID_WORDS: Readonly<Record<AvoidKind, string>> = {
  pressure: "No pressure",
  firm: "No firm work",
  running: "No running",
};

export const BACK_CHOICES = [
  { value: "7", words: "1 week" },
  { value: "14", words: "2 weeks" },
  { value: "21", words: "3 weeks" },
  { value: "28", words: "4 weeks" },
] as const;

export const FAULT_WORDS = {
  tooManyPlaces: (most: number) => `${most} places at most. Take some away.`,
  noPressure: (place: string) => `Say how firm: ${place}.`,
  placeMinutes: (place: string) => `Minutes there go from 1 to 180: ${place}.`,
  noDay: "Say on which day and at what time the visit was.",
  minutes: "A visit takes 5 to 180 minutes.",
  drill: (number: number) => `Drill ${number}`,
  drillName: (number: number) => `Drill ${number} needs a name.`,
  drillSeconds: (name: string) => `${name}: 5 to 600 seconds a set.`,
  drillSets: (name: string) => `${name}: 1 to 10 sets.`,
  comeBack: "Come back in 1 to 180 days, or leave it empty.",
  avoidDays: "What to leave holds for 1 to 60 days.",
} as const;

export const sayTreated = (area: Area): string => capital(sayArea(area));

export const sayModality = (id: string): string => {
  const known = MODALITIES.find((one) => one === id);
  return known === undefined ? "" : capital(MODALITY_CARDS[known].name);
};

/** "Left calf" of the choice "calf:left"; empty for none. */
export const sayChoice = (choice: string): string => {
  const place = placeOfChoice(choice);
  return place === null ? "" : capital(sayArea(place));
};

/** Every place to choose of, head to foot, each side by itself. */
export const PLACE_CHOICES: readonly { readonly value: string; readonly words: string }[] = SITES.flatMap(
  (site) =>
    isAxial(site)
      ? [{ value: `${site}:both`, words: capital(SITE_FACTS[site].words) }]
      : (["left", "right", "both"] as const).map((side) => ({
          value: `${site}:${side}`,
          words: capital(sayArea({ area: site, side })),
        })),
);

interface VisitText {
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  readonly kind: string;
}

interface DrillText {
  readonly name: string;
  readonly side: Side;
  readonly seconds: string;
  readonly sets: string;
  readonly note: string;
}

export const SUMMARY_WORDS = {
  visit: "Visit",
  visitText: ({ date, time, minutes, kind }: VisitText) =>
    `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? longDay(date) : date}, ${time}, ${minutes} minutes${kind === "" ? "" : `, ${kind}`}`,
  treated: "What I did",
  treatedText: (place: string, pressure: number | null, minutes: string) =>
    `${place}${pressure === null ? "" : `: pressure ${pressure} of 5, ${PRESSURE_WORDS[pressure - 1]}`}${
      minutes === "" ? "" : `, ${minutes} min`
    }`,
  findings: "What I found",
  drills: "Drills for home",
  drillText: ({ name, side, seconds, sets, note }: DrillText) =>
    `${name}: ${sets} × ${seconds} seconds, ${side === "both" ? "both sides" : `${side} side`}${note.trim() === "" ? "" : `. ${note.trim()}`}`,
  comeBack: "Come back",
  comeBackText: (count: string) => `In ${days(count)}`,
  avoid: "Leave for now",
  avoidText: (what: string, place: string, count: string) =>
    `${what}${place === "" ? "" : `: ${place}`}, for ${days(count)}`,
  by: "From",
} as const;
