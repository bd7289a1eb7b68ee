import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable } from "./owned-table.ts";

/** What was answered to requests that a device may send twice, and how often a runner's log was written. */
export const createKeptAnswers = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createOwnedTable(db, types, {
      name: "kept_answers",
      key: ["request_id"],
      columns: { request_id: "text", answered_at: "whole", status: "whole", body: "text" },
    });
    await db.schema
      .alterTable("runners")
      .addColumn("revision", types.whole, (column) => column.notNull().defaultTo(0))
      .execute();
  },
});
