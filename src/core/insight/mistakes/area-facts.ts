import type { Area } from "../../body/index.ts";
import { addDays, type LocalDate } from "../../units/index.ts";
import type { NiggleDay, NiggleFacts } from "../insight-facts.ts";

/** Whether two places meet: the same site, and a side in common. */
export const meets = (one: Area, other: Area): boolean =>
  one.area === other.area && (one.side === other.side || one.side === "both" || other.side === "both");

/** A place as part of a key. */
export const keyOf = ({ area, side }: Area): string => `${area}.${side}`;

/** The last so many days up to today, both ends counted in. */
export const isWithin = (date: LocalDate, today: LocalDate, days: number): boolean =>
  date > addDays(today, -days) && date <= today;

/** The latest entry on or before a day. */
export const lastEntry = ({ entries }: NiggleFacts, on: LocalDate): NiggleDay | null =>
  entries.findLast(({ date }) => date <= on) ?? null;

/** L2, L3 or not yet known: self-care and advice wait for what triage says (3.4). */
export const isSerious = ({ level }: NiggleFacts): boolean => level !== "L0" && level !== "L1";
