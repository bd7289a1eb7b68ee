import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { correctActivity, keepApart, unknownActivity } from "../app/correct-activity.ts";
import { readLoads } from "../app/read-loads.ts";
import type { Services } from "../app/services.ts";
import type { Activity } from "../core/activity/index.ts";
import { activitiesSchema, activitySchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentActivity } from "./present-activity.ts";
import { clockFor, momentQuery } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const idParam = z.object({ id: z.string() });

const listRoute = createRoute({
  method: "get",
  path: "/activities",
  request: { query: momentQuery },
  responses: { 200: json(activitiesSchema, "Every session with its load and class"), ...FAULTS },
});

const getRoute = createRoute({
  method: "get",
  path: "/activities/{id}",
  request: { params: idParam },
  responses: { 200: json(activitySchema, "One session"), ...FAULTS },
});

const correctRoute = createRoute({
  method: "patch",
  path: "/activities/{id}",
  request: {
    params: idParam,
    body: jsonBody(
      z.object({ rpe: z.string().optional(), tag: z.string().optional(), confirm: z.boolean().optional() }),
    ),
  },
  responses: { 200: json(activitySchema, "The session as corrected"), ...FAULTS },
});

const notDuplicateRoute = createRoute({
  method: "post",
  path: "/activities/{id}/not-duplicate",
  request: { params: idParam, body: jsonBody(z.object({ source: z.string() })) },
  responses: {
    200: json(z.object({ activity: z.string() }), "The activity that the file now has of its own"),
    ...FAULTS,
  },
});

/** Sessions: list, show, correct, and undo a duplicate. */
export function registerActivityRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(listRoute, async (context) => {
    const clock = clockFor(services.clock, context.req.valid("query").today);
    if (!clock.ok) return presentFault(context, clock.error);
    const { activities, load } = await readLoads({ ...services, clock: clock.value });
    const sessions = new Map(load.sessions.map((session) => [session.activityId, session]));
    const views = activities.map((activity) => presentActivity(activity, sessions.get(activity.id) ?? null));
    return context.json({ schema: "restride.activities/1" as const, activities: views }, 200);
  });
  api.openapi(getRoute, async (context) => {
    const view = await readActivity(services, context.req.valid("param").id);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(correctRoute, async (context) => {
    const { id } = context.req.valid("param");
    const corrected = await correctActivity(services, id, context.req.valid("json"));
    if (!corrected.ok) return presentFault(context, corrected.error);
    const view = await readActivity(services, id);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(notDuplicateRoute, async (context) => {
    const apart = await keepApart(services, context.req.valid("param").id, context.req.valid("json").source);
    return apart.ok ? context.json({ activity: apart.value }, 200) : presentFault(context, apart.error);
  });
}

async function readActivity(services: Services, id: string) {
  const { activities, load } = await readLoads({ ...services, clock: { ...services.clock, today: null } });
  const activity = activities.find((known: Activity) => known.id === id);
  if (!activity) return unknownActivity(id);
  const session = load.sessions.find((known) => known.activityId === activity.id) ?? null;
  return { ok: true as const, value: presentActivity(activity, session) };
}
