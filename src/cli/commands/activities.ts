import type { Command } from "commander";
import type { ActivitiesView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

/** `activities`: every session with its load and class. */
export function registerActivities(program: Command): void {
  withCommonOptions(program.command("activities"))
    .description("list every session with its load and class")
    .action(async (options: CommonOptions) => {
      const { formatActivities } = await import("../format/format-activities.ts");
      await withSession(options, async (session) =>
        answer(options, await session.get<ActivitiesView>("/activities"), formatActivities),
      );
    });
}
