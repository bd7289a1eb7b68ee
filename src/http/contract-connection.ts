import { z } from "@hono/zod-openapi";
import { importSchema } from "./contract-import.ts";
import { localDate } from "./contract-parts.ts";

/** Services that Restride asks when it is told to. See contract.ts for what holds for all. */

/** A connection; its key is told to nobody. */
export const connectionSchema = z
  .object({
    service: z.literal("intervals.icu"),
    account: z.string(),
    keyEndsWith: z.string(),
    addedAt: z.string(),
    readAt: z.string().nullable(),
    /** The last day of which everything was read. */
    readUntil: localDate.nullable(),
    /** Why the last time did not bring everything, in a sentence. */
    trouble: z.string().nullable(),
  })
  .openapi("Connection");

export const syncSchema = z
  .object({
    schema: z.literal("restride.sync/1"),
    oldest: localDate,
    newest: localDate,
    activities: importSchema.omit({ schema: true }),
    wellness: z.object({ values: z.number(), words: z.string() }),
    /** Null where the calendar of the service was not had. */
    planned: z
      .object({
        added: z.number(),
        changed: z.number(),
        removed: z.number(),
        unchanged: z.number(),
        notUnderstood: z.array(z.object({ date: localDate, title: z.string(), because: z.string() })),
      })
      .nullable(),
    racesAdded: z.array(
      z.object({ date: localDate, name: z.string().nullable(), metres: z.number(), priority: z.string() }),
    ),
    /** Races that stand in the service's calendar without a distance, and the command that adds each. */
    racesToAdd: z.array(z.object({ date: localDate, title: z.string(), command: z.string() })),
    trouble: z.string().nullable(),
  })
  .openapi("Sync");

export const connectionsSchema = z
  .object({
    schema: z.literal("restride.connections/1"),
    connections: z.array(connectionSchema),
    /** What the last time since this start brought. */
    latest: syncSchema.nullable(),
  })
  .openapi("Connections");

export const newConnectionSchema = z
  .object({
    service: z.string().openapi({ example: "intervals.icu" }),
    account: z.string().openapi({ example: "i12345", description: "0 for the owner of the key" }),
    key: z.string(),
  })
  .openapi("NewConnection");

export type ConnectionView = z.infer<typeof connectionSchema>;
export type ConnectionsView = z.infer<typeof connectionsSchema>;
export type NewConnection = z.infer<typeof newConnectionSchema>;
export type SyncView = z.infer<typeof syncSchema>;
