import type { Command } from "commander";
import type { HelpsView, NewTrial } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatHelps, formatTrials } from "../format/format-insight.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface StartOptions extends CommonOptions {
  readonly days?: string;
}

/** `helps [KIND]`, `helps trial`, `helps trial start KIND`, `helps trial stop`. */
export function registerHelps(program: Command): void {
  const helps = program.command("helps").description('"does it help me?", as far as your own log can tell');
  withCommonOptions(helps.command("show", { isDefault: true }))
    .description("the days after each kind of care beside those without it")
    .argument(
      "[kind]",
      "deepMassage, moderateMassage, gentleMassage, foamRoller, ball, massageGun, stretch, ice or heat",
    )
    .action((kind: string | undefined, options: CommonOptions) => {
      const path = kind === undefined ? "/helps" : `/helps?kind=${encodeURIComponent(kind)}`;
      return withSession(options, async (session) =>
        answer(options, await session.get<HelpsView>(path), formatHelps),
      );
    });
  registerTrial(helps.command("trial").description("days with and without, drawn by lot"));
}

function registerTrial(trial: Command): void {
  withCommonOptions(trial.command("show", { isDefault: true }))
    .description("today's draw, and what finished trials found")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<HelpsView>("/helps"), formatTrials),
      ),
    );
  withCommonOptions(trial.command("start"))
    .description("draw the days of a trial")
    .argument("<kind>", "foamRoller, ball, massageGun or stretch")
    .option("--days <days>", "how long, an even number from 16 to 84; 28 without it")
    .action((kind: string, { days, ...options }: StartOptions) => change(options, "POST", { kind, days }));
  withCommonOptions(trial.command("stop"))
    .description("stop the trial before its last day; then it is not compared")
    .action((options: CommonOptions) => change(options, "DELETE"));
}

const change = (options: CommonOptions, method: "POST" | "DELETE", body?: NewTrial): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<HelpsView>(method, "/helps/trial", body), formatTrials),
  );
