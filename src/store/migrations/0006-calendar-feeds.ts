import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/** Addresses under which calendars read the plan, and what each was sent last. */
export const createCalendarFeeds = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of TABLES) await createOwnedTable(db, types, table);
    await db.schema
      .createIndex("calendar_feeds_by_secret_hash")
      .unique()
      .on("calendar_feeds")
      .column("secret_hash")
      .execute();
  },
});

const TABLES: readonly OwnedTable[] = [
  {
    name: "calendar_feeds",
    key: ["feed_id"],
    columns: {
      feed_id: "text",
      name: "text",
      secret: "text",
      secret_hash: "text",
      busy_only: "whole",
      alarms: "whole",
      contents: "text",
      created_at: "whole",
      read_at: "whole?",
    },
  },
  {
    name: "calendar_feed_entries",
    key: ["feed_id", "uid"],
    columns: {
      feed_id: "text",
      uid: "text",
      sequence: "whole",
      changed_at: "whole",
      cancelled: "whole",
      entry: "text",
    },
  },
];
