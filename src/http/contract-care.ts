import { z } from "@hono/zod-openapi";
import { localDate, words } from "./contract.ts";

/** The shapes of safety questions, check-ins, self-care done and the routine; see contract.ts for what holds for all. */

const side = z.enum(["left", "right", "both"]);
const area = z.object({ area: z.string(), side });
/** The area and its side after a colon, or the site alone for both sides. */
const areaWords = z
  .array(words)
  .max(40)
  .optional()
  .openapi({ example: ["calf:left"] });

const conditionQuestionSchema = z.object({
  id: z.string(),
  question: z.string(),
  why: z.string(),
  /** A yes names a place as well. */
  needsPlace: z.boolean(),
});

export const safetySchema = z
  .object({
    schema: z.literal("restride.safety/1"),
    /** Due now; until they are answered pressure is held back, as nobody knows. */
    toAsk: z.array(conditionQuestionSchema),
    /** What passes: said on the day of a massage, or whenever it holds. */
    onTheDay: z.array(conditionQuestionSchema),
    active: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["X-abs", "X-loc", "X-cau", "X-day", "X-limit"]),
        says: z.string(),
        areas: z.array(area),
        clinicianOk: z.boolean(),
        /** Null where it does not end by itself. */
        until: z.string().nullable(),
      }),
    ),
    /** The last answer to each condition. */
    answered: z.array(
      z.object({
        id: z.string(),
        answer: z.enum(["yes", "no"]),
        at: z.string(),
        areas: z.array(area),
        since: localDate.nullable(),
        until: localDate.nullable(),
        clinicianOk: z.boolean(),
      }),
    ),
  })
  .openapi("Safety");

export const newConditionAnswerSchema = z
  .object({
    condition: words.optional(),
    answer: words.optional().openapi({ description: "yes or no" }),
    areas: areaWords,
    since: words.optional(),
    until: words.optional(),
    clinicianOk: z.boolean().optional(),
    answers: z
      .literal("none")
      .optional()
      .openapi({ description: "None of these: a no to every question of toAsk" }),
  })
  .openapi("NewConditionAnswer");

export type SafetyView = z.infer<typeof safetySchema>;
export type NewConditionAnswer = z.infer<typeof newConditionAnswerSchema>;
