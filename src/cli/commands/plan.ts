import type { Command } from "commander";
import type { PlanView, WhatIfView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";
import { failUnlessRead, importPaths } from "./import.ts";

interface PlanOptions extends CommonOptions {
  readonly weeks: string;
  readonly if?: string;
}

/** `plan [PATH...] [--weeks 12] [--if QUESTION]`: imports what is named, then shows the plan, or what would follow. */
export function registerPlan(program: Command): void {
  withCommonOptions(program.command("plan"))
    .description("import what is named, then show the plan")
    .argument("[path...]", "files, folders or archives to import first")
    .option("--weeks <count>", "weeks ahead, 1 to 52", "12")
    .option("--if <question>", 'what would follow, "massage 2026-12-03 18:00 deep"; nothing is stored')
    .action(async (paths: string[], options: PlanOptions) => {
      const { formatPlan } = await import("../format/format-plan.ts");
      await withSession(options, async (session) => {
        if (paths.length > 0) await importOrFail(session, paths);
        if (options.if !== undefined) return ask(session, options, options.if);
        const plan = await session.get<PlanView>(`/plan?weeks=${encodeURIComponent(options.weeks)}`);
        await answer(options, plan, (view) =>
          formatPlan(view, { colour: process.stdout.isTTY === true && !process.env.NO_COLOR }),
        );
      });
    });
}

async function ask(session: Session, options: PlanOptions, question: string): Promise<void> {
  const { formatWhatIf } = await import("../format/format-massage.ts");
  const query = new URLSearchParams({ q: question, weeks: options.weeks });
  await answer(options, await session.get<WhatIfView>(`/what-if?${query}`), formatWhatIf);
}

/** A plan from paths of which nothing could be read would be a plan of something else. */
const importOrFail = async (session: Session, paths: readonly string[]): Promise<void> =>
  failUnlessRead(await importPaths(session, paths));
