import { z } from "@hono/zod-openapi";
import { becauseSchema, localDate, words } from "./contract-parts.ts";

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
    answers: z.enum(["none", "noneToday"]).optional().openapi({
      description:
        "None of these: a no to every question of toAsk; noneToday: a no to every question of onTheDay",
    }),
  })
  .openapi("NewConditionAnswer");

/** A number as it was typed or sent. */
const numberWords = z.union([words, z.number()]);
const ostrcId = z.enum(["participation", "modified", "performance", "symptoms"]);

export const checkinSchema = z
  .object({
    schema: z.literal("restride.checkin/1"),
    today: localDate,
    /** Today's; null where nothing was said. */
    soreness: z.object({ date: localDate, legs: z.number(), stairs: z.number().nullable() }).nullable(),
    /** The last weekly checks, the latest first. */
    checks: z.array(
      z.object({
        problem: z.string(),
        date: localDate,
        kind: z.enum(["injury", "illness"]),
        area: area.nullable(),
        daysLost: z.number(),
        answers: z.object({
          participation: z.number().optional(),
          modified: z.number().optional(),
          performance: z.number().optional(),
          symptoms: z.number().optional(),
        }),
        /** 0 to 100; null where an answer is missing. */
        severity: z.number().nullable(),
        substantial: z.boolean().nullable(),
      }),
    ),
    /** The weekly check in our own words. */
    questions: z.array(
      z.object({
        id: ostrcId,
        text: z.string(),
        options: z.array(z.object({ value: z.number(), text: z.string() })),
      }),
    ),
  })
  .openapi("Checkin");

export const newSorenessSchema = z
  .object({ legs: numberWords, stairs: numberWords.optional() })
  .openapi("NewSoreness");

export const newWeekSchema = z
  .object({
    participation: numberWords,
    modified: numberWords.optional(),
    performance: numberWords.optional(),
    symptoms: numberWords.optional(),
    illness: z.boolean().optional(),
    area: words.optional(),
    side: words.optional(),
    daysLost: numberWords.optional(),
  })
  .openapi("NewWeek");

export const careSchema = z
  .object({
    schema: z.literal("restride.care/1"),
    /** Id of the record that this request added; of a routine the first of them. */
    changed: z.string().nullable(),
    /** Ids of all records that this request added. */
    added: z.array(z.string()),
    /** What was found about single moves, by date. */
    notes: z.array(
      z.object({ move: z.string(), side, on: localDate, mark: z.enum(["helped", "worse", "painUp"]) }),
    ),
    care: z.array(
      z.object({
        id: z.string(),
        date: localDate,
        method: z.enum(["foamRoller", "ball", "massageGun", "ice", "heat", "stretch", "strength"]),
        minutes: z.number(),
        areas: z.array(area),
        moves: z.array(z.object({ move: z.string(), side })),
      }),
    ),
  })
  .openapi("Care");

/** A move and its side after a colon, or with the seconds of all its sets. */
const moveWords = z.union([
  words,
  z.object({ move: words, side: words.optional(), seconds: z.number().optional() }),
]);

export const newCareSchema = z
  .object({
    method: words
      .optional()
      .openapi({ description: "A method with its minutes, or routine for all of today's routine" }),
    minutes: numberWords.optional(),
    areas: areaWords,
    moves: z
      .array(moveWords)
      .max(60)
      .optional()
      .openapi({ example: ["CAL1:left", "GLU4"] }),
    drills: z
      .array(z.object({ drill: words, seconds: z.number() }))
      .max(20)
      .optional()
      .openapi({ description: "Drills of a therapist in own words, by id, with the seconds of all sets" }),
    date: words.optional(),
  })
  .openapi("NewCare");

export const newMoveMarkSchema = z
  .object({
    move: words,
    side: words.optional(),
    mark: words.openapi({ description: "helped, worse, pain-up, or clear to take all of it back" }),
  })
  .openapi("NewMoveMark");

export const routineSchema = z
  .object({
    schema: z.literal("restride.routine/1"),
    date: localDate,
    /** The step of the ladder (S7). */
    step: z.object({ step: z.number(), sessions: z.number(), minutes: z.number() }),
    /** Changes of 8 seconds included. */
    seconds: z.number(),
    steps: z.array(
      z.object({
        move: z.string(),
        name: z.string(),
        /** What it is for, in a word: "Calves". */
        group: z.string(),
        side,
        /** Of one set. */
        seconds: z.number(),
        sets: z.number(),
        light: z.boolean(),
        tool: z.enum(["roller", "ball", "strap", "towel", "none"]),
        how: z.array(z.string()),
        /** Parts of a set one after the other; empty where it is of one piece. */
        phases: z.array(z.object({ seconds: z.number(), cue: z.string() })),
        stopIf: z.array(z.string()),
        /** Where a therapist gave it: stands first. Then `move` is one of our moves, or `drill:` and the drill's id. */
        drill: z.object({ id: z.string(), by: z.string() }).optional(),
      }),
    ),
    /** Drills of a therapist that wait for now, and why. */
    waiting: z.array(z.object({ drill: z.string(), name: z.string(), text: z.string() })),
    thermal: z.array(
      z.object({
        kind: z.enum(["ice", "heat"]),
        minutes: z.number(),
        areas: z.array(area),
        because: z.array(becauseSchema),
      }),
    ),
    /** Places without self-care, and why. */
    rest: z.array(area.extend({ text: z.string() })),
    /** What to do where no self-care is allowed at all; else empty. */
    instead: z.array(z.string()),
    /** Why there are no steps; null where there are some, or where `instead` says it. */
    note: z.string().nullable(),
    /** Whether `anyway=true` gives a routine though none is planned today. */
    anyway: z.boolean(),
    stopRule: z.string(),
    stopIf: z.array(z.string()),
    because: z.array(becauseSchema),
  })
  .openapi("Routine");

export type SafetyView = z.infer<typeof safetySchema>;
export type NewConditionAnswer = z.infer<typeof newConditionAnswerSchema>;
export type CheckinView = z.infer<typeof checkinSchema>;
export type NewSoreness = z.infer<typeof newSorenessSchema>;
export type NewWeek = z.infer<typeof newWeekSchema>;
export type CareView = z.infer<typeof careSchema>;
export type NewCare = z.infer<typeof newCareSchema>;
export type NewMoveMark = z.infer<typeof newMoveMarkSchema>;
export type RoutineView = z.infer<typeof routineSchema>;
