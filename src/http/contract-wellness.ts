import { z } from "@hono/zod-openapi";
import { localDate, thresholdSchema } from "./contract-parts.ts";

/** What watches tell of nights and mornings. See contract.ts for what holds for all. */

/** A mean over so many days that have a figure. */
const meanSchema = z.object({ mean: z.number(), days: z.number().int() });

export const wellnessSchema = z
  .object({
    schema: z.literal("restride.wellness/1"),
    today: localDate,
    /** A kind each; empty where no watch told anything of these weeks. */
    weeks: z.array(
      z.object({
        /** Beats per minute, milliseconds (rMSSD and SDNN cannot be compared), hours asleep. */
        kind: z.enum(["restingHeartRate", "hrvRmssd", "hrvSdnn", "sleep"]),
        /** Who told it; figures of two sources are never mixed. */
        source: z.string(),
        /** Today and the six days before. */
        last7: meanSchema.nullable(),
        /** The 28 days before those. */
        before28: meanSchema.nullable(),
      }),
    ),
    /** Which resting heart rate counts, and why. */
    restHeartRate: thresholdSchema,
    /** What the figures are used for. */
    note: z.string(),
  })
  .openapi("Wellness");

export type WellnessView = z.infer<typeof wellnessSchema>;
