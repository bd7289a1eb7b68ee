import type { Command } from "commander";
import type { ImportView, ProgressView } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

/** `sample`: a made-up runner of 26 weeks, brought in through the same import as real files. */
export function registerSample(program: Command): void {
  withCommonOptions(program.command("sample"))
    .description("load a made-up runner of 26 weeks, to look around")
    .action(async (options: CommonOptions) => {
      const { formatImport } = await import("../format/format-import.ts");
      await withSession(options, async (session) => answer(options, await loadSample(session), formatImport));
    });
}

async function loadSample({ restride, send, get }: Session): Promise<ImportView> {
  const { import: id } = await send<{ import: string }>("POST", "/sample");
  await new Promise<void>((resolve) => {
    restride.services.jobs.follow(id, ({ state }) => {
      if (state !== "waiting" && state !== "running") resolve();
    });
  });
  const view = await get<ImportView | ProgressView>(`/imports/${id}`);
  if (!("schema" in view)) throw new CliFault(view.message ?? "The sample runner could not be loaded.");
  return view;
}
