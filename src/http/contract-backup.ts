import { z } from "@hono/zod-openapi";

/** Backups: what one holds, and what became of the log when one was restored. See contract.ts for what holds for all. */

export const backupContentsSchema = z
  .object({
    runs: z.number(),
    /** Originals of training files. */
    files: z.number(),
    niggles: z.number(),
    massages: z.number(),
    selfCare: z.number(),
    soreness: z.number(),
    races: z.number(),
    plannedSessions: z.number(),
    settings: z.number(),
  })
  .openapi("BackupContents");

/** A backup that was written. */
export const madeBackupSchema = z
  .object({
    schema: z.literal("restride.backup/1"),
    file: z.string(),
    bytes: z.number(),
    madeAt: z.string(),
    contents: backupContentsSchema,
  })
  .openapi("MadeBackup");

/** A backup that was sent, was read to its last byte, and waits to be restored. */
export const sentBackupSchema = z
  .object({
    schema: z.literal("restride.sentBackup/1"),
    id: z.string(),
    madeAt: z.string(),
    restride: z.string(),
    contents: backupContentsSchema,
    /** Whether nothing is here that could be lost. */
    logIsEmpty: z.boolean(),
  })
  .openapi("SentBackup");

const rowCountSchema = z.object({ added: z.number(), kept: z.number(), differing: z.number() });

export const restoredSchema = z
  .object({
    schema: z.literal("restride.restore/1"),
    /** `fresh` where nothing was here before. */
    mode: z.enum(["fresh", "replace", "merge"]),
    madeAt: z.string(),
    restride: z.string(),
    contents: backupContentsSchema,
    /** What came in, what was here already and stayed, and how many of those say something else in the backup. */
    counts: z.array(rowCountSchema.extend({ table: z.string() })),
    /** All tables together but those that Restride fills by itself. */
    rows: rowCountSchema,
    /** What came in. */
    added: backupContentsSchema,
    /** The file with what was here before; null where nothing was. */
    safetyCopy: z.string().nullable(),
  })
  .openapi("Restored");

/** A readable export that was written. */
export const madeExportSchema = z
  .object({
    schema: z.literal("restride.export/1"),
    file: z.string(),
    bytes: z.number(),
    madeAt: z.string(),
    tables: z.array(z.object({ name: z.string(), rows: z.number() })),
    originals: z.number(),
  })
  .openapi("MadeExport");

export type BackupContentsView = z.infer<typeof backupContentsSchema>;
export type MadeBackupView = z.infer<typeof madeBackupSchema>;
export type SentBackupView = z.infer<typeof sentBackupSchema>;
export type RestoredView = z.infer<typeof restoredSchema>;
export type MadeExportView = z.infer<typeof madeExportSchema>;
