import { z } from "@hono/zod-openapi";
import { localDate } from "./contract-parts.ts";

/** Guides. See contract.ts for what holds for all. */

export const guideHeadSchema = z.object({
  id: z.string().openapi({ example: "CAL1" }),
  title: z.string(),
  kind: z.enum(["guide", "move"]),
  summary: z.string(),
  sites: z.array(z.string()),
  /** Kinds of massage and tools for the home. */
  modalities: z.array(z.string()),
  moves: z.array(z.string()),
  rules: z.array(z.string()),
  evidence: z.array(
    z.object({
      outcome: z.string(),
      grade: z.enum(["A", "B", "C", "D"]),
      /** DOIs, or the word "practice". */
      sources: z.array(z.string()),
    }),
  ),
  reviewed: localDate,
});

export const guidesSchema = z
  .object({
    schema: z.literal("restride.guides/1"),
    /** The words looked for; null where every guide is listed. */
    search: z.string().nullable(),
    guides: z.array(guideHeadSchema),
  })
  .openapi("Guides");

export const guideSchema = guideHeadSchema
  .extend({
    schema: z.literal("restride.guide/1"),
    sections: z.array(
      z.object({
        heading: z.string(),
        /** Plain text, no markup. Steps are numbered, lists are not. */
        blocks: z.array(
          z.union([
            z.object({ kind: z.enum(["heading", "text"]), text: z.string() }),
            z.object({ kind: z.enum(["steps", "list"]), items: z.array(z.string()) }),
          ]),
        ),
      }),
    ),
  })
  .openapi("Guide");

export type GuideHeadView = z.infer<typeof guideHeadSchema>;
export type GuidesView = z.infer<typeof guidesSchema>;
export type GuideView = z.infer<typeof guideSchema>;
