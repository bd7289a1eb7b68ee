import { z } from "@hono/zod-openapi";
import {
  becauseSchema,
  block,
  confidence,
  form,
  localDate,
  localDateTime,
  sessionClass,
  warningSchema,
} from "./contract-parts.ts";

/** The plan, and what if. See contract.ts for what holds for all. */

export const planSessionSchema = z.object({
  source: z.enum(["done", "planned", "expected"]),
  class: sessionClass,
  start: localDateTime.optional(),
  end: localDateTime.optional(),
  race: z.string().optional(),
  confidence: confidence.optional(),
});

export const planItemSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime.optional(),
    minutes: z.number(),
    kind: z.enum(["massage", "selfCare", "ice", "heat", "rest", "beSeen"]),
    form: form.optional(),
    modality: z.string().optional(),
    pressureCap: z.number().optional(),
    areas: z.array(
      z.object({
        area: z.string(),
        side: z.enum(["left", "right", "both"]),
        /** Where known they add up to the item's minutes. */
        minutes: z.number().optional(),
        /** Where less than the item's pressure is right, 1 to 5. */
        pressureCap: z.number().optional(),
      }),
    ),
    /** Of self-care: what to do, one after the other. */
    moves: z
      .array(
        z.object({
          id: z.string(),
          /** Of one set. */
          seconds: z.number(),
          sets: z.number(),
          side: z.enum(["left", "right", "both"]),
          light: z.boolean(),
        }),
      )
      .optional(),
    status: z.enum(["proposed", "booked", "done", "skipped", "cancelSuggested"]),
    confidence: confidence.optional(),
    because: z.array(becauseSchema),
  })
  .openapi("PlanItem");

export const planDaySchema = z
  .object({
    date: localDate,
    block,
    sessions: z.array(planSessionSchema),
    need: z.number(),
    regret: z.number().nullable(),
    blockedBy: z.array(z.string()),
  })
  .openapi("PlanDay");

export const planSchema = z
  .object({
    schema: z.literal("restride.plan/1"),
    generatedAt: localDateTime,
    timeZone: z.string(),
    from: localDate,
    to: localDate,
    weights: z.string(),
    cost: z.object({ total: z.number(), terms: z.record(z.string(), z.number()) }),
    days: z.array(planDaySchema),
    items: z.array(planItemSchema),
    unmet: z.array(z.object({ demand: z.string(), text: z.string(), blockedBy: z.array(z.string()) })),
    warnings: z.array(warningSchema),
  })
  .openapi("Plan");

/**
 * What the planner was given, so that a page can price a move by itself with the same core. It changes with the program:
 * nothing but the app that came with it should read it, so it is a text, JSON within JSON.
 */
export const planContextSchema = z
  .object({ schema: z.literal("restride.planContext/1"), context: z.string() })
  .openapi("PlanContext");

const changedItemSchema = z.object({
  id: z.string(),
  date: localDate,
  start: localDateTime,
  minutes: z.number(),
  form: form.optional(),
  status: planItemSchema.shape.status,
});

export const whatIfSchema = z
  .object({
    schema: z.literal("restride.whatIf/1"),
    question: z.string(),
    /** A massage can be where no rule is broken; races, training and rest always can. */
    possible: z.boolean(),
    /** Points over the best plan; null where it has no price. */
    regret: z.number().nullable(),
    breaks: z.array(z.object({ rule: z.string(), text: z.string() })),
    because: z.array(becauseSchema),
    /** What the plan would become; what was asked about has the id `what-if`. */
    plan: z.array(planItemSchema),
    /** `from` alone goes, `to` alone comes, both: the one becomes the other. */
    changes: z.array(z.object({ from: changedItemSchema.optional(), to: changedItemSchema.optional() })),
  })
  .openapi("WhatIf");

export type PlanSessionView = z.infer<typeof planSessionSchema>;
export type PlanItemView = z.infer<typeof planItemSchema>;
export type PlanDayView = z.infer<typeof planDaySchema>;
export type PlanView = z.infer<typeof planSchema>;
export type PlanContextView = z.infer<typeof planContextSchema>;
export type WhatIfView = z.infer<typeof whatIfSchema>;
