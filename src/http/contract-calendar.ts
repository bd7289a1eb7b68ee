import { z } from "@hono/zod-openapi";
import { localDateTime, words } from "./contract-parts.ts";

/** Addresses under which calendars read the plan. See contract.ts for what holds for all. */

export const feedContent = z.enum(["massages", "races", "selfCare"]);

export const feedSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Times only, without a word on what they are. */
    busyOnly: z.boolean(),
    /** Reminders before massages, as long before as the setting calendarAlarm says, else an hour. */
    alarms: z.boolean(),
    contents: z.array(feedContent),
    /** Below the server's own address. Whoever knows it reads the plan. */
    path: z.string().openapi({ example: "/calendar/SECRET.ics" }),
    /** The whole address for outsiders; null while the server knows of none. */
    url: z.string().nullable(),
    createdAt: localDateTime,
    /** When a calendar last read it; null for never. */
    readAt: localDateTime.nullable(),
  })
  .openapi("CalendarFeed");

export const feedsSchema = z
  .object({
    schema: z.literal("restride.calendarFeeds/1"),
    /** Id of the address that this request made. */
    changed: z.string().nullable(),
    feeds: z.array(feedSchema),
  })
  .openapi("CalendarFeeds");

export const newFeedSchema = z
  .object({
    name: words.openapi({ example: "my phone" }),
    busyOnly: z.boolean().optional(),
    alarms: z.boolean().optional(),
    contents: z
      .array(feedContent)
      .max(10)
      .optional()
      .openapi({ description: "Massages and races without it" }),
  })
  .openapi("NewCalendarFeed");

export const publicSchema = z
  .object({
    schema: z.literal("restride.public/1"),
    /** The address by which outsiders reach Restride, as whoever runs it said; null where nothing was said. */
    url: z.string().nullable(),
    /** Whether addresses that the app makes work beyond this machine, as far as Restride was told. */
    reachable: z.boolean(),
  })
  .openapi("Public");

export type FeedView = z.infer<typeof feedSchema>;
export type FeedsView = z.infer<typeof feedsSchema>;
export type NewFeed = z.infer<typeof newFeedSchema>;
export type PublicView = z.infer<typeof publicSchema>;
