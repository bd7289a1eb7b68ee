import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { afterAll, expect, test } from "vitest";
import { instant } from "../core/units/index.ts";
import type { Connection } from "./connection.ts";
import { connect, openStore, storeOn } from "./open-store.ts";
import type { Runner, Store } from "./store.ts";
import { StoreFault } from "./store-fault.ts";

const folder = mkdtempSync(join(tmpdir(), "restride-disk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const newId = () => "anna";

interface Opened {
  readonly file: string;
  readonly connection: Connection;
  readonly store: Store;
  readonly runner: Runner;
}

/** A database whose connection the test can make worse. */
async function openPatient(name: string): Promise<Opened> {
  const file = join(folder, name);
  await (await openStore({ kind: "sqlite", file, newId })).close();
  const connection = await connect({ kind: "sqlite", file });
  const store = storeOn(connection, newId);
  return { file, connection, store, runner: await store.runners.getLocal(instant(1)) };
}

const pragma = (connection: Connection, text: string) => sql.raw(`pragma ${text}`).execute(connection.db);

async function faultOf(call: Promise<unknown>): Promise<StoreFault> {
  const fault = await call.catch((error: unknown) => error);
  if (!(fault instanceof StoreFault)) throw new Error(`Expected a StoreFault, not ${fault}`);
  expect(fault.message).toMatch(/^The .*: .*\.$/);
  return fault;
}

/** Saves until a save fails; how many were acknowledged, and the fault. */
async function fill({ store, runner }: Opened): Promise<{ acknowledged: number; fault: StoreFault }> {
  for (let count = 0; count < 1000; count += 1) {
    const saving = store.settings.set(runner, `key-${count}`, "x".repeat(5000));
    const failed = await saving.then(() => null).catch(() => faultOf(saving));
    if (failed) return { acknowledged: count, fault: failed };
  }
  throw new Error("The database never was full");
}

test("a full disk is told in one sentence, what was acknowledged stays, and with room it works again", async () => {
  const opened = await openPatient("full.sqlite");
  const { file, connection, store, runner } = opened;
  await pragma(connection, "max_page_count = 200");
  const { acknowledged, fault } = await fill(opened);
  expect(fault.code).toBe("store.full");
  expect(fault.message).toContain(file);
  expect(fault.message).toMatch(/free some space.*saved before is safe/);
  expect(acknowledged).toBeGreaterThan(10);
  expect(Object.keys(await store.settings.list(runner))).toHaveLength(acknowledged);
  expect((await faultOf(store.settings.set(runner, "still", "x".repeat(5000)))).code).toBe("store.full");

  await pragma(connection, "max_page_count = 100000");
  await store.settings.set(runner, "more", "y".repeat(5000));
  await store.close();
  const again = await openStore({ kind: "sqlite", file, newId });
  const kept = Object.keys(await again.settings.list(await again.runners.getLocal(instant(1))));
  expect(kept).toHaveLength(acknowledged + 1);
  await again.close();
  const raw = new Libsql(file);
  expect(raw.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  raw.close();
});

test("a database that became read-only still tells what it has, refuses the rest in one sentence, and recovers", async () => {
  const { file, connection, store, runner } = await openPatient("read-only.sqlite");
  await store.settings.set(runner, "zone", "UTC");
  await pragma(connection, "query_only = on");
  const fault = await faultOf(store.settings.set(runner, "zone", "Europe/Berlin"));
  expect(fault.code).toBe("store.readOnly");
  expect(fault.message).toContain(file);
  expect(await store.settings.list(runner)).toEqual({ zone: "UTC" });
  await pragma(connection, "query_only = off");
  await store.settings.set(runner, "zone", "Europe/Berlin");
  expect(await store.settings.list(runner)).toEqual({ zone: "Europe/Berlin" });
  await store.close();
});

test("a database that another program holds is told in one sentence, and works when it lets go", async () => {
  const { file, connection, store, runner } = await openPatient("held.sqlite");
  await pragma(connection, "busy_timeout = 20");
  const other = new Libsql(file);
  other.exec("begin immediate");
  const fault = await faultOf(store.settings.set(runner, "zone", "UTC"));
  expect(fault.code).toBe("store.busy");
  expect(fault.message).toContain(file);
  other.exec("rollback");
  other.close();
  await store.settings.set(runner, "zone", "UTC");
  expect(await store.settings.list(runner)).toEqual({ zone: "UTC" });
  await store.close();
});

test("a fault of our own inside a transaction shows itself, and leaves no transaction behind", async () => {
  const { store, runner } = await openPatient("own.sqlite");
  const broken = store.imports.decide(runner, () => Promise.reject(new Error("ours")));
  await expect(broken).rejects.toThrow("ours");
  await store.settings.set(runner, "zone", "UTC");
  expect(await store.settings.list(runner)).toEqual({ zone: "UTC" });
  await store.close();
});
