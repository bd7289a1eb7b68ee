import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { findGuide, listGuides, searchGuides } from "../app/guides.ts";
import { type GuidesView, type GuideView, guideSchema, guidesSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json } from "./responses.ts";

const listRoute = createRoute({
  method: "get",
  path: "/guides",
  request: {
    query: z.object({
      search: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: "Words, synonyms or misspellings; the best fit comes first" }),
    }),
  },
  responses: { 200: json(guidesSchema, "Guides and moves, without their text"), ...FAULTS },
});
const guideRoute = createRoute({
  method: "get",
  path: "/guides/{id}",
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 200: json(guideSchema, "One guide or move, whole"), ...FAULTS },
});

type Guide = Awaited<ReturnType<typeof listGuides>>[number];

const presentHead = ({
  words: _words,
  sections: _sections,
  ...head
}: Guide): GuidesView["guides"][number] => ({
  ...head,
  sites: [...head.sites],
  modalities: [...head.modalities],
  moves: [...head.moves],
  rules: [...head.rules],
  evidence: head.evidence.map((each) => ({ ...each, sources: [...each.sources] })),
});

const presentGuide = (guide: Guide): GuideView => ({
  schema: "restride.guide/1",
  ...presentHead(guide),
  sections: guide.sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) =>
      "items" in block
        ? { kind: block.kind, items: [...block.items] }
        : { kind: block.kind, text: block.text },
    ),
  })),
});

/** Guides: list, search, read one. The same for every runner. */
export function registerGuideRoutes(api: OpenAPIHono): void {
  api.openapi(listRoute, async (context) => {
    const words = (context.req.valid("query").search ?? "").trim();
    const guides = words === "" ? await listGuides() : await searchGuides(words);
    const view: GuidesView = {
      schema: "restride.guides/1",
      search: words === "" ? null : words,
      guides: guides.map(presentHead),
    };
    return context.json(view, 200);
  });
  api.openapi(guideRoute, async (context) => {
    const guide = await findGuide(context.req.valid("param").id);
    return guide.ok ? context.json(presentGuide(guide.value), 200) : presentFault(context, guide.error);
  });
}
