import { z } from "@hono/zod-openapi";
import { form, localDate, localDateTime, words } from "./contract-parts.ts";

/** The address book of therapists, and the message that asks one for an hour. See contract.ts for what holds for all. */

const modality = z.enum([
  "sports",
  "neuromuscular",
  "myofascial",
  "fasciaStretching",
  "rolfing",
  "hellerwork",
  "lomiLomi",
  "swedish",
]);

const weekday = z.number().int().min(0).max(6);
const minutes = z.number().int().min(10).max(240);

export const therapistSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Empty where nothing was told. */
    modalities: z.array(modality),
    /** 0 Monday to 6 Sunday; empty where nothing was told. */
    weekdays: z.array(weekday),
    minutes: z.number().optional(),
    price: z.string().optional().openapi({ example: "65.50 EUR" }),
    pressure: form.optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    web: z.string().optional(),
    contact: z.string().optional(),
    note: z.string(),
    /** The plan goes by what the usual one offers. */
    usual: z.boolean(),
  })
  .openapi("Therapist");

export const therapistsSchema = z
  .object({
    schema: z.literal("restride.therapists/1"),
    /** Id of the therapist that this request added or changed. */
    changed: z.string().nullable(),
    therapists: z.array(therapistSchema),
  })
  .openapi("Therapists");

const LONGEST_NOTE = 2000;

export const therapistWordsSchema = z
  .object({
    name: words.optional(),
    modalities: z.array(modality).max(20).optional(),
    weekdays: z.array(weekday).max(14).optional(),
    minutes: minutes.nullable().optional(),
    price: words.optional().openapi({ example: "65.50 EUR" }),
    pressure: form.nullable().optional(),
    phone: words.optional(),
    email: words.optional(),
    web: words.optional(),
    contact: words.optional(),
    note: z.string().max(LONGEST_NOTE).optional(),
    usual: z.boolean().optional(),
  })
  .openapi("TherapistWords");

export const bookingMessageSchema = z
  .object({
    schema: z.literal("restride.bookingMessage/1"),
    /** Whom it is for; absent where nobody is the usual one. */
    therapist: therapistSchema.optional(),
    subject: z.string(),
    text: z.string(),
    hours: z.array(z.object({ date: localDate, start: localDateTime, minutes: z.number() })),
  })
  .openapi("BookingMessage");

export type TherapistView = z.infer<typeof therapistSchema>;
export type TherapistsView = z.infer<typeof therapistsSchema>;
export type NewTherapist = z.infer<typeof therapistWordsSchema>;
export type BookingMessageView = z.infer<typeof bookingMessageSchema>;
