import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { type BlockSpan, deriveBlockSpans } from "../app/derive-block-spans.ts";
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
  responses: {
    200: json(
      loadSchema,
      "Load, fitness and fatigue of every day so far, and the blocks of the last half year",
    ),
    ...FAULTS,
  },
});

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Days as columns: ten years are a few hundred kilobytes that way. */
const presentLoad = ({ kind, days }: LoadHistory, blocks: readonly BlockSpan[]): LoadView => ({
  schema: "restride.load/1",
  kind,
  from: days[0]?.date ?? null,
  load: days.map(({ load }) => (load === null ? null : rounded(load))),
  metres: days.map(({ runMetres }) => Math.round(runMetres)),
  ctl: days.map(({ ctl }) => rounded(ctl)),
  atl: days.map(({ atl }) => rounded(atl)),
  tsb: days.map(({ tsb }) => rounded(tsb)),
  blocks: [...blocks],
});

/** Load over the years, for the chart. */
export function registerLoadRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(loadRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    const loads = await readLoads(seen.value);
    return context.json(presentLoad(loads.load, deriveBlockSpans(loads)), 200);
  });
}
