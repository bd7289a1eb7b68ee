import { z } from "@hono/zod-openapi";
import { newConditionAnswerSchema } from "./contract-care.ts";
import { newMassageSchema } from "./contract-massage.ts";

/** The most conditions there are, and room for one that is said twice. */
const MOST_ANSWERS = 100;

/** A booking with what was said of safety: firm work is booked once the questions before it are answered. */
export const newBookingSchema = newMassageSchema
  .extend({
    safety: z
      .union([z.literal("none"), z.array(newConditionAnswerSchema.omit({ answers: true })).max(MOST_ANSWERS)])
      .optional()
      .openapi({
        description:
          "Answers to the questions that the fault massage.safety lists: none of them holds, or one answer each",
      }),
  })
  .openapi("NewBooking");

export type NewBooking = z.infer<typeof newBookingSchema>;
