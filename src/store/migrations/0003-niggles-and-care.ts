import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/** The pain log, conditions apart from it, weekly checks, self-care, and the messages that were shown. */
export const createNigglesAndCare = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of TABLES) await createOwnedTable(db, types, table);
  },
});

const TABLES: readonly OwnedTable[] = [
  {
    name: "niggles",
    key: ["niggle_id"],
    columns: {
      niggle_id: "text",
      area: "text",
      side: "text",
      spot: "text?",
      opened_at: "whole",
      opened_on: "text",
      closed_at: "whole?",
    },
  },
  {
    name: "niggle_entries",
    key: ["seq"],
    columns: { seq: "whole", niggle_id: "text", date: "text", logged_at: "whole", entry: "text" },
    indexes: [["niggle_id", "date"]],
  },
  {
    name: "niggle_answers",
    key: ["seq"],
    columns: {
      seq: "whole",
      niggle_id: "text?",
      question: "text",
      answered_at: "whole",
      chosen: "text",
      withdrawn_at: "whole?",
    },
    indexes: [["niggle_id"]],
  },
  {
    name: "niggle_seen",
    key: ["seq"],
    columns: { seq: "whole", niggle_id: "text?", seen_at: "whole", seen: "text" },
    indexes: [["niggle_id"]],
  },
  {
    name: "condition_answers",
    key: ["seq"],
    columns: { seq: "whole", answered_at: "whole", answer: "text" },
  },
  {
    name: "weekly_checks",
    key: ["date", "problem"],
    columns: {
      date: "text",
      problem: "text",
      kind: "text",
      area: "text?",
      days_lost: "real",
      answers: "text",
    },
  },
  {
    name: "self_care",
    key: ["self_care_id"],
    columns: {
      self_care_id: "text",
      date: "text",
      done_at: "whole",
      minutes: "real",
      method: "text",
      areas: "text",
      moves: "text",
      pressure: "real?",
    },
  },
  {
    name: "move_notes",
    key: ["move", "side", "noted_on", "mark"],
    columns: { move: "text", side: "text", noted_on: "text", mark: "text" },
  },
  {
    name: "messages",
    key: ["date", "key"],
    columns: { date: "text", key: "text" },
  },
];
