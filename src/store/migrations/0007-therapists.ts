import type { Kysely, Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createOwnedTable } from "./owned-table.ts";

/** The runner's address book of therapists. */
export const createTherapists = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createOwnedTable(db, types, {
      name: "therapists",
      key: ["therapist_id"],
      columns: {
        therapist_id: "text",
        name: "text",
        modalities: "text",
        weekdays: "text",
        minutes: "whole?",
        price: "whole?",
        currency: "text?",
        pressure: "text?",
        contact: "text",
        note: "text",
        usual: "whole",
      },
    });
  },
});
