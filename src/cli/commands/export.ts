import type { Command } from "commander";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface ExportOptions extends CommonOptions {
  readonly force?: boolean;
}

/** `export FILE [--force]`: the log as CSV and JSON, with the originals. */
export function registerExport(program: Command): void {
  withCommonOptions(program.command("export"))
    .description("write the log as CSV and JSON with the files you brought in, for eyes and other programs")
    .argument("<file>", "a file that is not there yet, or a folder, in which a dated one is made")
    .option("--force", "overwrite an earlier export of that name")
    .action((path: string, options: ExportOptions) =>
      withSession(options, async ({ restride }) => {
        const { exportLog } = await import("../../app/export/export-log.ts");
        const { formatMadeExport } = await import("../format/format-backup.ts");
        const made = await exportLog(restride.services, { path, force: options.force === true });
        if (!made.ok) throw new CliFault(made.error.message);
        const view = { schema: "restride.export/1" as const, ...made.value, tables: [...made.value.tables] };
        await answer(options, view, formatMadeExport);
      }),
    );
}
