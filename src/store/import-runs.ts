import type { Instant } from "../core/units/index.ts";
import { wholeMs, wholeMsOrNull } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { type JsonText, parseJson, toJson } from "./json-text.ts";
import type { ImportId, ImportRun, Runner } from "./store.ts";

/** How the roots of a run are kept: alone, or with the folder from which they were named. */
export type KeptRoots = readonly string[] | { readonly folder: string; readonly roots: readonly string[] };

export const beginRun = (connection: Connection, runner: Runner, run: ImportRun): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const row = {
      runner_id: runner.id,
      import_id: run.id,
      roots: keepRoots(run),
      started_at: wholeMs(run.startedAt),
      finished_at: wholeMsOrNull(run.finishedAt),
      state: run.state,
    };
    await db.insertInto("imports").values(row).execute();
  });

const keepRoots = ({ roots, folder }: ImportRun): JsonText<KeptRoots> =>
  toJson<KeptRoots>(folder === undefined ? roots : { folder, roots });

const isAlone = (kept: KeptRoots): kept is readonly string[] => Array.isArray(kept);

function readRoots(text: JsonText<KeptRoots>): Pick<ImportRun, "roots" | "folder"> {
  const kept = parseJson(text);
  return isAlone(kept) ? { roots: kept } : { roots: kept.roots, folder: kept.folder };
}

interface RunEnd {
  readonly id: ImportId;
  readonly state: "done" | "stopped";
  readonly at: Instant;
}

export const finishRun = (connection: Connection, runner: Runner, end: RunEnd): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db
      .updateTable("imports")
      .set({ state: end.state, finished_at: wholeMs(end.at) })
      .where("runner_id", "=", runner.id)
      .where("import_id", "=", end.id)
      .where("state", "!=", "undone")
      .execute();
  });

export const forgetRun = (connection: Connection, runner: Runner, id: ImportId): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db.deleteFrom("imports").where("runner_id", "=", runner.id).where("import_id", "=", id).execute();
  });

/** By their start. */
export async function listRuns({ db }: Connection, runner: Runner): Promise<readonly ImportRun[]> {
  const rows = await db
    .selectFrom("imports")
    .select(["import_id as id", "roots", "started_at as startedAt", "finished_at as finishedAt", "state"])
    .where("runner_id", "=", runner.id)
    .orderBy("started_at")
    .orderBy("import_id")
    .execute();
  return rows.map((row) => ({ ...row, ...readRoots(row.roots) }));
}

/** Marks a run as undone inside the caller's transaction; false where there is none such, or it was before. */
export async function markUndone(db: Queries, runner: Runner, id: ImportId): Promise<boolean> {
  const marked = await db
    .updateTable("imports")
    .set({ state: "undone" })
    .where("runner_id", "=", runner.id)
    .where("import_id", "=", id)
    .where("state", "!=", "undone")
    .executeTakeFirst();
  return marked.numUpdatedRows > 0n;
}
