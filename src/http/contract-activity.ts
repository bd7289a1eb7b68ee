import { z } from "@hono/zod-openapi";
import { becauseSchema, localDate, sessionClass } from "./contract-parts.ts";

/** Runs and other activities. See contract.ts for what holds for all. */

const sport = z.enum(["run", "trailRun", "treadmill", "walk", "hike", "ride", "swim", "strength", "other"]);

export const activitySchema = z
  .object({
    id: z.string(),
    name: z.string().optional(),
    startedAt: z.string(),
    localDate,
    utcOffset: z.string(),
    sport,
    metres: z.number().nullable(),
    movingSeconds: z.number(),
    elapsedSeconds: z.number(),
    ascentMetres: z.number().optional(),
    descentMetres: z.number().optional(),
    avgHeartRate: z.number().optional(),
    maxHeartRate: z.number().optional(),
    avgCadence: z.number().optional(),
    rpe: z.number().optional(),
    tag: z.string().optional(),
    load: z
      .object({
        value: z.number(),
        kind: z.enum(["sessionRpe", "hrStress", "paceStress", "distance"]),
      })
      .nullable(),
    class: sessionClass,
    /** `race`, `longEffort`, `bigDescent`, and what was odd about the file. */
    flags: z.array(z.string()),
    because: z.array(becauseSchema),
    sources: z.array(z.string()),
  })
  .openapi("Activity");

export const activitiesSchema = z
  .object({ schema: z.literal("restride.activities/1"), activities: z.array(activitySchema) })
  .openapi("Activities");

export type ActivityView = z.infer<typeof activitySchema>;
export type ActivitiesView = z.infer<typeof activitiesSchema>;
