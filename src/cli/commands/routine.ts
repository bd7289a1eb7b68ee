import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "commander";
import type { RoutineView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatRoutine } from "../format/format-routine.ts";
import { answer, write } from "../output.ts";
import { withSession } from "../session.ts";
import { timeRoutine } from "../time-routine.ts";

interface RoutineOptions extends CommonOptions {
  readonly area?: string;
  readonly anyway?: boolean;
  readonly timer: boolean;
}

/** `routine`: today's self-care, with a timer at a terminal. */
export function registerRoutine(program: Command): void {
  withCommonOptions(program.command("routine"))
    .description("the self-care of today, step by step; at a terminal with a timer, Ctrl-C ends it")
    .option("--area <area>", "only what works this area, such as calf")
    .option("--anyway", "a routine for today even where the plan has none")
    .option("--no-timer", "print it and end")
    .action(runRoutine);
}

/** The store is closed before the timer starts: Ctrl-C may end it at any second. */
async function runRoutine(options: RoutineOptions): Promise<void> {
  const query = new URLSearchParams();
  if (options.area !== undefined) query.set("area", options.area);
  if (options.anyway) query.set("anyway", "true");
  const view = await withSession(options, (session) => session.get<RoutineView>(`/routine?${query}`));
  await answer(options, view, formatRoutine);
  if (options.json || !options.timer || !process.stdout.isTTY || view.steps.length === 0) return;
  await timeRoutine(view, {
    say: (line) => write(`${line}\n`),
    wait: (seconds) => wait(seconds * 1000),
  });
}
