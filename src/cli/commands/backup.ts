import type { Command } from "commander";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface BackupOptions extends CommonOptions {
  readonly force?: boolean;
}

/** `backup FILE [--force]`: everything in one file. */
export function registerBackup(program: Command): void {
  withCommonOptions(program.command("backup"))
    .description("write everything into one file, to restore it later or elsewhere")
    .argument("<file>", "a file that is not there yet, or a folder, in which a dated one is made")
    .option("--force", "overwrite an earlier backup of that name")
    .action((path: string, options: BackupOptions) =>
      withSession(options, async ({ restride }) => {
        const { makeBackup } = await import("../../app/backup/make-backup.ts");
        const { formatMadeBackup } = await import("../format/format-backup.ts");
        const made = await makeBackup(restride.services, { path, force: options.force === true });
        if (!made.ok) throw new CliFault(made.error.message);
        await answer(options, { schema: "restride.backup/1" as const, ...made.value }, formatMadeBackup);
      }),
    );
}
