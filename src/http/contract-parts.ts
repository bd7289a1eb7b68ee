import { z } from "@hono/zod-openapi";

/** What every shape is made of. See contract.ts for what holds for all. */

export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ example: "2026-11-23" });

/** Local date-time with its offset, `2026-12-03T18:00+00:00`. */
export const localDateTime = z.string().openapi({ example: "2026-12-03T18:00+00:00" });

export const becauseSchema = z
  .object({
    rule: z.string(),
    text: z.string(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .openapi("Because");

/** A personal threshold and where it comes from. */
export const thresholdSchema = z.object({
  value: z.number().nullable(),
  source: z.enum(["runner", "history", "estimated", "default", "unset"]),
  because: becauseSchema,
});

/** What the plan wants heard. */
export const warningSchema = z.object({
  rule: z.string(),
  level: z.enum(["info", "warning"]),
  text: z.string(),
  /** Days of which the runner may say that nothing is missing. */
  days: z.array(localDate).optional(),
});

export const sessionClass = z.enum(["easy", "moderate", "hard", "veryHard"]);

export const form = z.enum(["deep", "moderate", "gentle"]);

export const block = z.enum(["returning", "raceWeek", "recovery", "taper", "heavy", "easy", "new", "normal"]);

export const confidence = z.enum(["low", "medium", "high"]);

/** Words as a person types them. */
export const words = z.string().max(200);

/** A fault in words for the user: what, where, what to do. */
export const faultSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      /** What is to be answered first, with yes or no, where that is the fault; a yes may need its place. */
      questions: z
        .array(z.object({ id: z.string(), question: z.string(), needsPlace: z.boolean() }))
        .optional(),
    }),
  })
  .openapi("Fault");

export type BecauseView = z.infer<typeof becauseSchema>;
export type FaultView = z.infer<typeof faultSchema>;
