import type { Command } from "commander";
import type { RacesView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatRaces } from "../format/format-training.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface RaceOptions extends CommonOptions {
  readonly start?: string;
  readonly expected?: string;
  readonly priority?: string;
  readonly name?: string;
}

/** `race add DATE DISTANCE`, `race list`, `race remove ID`. */
export function registerRace(program: Command): void {
  const race = program.command("race").description("add, list and remove races");
  withCommonOptions(race.command("add"))
    .description("add a race")
    .argument("<date>", "YYYY-MM-DD")
    .argument("<distance>", "10k, 21.1km, half, marathon, 26.2mi")
    .option("--start <time>", "start, HH:MM")
    .option("--expected <time>", "finish time that you expect, H:MM")
    .option("--priority <letter>", "A, B or C", "A")
    .option("--name <name>", "what it is called")
    .action((date: string, distance: string, options: RaceOptions) => addRace(date, distance, options));
  withCommonOptions(race.command("list")).description("list races").action(listRaces);
  withCommonOptions(race.command("remove"))
    .description("remove a race")
    .argument("<id>", "the id that race list shows")
    .action((id: string, options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(
          options,
          await session.send<RacesView>("DELETE", `/races/${encodeURIComponent(id)}`),
          formatRaces,
        ),
      ),
    );
}

const listRaces = (options: CommonOptions): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.get<RacesView>("/races"), formatRaces),
  );

function addRace(date: string, distance: string, options: RaceOptions): Promise<void> {
  const { start, expected, priority, name } = options;
  const race = { date, distance, start, expected, priority, name };
  return withSession(options, async (session) =>
    answer(options, await session.send<RacesView>("POST", "/races", race), formatRaces),
  );
}
