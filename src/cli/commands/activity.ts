import type { Command } from "commander";
import type { ActivityView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface ActivityOptions extends CommonOptions {
  readonly rpe?: string;
  readonly tag?: string;
  readonly confirm?: boolean;
  readonly notDuplicate?: string;
}

/** `activity ID [--rpe N] [--tag T] [--not-duplicate FILE]`: shows or corrects one session. */
export function registerActivity(program: Command): void {
  withCommonOptions(program.command("activity"))
    .description("show or correct one session")
    .argument("<id>", "the id that activities shows")
    .option("--rpe <effort>", "how hard it felt, 0 to 10, or none")
    .option("--tag <tag>", "easy, moderate, hard, veryHard, race, recovery, offSeason, build, peak, or none")
    .option("--confirm", "the tag may lower the class: it was easier than the figures say")
    .option("--not-duplicate <file>", "that file is a session of its own: take it out of this one")
    .action(async (id: string, options: ActivityOptions) => {
      const { formatActivity } = await import("../format/format-activities.ts");
      await withSession(options, async (session) => {
        const path = `/activities/${encodeURIComponent(id)}`;
        if (options.rpe !== undefined || options.tag !== undefined)
          await session.send("PATCH", path, {
            rpe: options.rpe,
            tag: options.tag,
            confirm: options.confirm,
          });
        if (options.notDuplicate !== undefined)
          await session.send("POST", `${path}/not-duplicate`, { source: options.notDuplicate });
        await answer(options, await session.get<ActivityView>(path), formatActivity);
      });
    });
}
