import { Command, CommanderError } from "commander";
import { VERSION } from "../app/version.ts";
import { CliFault } from "./cli-fault.ts";
import { registerActivities } from "./commands/activities.ts";
import { registerActivity } from "./commands/activity.ts";
import { registerBackup } from "./commands/backup.ts";
import { registerBrief } from "./commands/brief.ts";
import { registerCadence } from "./commands/cadence.ts";
import { registerCalendar } from "./commands/calendar.ts";
import { registerCare } from "./commands/care.ts";
import { registerCheckin } from "./commands/checkin.ts";
import { registerConnect } from "./commands/connect.ts";
import { registerExport } from "./commands/export.ts";
import { registerGuide } from "./commands/guide.ts";
import { registerHelps } from "./commands/helps.ts";
import { registerImport } from "./commands/import.ts";
import { registerImports } from "./commands/imports.ts";
import { registerMassage } from "./commands/massage.ts";
import { registerNiggle } from "./commands/niggle.ts";
import { registerPlan } from "./commands/plan.ts";
import { registerRace } from "./commands/race.ts";
import { registerRestore } from "./commands/restore.ts";
import { registerRoutine } from "./commands/routine.ts";
import { registerRun } from "./commands/run.ts";
import { registerSafety } from "./commands/safety.ts";
import { registerSample } from "./commands/sample.ts";
import { registerServe } from "./commands/serve.ts";
import { registerSettings } from "./commands/settings.ts";
import { registerStatus } from "./commands/status.ts";
import { registerSync } from "./commands/sync.ts";
import { registerTherapist } from "./commands/therapist.ts";
import { registerTraining } from "./commands/training.ts";
import { registerTriage } from "./commands/triage.ts";

const WRONG_USAGE = 2;
const EXPECTED_FAILURE = 1;

/** The whole command line; every command is registered cheaply and loads what it needs when it runs. */
export function createProgram(): Command {
  const program = new Command("restride")
    .description("When to have a massage and which kind, from a runner's own training files.")
    .version(VERSION)
    .showHelpAfterError("(restride --help shows every command)")
    .exitOverride();
  registerServe(program);
  registerImport(program);
  registerImports(program);
  registerConnect(program);
  registerSync(program);
  registerPlan(program);
  registerStatus(program);
  registerRun(program);
  registerActivities(program);
  registerActivity(program);
  registerRace(program);
  registerTraining(program);
  registerMassage(program);
  registerTherapist(program);
  registerNiggle(program);
  registerTriage(program);
  registerSafety(program);
  registerCheckin(program);
  registerCare(program);
  registerRoutine(program);
  registerCadence(program);
  registerHelps(program);
  registerSettings(program);
  registerBrief(program);
  registerCalendar(program);
  registerBackup(program);
  registerRestore(program);
  registerExport(program);
  registerGuide(program);
  registerSample(program);
  return program;
}

/** The default command would take an unknown word for an argument of its own. */
function refuseUnknownCommand(program: Command, word: string | undefined): void {
  if (word === undefined || word.startsWith("-") || word === "help") return;
  const known = program.commands.map((command) => command.name());
  if (!known.includes(word)) program.error(`error: "${word}" is no command. Choose ${known.join(", ")}.`);
}

/** Loaded only when something failed: most command lines do without. */
const findStoreFault = async (error: unknown): Promise<string | null> =>
  (await import("../app/store-sentence.ts")).findStoreSentence(error);

/** Runs one command line; answers with the exit code: 0 done, 1 expected failure, 2 wrong usage. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    const program = createProgram();
    refuseUnknownCommand(program, words[0]);
    await program.parseAsync([...words], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    const sentence = error instanceof CliFault ? error.message : await findStoreFault(error);
    if (sentence === null) throw error;
    process.stderr.write(`restride: ${sentence}\n`);
    return EXPECTED_FAILURE;
  }
}
