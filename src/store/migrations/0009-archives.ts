import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/**
 * Which import met a file, which version of the readers read it, what watches tell of nights and mornings, and the
 * services that are asked for it.
 */
export const createArchives = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await addReaderVersion(db, types, "imported_files");
    await addReaderVersion(db, types, "recordings");
    await db.schema.alterTable("imported_files").addColumn("import_id", types.text).execute();
    await db.schema
      .createIndex("imported_files_by_import_id")
      .on("imported_files")
      .columns(["runner_id", "import_id"])
      .execute();
    for (const table of TABLES) await createOwnedTable(db, types, table);
  },
});

const addReaderVersion = (db: Kysely<unknown>, types: ColumnTypes, table: string): Promise<void> =>
  db.schema
    .alterTable(table)
    .addColumn("reader_version", types.whole, (column) => column.notNull().defaultTo(0))
    .execute();

const TABLES: readonly OwnedTable[] = [
  {
    name: "wellness",
    key: ["date", "kind", "source"],
    columns: { date: "text", kind: "text", source: "text", value: "real", hash: "text?" },
    indexes: [["hash"]],
  },
  {
    name: "connections",
    key: ["service"],
    columns: {
      service: "text",
      account: "text",
      secret: "text",
      added_at: "whole",
      read_at: "whole?",
      read_until: "text?",
      trouble: "text?",
    },
  },
];
