import type { Command } from "commander";
import type { ImportRunner } from "../../app/import-jobs.ts";
import type { ImportView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

/** `import PATH...`: files, folders, zip archives; progress on standard error, the ledger as the answer. */
export function registerImport(program: Command): void {
  withCommonOptions(program.command("import"))
    .description("bring in files, folders and archives (FIT, GPX, TCX, .gz, .zip, exports of services)")
    .argument("<path...>", "what to import")
    .action(async (paths: string[], options: CommonOptions) => {
      const { formatImport } = await import("../format/format-import.ts");
      await withSession(options, async (session) => {
        const view = await importPaths(session, paths);
        if (options.json || !nothingRead(view)) await answer(options, view, formatImport);
        failUnlessRead(view);
      });
    });
}

/** An import that read nothing, or not everything, is no success. */
export function failUnlessRead(view: ImportView): void {
  if (view.stopped)
    throw new CliFault("Stopped before the last file. What was read is kept; the same command goes on.");
  if (nothingRead(view)) throw new CliFault(describeRefusals(view));
}

/** Whether there was something to read and none of it could be. */
const nothingRead = ({ counts }: ImportView): boolean =>
  counts.unreadable > 0 && counts.imported + counts.duplicate === 0;

const SHOWN_REFUSALS = 5;

/** What was not read and why, the first few in full. */
function describeRefusals({ files, counts }: ImportView): string {
  const refused = files.filter(({ outcome }) => outcome === "unreadable");
  const lines = refused.slice(0, SHOWN_REFUSALS).map(({ path, reason }) => `${path}: ${reason}`);
  const more = counts.unreadable - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more that could not be read`] : [])].join("\n");
}

/** Imports what is named and shows how far it is on standard error; Ctrl-C stops after the files in hand. */
export async function importPaths(session: Session, paths: readonly string[]): Promise<ImportView> {
  const { importFromDisk } = await import("../../app/import-from-disk.ts");
  const { services } = session.restride;
  const folder = process.cwd();
  return runInSight(session, (onProgress, signal) =>
    importFromDisk(services, { paths, folder, onProgress, signal }),
  );
}

/** Does the work of an import with its progress on standard error, until it is done or Ctrl-C stops it. */
export async function runInSight({ restride }: Session, work: ImportRunner): Promise<ImportView> {
  const { presentReport, presentProgress } = await import("../../app/present-import.ts");
  const { createProgressLine } = await import("../format/progress-line.ts");
  const line = createProgressLine(process.stderr);
  const { clock } = restride.services;
  const startedAt = clock.now();
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    const report = await work(
      (progress) => line.show(presentProgress(progress, (clock.now() - startedAt) / 1000)),
      stop.signal,
    );
    return presentReport(report);
  } finally {
    process.off("SIGINT", onInterrupt);
    line.end();
  }
}
