import { type Command, Option } from "commander";
import type { DoneMassage, MassagesView, MovedMassage, NewBooking } from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatChanged, formatMassages } from "../format/format-massage.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface KindOptions extends CommonOptions {
  readonly minutes?: string;
  readonly form?: string;
  readonly modality?: string;
}

interface MoveOptions extends KindOptions {
  readonly confirm?: boolean;
}

interface BookOptions extends MoveOptions {
  readonly safety?: "none";
}

interface DoneOptions extends KindOptions {
  readonly helpful?: string;
}

/** `massage book`, `massage done`, `massage move`, `massage cancel`, `massage list`. */
export function registerMassage(program: Command): void {
  const massage = program.command("massage").description("book, log, move and cancel massages");
  registerBook(massage);
  registerDone(massage);
  registerMove(massage);
  withCommonOptions(massage.command("cancel"))
    .description("cancel a massage, or take back one that was logged by mistake")
    .argument("<id>", "the id that massage list shows")
    .action((id: string, options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.send<MassagesView>("DELETE", pathOf(id)), formatMassages),
      ),
    );
  withCommonOptions(massage.command("list"))
    .description("list massages, booked and done")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<MassagesView>("/massages"), formatMassages),
      ),
    );
}

const pathOf = (id: string): string => `/massages/${encodeURIComponent(id)}`;

const withKind = (command: Command): Command =>
  command
    .option("--minutes <minutes>", "length, 45 or 60")
    .option("--form <form>", "pressure: deep, moderate, gentle or unknown")
    .option("--modality <kind>", "sports, neuromuscular, myofascial, fasciaStretching, swedish, ...");

/** What looks like a day is one; everything else is an id. */
const isDay = (word: string): boolean => /^\d+-\d+-\d+$/.test(word);

const missing = (command: Command): never => command.error("error: missing required argument 'time'");

function registerBook(massage: Command): void {
  withKind(withCommonOptions(massage.command("book")))
    .description("book a massage: a day and an hour, or a session of the plan by its id")
    .argument("<date-or-id>", "YYYY-MM-DD, or the id of a proposed session")
    .argument("[time]", "start, HH:MM")
    .option("--confirm", "book it although a rule speaks against it")
    .addOption(
      new Option(
        "--safety <none>",
        '"none": none of the safety questions before a firm massage holds',
      ).choices(["none"]),
    )
    .action((first: string, time: string | undefined, options: BookOptions, command: Command) => {
      if (time === undefined && isDay(first)) missing(command);
      const { minutes, form, modality, confirm, safety } = options;
      const place = time === undefined ? { item: first } : { date: first, time };
      return book(options, { ...place, minutes, form, modality, confirm, safety });
    });
}

const book = (options: CommonOptions, booking: NewBooking): Promise<void> =>
  withSession(options, async (session) => answer(options, await bookAsking(session, booking), formatChanged));

/** At a terminal the safety questions follow at once; elsewhere the fault says how to answer them. */
async function bookAsking(session: Session, booking: NewBooking): Promise<MassagesView> {
  const send = (body: NewBooking) => session.send<MassagesView>("POST", "/massages", body);
  const isTerminal = session.options.json !== true && process.stdin.isTTY === true;
  try {
    return await send(booking);
  } catch (error) {
    if (!(error instanceof CliFault) || error.questions.length === 0 || !isTerminal) throw error;
    const { askSafety } = await import("../ask-questions.ts");
    return send({ ...booking, safety: await askSafety(error.questions) });
  }
}

function registerDone(massage: Command): void {
  withKind(withCommonOptions(massage.command("done")))
    .description("mark a booked massage as done (the last one by itself), or log one that was not planned")
    .argument("[id-or-date]", "the id that massage list shows, or YYYY-MM-DD")
    .argument("[time]", "start, HH:MM")
    .option("--helpful <answer>", "whether it helped, yes or no")
    .action((first: string | undefined, time: string | undefined, options: DoneOptions) => {
      const { minutes, form, modality, helpful } = options;
      const named = first !== undefined && time === undefined && !isDay(first);
      const place = named ? { id: first } : { date: first, time };
      return change(options, "/massages/done", { ...place, minutes, form, modality, helpful });
    });
}

function registerMove(massage: Command): void {
  withCommonOptions(massage.command("move"))
    .description("give a booked massage another hour")
    .argument("<id>", "the id that massage list shows")
    .argument("<date>", "YYYY-MM-DD")
    .argument("<time>", "start, HH:MM")
    .option("--confirm", "move it although a rule speaks against it")
    .action((id: string, date: string, time: string, options: MoveOptions) => {
      const moved: MovedMassage = { date, time, confirm: options.confirm };
      return withSession(options, async (session) =>
        answer(options, await session.send<MassagesView>("PATCH", pathOf(id), moved), formatChanged),
      );
    });
}

const change = (options: CommonOptions, path: string, body: DoneMassage): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<MassagesView>("POST", path, body), formatChanged),
  );
