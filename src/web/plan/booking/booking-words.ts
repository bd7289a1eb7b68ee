import type { PlanItemView } from "../../../http/contract.ts";
import { clock, longDay } from "../../design/dates.ts";
import { clockOf } from "../move/move-words.ts";

const at = (date: string, minute: number): string => `${longDay(date)}, ${clockOf(minute)}`;

export const BOOKING_WORDS = {
  ask: "Ask for an hour",
  booked: "I booked it",
  otherHour: "Book at another hour",
  bookHere: "Book a massage here",
  done: "It is done",
  doneAsk: "Did it help?",
  helped: [
    { value: "yes", words: "Yes" },
    { value: "no", words: "No" },
  ],
  cancel: "Cancel it",
  date: "Day",
  time: "Start",
  form: "Pressure",
  minutes: "Minutes",
  forms: [
    { value: "deep", words: "Firm" },
    { value: "moderate", words: "Medium" },
    { value: "gentle", words: "Gentle" },
  ],
  book: "Book it",
  working: "Saving",
  dismiss: "Put the message away",
  saidBooked: (date: string, minute: number) => `Booked: ${at(date, minute)}.`,
  saidMoved: (date: string, minute: number) => `Moved to ${at(date, minute)}.`,
  saidDone: "Noted: that massage is done.",
  saidCancelled: "Cancelled. The plan was made anew.",
  saidBarred: (why: string) => `Booked, but better cancelled. ${why}`,
  safetyTitle: "Before firm work",
  safetyLead: "Tick what holds for you. If nothing does, one tap is enough.",
  safetyNone: "None of these",
  safetySome: "Save my answers and book",
  safetyNote: "What you tick is kept with your safety answers, and the plan follows it.",
  place: "Where",
  side: "Side",
  sides: [
    { value: "left", words: "Left" },
    { value: "right", words: "Right" },
    { value: "both", words: "Both" },
  ],
  choosePlace: "Choose a place",
  confirmTitle: "A rule speaks against it",
  confirmLead: "You can book it all the same. It stays marked with the rule.",
  confirm: "Book it all the same",
  confirmNot: "Choose another time",
  refusedTitle: "Not for now",
  refused: "Choose another time",
} as const;

/** "19:30 to 20:15" of an item with a start. */
export function spanInWords({ start, minutes }: PlanItemView): string {
  if (start === undefined) return "";
  const [hours = 0, past = 0] = clock(start).split(":").map(Number);
  const end = (hours * 60 + past + minutes) % (24 * 60);
  return `${clock(start)} to ${clockOf(end)}`;
}

const PREFIX = /^(Not booked, and no --confirm can change it: |A massage on \S+ at \S+ breaks a rule \()/;
const ENDING = /\)\. Add --confirm to book it all the same\.$/;

/** A refusal as the server says it to a terminal, without what only a terminal needs. */
export const refusalInWords = (message: string): string =>
  message
    .replace(PREFIX, "")
    .replace(ENDING, ".")
    .replace(/; --form (\w+) may be booked/, "; $1 work may be booked");
