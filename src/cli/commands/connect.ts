import type { Command } from "commander";
import type { ConnectionsView } from "../../http/contract.ts";
import { askSecret } from "../ask-secret.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatConnections } from "../format/format-connections.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface ConnectOptions extends CommonOptions {
  readonly athlete?: string;
  readonly remove?: string;
}

const QUESTION = "Key of intervals.icu (its settings, under Developer; it is not shown): ";

/** `connect`, `connect SERVICE --athlete ID`, `connect --remove SERVICE`. */
export function registerConnect(program: Command): void {
  withCommonOptions(program.command("connect"))
    .description("connect a service that sync asks (intervals.icu); without a name, list them")
    .argument("[service]", "intervals.icu")
    .option("--athlete <id>", "your athlete id there, i12345; without it the owner of the key")
    .option("--remove <service>", "forget a service and its key; what came from it stays")
    .action((service: string | undefined, options: ConnectOptions) => runConnect(service, options));
}

const runConnect = (service: string | undefined, options: ConnectOptions): Promise<void> =>
  withSession(options, async (session) => {
    const show = (view: ConnectionsView): Promise<void> => answer(options, view, formatConnections);
    if (options.remove !== undefined) {
      const path = `/connections/${encodeURIComponent(options.remove)}`;
      await show(await session.send<ConnectionsView>("DELETE", path));
    } else if (service === undefined) await show(await session.get<ConnectionsView>("/connections"));
    else {
      const key = await askSecret("INTERVALS_API_KEY", QUESTION);
      const connection = { service, account: options.athlete ?? "0", key };
      await show(await session.send<ConnectionsView>("POST", "/connections", connection));
    }
  });
