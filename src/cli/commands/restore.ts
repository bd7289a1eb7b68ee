import { type Command, Option } from "commander";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface RestoreOptions extends CommonOptions {
  readonly replace?: boolean;
  readonly merge?: boolean;
}

/** `restore FILE [--replace | --merge]`: what a backup holds comes into the log. */
export function registerRestore(program: Command): void {
  withCommonOptions(program.command("restore"))
    .description("bring back what a backup holds; into a log with something in it by --replace or --merge")
    .argument("<file>", "a file that backup made")
    .addOption(
      new Option(
        "--replace",
        "the backup takes the place of all that is here, which is saved first",
      ).conflicts("merge"),
    )
    .option("--merge", "what is missing here is added from the backup, and what is here stays")
    .action((path: string, options: RestoreOptions) =>
      withSession(options, async ({ restride }) => {
        const { restoreBackup } = await import("../../app/backup/restore-backup.ts");
        const { formatRestored } = await import("../format/format-backup.ts");
        const mode = options.replace ? "replace" : options.merge ? "merge" : null;
        const restored = await restoreBackup(restride.services, { path, shownAs: path, mode });
        if (!restored.ok) throw new CliFault(restored.error.message);
        const { counts, ...rest } = restored.value;
        const view = { schema: "restride.restore/1" as const, ...rest, counts: [...counts] };
        await answer(options, view, formatRestored);
      }),
    );
}
