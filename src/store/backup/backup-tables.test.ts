import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Connection } from "../connection.ts";
import { migrate } from "../migrate.ts";
import { connect } from "../open-store.ts";
import { KEPT, LEFT_OUT } from "./backup-tables.ts";
import { type Column, listColumns } from "./table-columns.ts";

const folder = mkdtempSync(join(tmpdir(), "restride-tables-"));
let connection: Connection;
let columns: ReadonlyMap<string, readonly Column[]>;

beforeAll(async () => {
  connection = await connect({ kind: "sqlite", file: join(folder, "schema.sqlite") });
  await migrate(connection);
  columns = await listColumns(connection.db);
});
afterAll(async () => {
  await connection.db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const PLACE = "src/store/backup/backup-tables.ts";

async function readKey(table: string): Promise<readonly string[]> {
  const query = sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`;
  return (await query.execute(connection.db)).rows.map(({ name }) => name);
}

test("a backup forgets no table of the schema", () => {
  const missing = [...columns.keys()].filter((name) => !KEPT.has(name) && !Object.hasOwn(LEFT_OUT, name));
  expect(
    missing.map(
      (name) =>
        `The table ${name} is in no backup: give it a line in KEPT_TABLES of ${PLACE}, or in LEFT_OUT with the reason.`,
    ),
  ).toEqual([]);
});

test("a backup names no table that the schema has not", () => {
  const gone = [...KEPT.keys(), ...Object.keys(LEFT_OUT)].filter((name) => !columns.has(name));
  expect(gone.map((name) => `The table ${name} of ${PLACE} is not in the schema.`)).toEqual([]);
});

test("a backup tells rows apart by the key that the schema has", async () => {
  const wrong: string[] = [];
  for (const [name, { key }] of KEPT) {
    const real = await readKey(name);
    if (JSON.stringify(["runner_id", ...key]) !== JSON.stringify(real))
      wrong.push(`The key of ${name} in ${PLACE} is ${key}; the schema has ${real} (without the runner).`);
  }
  expect(wrong).toEqual([]);
});

test("a backup keeps bytes beside the rows, JSON as text and counts as numbers", () => {
  const wrong: string[] = [];
  const expectKind = (table: string, column: string, kind: Column["kind"]): void => {
    const found = columns.get(table)?.find(({ name }) => name === column);
    if (found?.kind !== kind) wrong.push(`${table}.${column} is ${found?.kind ?? "missing"}, not ${kind}.`);
  };
  for (const [name, kept] of KEPT) {
    for (const column of Object.keys(kept.json)) expectKind(name, column, "text");
    for (const column of Object.keys(kept.bytes)) expectKind(name, column, "bytes");
    if (kept.counter) expectKind(name, kept.counter, "whole");
    for (const { name: column, kind } of columns.get(name) ?? [])
      if (kind === "bytes" && !Object.hasOwn(kept.bytes, column))
        wrong.push(`${name}.${column} holds bytes: give it an ending in "bytes" of ${PLACE}.`);
  }
  expect(wrong).toEqual([]);
});
