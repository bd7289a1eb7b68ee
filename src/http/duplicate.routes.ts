import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bringTogether } from "../app/correct-activity.ts";
import { compareRecordings, listDuplicates } from "../app/import-ledger/compare-recordings.ts";
import type { Services } from "../app/services.ts";
import { comparedRunSchema, duplicatesSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json } from "./responses.ts";

const idParam = z.object({ id: z.string() });

const listRoute = createRoute({
  method: "get",
  path: "/duplicates",
  responses: { 200: json(duplicatesSchema, "Every run that more than one file recorded"), ...FAULTS },
});
const compareRoute = createRoute({
  method: "get",
  path: "/activities/{id}/recordings",
  request: { params: idParam },
  responses: {
    200: json(comparedRunSchema, "The files of a run side by side, and why they are one"),
    ...FAULTS,
  },
});
const togetherRoute = createRoute({
  method: "post",
  path: "/activities/{id}/one-run",
  request: { params: idParam },
  description: "Takes not-duplicate back: the file belongs again to the run that it is a copy of.",
  responses: { 200: json(z.object({ activity: z.string() }), "That run"), ...FAULTS },
});

/** Runs that several files recorded. */
export function registerDuplicateRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(listRoute, async (context) => {
    const runs = [...(await listDuplicates(services))];
    return context.json({ schema: "restride.duplicates/1" as const, runs }, 200);
  });
  api.openapi(compareRoute, async (context) => {
    const compared = await compareRecordings(services, context.req.valid("param").id);
    return compared.ok ? context.json(compared.value, 200) : presentFault(context, compared.error);
  });
  api.openapi(togetherRoute, async (context) => {
    const home = await bringTogether(services, context.req.valid("param").id);
    return home.ok ? context.json({ activity: home.value }, 200) : presentFault(context, home.error);
  });
}
