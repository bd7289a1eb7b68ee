import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/** Runners, their files and runs, training, care, settings and the plan last shown. */
export const createFirstTables = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createRunners(db, types);
    for (const table of TABLES) await createOwnedTable(db, types, table);
  },
});

const createRunners = (db: Kysely<unknown>, types: ColumnTypes): Promise<void> =>
  db.schema
    .createTable("runners")
    .addColumn("runner_id", types.text, (column) => column.notNull().primaryKey())
    .addColumn("place", types.text, (column) => column.unique())
    .addColumn("created_at", types.whole, (column) => column.notNull())
    .execute();

const TABLES: readonly OwnedTable[] = [
  {
    name: "activities",
    key: ["activity_id"],
    columns: { activity_id: "text", canonical_id: "text?", rpe: "real?", tag: "text?" },
  },
  {
    name: "recordings",
    key: ["recording_id"],
    columns: {
      recording_id: "text",
      activity_id: "text",
      path: "text",
      hash: "text",
      session_index: "whole",
      started_at: "whole",
      richness: "real",
      kept_apart: "whole",
      summary: "text",
    },
    indexes: [["activity_id"], ["started_at"], ["hash"]],
  },
  {
    name: "originals",
    key: ["hash"],
    columns: { hash: "text", size: "whole", gzip: "bytes" },
  },
  {
    name: "imported_files",
    key: ["entry_key"],
    columns: {
      entry_key: "text",
      seq: "whole",
      path: "text",
      hash: "text",
      outcome: "text",
      activities: "text",
      code: "text?",
      reason: "text?",
      duplicate_of: "text?",
      fault_at: "text?",
      met_at: "whole",
    },
    indexes: [["seq"], ["hash"]],
  },
  {
    name: "imports",
    key: ["import_id"],
    columns: {
      import_id: "text",
      roots: "text",
      started_at: "whole",
      finished_at: "whole?",
      state: "text",
    },
  },
  {
    name: "races",
    key: ["race_id"],
    columns: {
      race_id: "text",
      name: "text?",
      date: "text",
      starts_at: "whole?",
      distance: "real",
      expected: "real?",
      priority: "text",
    },
  },
  {
    name: "planned_sessions",
    key: ["session_id"],
    columns: {
      session_id: "text",
      date: "text",
      class: "text",
      starts_at: "whole?",
      ends_at: "whole?",
      metres: "real?",
      title: "text?",
    },
  },
  {
    name: "treatments",
    key: ["treatment_id"],
    columns: {
      treatment_id: "text",
      status: "text",
      starts_at: "whole",
      minutes: "real",
      form: "text?",
      modality: "text?",
      areas: "text",
    },
  },
  {
    name: "soreness",
    key: ["date"],
    columns: { date: "text", legs: "real", stairs: "real?" },
  },
  {
    name: "settings",
    key: ["key"],
    columns: { key: "text", value: "text" },
  },
  {
    name: "shown_plans",
    key: [],
    columns: { shown_at: "whole", sessions: "text" },
  },
];
