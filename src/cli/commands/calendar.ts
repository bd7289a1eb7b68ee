import { writeFile } from "node:fs/promises";
import { type Command, InvalidArgumentError } from "commander";
import type { FeedsView, NewFeed } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatFeeds, formatNewFeed } from "../format/format-feeds.ts";
import { answer, write } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface CalendarOptions extends CommonOptions {
  readonly out?: string;
  readonly busyOnly?: boolean;
}

/** `calendar [--out FILE.ics] [--busy-only]`: the plan as iCalendar. `calendar feed`: addresses that stay up to date. */
export function registerCalendar(program: Command): void {
  const calendar = program
    .command("calendar")
    .description("the plan as an iCalendar file, and addresses under which a calendar reads it");
  registerFeed(calendar);
  withCommonOptions(calendar.command("write", { isDefault: true }))
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

interface FeedOptions extends CommonOptions {
  readonly busyOnly?: boolean;
  readonly alarms?: boolean;
  readonly with?: NewFeed["contents"];
}

const CONTENTS = ["massages", "races", "selfCare"] as const;

/** `calendar feed add NAME`, `calendar feed list`, `calendar feed revoke ID`. */
function registerFeed(calendar: Command): void {
  const feed = calendar
    .command("feed")
    .description("addresses under which a calendar reads the plan, always up to date");
  withCommonOptions(feed.command("add"))
    .description("make an address; whoever knows it reads the plan")
    .argument("<name>", "what you call it: my phone")
    .option("--busy-only", "times only, without a word on what they are")
    .option(
      "--alarms",
      "remind before massages, as long before as the setting calendarAlarm says, else an hour",
    )
    .option(
      "--with <contents>",
      "what is in it: massages, races, selfCare, with commas between",
      parseContents,
    )
    .action((name: string, options: FeedOptions) => addFeed(name, options));
  withCommonOptions(feed.command("list"))
    .description("list the addresses, and when a calendar last read each")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<FeedsView>("/calendar/feeds"), formatFeeds),
      ),
    );
  withCommonOptions(feed.command("revoke"))
    .description("take an address back: calendars find nothing there from then on")
    .argument("<id>", "the id that calendar feed list shows")
    .action((id: string, options: CommonOptions) =>
      withSession(options, async (session) => {
        const path = `/calendar/feeds/${encodeURIComponent(id)}`;
        return answer(options, await session.send<FeedsView>("DELETE", path), formatFeeds);
      }),
    );
}

function addFeed(name: string, options: FeedOptions): Promise<void> {
  const { busyOnly, alarms, with: contents } = options;
  const words: NewFeed = { name, busyOnly, alarms, contents };
  return withSession(options, async (session) =>
    answer(options, await session.send<FeedsView>("POST", "/calendar/feeds", words), formatNewFeed),
  );
}

function parseContents(text: string): NewFeed["contents"] {
  const named = text.split(",").map((word) => word.trim());
  const known = CONTENTS.filter((one) => named.includes(one));
  if (known.length < new Set(named).size)
    throw new InvalidArgumentError(`Choose from ${CONTENTS.join(", ")}.`);
  return known;
}
