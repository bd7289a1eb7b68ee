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

const file = (type: string, description: string) => ({
  200: { description, content: { [type]: { schema: z.string() } } },
  ...FAULTS,
});
const pdfQuery = briefQuery.extend({ paper: z.enum(["a4", "letter"]).optional() });
const description = "The page for the therapist as a file.";

const pdfRoute = createRoute({
  method: "get",
  path: "/brief.pdf",
  description,
  request: { query: pdfQuery },
  responses: file("application/pdf", "One page, tagged"),
});
const htmlRoute = createRoute({
  method: "get",
  path: "/brief.html",
  description,
  request: { query: briefQuery },
  responses: file("text/html", "One file, to print or to keep"),
});
const textRoute = createRoute({
  method: "get",
  path: "/brief.txt",
  description,
  request: { query: briefQuery },
  responses: file("text/plain", "Plain text"),
});

const headersFor = (type: string, name: string): Record<string, string> => ({
  "content-type": type,
  "content-disposition": `inline; filename="${name}"`,
  "cache-control": "no-store",
  // Nothing in the file runs or is fetched.
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
});

type Query = z.infer<typeof briefQuery>;

/** The therapist's page as data and as files. */
export function registerBriefRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(briefRoute, async (context) => {
    const { today, ...words } = context.req.valid("query");
    const seen = seenFrom(services, today);
    if (!seen.ok) return presentFault(context, seen.error);
    const brief = await makeBrief(seen.value, words);
    return brief.ok ? context.json(presentBrief(brief.value), 200) : presentFault(context, brief.error);
  });
  registerBriefFiles(api, services);
}

function registerBriefFiles(api: OpenAPIHono, services: Services): void {
  const make = async ({ today, ...words }: Query) => {
    const seen = seenFrom(services, today);
    return seen.ok ? makeBrief(seen.value, words) : seen;
  };
  api.openapi(pdfRoute, async (context) => {
    const { paper = "a4", ...query } = context.req.valid("query");
    const brief = await make(query);
    if (!brief.ok) return presentFault(context, brief.error);
    const { writeBriefPdf } = await import("../app/brief/write-pdf.ts");
    const bytes = await writeBriefPdf(brief.value, { paper });
    return context.body(new Uint8Array(bytes), 200, headersFor("application/pdf", "for-my-therapist.pdf"));
  });
  api.openapi(htmlRoute, async (context) => {
    const brief = await make(context.req.valid("query"));
    if (!brief.ok) return presentFault(context, brief.error);
    const { writeBriefHtml } = await import("../app/brief/write-html.ts");
    return context.body(
      writeBriefHtml(brief.value),
      200,
      headersFor("text/html; charset=utf-8", "for-my-therapist.html"),
    );
  });
  api.openapi(textRoute, async (context) => {
    const brief = await make(context.req.valid("query"));
    if (!brief.ok) return presentFault(context, brief.error);
    const { writeBriefText } = await import("../app/brief/write-text.ts");
    return context.body(
      writeBriefText(brief.value),
      200,
      headersFor("text/plain; charset=utf-8", "for-my-therapist.txt"),
    );
  });
}
