import type { Migration } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import { createFirstTables } from "./0001-first-tables.ts";
import { addConfirmedTags } from "./0002-confirmed-tags.ts";
import { createNigglesAndCare } from "./0003-niggles-and-care.ts";
import { createInsight } from "./0004-insight.ts";
import { createKeptAnswers } from "./0005-kept-answers.ts";
import { createCalendarFeeds } from "./0006-calendar-feeds.ts";
import { createTherapists } from "./0007-therapists.ts";
import { createShares } from "./0008-shares.ts";
import { createArchives } from "./0009-archives.ts";

/** A step of the schema; steps only go forward, and one that was released is never changed. */
export type SchemaStep = (columns: ColumnTypes) => Migration;

/** Every step by name; they run in the order of their names. */
export const MIGRATIONS: Readonly<Record<string, SchemaStep>> = {
  "0001-first-tables": createFirstTables,
  "0002-confirmed-tags": addConfirmedTags,
  "0003-niggles-and-care": createNigglesAndCare,
  "0004-insight": createInsight,
  "0005-kept-answers": createKeptAnswers,
  "0006-calendar-feeds": createCalendarFeeds,
  "0007-therapists": createTherapists,
  "0008-shares": createShares,
  "0009-archives": createArchives,
};
