import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Services } from "../app/services.ts";
import { type AfterVisits, saveAfterVisit, showAfterVisits, undoTuning } from "../app/share/after-visit.ts";
import { localDateAt } from "../core/units/index.ts";
import { type AfterVisitsView, afterVisitsSchema, newAfterVisitSchema } from "./contract-share.ts";
import { presentFault } from "./errors.ts";
import { presentBecause } from "./present-activity.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const request = { query: momentQuery };
const responses = {
  200: json(afterVisitsSchema, "What is to be asked after a massage, and what the answers changed"),
  ...FAULTS,
};
const path = "/after-visit";

const readRoute = createRoute({ method: "get", path, request, responses });
const saveRoute = createRoute({
  method: "post",
  path,
  description: "How sore the legs were 24 or 48 hours after a massage.",
  request: { ...request, body: jsonBody(newAfterVisitSchema) },
  responses,
});
const undoRoute = createRoute({
  method: "delete",
  path: "/after-visit/tuning",
  description: "Takes back what sore legs changed (B9): answers up to today count no more.",
  request,
  responses,
});

const present = ({ due, tuning, undoneOn, zone }: AfterVisits): AfterVisitsView => ({
  schema: "restride.after/1",
  due: due && { massage: due.treatment.id, date: localDateAt(due.treatment.start, zone), hours: due.hours },
  tuning: { ...tuning, because: tuning.because.map(presentBecause) },
  undoneOn,
});

/** Soreness after a massage, and what it changes. */
export function registerAfterVisitRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    return context.json(present(await showAfterVisits(seen.value)), 200);
  });
  api.openapi(saveRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const { massage, hours, soreness } = context.req.valid("json");
    const saved = await saveAfterVisit(seen.value, { treatment: massage, hours, soreness });
    return saved.ok
      ? context.json(present(await showAfterVisits(seen.value)), 200)
      : presentFault(context, saved.error);
  });
  api.openapi(undoRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    await undoTuning(seen.value);
    return context.json(present(await showAfterVisits(seen.value)), 200);
  });
}
