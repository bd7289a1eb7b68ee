import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { findSameRun } from "../../core/activity/index.ts";
import { formatInstant, type Result } from "../../core/units/index.ts";
import type { FindSameRun, TableCount, WholeLog } from "../../store/backup/backup-store.ts";
import { KEPT } from "../../store/backup/backup-tables.ts";
import type { LogSource } from "../../store/backup/log-reader.ts";
import { StoreFault } from "../../store/store-fault.ts";
import type { Fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { type BackupContents, countContents, countManifest } from "./backup-contents.ts";
import { refuseBackup } from "./backup-words.ts";
import { writeBackup } from "./make-backup.ts";
import { type OpenBackup, openBackup } from "./open-backup.ts";
import { asResult, refuse } from "./refusal.ts";
import { makeFolder } from "./save-whole.ts";
import { stageBackup } from "./stage-backup.ts";

/** What becomes of what is here: it goes, or it stays and what is missing is added. */
export type RestoreMode = "replace" | "merge";

/** What a backup tells of itself once it was read to the end. */
export interface BackupView {
  readonly madeAt: string;
  /** Version of the Restride that made it. */
  readonly restride: string;
  readonly contents: BackupContents;
}

export type RowCount = Omit<TableCount, "table">;

export interface RestoredBackup extends BackupView {
  /** `fresh` where nothing was here before. */
  readonly mode: RestoreMode | "fresh";
  readonly counts: readonly TableCount[];
  /** All tables together but those that Restride fills by itself. */
  readonly rows: RowCount;
  /** What came in. */
  readonly added: BackupContents;
  /** The file with what was here before; null where nothing was. */
  readonly safetyCopy: string | null;
}

export interface CheckedBackup extends BackupView {
  /** Whether nothing is here that could be lost. */
  readonly logIsEmpty: boolean;
}

interface BackupFile {
  readonly path: string;
  /** The name by which the runner knows the file. */
  readonly shownAs: string;
}

export interface RestoreWish extends BackupFile {
  /** Null asks to be told where something is here. */
  readonly mode: RestoreMode | null;
  /** Told before each table, inside the transaction. */
  readonly onTable?: (table: string) => Promise<void> | void;
}

export type RestoreServices = Pick<Services, "store" | "runner" | "clock" | "newId" | "uploads" | "backups">;

/** Reads a backup to its last byte and changes nothing. */
export const checkBackup = (
  services: RestoreServices,
  file: BackupFile,
): Promise<Result<CheckedBackup, Fault>> =>
  asResult(() =>
    withStaged(services, file, async (backup) => ({
      ...viewOf(backup),
      logIsEmpty: await services.store.backups.read(services.runner, async ({ isEmpty }) => isEmpty),
    })),
  );

/**
 * Restores a backup: it is read to its last byte first, what is here is saved into a file, and then everything changes in one
 * transaction.
 */
export const restoreBackup = (
  services: RestoreServices,
  wish: RestoreWish,
): Promise<Result<RestoredBackup, Fault>> =>
  asResult(() =>
    withStaged(services, wish, async (backup, source) => ({
      ...viewOf(backup),
      ...(await changeLog(services, wish, source)),
    })),
  );

const viewOf = ({ manifest }: OpenBackup): BackupView => ({
  madeAt: manifest.madeAt,
  restride: manifest.restride,
  contents: countManifest(manifest),
});

/** Works on a backup that was read whole; what that took of the disk is given back. */
async function withStaged<Value>(
  { uploads }: RestoreServices,
  file: BackupFile,
  work: (backup: OpenBackup, source: LogSource) => Promise<Value>,
): Promise<Value> {
  const backup = await openBackup(file);
  await makeFolder(uploads);
  const folder = await mkdtemp(join(uploads, ".restore-"));
  try {
    const staged = await stageBackup(backup, join(folder, "staged.sqlite"));
    try {
      return await work(backup, staged.source);
    } finally {
      await staged.close();
    }
  } catch (error) {
    if (error instanceof StoreFault && error.code === "store.full") refuseBackup.full(file.shownAs);
    throw error;
  } finally {
    backup.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Change = Omit<RestoredBackup, keyof BackupView>;

const ATTEMPTS = 3;

/** Somebody may write between the safety copy and the change: then both are made anew. */
async function changeLog(services: RestoreServices, wish: RestoreWish, source: LogSource): Promise<Change> {
  const { store, runner } = services;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await store.backups.read(runner, (log) => saveBefore(services, wish, log));
    const change = { source, revision: before.revision, ...(wish.onTable && { onTable: wish.onTable }) };
    try {
      const counts =
        before.mode === "merge"
          ? await store.backups.merge(runner, { ...change, findSameRun: findSame })
          : await store.backups.replace(runner, change);
      if (counts) return { mode: before.mode, safetyCopy: before.safetyCopy, counts, ...sumUp(counts) };
    } catch (error) {
      await forgetCopy(before);
      throw error;
    }
    await forgetCopy(before);
  }
  return refuse(
    "backup.busy",
    "The log was written to again and again while it should be restored, and nothing was changed. Try again when nothing else writes to it.",
  );
}

function sumUp(counts: readonly TableCount[]): Pick<RestoredBackup, "rows" | "added"> {
  const said = counts.filter(({ table }) => KEPT.get(table)?.bySelf === false);
  const total = (of: keyof RowCount): number => said.reduce((sum, count) => sum + count[of], 0);
  const added = new Map(counts.map((count) => [count.table, count.added]));
  return {
    rows: { added: total("added"), kept: total("kept"), differing: total("differing") },
    added: countContents((table) => added.get(table) ?? 0),
  };
}

/** Where nothing changed, a copy of what is still here is of no use. */
const forgetCopy = ({ safetyCopy }: Before): Promise<void> =>
  safetyCopy === null ? Promise.resolve() : rm(safetyCopy, { force: true });

interface Before {
  readonly revision: number;
  readonly mode: RestoredBackup["mode"];
  readonly safetyCopy: string | null;
}

async function saveBefore(services: RestoreServices, { mode }: RestoreWish, log: WholeLog): Promise<Before> {
  const { revision } = log;
  if (log.isEmpty) return { revision, mode: "fresh", safetyCopy: null };
  if (mode === null)
    return refuse(
      "backup.modeNeeded",
      "There is something in this log already. Say --replace to put the backup in its place (what is here is saved first), or --merge to add what is missing and leave what is here.",
    );
  return { revision, mode, safetyCopy: await writeSafetyCopy(services, log) };
}

async function writeSafetyCopy({ backups, clock, newId }: RestoreServices, log: WholeLog): Promise<string> {
  await makeFolder(backups);
  const now = clock.now();
  const second = formatInstant(now).slice(0, "2026-11-24T18:02:33".length).replaceAll(":", "-");
  const file = join(backups, `${second}-before-restore-${newId()}.zip`);
  return (await writeBackup(log, { file, force: false, now, newId })).file;
}

/** The same rule as an import follows. */
const findSame: FindSameRun = (summary, among) =>
  findSameRun(
    summary,
    among.map((known) => ({ ...known.summary, known })),
  )?.run.known ?? null;
