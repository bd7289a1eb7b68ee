import { clock, longDay } from "../../design/dates.ts";
import { PRESSURE } from "../plan-words.ts";
import type { Offer } from "./offer.ts";

export const MOVE_WORDS = {
  start: "Move to another day",
  strip: "Moving the massage",
  howKeys: "Arrow keys choose the day, [ and ] the hour. Enter puts it there, Escape leaves it.",
  howTouch: "Choose a day.",
  drop: "Put it here",
  leave: "Leave it",
  earlier: "Half an hour earlier",
  later: "Half an hour later",
  working: "Working out what it would cost",
  unpriced: "What it would cost could not be worked out here. The server checks it when you put it there.",
  left: "Left where it was.",
  breaksNothing: "No rule is broken.",
  from: (date: string) => `from ${longDay(date)}`,
} as const;

const AS_GOOD = 0.05;

/** "18:30" of a minute of the day */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** The minute of the day of a local date-time. */
export const minuteOf = (moment: string): number => {
  const [hours = 0, minutes = 0] = clock(moment).split(":").map(Number);
  return hours * 60 + minutes;
};

/** "0.6 points over the best plan" */
export function costInWords(regret: number | null): string {
  if (regret === null) return "Not a day for it";
  if (regret <= AS_GOOD) return "As good as any plan";
  return `${pointsOf(regret)} over the best plan`;
}

/** "0.6 points", with two figures where it is little. */
export function pointsOf(regret: number): string {
  const figure = regret < 1 ? regret.toFixed(2).replace(/0$/, "") : regret.toFixed(1);
  return `${figure} points`;
}

/** "Thursday 26 November, 19:30, firm" */
export const placeOf = ({ date, minute, form }: Pick<Offer, "date" | "minute" | "form">): string =>
  `${longDay(date)}, ${clockOf(minute)}, ${(PRESSURE[form] ?? form).toLowerCase()}`;

/** "Medium there: firm work would cost more." */
export const lighterInWords = (form: string, usual: string): string =>
  `${PRESSURE[form] ?? form} there: ${(PRESSURE[usual] ?? usual).toLowerCase()} work would cost more.`;

/** "19:30, medium only, 0.5 points over the best plan." */
export function offerShort({ minute, form, regret }: Offer, usual: string | undefined): string {
  const lighter =
    usual === undefined || form === usual ? "" : ` ${(PRESSURE[form] ?? form).toLowerCase()} only,`;
  const cost = costInWords(regret);
  return `${clockOf(minute)},${lighter} ${cost.charAt(0).toLowerCase()}${cost.slice(1)}.`;
}

/** Everything about an offer, for a reader who does not see the calendar. */
export const offerInWords = (offer: Offer): string =>
  `${placeOf(offer)}. ${costInWords(offer.regret)}. ${
    offer.breaks.length === 0
      ? MOVE_WORDS.breaksNothing
      : `It would break ${offer.breaks.map(({ rule, text }) => `${rule}: ${text}`).join(" ")}`
  }`;

/** The day alone, until the planner has said the hour. */
export const wordsBefore = ({ date }: { readonly date: string }): string => longDay(date);
