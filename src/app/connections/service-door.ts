import { err, ok, type Result } from "../../core/units/index.ts";

/** Where a service is asked, and with how much patience. */
export interface ServiceDoor {
  /** Address of its API, without a slash at the end. */
  readonly url: string;
  /** A request and its whole answer may take no longer. */
  readonly timeoutMs: number;
  /** How long to wait before each further try when the service is busy; as many tries more as there are waits. */
  readonly waitsMs: readonly number[];
  /** Between two requests. The service allows ten a second. */
  readonly pauseMs: number;
}

const INTERVALS_URL = "https://intervals.icu/api/v1";
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * The door of intervals.icu. Another address than its own is for tests: https, or plain http to this machine alone,
 * since the key goes along with every request.
 */
export function findIntervalsDoor(address: string | undefined): Result<ServiceDoor, string> {
  const door = { timeoutMs: 60_000, waitsMs: [2000, 8000, 30_000], pauseMs: 150 };
  const text = address?.trim();
  if (!text) return ok({ ...door, url: INTERVALS_URL });
  const url = URL.canParse(text) ? new URL(text) : null;
  const mayCarryKey = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
  return url && mayCarryKey
    ? ok({ ...door, waitsMs: [0, 0, 0], pauseMs: 0, url: text.replace(/\/+$/, "") })
    : err("RESTRIDE_INTERVALS_URL must begin with https://, or with http:// and name this machine.");
}
