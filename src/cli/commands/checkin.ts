import type { Command } from "commander";
import type { CheckinView, NewSoreness, NewWeek } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatCheckin, formatQuestions } from "../format/format-checkin.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface SorenessOptions extends CommonOptions {
  readonly legs?: string;
  readonly stairs?: string;
}

interface WeekOptions extends CommonOptions, Partial<NewWeek> {}

/** `checkin`, `checkin --legs N`, `checkin week`. */
export function registerCheckin(program: Command): void {
  const checkin = program.command("checkin").description("today's soreness, and the weekly check");
  withCommonOptions(checkin.command("today", { isDefault: true }))
    .description("note how sore the legs are today; without options what was noted")
    .option("--legs <score>", "soreness of the legs, 0 to 10")
    .option("--stairs <score>", "going down stairs, 0 to 10")
    .action((options: SorenessOptions, command: Command) => {
      const { legs, stairs } = options;
      if (legs === undefined && stairs !== undefined) command.error("error: --stairs needs --legs as well");
      return legs === undefined ? show(options, formatCheckin) : saveSoreness(options, { legs, stairs });
    });
  withCommonOptions(checkin.command("week"))
    .description("the check of the last 7 days; without options its questions")
    .option("--participation <0-3>", "whether you could train as you meant to")
    .option("--modified <0-3>", "whether you changed training")
    .option("--performance <0-3>", "whether it made you slower or weaker")
    .option("--symptoms <0-3>", "how strong the complaints were")
    .option("--illness", "it was an illness")
    .option("--area <area>", "where it was, such as calf")
    .option("--side <side>", "left, right or both")
    .option("--days-lost <days>", "days without training because of it, 0 to 7")
    .action((options: WeekOptions, command: Command) => {
      const { json: _json, data: _data, today: _today, ...said } = options;
      const { participation } = said;
      if (participation !== undefined) return saveWeek(options, { ...said, participation });
      if (Object.keys(said).length > 0) command.error("error: --participation comes first");
      return show(options, formatQuestions);
    });
}

const show = (options: CommonOptions, format: (view: CheckinView) => string): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.get<CheckinView>("/checkin"), format),
  );

const saveSoreness = (options: CommonOptions, body: NewSoreness): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<CheckinView>("POST", "/checkin/soreness", body), formatCheckin),
  );

const saveWeek = (options: CommonOptions, body: NewWeek): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<CheckinView>("POST", "/checkin/week", body), formatCheckin),
  );
