import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { makeBrief } from "../app/make-brief.ts";
import type { Services } from "../app/services.ts";
import { briefSchema } from "./contract-brief.ts";
import { presentFault } from "./errors.ts";
import { presentBrief } from "./present-brief.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const briefQuery = momentQuery.extend({
  share: z.string().max(200).optional().openapi({
    description: "Parts to share, commas between: name, training, pains, answers, goals, visits, conditions",
  }),
  leaveOut: z.string().max(1000).optional().openapi({ description: "Ids of pains that stay out" }),
  wish: z.string().max(1000).optional().openapi({ description: "What the runner wants of the visit" }),
  visit: z.string().max(100).optional().openapi({ description: "A massage of the plan; else the next one" }),
});

const briefRoute = createRoute({
  method: "get",
  path: "/brief",
  description: "The page for the therapist as data, made from the log of now.",
  request: { query: briefQuery },
  responses: { 200: json(briefSchema, "B1 to B9, each statement with its evidence"), ...FAULTS },
});

/** The therapist's page. */
export function registerBriefRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(briefRoute, async (context) => {
    const { today, ...words } = context.req.valid("query");
    const seen = seenFrom(services, today);
    if (!seen.ok) return presentFault(context, seen.error);
    const brief = await makeBrief(seen.value, words);
    return brief.ok ? context.json(presentBrief(brief.value), 200) : presentFault(context, brief.error);
  });
}
