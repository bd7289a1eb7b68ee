import pg from "pg";
import { afterAll, beforeAll, test } from "vitest";
import { postgresPrograms, type RunningPostgres, startPostgres } from "../setup/postgres.ts";
import { describeStore } from "./store-contract.ts";

let server: RunningPostgres | undefined;
let count = 0;

/** Sorted as a dictionary sorts, where the server can: the store's order must not follow it. */
const DICTIONARY = "template template0 locale_provider icu icu_locale 'en'";

async function makeDatabase(url: string) {
  count += 1;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const icu = await client.query("select 1 from pg_collation where collprovider = 'i' limit 1");
  await client.query(`create database store_${count} ${icu.rowCount ? DICTIONARY : ""}`);
  await client.end();
  return { kind: "postgres", url: url.replace(/[^/]+$/, `store_${count}`) } as const;
}

if (postgresPrograms) {
  beforeAll(async () => {
    server = await startPostgres();
  });
  describeStore("the store on PostgreSQL", () => makeDatabase(server?.url ?? ""));
  afterAll(() => server?.stop());
} else {
  console.info("The store on PostgreSQL was not tested: initdb and postgres are not installed.");
  test.skip("the store on PostgreSQL: initdb and postgres are not installed", () => undefined);
}
