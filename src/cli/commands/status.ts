import type { Command } from "commander";
import type { StatusView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

/** `status`: load, block, last very hard session, spike, and what is allowed today. */
export function registerStatus(program: Command): void {
  withCommonOptions(program.command("status"))
    .description("where you stand today, and what pressure is fine")
    .action(async (options: CommonOptions) => {
      const { formatStatus } = await import("../format/format-status.ts");
      await withSession(options, async (session) =>
        answer(options, await session.get<StatusView>("/status"), formatStatus),
      );
    });
}
