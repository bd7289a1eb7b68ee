import type { Command } from "commander";
import type { CadenceView, NewExperiment } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatCadence } from "../format/format-insight.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface StartOptions extends CommonOptions, NewExperiment {}

/** `cadence`, `cadence start`, `cadence stop`. */
export function registerCadence(program: Command): void {
  const cadence = program
    .command("cadence")
    .description("your step rate, and the experiment of a quicker step");
  withCommonOptions(cadence.command("show", { isDefault: true }))
    .description("the steps of the last 28 days beside what is usual for your speed and height")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<CadenceView>("/cadence"), formatCadence),
      ),
    );
  withCommonOptions(cadence.command("start"))
    .description("try a quicker step for four weeks, where your log suggests it")
    .option("--area <area>", "the place it is tried for, such as knee_outer; found by itself without it")
    .option("--side <side>", "left, right or both")
    .option("--percent <percent>", "steps more than now, 5 to 10")
    .action(({ area, side, percent, ...options }: StartOptions) =>
      change(options, "POST", { area, side, percent }),
    );
  withCommonOptions(cadence.command("stop"))
    .description("stop the experiment; it stays on record")
    .action((options: CommonOptions) => change(options, "DELETE"));
}

const change = (options: CommonOptions, method: "POST" | "DELETE", body?: NewExperiment): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<CadenceView>(method, "/cadence/experiment", body), formatCadence),
  );
