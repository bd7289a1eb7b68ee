import type { Instant } from "../core/units/index.ts";

export interface RateLimitOptions {
  /** So many are let through, */
  readonly limit: number;
  /** in so many minutes. */
  readonly perMinutes: number;
  readonly now: () => Instant;
  /** The most keys that are counted at once; beyond it the longest counted goes. */
  readonly mostKeys?: number;
}

/** Whether one more is let through; if not, after how many seconds. */
export type RateLimit = (key: string) => { readonly retryAfter: number } | null;

interface Window {
  readonly endsAt: number;
  count: number;
}

const MINUTE = 60_000;
const MOST_KEYS = 10_000;

/**
 * Counts by key in fixed windows, each of which begins with its key's first call. Memory is bounded: keys whose window has
 * ended go first, then those that began first.
 * @example createRateLimit({ limit: 20, perMinutes: 10, now: clock.now })("198.51.100.7") // null: let through
 */
export function createRateLimit({
  limit,
  perMinutes,
  now,
  mostKeys = MOST_KEYS,
}: RateLimitOptions): RateLimit {
  const windows = new Map<string, Window>();
  return (key) => {
    const at = now();
    const known = windows.get(key);
    if (known && known.endsAt > at) {
      known.count += 1;
      return known.count > limit ? { retryAfter: Math.ceil((known.endsAt - at) / 1000) } : null;
    }
    windows.delete(key);
    makeRoom(windows, at, mostKeys);
    windows.set(key, { endsAt: at + perMinutes * MINUTE, count: 1 });
    return limit < 1 ? { retryAfter: perMinutes * 60 } : null;
  };
}

/** Windows stand in the order in which they began, and all last alike: those that ended stand first. */
function makeRoom(windows: Map<string, Window>, at: Instant, mostKeys: number): void {
  for (const [key, { endsAt }] of windows) {
    if (endsAt > at && windows.size < mostKeys) return;
    windows.delete(key);
  }
}

/**
 * What an address counts as: an IPv6 network is one caller, as each of its devices has addresses without number.
 * @example addressKey("2001:db8:1:2:3::4") // "2001:db8:1:2"
 */
export function addressKey(address: string | undefined): string {
  if (address === undefined) return "unknown";
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail = ""] = plain.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...(plain.includes("::") ? zeros : []), ...after].slice(0, 4).join(":");
}
