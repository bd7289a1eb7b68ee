import { type Command, InvalidArgumentError } from "commander";
import type { BookingMessageView, NewTherapist, TherapistsView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatMessage, formatTherapists } from "../format/format-therapists.ts";
import { answer } from "../output.ts";
import { withSession } from "../session.ts";

interface TherapistOptions extends CommonOptions {
  readonly name?: string;
  readonly offers?: NewTherapist["modalities"];
  readonly days?: NewTherapist["weekdays"];
  readonly minutes?: number | null;
  readonly price?: string;
  readonly pressure?: NewTherapist["pressure"];
  readonly phone?: string;
  readonly email?: string;
  readonly web?: string;
  readonly contact?: string;
  readonly note?: string;
  readonly usual?: boolean;
}

/** `therapist add NAME`, `therapist list`, `therapist edit ID`, `therapist remove ID`, `therapist message [ID]`. */
export function registerTherapist(program: Command): void {
  const therapist = program
    .command("therapist")
    .description("your therapists, and a message that asks one for an hour");
  withTherapist(withCommonOptions(therapist.command("add")))
    .description("add a therapist; the plan goes by what the usual one offers")
    .argument("<name>", "what they are called")
    .action((name: string, options: TherapistOptions) =>
      change(options, "POST", "/therapists", { ...wordsOf(options), name }),
    );
  withCommonOptions(therapist.command("list"))
    .description("list your therapists, the usual one first")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<TherapistsView>("/therapists"), formatTherapists),
      ),
    );
  withTherapist(withCommonOptions(therapist.command("edit")))
    .description('change what you give; "" takes a word away')
    .argument("<id>", "the id that therapist list shows")
    .option("--name <name>", "what they are called")
    .action((id: string, options: TherapistOptions) =>
      change(options, "PATCH", pathOf(id), wordsOf(options)),
    );
  withCommonOptions(therapist.command("remove"))
    .description("take a therapist out of the list")
    .argument("<id>", "the id that therapist list shows")
    .action((id: string, options: CommonOptions) => change(options, "DELETE", pathOf(id)));
  registerMessage(therapist);
}

const pathOf = (id: string): string => `/therapists/${encodeURIComponent(id)}`;

function registerMessage(therapist: Command): void {
  withCommonOptions(therapist.command("message"))
    .description("write a message that asks for the best hours of the plan; you send it yourself")
    .argument("[id]", "whom to ask; else the usual one")
    .option("--item <id>", "a proposed session by its id; else the next")
    .action((id: string | undefined, options: CommonOptions & { readonly item?: string }) => {
      const query = new URLSearchParams();
      if (id !== undefined) query.set("therapist", id);
      if (options.item !== undefined) query.set("item", options.item);
      return withSession(options, async (session) =>
        answer(options, await session.get<BookingMessageView>(`/therapists/message?${query}`), formatMessage),
      );
    });
}

const MODALITIES = [
  "sports",
  "neuromuscular",
  "myofascial",
  "fasciaStretching",
  "rolfing",
  "hellerwork",
  "lomiLomi",
  "swedish",
] as const;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const FORMS = ["gentle", "moderate", "deep"] as const;

const withTherapist = (command: Command): Command =>
  command
    .option("--offers <kinds>", `${MODALITIES.join(", ")}; with commas between`, parseOffers)
    .option("--days <days>", "weekdays on which they work: tue,fri", parseDays)
    .option("--minutes <minutes>", "length of a session", parseMinutes)
    .option("--price <price>", "what a session costs: 65 EUR")
    .option("--pressure <form>", "how firm they usually work: gentle, moderate or deep", parseForm)
    .option("--phone <number>")
    .option("--email <address>")
    .option("--web <address>", "https://...")
    .option("--contact <words>", "how else they are reached")
    .option("--note <words>")
    .option("--usual", "the plan goes by what this one offers")
    .option("--no-usual");

const listOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

function parseOffers(text: string): NewTherapist["modalities"] {
  const named = listOf(text).map((word) =>
    MODALITIES.find((one) => one.toLowerCase() === word.toLowerCase()),
  );
  return named.map((one) => one ?? refuse(`Choose from ${MODALITIES.join(", ")}.`));
}

function parseDays(text: string): NewTherapist["weekdays"] {
  const named = listOf(text).map((word) => WEEKDAYS.findIndex((day) => word.toLowerCase().startsWith(day)));
  return named.map((day) => (day === -1 ? refuse(`Choose from ${WEEKDAYS.join(", ")}.`) : day));
}

function parseMinutes(text: string): number | null {
  if (text.trim() === "") return null;
  const minutes = Number(text);
  return Number.isInteger(minutes) && minutes >= 10 && minutes <= 240 ? minutes : refuse("Write 10 to 240.");
}

const parseForm = (text: string): NewTherapist["pressure"] =>
  text === "" ? null : (FORMS.find((form) => form === text) ?? refuse(`Choose from ${FORMS.join(", ")}.`));

function refuse(words: string): never {
  throw new InvalidArgumentError(words);
}

function wordsOf(options: TherapistOptions): NewTherapist {
  const { name, offers, days, minutes, price, pressure, phone, email, web, contact, note, usual } = options;
  return {
    name,
    modalities: offers,
    weekdays: days,
    minutes,
    price,
    pressure,
    phone,
    email,
    web,
    contact,
    note,
    usual,
  };
}

function change(
  options: CommonOptions,
  method: "POST" | "PATCH" | "DELETE",
  path: string,
  words?: NewTherapist,
): Promise<void> {
  return withSession(options, async (session) =>
    answer(options, await session.send<TherapistsView>(method, path, words), formatTherapists),
  );
}
