import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { postgresPrograms, type RunningPostgres, startPostgres } from "../setup/postgres.ts";
import { describeStore, nextId, onDatabase } from "./store-contract.ts";
import { aFile, MORNING } from "./store-fixtures.ts";

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

function describeFailures(make: () => ReturnType<typeof makeDatabase>): void {
  test("a PostgreSQL database that may only be read refuses a save in one sentence, and recovers", async () => {
    const location = await make();
    const store = await openStore({ ...location, newId: nextId });
    const runner = await store.runners.getLocal(MORNING);
    await store.close();
    const name = new URL(location.url).pathname.slice(1);
    await onDatabase(location, ({ db }) =>
      sql.raw(`alter database ${name} set default_transaction_read_only = on`).execute(db),
    );
    const closed = await openStore({ ...location, newId: nextId });
    expect(await closed.settings.list(runner)).toEqual({});
    await expect(closed.settings.set(runner, "zone", "UTC")).rejects.toMatchObject({
      code: "store.readOnly",
      message: expect.stringMatching(
        new RegExp(`^The PostgreSQL database .*/${name} may not be changed.*\\.$`),
      ),
    });
    await closed.close();
  });

  test("a PostgreSQL connection that breaks inside a save is told in one sentence, and the next save works", async () => {
    const location = await make();
    const store = await openStore({ ...location, newId: nextId });
    const runner = await store.runners.getLocal(MORNING);
    const broken = store.imports.decide(runner, async (ledger) => {
      await onDatabase(location, ({ db }) =>
        sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(db),
      );
      await ledger.listPaths();
      return { files: [aFile({ id: "r-1", activity: "a-1" })], words: [] };
    });
    await expect(broken).rejects.toMatchObject({ name: "StoreFault", code: "store.unreachable" });
    await store.imports.save(runner, [aFile({ id: "r-2", activity: "a-2" })]);
    expect((await store.activities.list(runner)).map(({ id }) => id)).toEqual(["a-2"]);
    await store.close();
  });
}

if (postgresPrograms) {
  beforeAll(async () => {
    server = await startPostgres();
  });
  describeStore("the store on PostgreSQL", () => makeDatabase(server?.url ?? ""));
  describeFailures(() => makeDatabase(server?.url ?? ""));
  afterAll(() => server?.stop());
} else {
  console.info("The store on PostgreSQL was not tested: initdb and postgres are not installed.");
  test.skip("the store on PostgreSQL: initdb and postgres are not installed", () => undefined);
}
