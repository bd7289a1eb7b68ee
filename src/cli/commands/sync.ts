import type { Command } from "commander";
import type { SyncView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatSync } from "../format/format-connections.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface SyncOptions extends CommonOptions {
  readonly since?: string;
}

/** `sync`: what is new in the connected service; progress on standard error, the counts as the answer. */
export function registerSync(program: Command): void {
  withCommonOptions(program.command("sync"))
    .description("bring in what is new from the connected service: activities, nights, planned training")
    .option("--since <date>", "from this day on, YYYY-MM-DD; else from where the last time ended")
    .action((options: SyncOptions) =>
      withSession(options, async (session) => {
        const view = await bringInNow(session, options.since);
        await answer(options, view, formatSync);
        if (view.trouble !== null) throw new CliFault(view.trouble);
      }),
    );
}

/** Ctrl-C stops after the file in hand. */
async function bringInNow({ restride }: Session, since: string | undefined): Promise<SyncView> {
  const { bringIn } = await import("../../app/connections/bring-in.ts");
  const { presentProgress } = await import("../../app/present-import.ts");
  const { presentSync } = await import("../../app/connections/present-sync.ts");
  const { createProgressLine } = await import("../format/progress-line.ts");
  const line = createProgressLine(process.stderr);
  const { clock } = restride.services;
  const startedAt = clock.now();
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    const brought = await bringIn(restride.services, {
      since,
      onProgress: (progress) => line.show(presentProgress(progress, (clock.now() - startedAt) / 1000)),
      signal: stop.signal,
    });
    if (!brought.ok) throw new CliFault(brought.error.message);
    return presentSync(brought.value);
  } finally {
    process.off("SIGINT", onInterrupt);
    line.end();
  }
}
