import { z } from "@hono/zod-openapi";
import { experimentTodaySchema, messageSchema, todaysDrawSchema } from "./contract-insight.ts";
import {
  becauseSchema,
  block,
  confidence,
  localDate,
  localDateTime,
  sessionClass,
  thresholdSchema,
  warningSchema,
} from "./contract-parts.ts";
import { planItemSchema } from "./contract-plan.ts";
import { raceSchema } from "./contract-training.ts";

/** Where the runner stands today. See contract.ts for what holds for all. */

/** A figure that may not be known: then null, and `unknown` says why. */
const maybe = z.number().nullable();

export const statusSchema = z
  .object({
    schema: z.literal("restride.status/1"),
    today: localDate,
    /** Activities read so far: none is a newcomer. */
    runs: z.number(),
    block,
    blockBecause: becauseSchema,
    ctl: maybe,
    atl: maybe,
    tsb: maybe,
    monotony: maybe,
    strain: maybe,
    loadKind: z.enum(["sessionRpe", "hrStress", "paceStress", "distance"]),
    spike: z.object({
      ratio: z.number().nullable(),
      category: z.enum(["reference", "small", "moderate", "large", "no_baseline"]).nullable(),
    }),
    lastVeryHard: z
      .object({
        date: localDate,
        end: localDateTime,
        hoursSince: z.number(),
        activity: z.string().optional(),
      })
      .nullable(),
    nextRace: raceSchema.extend({ hoursUntil: z.number() }).nullable(),
    nextQuality: z
      .object({
        date: localDate,
        start: localDateTime,
        class: sessionClass,
        source: z.enum(["done", "planned", "expected"]),
        hoursUntil: z.number(),
      })
      .nullable(),
    openNiggles: z.array(
      z.object({
        id: z.string(),
        area: z.string(),
        side: z.enum(["left", "right", "both"]),
        /** Null is "not yet known": questions are open. */
        level: z.enum(["L0", "L1", "L2", "L3"]).nullable(),
        emergency: z.boolean(),
        pain: z.number().nullable(),
        openedOn: localDate,
      }),
    ),
    /** Questions that are to be answered before a massage, in a sentence each. */
    toAnswer: z.array(becauseSchema),
    allowed: z.object({
      pressure: z.enum(["none", "gentle", "moderate", "deep"]),
      because: z.array(becauseSchema),
    }),
    /** One a day at most; null when all is well. */
    message: messageSchema.nullable(),
    /** What a trial of self-care drew for today; null outside one. */
    draw: todaysDrawSchema.nullable(),
    /** The quicker step while it is tried; null else. */
    experiment: experimentTodaySchema.nullable(),
    /** Who is to be seen and by when: it stands before everything else. */
    gates: z.array(
      z.object({
        level: z.enum(["L2", "L3"]),
        emergency: z.boolean(),
        deadline: localDateTime,
        /** Null where it is about the whole runner. */
        area: z.string().nullable(),
        side: z.enum(["left", "right", "both"]).nullable(),
        text: z.string(),
        because: z.array(becauseSchema),
      }),
    ),
    selfCare: z.object({
      /** Done or planned today, and what must rest. */
      today: z.array(planItemSchema),
      next: z.object({ date: localDate, minutes: z.number() }).nullable(),
    }),
    warnings: z.array(warningSchema),
    thresholds: z.object({
      maxHeartRate: thresholdSchema,
      restHeartRate: thresholdSchema,
      thresholdHeartRate: thresholdSchema,
      thresholdSpeed: thresholdSchema,
    }),
    confidence,
    /** Why a figure above is null, by its name. */
    unknown: z.record(z.string(), z.string()),
    because: z.array(becauseSchema),
  })
  .openapi("Status");

export type StatusView = z.infer<typeof statusSchema>;
