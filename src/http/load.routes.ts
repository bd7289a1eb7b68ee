import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { readLoads } from "../app/read-loads.ts";
import type { Services } from "../app/services.ts";
import type { LoadHistory } from "../core/load/index.ts";
import { type LoadView, loadSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const loadRoute = createRoute({
  method: "get",
  path: "/load",
  request: { query: momentQuery },
  responses: { 200: json(loadSchema, "Load, fitness and fatigue of every day so far"), ...FAULTS },
});

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Days as columns: ten years are a few hundred kilobytes that way. */
const presentLoad = ({ kind, days }: LoadHistory): LoadView => ({
  schema: "restride.load/1",
  kind,
  from: days[0]?.date ?? null,
  load: days.map(({ load }) => (load === null ? null : rounded(load))),
  metres: days.map(({ runMetres }) => Math.round(runMetres)),
  ctl: days.map(({ ctl }) => rounded(ctl)),
  atl: days.map(({ atl }) => rounded(atl)),
  tsb: days.map(({ tsb }) => rounded(tsb)),
});

/** Load over the years, for the chart. */
export function registerLoadRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(loadRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const { load } = await readLoads(seen.value);
    return context.json(presentLoad(load), 200);
  });
}
