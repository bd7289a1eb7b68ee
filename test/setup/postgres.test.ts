import { existsSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { postgresPrograms, startPostgres } from "./postgres.ts";

const withServer = test.skipIf(!postgresPrograms);
if (!postgresPrograms) console.log("Skipped: PostgreSQL is not installed, so nothing was tested on it.");

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

withServer("a test gets an empty PostgreSQL of its own, and nothing is left of it afterwards", async () => {
  const postgres = await startPostgres();
  const [{ folder }] = (await ask(postgres.url, "select current_setting('data_directory') as folder")) as [
    { folder: string },
  ];
  expect(await ask(postgres.url, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(
    await ask(postgres.url, "select count(*)::int as n from pg_tables where schemaname = 'public'"),
  ).toEqual([{ n: 0 }]);
  expect(existsSync(folder)).toBe(true);
  await postgres.stop();
  expect(existsSync(folder)).toBe(false);
  await expect(ask(postgres.url, "select 1")).rejects.toThrow(/ECONNREFUSED/);
});

withServer("stopping a PostgreSQL twice, or with a client still connected, ends well", async () => {
  const postgres = await startPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const faults: Error[] = [];
  client.on("error", (fault) => faults.push(fault));
  const ended = new Promise<void>((resolve) => client.once("end", resolve));
  await postgres.stop();
  await ended;
  await postgres.stop();
  expect(faults.length).toBeGreaterThan(0);
});
