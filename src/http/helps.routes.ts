import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import { showHelps } from "../app/insight/helps.ts";
import { startTrial, stopTrial } from "../app/insight/trial.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import { type HelpsView, helpsSchema, newTrialSchema } from "./contract-insight.ts";
import { presentFault } from "./errors.ts";
import { presentHelps } from "./present-insight.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/helps/trial";
const helpsQuery = momentQuery.extend({ kind: z.string().optional() });
const responses = { 200: json(helpsSchema, "What the days after care look like, and the trials"), ...FAULTS };

const readRoute = createRoute({ method: "get", path: "/helps", request: { query: helpsQuery }, responses });
const startRoute = createRoute({
  method: "post",
  path,
  description: "Draws by lot on which days a kind of self-care is done. One trial at a time.",
  request: { query: momentQuery, body: jsonBody(newTrialSchema) },
  responses,
});
const stopRoute = createRoute({
  method: "delete",
  path,
  description: "Stops the trial before its last day; it stays on record and is not compared.",
  request: { query: momentQuery },
  responses,
});

interface Asked {
  readonly today?: string | undefined;
  readonly kind?: string | undefined;
}

type Change = (services: Services) => Promise<Result<null, Fault>>;

async function changeAndRead(
  services: Services,
  { today, kind }: Asked,
  change: Change,
): Promise<Result<HelpsView, Fault>> {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  if (!changed.ok) return changed;
  const shown = await showHelps(seen.value, kind);
  return shown.ok ? { ok: true, value: presentHelps(shown.value) } : shown;
}

/** "Does it help me?": matched days, and trials by lot. */
export function registerHelpsRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(readRoute, async (context) => {
    const asked = context.req.valid("query");
    const view = await changeAndRead(services, asked, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(startRoute, async (context) => {
    const words = context.req.valid("json");
    const asked = context.req.valid("query");
    const view = await changeAndRead(services, asked, (seen) => startTrial(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(stopRoute, async (context) => {
    const view = await changeAndRead(services, context.req.valid("query"), stopTrial);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
