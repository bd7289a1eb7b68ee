import { z } from "@hono/zod-openapi";

/** Imports: files met, and how far a running one is. See contract.ts for what holds for all. */

const ledgerPlace = z.union([z.object({ byte: z.number() }), z.object({ line: z.number() })]);

export const ledgerRowSchema = z
  .object({
    path: z.string(),
    outcome: z.enum(["imported", "duplicate", "skipped", "unreadable"]),
    activities: z.array(z.string()),
    code: z.string().optional(),
    reason: z.string().optional(),
    duplicateOf: z.string().optional(),
    at: ledgerPlace.optional(),
  })
  .openapi("LedgerRow");

export const countsSchema = z.object({
  imported: z.number(),
  duplicate: z.number(),
  skipped: z.number(),
  unreadable: z.number(),
});

export const importSchema = z
  .object({
    schema: z.literal("restride.import/1"),
    files: z.array(ledgerRowSchema),
    counts: countsSchema,
    /** True when files were left over: importing the same again goes on. */
    stopped: z.boolean(),
    seconds: z.number(),
  })
  .openapi("Import");

/** One message of the progress stream. */
export const progressSchema = z
  .object({
    state: z.enum(["running", "done", "stopped", "failed"]),
    filesDone: z.number(),
    /** Null while still counting. */
    filesFound: z.number().nullable(),
    filesPerSecond: z.number(),
    secondsLeft: z.number().nullable(),
    counts: countsSchema,
    latest: z.array(ledgerRowSchema),
    message: z.string().optional(),
  })
  .openapi("ImportProgress");

export const listedImportSchema = z
  .object({
    id: z.string(),
    /** Counts up from the first import; 0 for files that came before imports were noted. */
    number: z.number(),
    state: z.enum(["running", "done", "stopped", "undone", "before"]),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    roots: z.array(z.string()),
    /** Whether its files are looked for on the server's disk when they are tried again. */
    onDisk: z.boolean(),
    counts: countsSchema,
  })
  .openapi("ListedImport");

export const importsSchema = z
  .object({
    schema: z.literal("restride.imports/1"),
    /** Of this start: those that wait, run, or were over lately. */
    imports: z.array(
      z.object({ id: z.string(), state: z.enum(["waiting", "running", "done", "stopped", "failed"]) }),
    ),
    /** All there ever were, the latest first. */
    runs: z.array(listedImportSchema),
  })
  .openapi("Imports");

/** A file of an import, with what names it in other requests. */
export const importFileSchema = ledgerRowSchema
  .extend({ key: z.string(), kept: z.boolean() })
  .openapi("ImportFile");

export const importGroupSchema = z.object({
  outcome: ledgerRowSchema.shape.outcome,
  /** Null for files that came in without remark. */
  code: z.string().nullable(),
  count: z.number(),
  /** The sentence, where all of them share it. */
  reason: z.string().nullable(),
  examples: z.array(importFileSchema),
});

export const importRunSchema = z
  .object({
    schema: z.literal("restride.importRun/1"),
    run: listedImportSchema,
    /** By outcome and reason, the largest first. */
    groups: z.array(importGroupSchema),
  })
  .openapi("ImportRun");

export const importFilesSchema = z
  .object({
    schema: z.literal("restride.importFiles/1"),
    files: z.array(importFileSchema),
    /** What to ask for as `after` to go on; null at the end. */
    next: z.number().nullable(),
  })
  .openapi("ImportFiles");

export const undoneSchema = z
  .object({
    schema: z.literal("restride.importUndone/1"),
    /** False where it was only asked what would go. */
    done: z.boolean(),
    files: z.number(),
    originals: z.number(),
    recordings: z.number(),
    wellness: z.number(),
    activitiesGone: z.number(),
    activitiesKept: z.number(),
    wordsKept: z.number(),
    takenOver: z.number(),
  })
  .openapi("ImportUndone");

export const comparedRunSchema = z
  .object({
    activity: z.string(),
    name: z.string().nullable(),
    localDate: z.string(),
    recordings: z.array(
      z.object({
        id: z.string(),
        file: z.string(),
        device: z.string().nullable(),
        startedAt: z.string(),
        utcOffset: z.string(),
        elapsedSeconds: z.number(),
        movingSeconds: z.number(),
        metres: z.number().nullable(),
        avgHeartRate: z.number().nullable(),
        maxHeartRate: z.number().nullable(),
        ascentMetres: z.number().nullable(),
        avgCadence: z.number().nullable(),
        samples: z.number(),
        /** Whether its numbers are the run's. */
        speaks: z.boolean(),
        keptApart: z.boolean(),
        tells: z.array(z.enum(["wholeFile", "heartRate", "way", "steps", "balance", "climb"])),
        because: z.string(),
      }),
    ),
  })
  .openapi("ComparedRun");

export const duplicatesSchema = z
  .object({ schema: z.literal("restride.duplicates/1"), runs: z.array(comparedRunSchema) })
  .openapi("Duplicates");

/** A run as it is typed in. */
export const newRunSchema = z
  .object({
    date: z.string(),
    minutes: z.string(),
    at: z.string().optional(),
    km: z.string().optional(),
    hr: z.string().optional(),
    rpe: z.string().optional(),
    title: z.string().max(200).optional(),
    sport: z.string().optional(),
  })
  .openapi("NewRun");

export const addedRunSchema = z
  .object({ schema: z.literal("restride.addedRun/1"), file: ledgerRowSchema })
  .openapi("AddedRun");

export type NewRun = z.infer<typeof newRunSchema>;
export type AddedRunView = z.infer<typeof addedRunSchema>;
export type ListedImportView = z.infer<typeof listedImportSchema>;
export type ImportsView = z.infer<typeof importsSchema>;
export type ImportFileView = z.infer<typeof importFileSchema>;
export type ImportGroupView = z.infer<typeof importGroupSchema>;
export type ImportRunView = z.infer<typeof importRunSchema>;
export type ImportFilesView = z.infer<typeof importFilesSchema>;
export type UndoneView = z.infer<typeof undoneSchema>;
export type ComparedRunView = z.infer<typeof comparedRunSchema>;
export type DuplicatesView = z.infer<typeof duplicatesSchema>;
export type LedgerRowView = z.infer<typeof ledgerRowSchema>;
export type CountsView = z.infer<typeof countsSchema>;
export type ImportView = z.infer<typeof importSchema>;
export type ProgressView = z.infer<typeof progressSchema>;
