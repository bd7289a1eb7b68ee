import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import { showCadence, startExperiment, stopExperiment } from "../app/insight/cadence.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import { cadenceSchema, newExperimentSchema } from "./contract-insight.ts";
import { presentFault } from "./errors.ts";
import { presentCadence } from "./present-insight.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/cadence/experiment";
const responses = { 200: json(cadenceSchema, "The step rate, and the experiment"), ...FAULTS };

const readRoute = createRoute({
  method: "get",
  path: "/cadence",
  request: { query: momentQuery },
  responses,
});
const startRoute = createRoute({
  method: "post",
  path,
  description:
    "Starts the experiment of a quicker step today; refused with the reasons where it is not advised.",
  request: { query: momentQuery, body: jsonBody(newExperimentSchema) },
  responses,
});
const stopRoute = createRoute({
  method: "delete",
  path,
  description: "Stops the experiment; it stays on record.",
  request: { query: momentQuery },
  responses,
});

type Change = (services: Services) => Promise<Result<null, Fault>>;

async function changeAndRead(services: Services, today: string | undefined, change: Change) {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  return changed.ok ? { ok: true as const, value: presentCadence(await showCadence(seen.value)) } : changed;
}

/** The step rate and the experiment of a quicker step. */
export function registerCadenceRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(startRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => startExperiment(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(stopRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, stopExperiment);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
