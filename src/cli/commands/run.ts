import type { Command } from "commander";
import type { AddedRunView, NewRun } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

type RunOptions = CommonOptions & Omit<NewRun, "date" | "minutes">;

/** `run add DATE MINUTES`: a run that no device recorded. */
export function registerRun(program: Command): void {
  const run = program.command("run").description("add a run that no device recorded");
  withCommonOptions(run.command("add"))
    .description("type a run in; it goes the way of files, and can be undone like one")
    .argument("<date>", "YYYY-MM-DD")
    .argument("<minutes>", "how long it took")
    .option("--at <time>", "when it started, HH:MM: by it a watch's file is recognised when it comes later")
    .option("--km <kilometres>", "how far")
    .option("--rpe <effort>", "how hard it felt, 1 to 10")
    .option("--hr <rate>", "mean heart rate")
    .option("--title <words>", "what it is called")
    .option("--sport <sport>", "run, trailRun, treadmill, walk, hike, ride, swim, strength, other", "run")
    .action((date: string, minutes: string, { at, km, rpe, hr, title, sport, ...options }: RunOptions) =>
      withSession(options, async (session) => {
        const typed: NewRun = { date, minutes, at, km, rpe, hr, title, sport };
        await answer(options, await session.send<AddedRunView>("POST", "/runs", typed), formatAdded);
      }),
    );
}

const formatAdded = ({ file }: AddedRunView): string =>
  file.outcome === "imported"
    ? `It is in: ${file.path}. "imports undo latest" takes it back.`
    : `${file.path}: ${file.reason ?? file.outcome}`;
