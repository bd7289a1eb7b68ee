import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from "kysely";
import type { ColumnTypes } from "../column-types.ts";

type ColumnKind = keyof ColumnTypes | `${keyof ColumnTypes}?`;

/** What a step asks for, and whether a value may be absent. */
const KINDS: Readonly<Record<ColumnKind, readonly [kind: keyof ColumnTypes, optional: boolean]>> = {
  text: ["text", false],
  "text?": ["text", true],
  whole: ["whole", false],
  "whole?": ["whole", true],
  real: ["real", false],
  "real?": ["real", true],
  bytes: ["bytes", false],
  "bytes?": ["bytes", true],
};

/** A table of a runner's things: its columns (with `?` where a value may be absent) and what tells rows apart. */
export interface OwnedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns by which rows are found, runner first. */
  readonly indexes?: readonly (readonly string[])[];
}

/** Makes a table whose rows belong to a runner and go with the runner. Steps rely on it: never change it. */
export async function createOwnedTable(
  db: Kysely<unknown>,
  types: ColumnTypes,
  table: OwnedTable,
): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema
    .createTable(table.name)
    .addColumn("runner_id", types.text, (column) =>
      column.notNull().references("runners.runner_id").onDelete("cascade"),
    );
  for (const [name, wanted] of Object.entries(table.columns)) {
    const [kind, optional] = KINDS[wanted];
    builder = builder.addColumn(name, types[kind], optional ? asItIs : notNull);
  }
  await builder.addPrimaryKeyConstraint(`${table.name}_key`, ["runner_id", ...table.key]).execute();
  for (const index of table.indexes ?? []) {
    const name = `${table.name}_by_${index.join("_")}`;
    await db.schema
      .createIndex(name)
      .on(table.name)
      .columns(["runner_id", ...index])
      .execute();
  }
}

const asItIs = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column;

const notNull = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
