import type { Command } from "commander";

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly data?: string;
  readonly today?: string;
}

/** Gives a command the options that all share. */
export const withCommonOptions = (command: Command): Command =>
  command
    .option("--json", "print JSON on standard output and nothing else there")
    .option("--data <dir>", "keep the data in this folder (or set RESTRIDE_DATA)")
    .option("--today <date>", "see things from this day, YYYY-MM-DD, to reproduce an answer");
