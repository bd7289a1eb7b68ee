import type { Command } from "commander";
import type { TrainingImportView, TrainingView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatTraining, formatTrainingImport } from "../format/format-training.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface PlannedOptions extends CommonOptions {
  readonly start?: string;
  readonly minutes?: string;
  readonly km?: string;
  readonly title?: string;
}

interface ImportOptions extends CommonOptions {
  readonly date?: string;
}

/** `training import FILE`, `training add DATE CLASS`, `training list`, `training remove ID`. */
export function registerTraining(program: Command): void {
  const training = program.command("training").description("import, add, list and remove planned sessions");
  withCommonOptions(training.command("import"))
    .description(
      "take planned sessions out of a calendar (.ics), a table (.csv), events of intervals.icu (.json) or a workout (.fit)",
    )
    .argument("<file>", "the calendar, table or workout")
    .option("--date <date>", "the day of a workout (.fit), which tells none, YYYY-MM-DD")
    .action((file: string, options: ImportOptions) => importTraining(file, options));
  withCommonOptions(training.command("add"))
    .description("add a planned session")
    .argument("<date>", "YYYY-MM-DD")
    .argument("<class>", "easy, moderate, hard or veryHard")
    .option("--start <time>", "start, HH:MM")
    .option("--minutes <minutes>", "length")
    .option("--km <kilometres>", "distance")
    .option("--title <title>", "what it is")
    .action((date: string, kind: string, options: PlannedOptions) =>
      withSession(options, async (session) => {
        const { start, minutes, km: kilometres, title } = options;
        const planned = { date, class: kind, start, minutes, kilometres, title };
        const view = await session.send<TrainingView>("POST", "/training", planned);
        await answer(options, view, formatTraining);
      }),
    );
  withCommonOptions(training.command("list")).description("list planned sessions").action(listTraining);
  withCommonOptions(training.command("remove"))
    .description("remove a planned session")
    .argument("<id>", "the id that training list shows")
    .action((id: string, options: CommonOptions) =>
      withSession(options, async (session) => {
        const view = await session.send<TrainingView>("DELETE", `/training/${encodeURIComponent(id)}`);
        await answer(options, view, formatTraining);
      }),
    );
}

const listTraining = (options: CommonOptions): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.get<TrainingView>("/training"), formatTraining),
  );

async function importTraining(path: string, options: ImportOptions): Promise<void> {
  const { readTrainingText } = await import("../../app/import-training/index.ts");
  const file = await readTrainingText(path);
  if (!file.ok) throw new CliFault(file.error.message);
  await withSession(options, async (session) => {
    const view = await session.send<TrainingImportView>("POST", "/training/import", {
      ...file.value,
      date: options.date,
    });
    await answer(options, view, formatTrainingImport);
  });
}
