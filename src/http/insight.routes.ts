import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { readMessage } from "../app/insight/read-message.ts";
import type { Services } from "../app/services.ts";
import { messagesSchema } from "./contract-insight.ts";
import { presentFault } from "./errors.ts";
import { presentMessages } from "./present-insight.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const readRoute = createRoute({
  method: "get",
  path: "/messages",
  description:
    "The message of the day, one at most, with what can be done about it. Notes that it was shown.",
  request: { query: momentQuery },
  responses: { 200: json(messagesSchema, "Today's message, or none"), ...FAULTS },
});

/** The message of the day. */
export function registerInsightRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const { today, message } = await readMessage(seen.value);
    return context.json(presentMessages(today, message), 200);
  });
}
