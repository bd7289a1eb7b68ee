import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import { showInsightToday } from "../app/insight/show-today.ts";
import type { Clock } from "../app/moment.ts";
import type { Picture } from "../app/picture.ts";
import { readPicture } from "../app/read-picture.ts";
import type { Services } from "../app/services.ts";
import { showPlan } from "../app/show-plan.ts";
import type { Result } from "../core/units/index.ts";
import { planContextSchema, planSchema, statusSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentPlan } from "./present-plan.ts";
import { presentStatus } from "./present-status.ts";
import { clockFor, momentQuery, parseWeeks } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const planQuery = momentQuery.extend({ weeks: z.string().optional() });
const calendarQuery = planQuery.extend({ busyOnly: z.enum(["true", "false"]).optional() });

const planRoute = createRoute({
  method: "get",
  path: "/plan",
  request: { query: planQuery },
  responses: { 200: json(planSchema, "The dated and explained plan"), ...FAULTS },
});

const contextRoute = createRoute({
  method: "get",
  path: "/plan/context",
  request: { query: planQuery },
  responses: { 200: json(planContextSchema, "What the plan was made from"), ...FAULTS },
});

const statusRoute = createRoute({
  method: "get",
  path: "/status",
  request: { query: momentQuery },
  responses: { 200: json(statusSchema, "Where the runner stands today"), ...FAULTS },
});

const calendarRoute = createRoute({
  method: "get",
  path: "/calendar.ics",
  request: { query: calendarQuery },
  responses: {
    200: { description: "The plan as iCalendar", content: { "text/calendar": { schema: z.string() } } },
    ...FAULTS,
  },
});

type Query = { readonly today?: string | undefined; readonly weeks?: string | undefined };

interface Read {
  readonly picture: Picture;
  readonly clock: Clock;
}

async function seePicture(services: Services, query: Query): Promise<Result<Read, Fault>> {
  const clock = clockFor(services.clock, query.today);
  if (!clock.ok) return clock;
  const weeks = parseWeeks(query.weeks);
  if (!weeks.ok) return weeks;
  const picture = await readPicture({ ...services, clock: clock.value, weeks: weeks.value });
  return { ok: true, value: { picture, clock: clock.value } };
}

/** Plan, status and calendar: everything that refresh derives. */
export function registerPlanRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(planRoute, async (context) => {
    const read = await seePicture(services, context.req.valid("query"));
    if (!read.ok) return presentFault(context, read.error);
    const { plan, activities } = read.value.picture;
    // A plan that rests on no run is not kept: it would pull the first real one towards its days.
    if (activities.length > 0) await showPlan({ ...services, clock: read.value.clock }, plan);
    return context.json(presentPlan(plan), 200);
  });
  api.openapi(contextRoute, async (context) => {
    const read = await seePicture(services, context.req.valid("query"));
    if (!read.ok) return presentFault(context, read.error);
    const text = JSON.stringify(read.value.picture.context);
    return context.json({ schema: "restride.planContext/1" as const, context: text }, 200);
  });
  api.openapi(statusRoute, async (context) => {
    const read = await seePicture(services, context.req.valid("query"));
    if (!read.ok) return presentFault(context, read.error);
    const { picture, clock } = read.value;
    const insight = await showInsightToday({ ...services, clock }, picture);
    return context.json(presentStatus(picture, insight), 200);
  });
  api.openapi(calendarRoute, async (context) => {
    const query = context.req.valid("query");
    const read = await seePicture(services, query);
    if (!read.ok) return presentFault(context, read.error);
    const { writeCalendar } = await import("../app/calendar/write-calendar.ts");
    const text = writeCalendar(read.value.picture, { busyOnly: query.busyOnly === "true" });
    return context.body(text, 200, { "content-type": "text/calendar; charset=utf-8" });
  });
}
