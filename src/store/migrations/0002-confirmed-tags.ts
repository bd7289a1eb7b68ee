import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";

/** Whether the runner confirmed a tag that lowers a class, and lengths of planned sessions without clock times. */
export const addConfirmedTags = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable("activities")
      .addColumn("tag_confirmed", types.whole, (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable("planned_sessions").addColumn("minutes", types.real).execute();
  },
});
