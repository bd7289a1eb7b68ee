import type { Result } from "../../core/units/index.ts";
import type { LedgerEntry } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import type { ImportRunner } from "../import-jobs.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";
import { findImport, importIdOf } from "./list-imports.ts";

type RetryServices = Pick<Services, "store" | "runner" | "clock" | "machineZone">;

/** Which files are tried again: those of an import that were not read, or one of them. */
export type RetryWish = { readonly run: string } | { readonly file: string };

/**
 * Finds what is to be tried again and where it stands on the disk; answers with the work to do. Files that came in by
 * the page are not on the disk: a sentence asks to drop them again.
 */
export async function prepareRetry(
  services: RetryServices,
  wish: RetryWish,
): Promise<Result<ImportRunner, Fault>> {
  const found = "run" in wish ? await findOfRun(services, wish.run) : await findOne(services, wish.file);
  if (!found.ok) return found;
  const entries = found.value.filter(isRetryable);
  const [first] = entries;
  if (!first) return fault("import.nothing", "There is nothing to try again: every file of it was read.");
  const { store, runner, clock } = services;
  const run = (await store.imports.listRuns(runner)).find(({ id }) => id === first.importId);
  const folder = run?.folder;
  if (!run || folder === undefined || !(await isAnyThere(entries, folder))) return dropAgain(entries);
  const zone = await readZone(store, runner, services.machineZone);
  const { retryFiles } = await import("../import-files/index.ts");
  const options = { store, runner, entries, importId: run.id, folder, zone, now: clock.now };
  return { ok: true, value: (onProgress, signal) => retryFiles({ ...options, onProgress, signal }) };
}

/** A list of activities was read, though no run of its own came out of it. */
const isRetryable = ({ outcome, code }: LedgerEntry): boolean =>
  outcome === "unreadable" || (outcome === "skipped" && code !== "file.listOfActivities");

const MOST = 1_000_000;

async function findOfRun(
  services: RetryServices,
  name: string,
): Promise<Result<readonly LedgerEntry[], Fault>> {
  const run = await findImport(services, name);
  if (!run.ok) return run;
  const { store, runner } = services;
  const asked = { importId: importIdOf(run.value.id), after: 0, limit: MOST };
  return { ok: true, value: await store.imports.listEntries(runner, asked) };
}

async function findOne(
  { store, runner }: RetryServices,
  key: string,
): Promise<Result<readonly LedgerEntry[], Fault>> {
  const entry = await store.imports.findByKey(runner, key);
  return entry
    ? { ok: true, value: [entry] }
    : fault("file.unknown", `There is no file "${key}" in the ledger.`);
}

async function isAnyThere(entries: readonly LedgerEntry[], folder: string): Promise<boolean> {
  const { findOnDisk } = await import("../import-files/index.ts");
  for (const { path } of entries) if (await findOnDisk(path, folder)) return true;
  return false;
}

const dropAgain = (entries: readonly LedgerEntry[]) =>
  fault(
    "import.gone",
    entries.length === 1
      ? `${entries[0]?.path} is not on this computer under that path any more. Drop it on the import page again, or import it again.`
      : "These files are not on this computer under their paths any more. Drop them on the import page again, or import them again.",
  );
