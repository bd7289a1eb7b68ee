import { type ColumnDataType, type RawBuilder, sql } from "kysely";

type ColumnType = ColumnDataType | RawBuilder<unknown>;

/** The kinds of column that migrations use: all that differs between the two databases. */
export interface ColumnTypes {
  /** Sorted by its bytes, so that both databases give the same order. */
  readonly text: ColumnType;
  /** Whole numbers up to 2^53: moments in milliseconds, sizes in bytes. */
  readonly whole: ColumnType;
  readonly real: ColumnType;
  readonly bytes: ColumnType;
}

export const SQLITE_COLUMNS: ColumnTypes = {
  text: "text",
  whole: "integer",
  real: "real",
  bytes: "blob",
};

export const POSTGRES_COLUMNS: ColumnTypes = {
  text: sql`text collate "C"`,
  whole: "bigint",
  real: "double precision",
  bytes: "bytea",
};
