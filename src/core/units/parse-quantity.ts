import { type Metres, metres, type Seconds, seconds } from "./quantities.ts";
import { err, ok, type Result } from "./result.ts";

export type QuantityFault = { readonly code: "quantity.unreadable"; readonly text: string };

const NAMED_DISTANCES: Readonly<Record<string, number>> = {
  marathon: 42_195,
  half: 21_097.5,
  "half marathon": 21_097.5,
  "half-marathon": 21_097.5,
  "5k": 5000,
  "10k": 10_000,
};

const METRES_PER_UNIT: Readonly<Record<string, number>> = {
  "": 1000,
  k: 1000,
  km: 1000,
  m: 1,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
};

const unreadable = (text: string) => err<QuantityFault>({ code: "quantity.unreadable", text });

/**
 * Reads a distance as runners write it: `10k`, `21.1 km`, `26.2 mi`, `800 m`, `half`, `marathon`; a bare number is
 * kilometres. Zero, negative and over 1,000 km are faults.
 * @example parseDistance("half") // { ok: true, value: 21097.5 }
 */
export function parseDistance(text: string): Result<Metres, QuantityFault> {
  const words = text.trim().toLowerCase();
  const named = NAMED_DISTANCES[words];
  if (named !== undefined) return ok(metres(named));
  const match = /^(\d+(?:[.,]\d+)?)\s*([a-z]*)$/.exec(words);
  const unit = METRES_PER_UNIT[match?.[2] ?? "none"];
  if (!match || unit === undefined) return unreadable(text);
  const value = Number((match[1] ?? "").replace(",", ".")) * unit;
  return value > 0 && value <= 1_000_000 ? ok(metres(Math.round(value * 10) / 10)) : unreadable(text);
}

/**
 * Reads a duration: `4:30` is hours and minutes, `4:30:15` hours, minutes and seconds, `90 min`, `1h30`, `45` minutes.
 * @example parseDuration("3:45") // { ok: true, value: 13500 }
 */
export function parseDuration(text: string): Result<Seconds, QuantityFault> {
  const words = text.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(words);
  if (clock) return positive(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0), text);
  const spoken = /^(?:(\d{1,3})\s*h\s*)?(?:(\d{1,4})\s*(?:m|min|minutes)?)?$/.exec(words);
  if (!spoken || words === "") return unreadable(text);
  return positive(Number(spoken[1] ?? 0) * 3600 + Number(spoken[2] ?? 0) * 60, text);
}

const positive = (value: number, text: string): Result<Seconds, QuantityFault> =>
  value > 0 && value <= 14 * 86_400 ? ok(seconds(value)) : unreadable(text);

/**
 * Reads a time of day as minutes since midnight.
 * @example parseClock("18:30") // { ok: true, value: 1110 }
 */
export function parseClock(text: string): Result<number, QuantityFault> {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match ? ok(Number(match[1]) * 60 + Number(match[2])) : unreadable(text);
}
