import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addCounts, NO_COUNTS } from "../import-files/import-report.ts";
import {
  type ImportProgress,
  type ImportReport,
  type ImportRoot,
  importFiles,
  type ReportRow,
} from "../import-files/index.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";
import type { Asker } from "./ask-service.ts";
import { type FailedActivity, fetchOriginals } from "./fetch-originals.ts";
import { knownIds, LIST_NAME, ledgerNameOf, type NamedActivity, writeList } from "./listed-activities.ts";
import type { ServiceFault } from "./service-fault.ts";

export interface BroughtActivities {
  readonly report: ImportReport;
  readonly failed: readonly FailedActivity[];
  readonly givenUp: ServiceFault | null;
}

interface Bringing {
  readonly services: Services;
  readonly asker: Asker;
  readonly activities: readonly NamedActivity[];
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** So many are fetched before they are imported: what was imported stays, whatever happens next. */
const MOST_AT_ONCE = 25;

/**
 * Brings in the activities of a list: the files of those that the ledger does not know, and for all of them title, felt
 * effort and, where there is no file, the numbers of the list.
 */
export async function bringInActivities(bringing: Bringing): Promise<BroughtActivities> {
  const { services, asker, activities } = bringing;
  const ledger = (await services.store.imports.listLedger(services.runner)).map(({ path }) => path);
  const known = knownIds(ledger);
  const open = activities.filter(({ withheld }) => !withheld);
  const fresh = open.filter(({ id }) => !known.has(id));
  const folder = join(services.uploads, `intervals-${services.newId()}`);
  const report = startReport(bringing, fresh.length);
  const failed: FailedActivity[] = [];
  let givenUp: ServiceFault | null = null;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    report.add(activities.filter(({ withheld, id }) => withheld && !known.has(id)).map(withholdRow));
    for (let at = 0; at < fresh.length && givenUp === null; at += MOST_AT_ONCE) {
      const batch = fresh.slice(at, at + MOST_AT_ONCE);
      const fetched = await fetchOriginals(asker, batch, folder);
      report.add(fetched.failed.map(failRow));
      report.take(await importRoots(services, fetched.roots, asker.signal));
      failed.push(...fetched.failed);
      givenUp = fetched.givenUp;
    }
    const left = new Set(failed.map(({ activity }) => activity.id));
    const listed = givenUp === null ? open.filter(({ id }) => !left.has(id)) : [];
    if (listed.length > 0) {
      const roots = [await writeListRoot(folder, listed)];
      report.take(await importRoots(services, roots, asker.signal), (row) => isNews(row, new Set(ledger)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { report: report.made(), failed, givenUp };
}

async function writeListRoot(folder: string, activities: readonly NamedActivity[]): Promise<ImportRoot> {
  const path = join(folder, "activities.json");
  await writeFile(path, writeList(activities), { mode: 0o600 });
  return { path, shownAs: LIST_NAME };
}

/** Of the list only what it brought itself: the row of a run that came as a file repeats that file. */
const isNews = ({ path, outcome }: ReportRow, before: ReadonlySet<string>): boolean =>
  path !== LIST_NAME && outcome !== "duplicate" && !(before.has(path) && outcome === "skipped");

async function importRoots(
  { store, runner, clock, newId, machineZone }: Services,
  roots: readonly ImportRoot[],
  signal: AbortSignal | undefined,
): Promise<ImportReport | null> {
  if (roots.length === 0) return null;
  const zone = await readZone(store, runner, machineZone);
  return importFiles({ store, runner, roots, zone, now: clock.now, newId, ...(signal && { signal }) });
}

const failRow = ({ activity, fault }: FailedActivity): ReportRow => ({
  path: ledgerNameOf(activity, ""),
  outcome: "unreadable",
  activities: [],
  code: "service.failed",
  reason: `${fault.message} It is asked for again the next time.`,
});

const withholdRow = (activity: NamedActivity): ReportRow => ({
  path: ledgerNameOf(activity, ""),
  outcome: "skipped",
  activities: [],
  code: "service.withheld",
  reason: "intervals.icu may not hand on what it has from Strava. Import Strava's own archive instead.",
});

/** One report over many imports, and word of it on the way. */
function startReport({ services, onProgress }: Bringing, found: number) {
  const startedAt = services.clock.now();
  const files: ReportRow[] = [];
  let stopped = false;
  const add = (rows: readonly ReportRow[]): void => {
    files.push(...rows);
    if (rows.length === 0) return;
    const filesFound = Math.max(found, files.length);
    onProgress?.({ filesDone: files.length, filesFound, counts: addCounts(NO_COUNTS, files), latest: rows });
  };
  return {
    add,
    take(report: ImportReport | null, isShown: (row: ReportRow) => boolean = () => true): void {
      stopped ||= report?.stopped ?? false;
      add(report?.files.filter(isShown) ?? []);
    },
    made: (): ImportReport => ({
      files,
      counts: addCounts(NO_COUNTS, files),
      seconds: (services.clock.now() - startedAt) / 1000,
      stopped,
    }),
  };
}
