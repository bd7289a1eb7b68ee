import { BLANK, BYTE, CLASS_OF } from "./byte-class.ts";

/** A stretch of a file; moved along instead of made anew. */
export interface ByteRange {
  readonly bytes: Uint8Array;
  from: number;
  to: number;
}

/** Whole numbers of so many digits are exact. */
const EXACT_DIGITS = 15;
const MOST_DIGITS = 22;
/** Powers of ten that doubles hold exactly. */
export const POWER: Float64Array = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) =>
  Number(`1e${exponent}`),
);

/**
 * A plain decimal number (sign, digits, a point), without making a string of it.
 * @returns exactly what Number(text) gives, or NaN for what must be read as a string
 * @example readNumberBytes({ bytes, from: 0, to: 4 }) // 12.5
 */
export function readNumberBytes({ bytes, from, to }: ByteRange): number {
  const classes = CLASS_OF;
  let at = from;
  while (at < to && (classes[bytes[at]!]! & BLANK) !== 0) at += 1;
  const negative = bytes[at] === BYTE.minus;
  if (negative) at += 1;
  let high = 0;
  let low = 0;
  let digits = 0;
  let point = -1;
  for (; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= BYTE.zero && byte <= BYTE.nine) {
      if (digits < EXACT_DIGITS) high = high * 10 + (byte - BYTE.zero);
      else if (digits < MOST_DIGITS) low = low * 10 + (byte - BYTE.zero);
      digits += 1;
    } else if (byte === BYTE.point && point < 0) point = digits;
    else break;
  }
  while (at < to && (classes[bytes[at]!]! & BLANK) !== 0) at += 1;
  if (at < to || digits === 0) return Number.NaN;
  const decimals = point < 0 ? 0 : digits - point;
  const size = digits <= EXACT_DIGITS ? high / POWER[decimals]! : roundLong({ high, low, digits, decimals });
  return negative ? -size : size;
}

interface LongNumber {
  /** The first 15 digits, the up to 7 digits behind them, and how many there are in all. */
  readonly high: number;
  readonly low: number;
  readonly digits: number;
  readonly decimals: number;
}

const SLACK = 1e-14;

/**
 * high / 10^a is rounded; what the rounding took away and the digits behind are added as one small number. It is known
 * within a hair: where both ends of the hair round to the same double, that one is the nearest to the whole number.
 */
function roundLong({ high, low, digits, decimals }: LongNumber): number {
  const taken = Math.min(digits, MOST_DIGITS);
  const highDecimals = decimals - (digits - EXACT_DIGITS);
  const lowDecimals = decimals - (digits - taken);
  if (highDecimals < 0) return Number.NaN;
  const scale = POWER[highDecimals]!;
  const near = high / scale;
  const lost = deriveRemainder(high, near, scale) / scale;
  const behind = low / POWER[lowDecimals]!;
  const hair = (Math.abs(lost) + behind) * SLACK + (digits > taken ? 1 / POWER[lowDecimals]! : 0);
  const least = near + (lost + behind - hair);
  const most = near + (lost + behind + hair);
  return least === most ? least : Number.NaN;
}

const SPLIT = 2 ** 27 + 1;

/** whole - factor * scale without rounding the product. Source: Dekker 1971, doi 10.1007/BF01397083 */
function deriveRemainder(whole: number, factor: number, scale: number): number {
  const product = factor * scale;
  const factorHigh = cutHigh(factor);
  const scaleHigh = cutHigh(scale);
  const factorLow = factor - factorHigh;
  const scaleLow = scale - scaleHigh;
  const rest =
    factorHigh * scaleHigh - product + factorHigh * scaleLow + factorLow * scaleHigh + factorLow * scaleLow;
  return whole - product - rest;
}

function cutHigh(value: number): number {
  const lifted = SPLIT * value;
  return lifted - (lifted - value);
}
