import { z } from "@hono/zod-openapi";
import { block, localDate } from "./contract-parts.ts";

/** Load over the years. See contract.ts for what holds for all. */

export const loadSchema = z
  .object({
    schema: z.literal("restride.load/1"),
    kind: z.enum(["sessionRpe", "hrStress", "paceStress", "distance"]),
    /** The first day; null without any. Every list below has one value a day from then on. */
    from: localDate.nullable(),
    /** Sum of the day; null where it is not known (2.11). */
    load: z.array(z.number().nullable()),
    /** Metres run. */
    metres: z.array(z.number()),
    ctl: z.array(z.number()),
    atl: z.array(z.number()),
    /** CTL less ATL of the day before. */
    tsb: z.array(z.number()),
    /** Blocks of the last half year, each until the next begins; absent in an answer kept from an older program. */
    blocks: z.array(z.object({ from: localDate, block })).optional(),
  })
  .openapi("Load");

export type LoadView = z.infer<typeof loadSchema>;
