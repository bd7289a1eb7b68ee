import { type Command, InvalidArgumentError, Option } from "commander";
import type { NewNiggle, NiggleDayWords, NiggleSeenWords, NigglesView } from "../../http/contract.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { formatNiggles } from "../format/format-niggle.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

interface DayOptions extends CommonOptions {
  readonly pain?: number;
  readonly run?: number;
  readonly morning?: number;
  readonly life?: number;
  readonly word?: string;
  readonly kind?: readonly string[];
  readonly runChanged?: string;
  readonly why?: string;
  readonly care?: readonly string[];
  readonly answers?: "none";
  readonly answer?: Readonly<Record<string, string>>;
}

interface AddOptions extends DayOptions {
  readonly area?: string;
  readonly side?: string;
  readonly spot?: string;
  readonly flag?: readonly string[];
}

interface SeenOptions extends CommonOptions {
  readonly advice: string;
  readonly by?: string;
  readonly pressure?: number;
  readonly mayRun?: string;
}

/** `niggle add`, `log`, `answer`, `seen`, `close`, `list`. */
export function registerNiggle(program: Command): void {
  const niggle = program.command("niggle").description("the pain log: what hurts, and what to do about it");
  registerAdd(niggle);
  registerLog(niggle);
  registerAnswer(niggle);
  registerSeen(niggle);
  withCommonOptions(niggle.command("close"))
    .description("say that it is over; what must be seen stays open")
    .argument("<id>", "the id that niggle list shows")
    .action((id: string, options: CommonOptions) => send(options, `${pathOf(id)}/close`, {}));
  withCommonOptions(niggle.command("list"))
    .description("list niggles with their level and what they ask")
    .action((options: CommonOptions) =>
      withSession(options, async (session) =>
        answer(options, await session.get<NigglesView>("/niggles"), formatNiggles),
      ),
    );
}

const pathOf = (id: string): string => `/niggles/${encodeURIComponent(id)}`;

const collect = (value: string, list: readonly string[] = []): readonly string[] => [...list, value];

const readUpTo =
  (most: number) =>
  (text: string): number => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value >= 0 && value <= most) return value;
    throw new InvalidArgumentError(`Say a number from 0 to ${most}.`);
  };

const readScore = readUpTo(10);
const readCap = readUpTo(5);

function collectAnswer(value: string, answers: Readonly<Record<string, string>> = {}) {
  const [id = "", ...rest] = value.split("=");
  if (rest.length === 0) throw new InvalidArgumentError("Write the question and the answer: walkEven=no.");
  return { ...answers, [id]: rest.join("=") };
}

const withDay = (command: Command): Command =>
  withCommonOptions(command)
    .option("--pain <score>", "how strong it is, 0 to 10, where you say only one number", readScore)
    .option("--run <score>", "worst during the run, 0 to 10", readScore)
    .option("--morning <score>", "the next morning, 0 to 10", readScore)
    .option("--life <score>", "in daily life, 0 to 10", readScore)
    .option("--word <word>", "gone, better, same or worse, where you have no number")
    .option(
      "--kind <word>",
      "how it feels: ache, tight, stuck, sharp, burning, numb ... (again for more)",
      collect,
    )
    .option("--run-changed <what>", "none, shortened, stopped or skipped")
    .option("--why <reason>", "pain, advice or other")
    .option(
      "--care <what>",
      "what was done for it: roller, ball, stretch, ice, rest ... (again for more)",
      collect,
    );

const withAnswers = (command: Command): Command =>
  command
    .addOption(new Option("--answers <none>", '"none": nothing of what is asked applies').choices(["none"]))
    .option("--answer <id=value>", "one answer, such as walkEven=no (again for more)", collectAnswer);

const dayOf = (options: DayOptions): NiggleDayWords => {
  const { pain, run, morning, life, word, kind, runChanged, why, care, answers, answer: single } = options;
  const list = (words: readonly string[] | undefined) => words && [...words];
  return {
    pain,
    run,
    morning,
    life,
    word,
    kinds: list(kind),
    runChanged,
    why,
    care: list(care),
    answers,
    answer: single && { ...single },
  };
};

function registerAdd(niggle: Command): void {
  withAnswers(withDay(niggle.command("add")))
    .description('log what hurts: "niggle add left calf tight --pain 3", or --area and --side by name')
    .argument("[words...]", "where it is, in your own words")
    .option("--area <site>", "calf, achilles, knee_outer, foot_plantar ...")
    .option("--side <side>", "left, right or both")
    .option("--spot <spot>", "where exactly, as the question tells")
    .option("--flag <sign>", "a sign that you see: swollen, warm, bruised ... (again for more)", collect)
    .action(async (words: readonly string[], options: AddOptions) => {
      const { area, side, spot, flag } = options;
      const text = words.length > 0 ? words.join(" ") : undefined;
      const body: NewNiggle = { ...dayOf(options), text, area, side, spot, flags: flag && [...flag] };
      await withSession(options, async (session) => {
        const view = await session.send<NigglesView>("POST", "/niggles", body);
        answer(options, await askAtTerminal(session, view, options), formatNiggles);
      });
    });
}

/** At a terminal the questions follow at once; Enter says "none of these". Elsewhere they stay open. */
async function askAtTerminal(session: Session, view: NigglesView, options: AddOptions): Promise<NigglesView> {
  const mine = view.niggles.find(({ id }) => id === view.changed);
  const isAsked = options.answers === undefined && options.json !== true && process.stdin.isTTY === true;
  if (!mine || !isAsked || mine.questions.length === 0) return view;
  const { askQuestions } = await import("../ask-questions.ts");
  const answers = await askQuestions(mine.questions);
  return session.send<NigglesView>("POST", `${pathOf(mine.id)}/answers`, { answer: answers });
}

function registerLog(niggle: Command): void {
  withAnswers(withDay(niggle.command("log")))
    .description("log a day of a niggle")
    .argument("<id>", "the id that niggle list shows")
    .option("--date <day>", "YYYY-MM-DD, today by itself")
    .action((id: string, options: DayOptions & { readonly date?: string }) =>
      send(options, `${pathOf(id)}/days`, { ...dayOf(options), date: options.date }),
    );
}

function registerAnswer(niggle: Command): void {
  withAnswers(withCommonOptions(niggle.command("answer")))
    .description("answer the questions of a niggle")
    .argument("<id>", "the id that niggle list shows")
    .action((id: string, options: DayOptions) => {
      const { answers, answer: single } = options;
      return send(options, `${pathOf(id)}/answers`, { answers, answer: single && { ...single } });
    });
}

function registerSeen(niggle: Command): void {
  withCommonOptions(niggle.command("seen"))
    .description("note that a professional has looked, and what was said")
    .argument("<id>", "the id that niggle list shows")
    .requiredOption("--advice <text>", "what was said")
    .option("--by <who>", "physio, doctor ...")
    .option("--pressure <cap>", "highest pressure that was allowed there, 0 to 5", readCap)
    .addOption(new Option("--may-run <answer>", "whether running is allowed").choices(["yes", "no"]))
    .action((id: string, options: SeenOptions) => {
      const { advice, by, pressure, mayRun } = options;
      const run = mayRun === undefined ? undefined : mayRun === "yes";
      const body: NiggleSeenWords = { advice, by, pressureCap: pressure, mayRun: run };
      return send(options, `${pathOf(id)}/seen`, body);
    });
}

const send = (options: CommonOptions, path: string, body: unknown): Promise<void> =>
  withSession(options, async (session) =>
    answer(options, await session.send<NigglesView>("POST", path, body), formatNiggles),
  );
