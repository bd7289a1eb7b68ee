import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable, type OwnedTable } from "./owned-table.ts";

/** Shared pages, who opened them, what therapists answered, and what the runner took over of it. */
export const createShares = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of TABLES) await createOwnedTable(db, types, table);
    await db.schema.createIndex("shares_by_address").unique().on("shares").column("share_id").execute();
  },
});

const TABLES: readonly OwnedTable[] = [
  {
    name: "shares",
    key: ["share_id"],
    columns: {
      share_id: "text",
      made_at: "whole",
      expires_at: "whole",
      revoked_at: "whole?",
      token_hash: "text",
      salt: "text?",
      sealed: "text",
    },
  },
  {
    name: "share_visits",
    key: ["share_id", "seq"],
    columns: { share_id: "text", seq: "whole", at: "whole", what: "text" },
  },
  {
    name: "replies",
    key: ["reply_id"],
    columns: {
      reply_id: "text",
      share_id: "text",
      received_at: "whole",
      reply: "text",
      state: "text",
      decided_at: "whole?",
    },
  },
  {
    name: "drills",
    key: ["drill_id"],
    columns: {
      drill_id: "text",
      name: "text",
      move: "text?",
      area: "text?",
      side: "text",
      seconds: "whole",
      sets: "whole",
      note: "text",
      given_by: "text",
      added_on: "text",
      stopped_on: "text?",
      seq: "whole",
    },
  },
  {
    name: "advice",
    key: ["advice_id"],
    columns: { advice_id: "text", said_on: "text", given_by: "text", come_back_on: "text?", avoid: "text" },
  },
  {
    name: "after_visits",
    key: ["treatment_id", "hours"],
    columns: { treatment_id: "text", hours: "whole", soreness: "whole?", answered_at: "whole" },
  },
];
