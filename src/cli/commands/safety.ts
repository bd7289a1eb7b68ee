import type { Command } from "commander";
import type { NewConditionAnswer, SafetyView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatSafety } from "../format/format-safety.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface AnswerOptions extends CommonOptions {
  readonly area?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly clinicianOk?: boolean;
}

/** `safety`, `safety none`, `safety well`, `safety answer CONDITION yes|no`. */
export function registerSafety(program: Command): void {
  const safety = program
    .command("safety")
    .description("what must be known before massage and self-care, and what holds");
  withCommonOptions(safety.command("list", { isDefault: true }))
    .description("list what is asked, what holds and what was answered")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<SafetyView>("/safety"), formatSafety),
      ),
    );
  withCommonOptions(safety.command("none"))
    .description("none of these: answer no to every question that is due")
    .action((options: CommonOptions) => send(options, { answers: "none" }));
  withCommonOptions(safety.command("well"))
    .description("none of these today: no to all that passes, such as a fever, a wound or a painkiller")
    .action((options: CommonOptions) => send(options, { answers: "noneToday" }));
  withCommonOptions(safety.command("answer"))
    .description("answer one question")
    .argument("<condition>", "the id that safety shows")
    .argument("<answer>", "yes or no")
    .option("--area <area...>", "where it is, such as calf:left")
    .option("--since <date>", "first day, YYYY-MM-DD")
    .option("--until <date>", "last day, YYYY-MM-DD")
    .option("--clinician-ok", "a clinician said yes to massage with it")
    .action((condition: string, yesOrNo: string, options: AnswerOptions) => {
      const { area, since, until, clinicianOk } = options;
      const areas = area === undefined ? undefined : [...area];
      return send(options, { condition, answer: yesOrNo, areas, since, until, clinicianOk });
    });
}

const send = (options: CommonOptions, body: NewConditionAnswer): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<SafetyView>("POST", "/safety", body), formatSafety),
  );
