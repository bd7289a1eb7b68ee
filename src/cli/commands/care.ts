import type { Command } from "commander";
import type { CareView, NewCare } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatCare, formatCareChanged } from "../format/format-care.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface DoneOptions extends CommonOptions {
  readonly minutes: string;
  readonly area?: readonly string[];
  readonly side?: readonly string[];
  readonly date?: string;
}

const collect = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/** `care done METHOD --minutes N`, `care list`, `care remove ID`. */
export function registerCare(program: Command): void {
  const care = program.command("care").description("note, list and remove self-care that was done");
  withCommonOptions(care.command("done"))
    .description("note self-care that was done")
    .argument("<method>", "foamRoller, ball, massageGun, ice, heat, stretch or strength")
    .requiredOption("--minutes <minutes>", "how long, 1 to 180")
    .option("--area <area>", "where, such as calf or calf:left; may be repeated", collect)
    .option("--side <side>", "left, right or both; one for each --area, in order", collect)
    .option("--date <date>", "a day behind, YYYY-MM-DD")
    .action((method: string, { minutes, date, ...options }: DoneOptions, command: Command) =>
      noteDone(options, { method, minutes, date, areas: pairUp(options, command) }),
    );
  withCommonOptions(care.command("list"))
    .description("list self-care that was done")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<CareView>("/care"), formatCare),
      ),
    );
  withCommonOptions(care.command("remove"))
    .description("take back what was noted by mistake")
    .argument("<id>", "the id that care list shows")
    .action((id: string, options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(
          options,
          await session.send<CareView>("DELETE", `/care/${encodeURIComponent(id)}`),
          formatCare,
        ),
      ),
    );
}

/** Each area with its side; one side for all areas will do. A side that could belong to several is never guessed. */
function pairUp(
  { area = [], side = [] }: Pick<DoneOptions, "area" | "side">,
  command: Command,
): string[] | undefined {
  if (side.length > 1 && side.length !== area.length)
    command.error("error: give one --side for each --area, or one for all");
  if (side.length > 0 && area.length === 0) command.error("error: --side needs --area as well");
  const sided = area.map((one, index) => {
    const of = side.length === 1 ? side[0] : side[index];
    return of === undefined || one.includes(":") ? one : `${one}:${of}`;
  });
  return sided.length === 0 ? undefined : sided;
}

const noteDone = (options: CommonOptions, body: NewCare): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<CareView>("POST", "/care", body), formatCareChanged),
  );
