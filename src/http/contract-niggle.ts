import { z } from "@hono/zod-openapi";

const score = z.number().min(0).max(10);
const side = z.enum(["left", "right", "both"]);
const level = z.enum(["L0", "L1", "L2", "L3"]);

const answersFields = {
  /** "none of these" to every question that is asked. */
  answers: z.literal("none").optional(),
  /** Single answers by question: option ids with commas between, "none", or yes and no where that is clear. */
  answer: z.record(z.string(), z.string()).optional(),
};

const dayFields = {
  pain: score.optional(),
  run: score.optional(),
  morning: score.optional(),
  life: score.optional(),
  word: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  runChanged: z.string().optional(),
  why: z.string().optional(),
  care: z.array(z.string()).optional(),
};

export const newNiggleSchema = z
  .object({
    /** The runner's own words, "left calf tight after hills"; or area and side by name. */
    text: z.string().optional(),
    area: z.string().optional(),
    side: z.string().optional(),
    spot: z.string().optional(),
    flags: z.array(z.string()).optional(),
    ...dayFields,
    ...answersFields,
  })
  .openapi("NewNiggle");

export const niggleDaySchema = z
  .object({ date: z.string().optional(), ...dayFields, ...answersFields })
  .openapi("NiggleDay");

export const niggleAnswersSchema = z.object(answersFields).openapi("NiggleAnswers");

export const niggleSeenSchema = z
  .object({
    advice: z.string(),
    by: z.string().optional(),
    pressureCap: z.number().min(0).max(5).optional(),
    mayRun: z.boolean().optional(),
  })
  .openapi("NiggleSeen");

const because = z.object({ rule: z.string(), text: z.string() });

const question = z.object({
  id: z.string(),
  words: z.string(),
  options: z.array(z.object({ id: z.string(), words: z.string() })),
  scope: z.enum(["niggle", "runner"]),
  why: z.string(),
});

const niggle = z
  .object({
    id: z.string(),
    area: z.string(),
    side,
    spot: z.string().optional(),
    openedOn: z.string(),
    open: z.boolean(),
    /** Null is "not yet known": questions are open. Never shown as L0. */
    level: level.nullable(),
    emergency: z.boolean(),
    deadlineHours: z.number().optional(),
    deadline: z.string().optional(),
    normalSoreness: z.boolean(),
    underCare: z.boolean(),
    clock: z.string(),
    /** Latest score of a day, 0 to 10. */
    pain: z.number().nullable(),
    incomplete: z.array(z.string()),
    questions: z.array(question),
    because: z.array(because),
    prompts: z.array(because),
    days: z.array(
      z.object({
        date: z.string(),
        pain: z.number().nullable(),
        run: z.number().nullable(),
        morning: z.number().nullable(),
        life: z.number().nullable(),
        word: z.string().nullable(),
        kinds: z.array(z.string()),
        runChanged: z.string().nullable(),
        why: z.string().nullable(),
        care: z.array(z.string()),
      }),
    ),
  })
  .openapi("Niggle");

export const nigglesSchema = z
  .object({
    schema: z.literal("restride.niggles/1"),
    /** The niggle that was opened or changed, and how its place was understood. */
    changed: z.string().nullable(),
    understood: z.string().nullable(),
    niggles: z.array(niggle),
    note: z.string(),
  })
  .openapi("Niggles");

export const triageSchema = z
  .object({
    schema: z.literal("restride.triage/1"),
    level: level.nullable(),
    emergency: z.boolean(),
    deadlineHours: z.number().optional(),
    deadline: z.string().optional(),
    incomplete: z.array(z.string()),
    because: z.array(because),
    /** What must rest, and why: a place, running, or everything. */
    blocks: z.array(
      z.object({
        what: z.enum(["place", "pressing", "running", "everything"]),
        area: z.string().optional(),
        side: side.optional(),
        rule: z.string(),
        text: z.string(),
      }),
    ),
    questions: z.array(question),
    note: z.string(),
  })
  .openapi("Triage");

export type NewNiggle = z.infer<typeof newNiggleSchema>;
export type NiggleDayWords = z.infer<typeof niggleDaySchema>;
export type NiggleAnswers = z.infer<typeof niggleAnswersSchema>;
export type NiggleSeenWords = z.infer<typeof niggleSeenSchema>;
export type NigglesView = z.infer<typeof nigglesSchema>;
export type NiggleView = NigglesView["niggles"][number];
export type TriageView = z.infer<typeof triageSchema>;
