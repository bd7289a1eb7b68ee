import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { saveSoreness, saveWeek, showCheckin } from "../app/care/checkin.ts";
import type { Fault } from "../app/fault.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import { checkinSchema, newSorenessSchema, newWeekSchema } from "./contract-care.ts";
import { presentFault } from "./errors.ts";
import { presentCheckin } from "./present-checkin.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const responses = { 200: json(checkinSchema, "Today's soreness, the last checks, the questions"), ...FAULTS };

const readRoute = createRoute({
  method: "get",
  path: "/checkin",
  request: { query: momentQuery },
  responses,
});
const sorenessRoute = createRoute({
  method: "post",
  path: "/checkin/soreness",
  description: "How sore the legs are today, 0 to 10. A later word of the day replaces an earlier one.",
  request: { query: momentQuery, body: jsonBody(newSorenessSchema) },
  responses,
});
const weekRoute = createRoute({
  method: "post",
  path: "/checkin/week",
  description: "The weekly check. Participation 0 or 3 ends it; otherwise all four questions are answered.",
  request: { query: momentQuery, body: jsonBody(newWeekSchema) },
  responses,
});

type Change = (services: Services) => Promise<Result<null, Fault>>;

async function changeAndRead(services: Services, today: string | undefined, change: Change) {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  return changed.ok ? { ok: true as const, value: presentCheckin(await showCheckin(seen.value)) } : changed;
}

/** Today's soreness and the weekly check. */
export function registerCheckinRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(sorenessRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => saveSoreness(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(weekRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => saveWeek(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
