import type { LocalDate } from "../../units/index.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** @example formatShortDate(localDate("2026-11-16")) // "16 Nov" */
export const formatShortDate = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** A whole number with its thousands set apart. @example formatWhole(1523.4) // "1,523" */
export const formatWhole = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
