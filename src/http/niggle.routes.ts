import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import {
  answerNiggle,
  closeNiggle,
  type Logged,
  logNiggle,
  openNiggle,
  seeNiggle,
  seeRunner,
} from "../app/niggle/log-niggle.ts";
import { showBody } from "../app/niggle/show-niggles.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import {
  newNiggleSchema,
  niggleAnswersSchema,
  niggleDaySchema,
  niggleSeenSchema,
  nigglesSchema,
  triageSchema,
} from "./contract-niggle.ts";
import { presentFault } from "./errors.ts";
import { presentNiggles, presentTriage } from "./present-niggle.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const idParam = z.object({ id: z.string() });
const responses = { 200: json(nigglesSchema, "Every niggle, the latest first"), ...FAULTS };
const path = "/niggles";

const listRoute = createRoute({ method: "get", path, request: { query: momentQuery }, responses });
const openRoute = createRoute({
  method: "post",
  path,
  description:
    "Logs a place that hurts: opens a niggle, or adds today to the open one of that place. Questions that are not answered stay open, and an unknown answer counts as the worse one.",
  request: { query: momentQuery, body: jsonBody(newNiggleSchema) },
  responses,
});
const dayRoute = createRoute({
  method: "post",
  path: "/niggles/{id}/days",
  description: "Logs a day of a niggle; a day said again replaces the day, and both are kept.",
  request: { params: idParam, query: momentQuery, body: jsonBody(niggleDaySchema) },
  responses,
});
const answerRoute = createRoute({
  method: "post",
  path: "/niggles/{id}/answers",
  request: { params: idParam, query: momentQuery, body: jsonBody(niggleAnswersSchema) },
  responses,
});
const seenRoute = createRoute({
  method: "post",
  path: "/niggles/{id}/seen",
  description: "A professional has looked: the advice, and what it allows.",
  request: { params: idParam, query: momentQuery, body: jsonBody(niggleSeenSchema) },
  responses,
});
const closeRoute = createRoute({
  method: "post",
  path: "/niggles/{id}/close",
  description: "The runner says that it is over. What must be seen stays open.",
  request: { params: idParam, query: momentQuery },
  responses,
});
const triageRoute = createRoute({
  method: "get",
  path: "/triage",
  description:
    "Where to go and how soon: the worst of all open niggles and of the whole runner. No diagnosis.",
  request: { query: momentQuery },
  responses: { 200: json(triageSchema, "The level, its deadline and its reasons"), ...FAULTS },
});

const triageSeenRoute = createRoute({
  method: "post",
  path: "/triage/seen",
  description: "A professional has looked at what is about the whole runner and no place.",
  request: { query: momentQuery, body: jsonBody(niggleSeenSchema) },
  responses: { 200: json(triageSchema, "The triage after it"), ...FAULTS },
});

/** Makes a change and reads all niggles after it. */
async function changeAndRead(
  services: Services,
  today: string | undefined,
  change: (seen: Services) => Promise<Result<Logged | null, Fault>>,
) {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  if (!changed.ok) return changed;
  return { ok: true as const, value: presentNiggles(await showBody(seen.value), changed.value) };
}

/** Niggles: list, open, log a day, answer, seen, close; and the triage of all. */
export function registerNiggleRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(listRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(openRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => openNiggle(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(dayRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => logNiggle(seen, id, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(answerRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => answerNiggle(seen, id, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(seenRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => seeNiggle(seen, id, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(closeRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const view = await changeAndRead(services, today, (seen) => closeNiggle(seen, id));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(triageRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    return context.json(presentTriage(await showBody(seen.value)), 200);
  });
  api.openapi(triageSeenRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const changed = await seeRunner(seen.value, context.req.valid("json"));
    if (!changed.ok) return presentFault(context, changed.error);
    return context.json(presentTriage(await showBody(seen.value)), 200);
  });
}
