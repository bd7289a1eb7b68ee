import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { write } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface CalendarOptions extends CommonOptions {
  readonly out?: string;
  readonly busyOnly?: boolean;
}

/** `calendar [--out FILE.ics] [--busy-only]`: the plan as iCalendar. */
export function registerCalendar(program: Command): void {
  withCommonOptions(program.command("calendar"))
    .description("write the plan as an iCalendar file")
    .option("--out <file>", "write to this file instead of standard output")
    .option("--busy-only", "times only, without a word on what they are")
    .action((options: CalendarOptions) =>
      withSession(options, async (session) => {
        const text = await session.text(`/calendar.ics?busyOnly=${options.busyOnly === true}`);
        if (options.out === undefined)
          return write(options.json ? `${JSON.stringify({ schema: "restride.calendar/1", text })}\n` : text);
        await writeCalendar(session, options.out, text);
      }),
    );
}

async function writeCalendar({ options }: Session, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new CliFault(`${file} could not be written. Name a file in a folder that you may write to.`);
  }
  const entries = text.split("BEGIN:VEVENT").length - 1;
  await write(
    options.json
      ? `${JSON.stringify({ schema: "restride.calendar/1", file, entries })}\n`
      : `Wrote ${entries} entries to ${file}.\n`,
  );
}
