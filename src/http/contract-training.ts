import { z } from "@hono/zod-openapi";
import { localDate, localDateTime, sessionClass, words } from "./contract-parts.ts";

/** Races and planned training. See contract.ts for what holds for all. */

export const raceSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime.optional(),
    metres: z.number(),
    expectedSeconds: z.number().optional(),
    priority: z.enum(["A", "B", "C"]),
    class: z.enum(["short", "mid", "long", "ultra"]),
    name: z.string().optional(),
  })
  .openapi("Race");

export const racesSchema = z
  .object({ schema: z.literal("restride.races/1"), races: z.array(raceSchema) })
  .openapi("Races");

export const newRaceSchema = z
  .object({
    date: words,
    distance: words,
    start: words.optional(),
    expected: words.optional(),
    priority: words.optional(),
    name: words.optional(),
  })
  .openapi("NewRace");

export const plannedSchema = z
  .object({
    id: z.string(),
    date: localDate,
    class: sessionClass,
    start: localDateTime.optional(),
    end: localDateTime.optional(),
    minutes: z.number().optional(),
    metres: z.number().optional(),
    title: z.string().optional(),
  })
  .openapi("PlannedSession");

export const trainingSchema = z
  .object({ schema: z.literal("restride.training/1"), sessions: z.array(plannedSchema) })
  .openapi("Training");

export const newPlannedSchema = z
  .object({
    date: words,
    class: words,
    start: words.optional(),
    minutes: words.optional(),
    kilometres: words.optional(),
    title: words.optional(),
  })
  .openapi("NewPlannedSession");

export const newTrainingImportSchema = z
  .object({
    name: z.string().openapi({ example: "plan.ics" }),
    text: z.string().openapi({
      description:
        "The whole file: iCalendar, a table or the events of intervals.icu as text, a FIT workout as base64",
    }),
    encoding: z.literal("base64").optional(),
    date: z.string().optional().openapi({ description: "The day of a FIT workout, which tells none" }),
  })
  .openapi("NewTrainingImport");

/** An event of the file that is no session, and the word that says so. */
const listedEventSchema = z.object({ date: localDate, title: z.string(), because: z.string() });

export const trainingImportSchema = z
  .object({
    schema: z.literal("restride.trainingImport/1"),
    sessions: z.array(plannedSchema.extend({ because: z.string() })),
    /** Races are not added by themselves: the command does it. */
    races: z.array(
      listedEventSchema.extend({ metres: z.number().optional(), command: z.string(), known: z.boolean() }),
    ),
    restDays: z.array(listedEventSchema),
    otherSport: z.array(listedEventSchema),
    notUnderstood: z.array(listedEventSchema),
    notTraining: z.array(listedEventSchema),
    counts: z.object({
      events: z.number(),
      sessions: z.number(),
      races: z.number(),
      restDays: z.number(),
      otherSport: z.number(),
      notUnderstood: z.number(),
      notTraining: z.number(),
      outside: z.number(),
      added: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      removed: z.number(),
    }),
  })
  .openapi("TrainingImport");

export type RaceView = z.infer<typeof raceSchema>;
export type RacesView = z.infer<typeof racesSchema>;
export type NewRace = z.infer<typeof newRaceSchema>;
export type PlannedView = z.infer<typeof plannedSchema>;
export type TrainingView = z.infer<typeof trainingSchema>;
export type NewPlanned = z.infer<typeof newPlannedSchema>;
export type NewTrainingImport = z.infer<typeof newTrainingImportSchema>;
export type TrainingImportView = z.infer<typeof trainingImportSchema>;
