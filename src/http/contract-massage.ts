import { z } from "@hono/zod-openapi";
import { becauseSchema, form, localDate, localDateTime, words } from "./contract-parts.ts";

/** Massages booked and done. See contract.ts for what holds for all. */

export const massageSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime,
    end: localDateTime,
    minutes: z.number(),
    /** Absent where nobody knows: it counts as deep. */
    form: form.optional(),
    modality: z.string().optional(),
    /** Highest pressure for now, 1 to 5, of one that is booked. */
    pressureCap: z.number().optional(),
    areas: z.array(z.object({ area: z.string(), side: z.enum(["left", "right", "both"]) })),
    status: z.enum(["booked", "done", "cancelSuggested"]),
    helpful: z.boolean().optional(),
    /** Rules that the runner broke knowingly, by id. */
    confirmed: z.array(z.string()).optional(),
    because: z.array(becauseSchema),
  })
  .openapi("Massage");

export const massagesSchema = z
  .object({
    schema: z.literal("restride.massages/1"),
    /** Id of the massage that this request booked, moved or noted as done. */
    changed: z.string().nullable(),
    massages: z.array(massageSchema),
  })
  .openapi("Massages");

export const newMassageSchema = z
  .object({
    item: words
      .optional()
      .openapi({ description: "A session of the plan by its id, instead of date and time" }),
    date: words.optional(),
    time: words.optional(),
    minutes: words.optional(),
    form: words.optional(),
    modality: words.optional(),
    confirm: z.boolean().optional().openapi({ description: "Book it although a rule speaks against it" }),
  })
  .openapi("NewMassage");

export const movedMassageSchema = z
  .object({ date: words, time: words, confirm: z.boolean().optional() })
  .openapi("MovedMassage");

export const doneMassageSchema = z
  .object({
    id: words.optional(),
    date: words.optional(),
    time: words.optional(),
    minutes: words.optional(),
    form: words.optional(),
    modality: words.optional(),
    helpful: words.optional().openapi({ description: "yes or no" }),
  })
  .openapi("DoneMassage");

export type MassageView = z.infer<typeof massageSchema>;
export type MassagesView = z.infer<typeof massagesSchema>;
export type MovedMassage = z.infer<typeof movedMassageSchema>;
export type DoneMassage = z.infer<typeof doneMassageSchema>;
