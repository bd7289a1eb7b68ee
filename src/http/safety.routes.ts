import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { answerSafety, showSafety } from "../app/care/safety.ts";
import type { Services } from "../app/services.ts";
import { newConditionAnswerSchema, safetySchema } from "./contract-care.ts";
import { presentFault } from "./errors.ts";
import { presentSafety } from "./present-safety.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/safety";
const responses = { 200: json(safetySchema, "What is asked, what holds, what was answered"), ...FAULTS };

const readRoute = createRoute({ method: "get", path, request: { query: momentQuery }, responses });
const answerRoute = createRoute({
  method: "post",
  path,
  description:
    "Answers one condition with yes or no, or all that are due with none. What is left out stays unanswered and never counts as a no.",
  request: { query: momentQuery, body: jsonBody(newConditionAnswerSchema) },
  responses,
});

/** The contraindications: what is asked, what holds, and the answers. */
export function registerSafetyRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    return context.json(presentSafety(await showSafety(seen.value)), 200);
  });
  api.openapi(answerRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const answered = await answerSafety(seen.value, context.req.valid("json"));
    if (!answered.ok) return presentFault(context, answered.error);
    return context.json(presentSafety(await showSafety(seen.value)), 200);
  });
}
