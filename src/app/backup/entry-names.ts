import type { LogRow, LogTable } from "../../store/backup/log-reader.ts";

/** The entry that holds the rows of a table. */
export const nameTable = (table: string): string => `tables/${table}.jsonl`;

/** The entry that holds the bytes of one row: `originals/<hash>.gz`. */
export const nameBytes = (table: LogTable, row: LogRow, column: string): string => {
  const key = table.key.map((name) => encodeURIComponent(String(row[name]))).join("+");
  return `${table.name}/${key}.${table.bytes[column]}`;
};
