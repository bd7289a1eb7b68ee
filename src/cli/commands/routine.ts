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
  readonly timer: boolean;
}

/** `routine`: today's self-care, with a timer at a terminal. */
export function registerRoutine(program: Command): void {
  withCommonOptions(program.command("routine"))
    .description("the self-care of today, step by step; at a terminal with a timer, Ctrl-C ends it")
    .option("--area <area>", "only what works this area, such as calf")
    .option("--no-timer", "print it and end")
    .action(runRoutine);
}

/** The store is closed before the timer starts: Ctrl-C may end it at any second. */
async function runRoutine(options: RoutineOptions): Promise<void> {
  const { area } = options;
  const path = area === undefined ? "/routine" : `/routine?area=${encodeURIComponent(area)}`;
  const view = await withSession(options, (session) => session.get<RoutineView>(path));
  await answer(options, view, formatRoutine);
  if (options.json || !options.timer || !process.stdout.isTTY || view.steps.length === 0) return;
  await timeRoutine(view, {
    say: (line) => write(`${line}\n`),
    wait: (seconds) => wait(seconds * 1000),
  });
}
