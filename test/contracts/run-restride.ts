import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../../dist/cli/main.js");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own, as a runner would. */
export const runRestride = (data: string, ...words: readonly string[]): Promise<Ran> =>
  runRestrideIn(data, {}, ...words);

/** Around the process: variables of its environment, and a program with its words that starts it. */
export interface RunSetting {
  readonly env?: Readonly<Record<string, string>>;
  readonly through?: readonly string[];
}

/** The same in a setting of its own. */
export function runRestrideIn(
  data: string,
  { env = {}, through = [] }: RunSetting,
  ...words: readonly string[]
): Promise<Ran> {
  if (!existsSync(PROGRAM))
    throw new Error("the program is not built: npm test builds it, npm run build as well");
  return new Promise((resolve, reject) => {
    const [program = "", ...rest] = [...through, process.execPath, PROGRAM, ...words];
    const child = spawn(program, rest, {
      env: { ...process.env, RESTRIDE_DATA: data, DATABASE_URL: "", TZ: "UTC", ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

export interface DataFolder {
  readonly path: string;
  remove(): void;
}

/** A data folder of the test's own. */
export function makeDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "restride-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
