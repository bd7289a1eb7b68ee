import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { CliFault } from "./cli-fault.ts";

/**
 * A secret: from a variable of the environment, else typed at the terminal without being shown, else the first line of
 * standard input. Never from an argument, which would stand in the history of the shell.
 */
export async function askSecret(variable: string, question: string): Promise<string> {
  const set = process.env[variable]?.trim();
  if (set) return set;
  const secret = (await readLine(question)).trim();
  if (secret === "") throw new CliFault(`No key was given. Type it when asked, or put it into ${variable}.`);
  return secret;
}

function readLine(question: string): Promise<string> {
  const { stdin, stderr } = process;
  const terminal = stdin.isTTY === true;
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nothing, terminal });
  if (terminal) stderr.write(question);
  return new Promise((resolve, reject) => {
    let line: string | null = null;
    lines.once("line", (text) => {
      line = text;
      lines.close();
    });
    lines.once("SIGINT", () => lines.close());
    lines.once("close", () => {
      if (terminal) stderr.write("\n");
      if (line === null && terminal) reject(new CliFault("Stopped; nothing was kept."));
      else resolve(line ?? "");
    });
  });
}
