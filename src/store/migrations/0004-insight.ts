import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/** Experiments with a quicker step, and trials of self-care whose days were drawn by lot. */
export const createInsight = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of TABLES) await createOwnedTable(db, types, table);
  },
});

const TABLES: readonly OwnedTable[] = [
  {
    name: "cadence_experiments",
    key: ["experiment_id"],
    columns: {
      experiment_id: "text",
      started_on: "text",
      stopped_on: "text?",
      area: "text",
      side: "text",
      percent: "real",
      reference_before: "real",
      speed: "real",
      target: "real",
    },
  },
  {
    name: "care_trials",
    key: ["trial_id"],
    columns: {
      trial_id: "text",
      kind: "text",
      started_on: "text",
      stopped_on: "text?",
      seed: "whole",
      assignments: "text",
    },
  },
];
