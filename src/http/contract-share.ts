import { z } from "@hono/zod-openapi";
import { placeSchema } from "./contract-brief.ts";
import { becauseSchema, form, localDate, localDateTime } from "./contract-parts.ts";

/** Shared pages and what therapists answer. See contract.ts for what holds for all. */

const MOST_ENTRIES = 40;

export const newShareSchema = z
  .object({
    id: z.string().max(40).openapi({ description: "16 random bytes, base64url: the address" }),
    tokenHash: z.string().max(60).openapi({ description: "SHA-256 of the token that opens it, base64url" }),
    salt: z.string().max(40).nullable().openapi({ description: "Of the pass phrase; null without one" }),
    sealed: z
      .string()
      .max(60_000)
      .openapi({ description: "Nonce and sealed page (XChaCha20-Poly1305), base64url" }),
    days: z.number().openapi({ description: "1 to 90; 14 is usual" }),
  })
  .strict()
  .openapi("NewShare");

export const sharesSchema = z
  .object({
    schema: z.literal("restride.shares/1"),
    /** Id of the page that this request shared. */
    changed: z.string().nullable(),
    shares: z.array(
      z.object({
        id: z.string(),
        madeAt: localDateTime,
        expiresAt: localDateTime,
        state: z.enum(["open", "expired", "revoked"]),
        passPhrase: z.boolean(),
        /** Times at which someone came with the link: it opened, a key or pass phrase was wrong, a reply came. */
        visits: z.array(z.object({ at: localDateTime, what: z.enum(["opened", "refused", "replied"]) })),
      }),
    ),
  })
  .openapi("Shares");

const drillWords = z.object({
  /** One of our moves by its id; null for one in own words. */
  move: z.string().max(20).nullable(),
  name: z.string().max(200),
  area: z.string().max(40).nullable(),
  side: z.string().max(10),
  seconds: z.number(),
  sets: z.number(),
  note: z.string().max(1000),
});

export const replyWordsSchema = z
  .object({
    /** Made by the therapist's page: the same reply sent twice is one. */
    id: z.string().max(80),
    by: z.string().max(200),
    date: z.string().max(20),
    time: z.string().max(20),
    minutes: z.number(),
    modality: z.string().max(40).nullable(),
    treated: z
      .array(
        z.object({
          area: z.string().max(40),
          side: z.string().max(10),
          pressure: z.number(),
          minutes: z.number().nullable(),
        }),
      )
      .max(MOST_ENTRIES),
    findings: z.string().max(4000),
    drills: z.array(drillWords).max(MOST_ENTRIES),
    comeBackDays: z.number().nullable(),
    avoid: z
      .array(
        z.object({
          kind: z.string().max(20),
          area: z.string().max(40).nullable(),
          side: z.string().max(10),
          days: z.number(),
        }),
      )
      .max(MOST_ENTRIES),
  })
  .strict()
  .openapi("ReplyWords");

const avoid = z.object({
  kind: z.enum(["pressure", "firm", "running"]),
  area: placeSchema.nullable(),
  until: localDate,
});

export const replySchema = z.object({
  id: z.string(),
  share: z.string(),
  receivedAt: localDateTime,
  state: z.enum(["waiting", "accepted", "refused"]),
  /** As it came, to be edited. */
  words: replyWordsSchema,
  /** What taking it over changes. */
  changes: z.object({
    date: localDate,
    start: localDateTime,
    minutes: z.number(),
    form: form.nullable(),
    modality: z.string().nullable(),
    areas: z.array(placeSchema),
    /** A massage that was booked for that day becomes this one. */
    booked: z.boolean(),
    drills: z.array(z.object({ name: z.string(), side: z.string(), seconds: z.number(), sets: z.number() })),
    comeBackOn: localDate.nullable(),
    avoid: z.array(avoid),
  }),
});

export const repliesSchema = z
  .object({ schema: z.literal("restride.replies/1"), replies: z.array(replySchema) })
  .openapi("Replies");

export const acceptReplySchema = z
  .object({
    edited: replyWordsSchema.optional().openapi({ description: "The reply as the runner changed it" }),
  })
  .openapi("AcceptReply");

/** Drills and advice that were taken over. */
export const therapistSaidSchema = z
  .object({
    schema: z.literal("restride.advice/1"),
    drills: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        move: z.string().nullable(),
        area: placeSchema.nullable(),
        side: z.string(),
        seconds: z.number(),
        sets: z.number(),
        note: z.string(),
        by: z.string(),
        addedOn: localDate,
      }),
    ),
    advice: z.array(
      z.object({
        id: z.string(),
        saidOn: localDate,
        by: z.string(),
        comeBackOn: localDate.nullable(),
        avoid: z.array(avoid),
      }),
    ),
  })
  .openapi("TherapistWords");

export const afterVisitsSchema = z
  .object({
    schema: z.literal("restride.after/1"),
    /** The one question that is due; null where none is. */
    due: z
      .object({ massage: z.string(), date: localDate, hours: z.union([z.literal(24), z.literal(48)]) })
      .nullable(),
    /** What sore legs changed (B9). */
    tuning: z.object({ lessPressure: z.number(), moreHours: z.number(), because: z.array(becauseSchema) }),
    /** The day on which the runner took it back; answers after it count again. */
    undoneOn: localDate.nullable(),
  })
  .openapi("AfterVisits");

export const newAfterVisitSchema = z
  .object({
    massage: z.string().max(80),
    hours: z.number(),
    soreness: z.number().nullable().openapi({ description: "0 to 10; null skips the question" }),
  })
  .openapi("NewAfterVisit");

/** The therapist's side. */
export const visitDoorSchema = z
  .object({ schema: z.literal("restride.visit/1"), salt: z.string().nullable() })
  .openapi("VisitDoor");

export const openedVisitSchema = z
  .object({
    schema: z.literal("restride.opened/1"),
    sealed: z.string(),
    expiresAt: z.string().openapi({ description: "ISO instant" }),
    reply: z.enum(["none", "waiting", "decided"]),
  })
  .openapi("OpenedVisit");

export const takenReplySchema = z.object({ schema: z.literal("restride.taken/1") }).openapi("TakenReply");

export type NewShareView = z.infer<typeof newShareSchema>;
export type SharesView = z.infer<typeof sharesSchema>;
export type ReplyWordsView = z.infer<typeof replyWordsSchema>;
export type ReplyView = z.infer<typeof replySchema>;
export type RepliesView = z.infer<typeof repliesSchema>;
export type TherapistWordsView = z.infer<typeof therapistSaidSchema>;
export type AfterVisitsView = z.infer<typeof afterVisitsSchema>;
export type VisitDoorView = z.infer<typeof visitDoorSchema>;
export type OpenedVisitView = z.infer<typeof openedVisitSchema>;
