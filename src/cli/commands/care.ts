import type { Command } from "commander";
import type { CareView, NewCare } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatCare, formatCareChanged, formatNotes } from "../format/format-care.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface DoneOptions extends CommonOptions {
  readonly minutes?: string;
  readonly move?: readonly string[];
  readonly area?: readonly string[];
  readonly side?: readonly string[];
  readonly date?: string;
}

interface MarkOptions extends CommonOptions {
  readonly side?: string;
}

const collect = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/** `care done METHOD --minutes N`, `care done routine`, `care mark MOVE MARK`, `care list`, `care remove ID`. */
export function registerCare(program: Command): void {
  const care = program.command("care").description("note, list and remove self-care that was done");
  withCommonOptions(care.command("done"))
    .description("note self-care that was done")
    .argument(
      "[method]",
      "routine for today's, or foamRoller, ball, massageGun, ice, heat, stretch, strength",
    )
    .option("--minutes <minutes>", "how long, 1 to 180; a routine and moves know it themselves")
    .option("--move <move>", "a single move instead of a method, such as CAL1:left; may be repeated", collect)
    .option("--area <area>", "where, such as calf or calf:left; may be repeated", collect)
    .option("--side <side>", "left, right or both; one for each --area, in order", collect)
    .option("--date <date>", "a day behind, YYYY-MM-DD")
    .action(
      (method: string | undefined, { minutes, date, move, ...options }: DoneOptions, command: Command) =>
        noteDone(options, {
          method,
          minutes,
          date,
          moves: move && [...move],
          areas: pairUp(options, command),
        }),
    );
  withCommonOptions(care.command("mark"))
    .description("say what a move did: one that helped comes first, one that made it worse rests for 28 days")
    .argument("<move>", "its id, such as CAL1")
    .argument("<mark>", "helped, worse, pain-up (two points more that evening or next morning), or clear")
    .option("--side <side>", "left or right; not needed where a move serves both at once")
    .action((move: string, mark: string, { side, ...options }: MarkOptions) =>
      withSession(options, async (session) =>
        answer(
          options,
          await session.send<CareView>("POST", "/care/marks", { move, mark, side }),
          formatNotes,
        ),
      ),
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
