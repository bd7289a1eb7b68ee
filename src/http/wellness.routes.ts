import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Services } from "../app/services.ts";
import { showWellness, type WellnessShown } from "../app/show-wellness.ts";
import type { WellnessMean } from "../core/wellness/index.ts";
import { type WellnessView, wellnessSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentThreshold } from "./present-status.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const wellnessRoute = createRoute({
  method: "get",
  path: "/wellness",
  request: { query: momentQuery },
  responses: {
    200: json(
      wellnessSchema,
      "Resting heart rate, HRV and sleep of the last seven days beside the 28 before, as watches told them",
    ),
    ...FAULTS,
  },
});

const rounded = (mean: WellnessMean | null): WellnessMean | null =>
  mean && { mean: Math.round(mean.mean * 100) / 100, days: mean.days };

const presentWellness = ({ today, weeks, restHeartRate, note }: WellnessShown): WellnessView => ({
  schema: "restride.wellness/1",
  today,
  weeks: weeks.map((week) => ({ ...week, last7: rounded(week.last7), before28: rounded(week.before28) })),
  restHeartRate: presentThreshold(restHeartRate),
  note,
});

/** What watches tell of nights and mornings. */
export function registerWellnessRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(wellnessRoute, async (context) => {
    const seen = seenFrom(services, context.req.valid("query").today);
    if (!seen.ok) return presentFault(context, seen.error);
    return context.json(presentWellness(await showWellness(seen.value)), 200);
  });
}
