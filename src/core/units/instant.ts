import type { Branded } from "./brand.ts";

/** A moment, in milliseconds since 1970-01-01T00:00Z. All gaps between sessions are measured on instants. */
export type Instant = Branded<number, "Instant">;

const MS_PER_MINUTE = 60_000;

/** A moment from milliseconds since 1970. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant;

/** Hours from one moment to another, negative when it lies before. */
export const hoursBetween = (from: Instant, to: Instant): number => (to - from) / 3_600_000;

/** The moment some minutes later. */
export const addMinutes = (at: Instant, minutes: number): Instant => instant(at + minutes * MS_PER_MINUTE);

/** The moment some hours later. */
export const addHours = (at: Instant, hours: number): Instant => addMinutes(at, hours * 60);

/** `2026-12-03T18:00:00.000Z`. */
export const formatInstant = (at: Instant): string => new Date(at).toISOString();

/** The offset as people write it. @example formatOffset(330) // "+05:30" */
export function formatOffset(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(Math.round(size % 60)).padStart(2, "0");
  return `${offsetMinutes < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** The local wall clock with its offset, to the minute. @example "2026-12-03T18:00+00:00" */
export const formatLocalDateTime = (at: Instant, offsetMinutes: number): string =>
  new Date(at + offsetMinutes * MS_PER_MINUTE).toISOString().slice(0, 16) + formatOffset(offsetMinutes);
