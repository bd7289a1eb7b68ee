import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { Services } from "../app/services.ts";
import { findVisit, openVisit, takeReply } from "../app/share/visit.ts";
import { formatInstant } from "../core/units/index.ts";
import { openedVisitSchema, replyWordsSchema, takenReplySchema, visitDoorSchema } from "./contract-share.ts";
import { presentFault } from "./errors.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const params = z.object({ id: z.string().max(80) });

const doorRoute = createRoute({
  method: "get",
  path: "/visits/{id}",
  description: "Whether there is a page at an address, and whether it wants a pass phrase.",
  request: { params },
  responses: { 200: json(visitDoorSchema, "The door of a shared page"), ...FAULTS },
});
const openRoute = createRoute({
  method: "post",
  path: "/visits/{id}/open",
  description: "The sealed page, for who proves with a token (Authorization: Bearer) to have its key.",
  request: { params },
  responses: { 200: json(openedVisitSchema, "The sealed page"), ...FAULTS },
});
const replyRoute = createRoute({
  method: "post",
  path: "/visits/{id}/reply",
  description: "What the therapist answers. It waits for the runner to take it over; nothing changes before.",
  request: { params, body: jsonBody(replyWordsSchema) },
  responses: { 200: json(takenReplySchema, "The reply waits for the runner"), ...FAULTS },
});

/** Never kept anywhere, never found by a search. */
const withClosedHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Cache-Control", "no-store");
  context.header("X-Robots-Tag", "noindex, nofollow, noarchive");
};

const tokenOf = (context: Context): string =>
  /^Bearer ([\w-]{1,100})$/.exec(context.req.header("authorization") ?? "")?.[1] ?? "";

const TOO_MANY = {
  error: {
    code: "request.tooMany",
    message: "That were too many tries in a short time. Wait a few minutes and try again.",
  },
};

/** Every call counts against its page's address: guesses of a key or pass phrase run dry. */
const limitBy =
  (limit: RateLimit): MiddlewareHandler =>
  async (context, next) => {
    const over = limit(context.req.param("id") ?? "");
    if (over === null) return next();
    context.header("Retry-After", String(over.retryAfter));
    return context.json(TOO_MANY, 429);
  };

const PER_PAGE = { limit: 30, perMinutes: 10 } as const;
const REPLIES_PER_PAGE = { limit: 10, perMinutes: 60 } as const;
/** Of all addresses together that do not exist: 128 bits are not guessed at this pace. */
const UNKNOWN = { limit: 120, perMinutes: 10 } as const;

/** The therapist's side of a shared page: no account, nothing but this page, and nothing without its key. */
export function registerVisitRoutes(api: OpenAPIHono, services: Services): void {
  const { now } = services.clock;
  const countUnknown = createRateLimit({ ...UNKNOWN, now });
  api.use("/visits/*", withClosedHeaders);
  api.use("/visits/:id", limitBy(createRateLimit({ ...PER_PAGE, now })));
  api.use("/visits/:id/open", limitBy(createRateLimit({ ...PER_PAGE, now })));
  api.use("/visits/:id/reply", limitBy(createRateLimit({ ...REPLIES_PER_PAGE, now })));
  api.openapi(doorRoute, async (context) => {
    const door = await findVisit(services, context.req.valid("param").id);
    if (door.ok) return context.json({ schema: "restride.visit/1" as const, ...door.value }, 200);
    const over = door.error.code === "visit.unknown" ? countUnknown("all") : null;
    return over === null ? presentFault(context, door.error) : (context.json(TOO_MANY, 429) as never);
  });
  api.openapi(openRoute, async (context) => {
    const opened = await openVisit(services, context.req.valid("param").id, tokenOf(context));
    if (!opened.ok) return presentFault(context, opened.error);
    const { sealed, expiresAt, reply } = opened.value;
    return context.json(
      { schema: "restride.opened/1" as const, sealed, expiresAt: formatInstant(expiresAt), reply },
      200,
    );
  });
  api.openapi(replyRoute, async (context) => {
    const { id } = context.req.valid("param");
    const taken = await takeReply(services, {
      id,
      token: tokenOf(context),
      words: context.req.valid("json"),
    });
    return taken.ok
      ? context.json({ schema: "restride.taken/1" as const }, 200)
      : presentFault(context, taken.error);
  });
}
