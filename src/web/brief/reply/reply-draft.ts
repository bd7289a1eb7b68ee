import { isAxial, SIDES, SITES, type Side, type Site } from "../../../core/body/index.ts";
import type { ReplyView } from "../../../http/contract.ts";

export type ReplyWords = ReplyView["words"];
export type TreatedWords = ReplyWords["treated"][number];
export type DrillWords = ReplyWords["drills"][number];
export type AvoidWords = ReplyWords["avoid"][number];

/** A number field as typed: what is no number goes as 0, which the server refuses with the words for it. */
export const readNumber = (text: string): number => {
  const value = Number(text.trim());
  return text.trim() === "" || Number.isNaN(value) ? 0 : value;
};

/** A number field that may stay empty. */
export const readMaybe = (text: string): number | null => (text.trim() === "" ? null : readNumber(text));

export const NEW_TREATED: TreatedWords = { area: "calf", side: "both", pressure: 3, minutes: null };
export const NEW_DRILL: DrillWords = {
  move: null,
  name: "",
  area: null,
  side: "both",
  seconds: 40,
  sets: 2,
  note: "",
};
export const NEW_AVOID: AvoidWords = { kind: "firm", area: null, side: "both", days: 3 };

/** A list with one entry changed. */
export const withEntry = <Entry>(all: readonly Entry[], at: number, entry: Entry): Entry[] =>
  all.map((one, index) => (index === at ? entry : one));

/** A list without one entry. */
export const withoutEntry = <Entry>(all: readonly Entry[], at: number): Entry[] =>
  all.filter((_, index) => index !== at);

const isSite = (area: string | null): area is Site => SITES.some((site) => site === area);

/** A place as it is sent: what has no sides is meant whole. */
export const placed = (area: string | null, side: string): { readonly side: Side } => ({
  side: isSite(area) && isAxial(area) ? "both" : (SIDES.find((one) => one === side) ?? "both"),
});
