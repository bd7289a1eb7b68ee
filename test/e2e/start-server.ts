import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface StartedServer {
  readonly url: string;
  readonly data: string;
  stop(): Promise<void>;
}

/** A real server on a free port, with a data folder of its own that is gone afterwards. */
export async function startServer(...words: readonly string[]): Promise<StartedServer> {
  const data = mkdtempSync(join(tmpdir(), "restride-e2e-"));
  const server = await startServerOn(data, ...words);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** A real server on a free port over a data folder that stays. */
export async function startServerOn(data: string, ...words: readonly string[]): Promise<StartedServer> {
  const entry = join(import.meta.dirname, "../../dist/cli/main.js");
  const child = spawn(process.execPath, [entry, "serve", "--port", "0", "--data", data, "--json", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  return { url: await readUrl(child), data, stop: () => stop(child) };
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk;
      if (text.includes("\n")) resolve((JSON.parse(text) as { url: string }).url);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
