import { sql } from "kysely";
import type { ColumnTypes } from "../column-types.ts";
import type { Queries } from "../connection.ts";

export interface Column {
  readonly name: string;
  readonly kind: keyof ColumnTypes;
  /** Whether a value may be absent. */
  readonly optional: boolean;
}

/** The words of either database for the kinds of column that migrations use. */
const KINDS: Readonly<Record<string, keyof ColumnTypes>> = {
  text: "text",
  integer: "whole",
  int8: "whole",
  bigint: "whole",
  real: "real",
  float8: "real",
  "double precision": "real",
  blob: "bytes",
  bytea: "bytes",
};

/** The columns of every table, by name: as the database has them, of whatever step its schema is. */
export async function listColumns(db: Queries): Promise<ReadonlyMap<string, readonly Column[]>> {
  const found = await db.introspection.getTables();
  const schemas = new Set(found.map(({ schema }) => schema));
  const own = schemas.size > 1 ? await findSchema(db) : [...schemas][0];
  return new Map(
    found
      .filter(({ schema }) => schema === own)
      .map(({ name, columns }) => [
        name,
        columns
          .map((column) => toColumn(name, column))
          .sort((one, other) => (one.name < other.name ? -1 : 1)),
      ]),
  );
}

async function findSchema(db: Queries): Promise<string | undefined> {
  const found = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  return found.rows[0]?.name;
}

interface FoundColumn {
  readonly name: string;
  readonly dataType: string;
  readonly isNullable: boolean;
}

function toColumn(table: string, { name, dataType, isNullable }: FoundColumn): Column {
  const kind = KINDS[dataType.toLowerCase()];
  if (!kind) throw new Error(`No kind of column is known for ${dataType} of ${table}.${name}`);
  return { name, kind, optional: isNullable };
}
