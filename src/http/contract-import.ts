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

export type LedgerRowView = z.infer<typeof ledgerRowSchema>;
export type CountsView = z.infer<typeof countsSchema>;
export type ImportView = z.infer<typeof importSchema>;
export type ProgressView = z.infer<typeof progressSchema>;
