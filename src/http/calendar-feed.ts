import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { readFeed } from "../app/calendar/read-feed.ts";
import type { Services } from "../app/services.ts";
import { addressKey, createRateLimit } from "./rate-limit.ts";

/** What the server knows of who asks; absent where the app is asked without a socket. */
interface Socketed {
  readonly Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
}

const UNKNOWN_LIMIT = { limit: 30, perMinutes: 10 } as const;
const HEADERS = {
  "content-type": "text/calendar; charset=utf-8",
  "content-disposition": 'inline; filename="restride.ics"',
  /** A reader may keep it and has to ask whether it still holds; what lies between keeps nothing. */
  "cache-control": "private, no-cache",
  "x-robots-tag": "noindex, nofollow",
} as const;

/**
 * `GET /calendar/<secret>.ics`: the plan of now. A wrong secret and a revoked one get the same answer; whoever tries many
 * is told to wait, while a right one is always served, so that nobody can shut out a runner whose address they share.
 */
export function createCalendarFeed(services: Services): Hono<Socketed> {
  const feed = new Hono<Socketed>();
  const limit = createRateLimit({ ...UNKNOWN_LIMIT, now: services.clock.now });
  feed.get("/calendar/:file", async (context) => {
    const secret = findSecret(context.req.param("file"));
    const text = secret === null ? null : await readFeed(services, secret);
    if (text !== null) return sendCalendar(context, text);
    const refused = limit(addressKey(context.env?.incoming?.socket?.remoteAddress));
    return sendUnknown(context, refused?.retryAfter ?? null);
  });
  return feed;
}

const findSecret = (file: string): string | null => /^(.+)\.ics$/.exec(file)?.[1] ?? null;

function sendCalendar(context: Context, text: string): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { ...HEADERS, etag };
  return isKnown(context.req.header("if-none-match"), etag)
    ? context.body(null, 304, headers)
    : context.body(text, 200, headers);
}

const isKnown = (known: string | undefined, etag: string): boolean =>
  (known ?? "").split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));

function sendUnknown(context: Context, retryAfter: number | null): Response {
  const headers = { "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" };
  if (retryAfter === null) return context.text("There is no calendar at this address.\n", 404, headers);
  return context.text("Too many addresses that are none. Please wait.\n", 429, {
    ...headers,
    "retry-after": String(retryAfter),
  });
}
