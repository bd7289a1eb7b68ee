import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { addRun } from "../app/add-run/add-run.ts";
import type { Services } from "../app/services.ts";
import { addedRunSchema, newRunSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const addRoute = createRoute({
  method: "post",
  path: "/runs",
  request: { body: jsonBody(newRunSchema) },
  description: "A run that no device recorded; it goes the way of files.",
  responses: { 200: json(addedRunSchema, "What became of it"), ...FAULTS },
});

/** Runs that are typed in. */
export function registerAddRunRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(addRoute, async (context) => {
    const added = await addRun(services, context.req.valid("json"));
    if (!added.ok) return presentFault(context, added.error);
    const file = { ...added.value, activities: [...added.value.activities] };
    return context.json({ schema: "restride.addedRun/1" as const, file }, 200);
  });
}
