import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { askWhatIf } from "../app/ask-what-if.ts";
import type { Services } from "../app/services.ts";
import { whatIfSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentWhatIf } from "./present-what-if.ts";
import { clockFor, momentQuery, parseWeeks } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const whatIfRoute = createRoute({
  method: "get",
  path: "/what-if",
  description: "What would follow from a massage, a race, a session or a rest day. Nothing is stored.",
  request: {
    query: momentQuery.extend({
      q: z.string().max(200).openapi({ example: "massage 2026-12-03 18:00 deep" }),
      weeks: z.string().optional(),
    }),
  },
  responses: { 200: json(whatIfSchema, "What would follow"), ...FAULTS },
});

/** Questions about the plan. */
export function registerWhatIfRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(whatIfRoute, async (context) => {
    const query = context.req.valid("query");
    const clock = clockFor(services.clock, query.today);
    if (!clock.ok) return presentFault(context, clock.error);
    const weeks = parseWeeks(query.weeks);
    if (!weeks.ok) return presentFault(context, weeks.error);
    const answer = await askWhatIf({ ...services, clock: clock.value, weeks: weeks.value }, query.q);
    return answer.ok ? context.json(presentWhatIf(answer.value), 200) : presentFault(context, answer.error);
  });
}
