import type { Command } from "commander";
import type { TriageView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatTriage } from "../format/format-niggle.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

/** `triage`: where to go and how soon. */
export function registerTriage(program: Command): void {
  withCommonOptions(program.command("triage"))
    .description("where to go and how soon, for everything that is open")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<TriageView>("/triage"), formatTriage),
      ),
    );
}
