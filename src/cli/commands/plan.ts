import type { Command } from "commander";
import type { PlanView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";
import { describeRefusals, importPaths, nothingRead } from "./import.ts";

interface PlanOptions extends CommonOptions {
  readonly weeks: string;
}

/** `plan [PATH...] [--weeks 12]`: imports what is named, then shows the plan. */
export function registerPlan(program: Command): void {
  withCommonOptions(program.command("plan"))
    .description("import what is named, then show the plan")
    .argument("[path...]", "files, folders or archives to import first")
    .option("--weeks <count>", "weeks ahead, 1 to 52", "12")
    .action(async (paths: string[], options: PlanOptions) => {
      const { formatPlan } = await import("../format/format-plan.ts");
      await withSession(options, async (session) => {
        if (paths.length > 0) await importOrFail(session, paths);
        const plan = await session.get<PlanView>(`/plan?weeks=${encodeURIComponent(options.weeks)}`);
        await answer(options, plan, (view) => formatPlan(view, { colour: process.stdout.isTTY === true }));
      });
    });
}

/** A plan from paths of which nothing could be read would be a plan of something else. */
async function importOrFail(session: Session, paths: readonly string[]): Promise<void> {
  const view = await importPaths(session, paths);
  if (nothingRead(view)) throw new CliFault(describeRefusals(view));
}
