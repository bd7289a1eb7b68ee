import type { Command } from "commander";
import type { SettingsView, StatusView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatSettingsWith } from "../format/format-training.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

/** `settings [KEY [VALUE]]`: shows all, shows one, or sets one (`default` takes it back). */
export function registerSettings(program: Command): void {
  withCommonOptions(program.command("settings"))
    .description("show or change what Restride knows of you: profile, thresholds, availability, wishes")
    .argument("[key]", "which setting")
    .argument("[value...]", "its new value, or default")
    .action((key: string | undefined, value: string[], options: CommonOptions) =>
      withSession(options, async (session) => {
        const path = key === undefined ? "/settings" : `/settings/${encodeURIComponent(key)}`;
        const view =
          value.length === 0
            ? await session.get<SettingsView>(path)
            : await session.send<SettingsView>("PUT", path, { value: value.join(" ") });
        const status = await session.get<StatusView>("/status");
        await answer(options, view, formatSettingsWith(status));
      }),
    );
}
