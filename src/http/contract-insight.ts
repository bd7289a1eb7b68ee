import { z } from "@hono/zod-openapi";

/** The shapes of what the log shows: the message of the day, the step rate, "does it help me?". */

const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const side = z.enum(["left", "right", "both"]);
const maybe = z.number().nullable();
const because = z.object({
  rule: z.string(),
  text: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const numberWords = z.union([z.string().max(200), z.number()]);

/** What can be done about a message; which fields there are hangs on the kind. */
const offer = z.object({
  kind: z.enum([
    "startSmall",
    "calfRoutine",
    "movementAssessment",
    "cadence",
    "ice",
    "askTriage",
    "changeBooking",
  ]),
  area: z.string().optional(),
  side: side.optional(),
  moves: z.array(z.string()).optional(),
  percent: z.number().optional(),
  most: z.number().optional(),
  questions: z.array(z.string()).optional(),
  /** The booked massage. */
  item: z.string().optional(),
  mayConfirm: z.boolean().optional(),
});

export const messageSchema = z
  .object({
    rule: z.enum(["C1", "C2", "C3", "C4", "C5", "C6", "C7"]),
    text: z.string(),
    /** What of the log was looked at. */
    because: z.array(because),
    offer: offer.nullable(),
  })
  .openapi("Message");

export const messagesSchema = z
  .object({
    schema: z.literal("restride.messages/1"),
    today: localDate,
    /** One a day at most; null when all is well. */
    message: messageSchema.nullable(),
  })
  .openapi("Messages");

/** What the trial drew for today. */
export const todaysDrawSchema = z
  .object({ kind: z.string(), draw: z.enum(["with", "without"]), text: z.string() })
  .openapi("TodaysDraw");

const experimentState = z.enum(["running", "stop", "complete", "over"]);

/** How the experiment with a quicker step stands. */
export const experimentTodaySchema = z
  .object({ state: experimentState, text: z.string() })
  .openapi("ExperimentToday");

export const cadenceSchema = z
  .object({
    schema: z.literal("restride.cadence/1"),
    today: localDate,
    text: z.string(),
    /** Runs of the last 28 days with enough steps and speed; 4 are needed. */
    runs: z.array(
      z.object({
        date: localDate,
        /** Steps a minute and metres a second, means of the run. */
        cadence: z.number(),
        speed: z.number(),
        /** Spreads of 8 steps from what is expected; null without a height. */
        z: maybe,
      }),
    ),
    /** C = intercept + slope * v; null with too few runs. */
    line: z
      .object({
        intercept: z.number(),
        slope: z.number(),
        /** False where the usual slope of 6.5 stands in. */
        ownSlope: z.boolean(),
        ownSpeed: z.number(),
        atOwnSpeed: z.number(),
      })
      .nullable(),
    /** Steps a minute at 3.0 m/s: own, and expected of a runner so tall. */
    reference: z.object({ own: z.number(), expected: maybe, z: maybe }).nullable(),
    lowRuns: z.number(),
    /** Null is not known, which is not "no". */
    low: z.boolean().nullable(),
    possibleLongStep: z.boolean(),
    because: z.array(because),
    missing: z.array(z.string()),
    /** The line on ground contact that goes on the therapist's page; null where there is none. */
    forTherapist: because.nullable(),
    experiment: z
      .object({
        id: z.string(),
        startedOn: localDate,
        stoppedOn: localDate.nullable(),
        area: z.string(),
        side,
        percent: z.number(),
        /** Steps a minute to try at this speed, metres a second. */
        target: z.number(),
        speed: z.number(),
        state: experimentState,
        text: z.string(),
        report: z
          .object({
            painBefore: maybe,
            painAfter: maybe,
            entriesBefore: z.number(),
            entriesAfter: z.number(),
            referenceBefore: z.number(),
            referenceAfter: maybe,
            /** Shoes or volume changed in its first two weeks too. */
            clouded: z.boolean(),
          })
          .nullable(),
      })
      .nullable(),
    /** Whether an experiment may start, and why not. */
    mayStart: z.boolean(),
    barriers: z.array(z.string()),
  })
  .openapi("Cadence");

export const newExperimentSchema = z
  .object({
    area: z.string().max(200).optional(),
    side: z.string().max(200).optional(),
    percent: numberWords.optional().openapi({ description: "5 to 10; 5 without it" }),
  })
  .openapi("NewExperiment");

const comparison = z.object({
  kind: z.string(),
  outcome: z.enum(["soreness", "heartRate"]),
  /** False where there are too few days to tell. */
  told: z.boolean(),
  pairs: z.number(),
  /** Next day with, less the next day without, and the ends of its 95 % interval. */
  difference: maybe,
  low: maybe,
  high: maybe,
  text: z.string(),
});

export const helpsSchema = z
  .object({
    schema: z.literal("restride.helps/1"),
    today: localDate,
    /** Days as they came, matched by load: what was seen, never why. */
    comparisons: z.array(comparison),
    note: z.string(),
    /** By start, the latest last. */
    trials: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        startedOn: localDate,
        lastDay: localDate,
        stoppedOn: localDate.nullable(),
        state: z.enum(["running", "waiting", "complete", "stopped"]),
        /** Today's; null outside its days. Days ahead are not told. */
        draw: z.enum(["with", "without"]).nullable(),
        text: z.string(),
        /** Of days drawn by lot, after the last one. */
        results: z.array(comparison.extend({ followed: maybe })),
      }),
    ),
  })
  .openapi("Helps");

export const newTrialSchema = z
  .object({
    kind: z.string().max(200),
    days: numberWords.optional().openapi({ description: "Even, 16 to 84; 28 without it" }),
  })
  .openapi("NewTrial");

export type MessageView = z.infer<typeof messageSchema>;
export type MessagesView = z.infer<typeof messagesSchema>;
export type TodaysDrawView = z.infer<typeof todaysDrawSchema>;
export type ExperimentTodayView = z.infer<typeof experimentTodaySchema>;
export type CadenceView = z.infer<typeof cadenceSchema>;
export type NewExperiment = z.infer<typeof newExperimentSchema>;
export type HelpsView = z.infer<typeof helpsSchema>;
export type NewTrial = z.infer<typeof newTrialSchema>;
