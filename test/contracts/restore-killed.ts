import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { StoreLocation } from "../../src/store/open-store.ts";

const CHILD = fileURLToPath(new URL("./restore-child.ts", import.meta.url));

interface Killing {
  readonly location: StoreLocation;
  readonly file: string;
  /** For what the process writes beside the database. */
  readonly folder: string;
  /** The process is killed inside the transaction, before this table. */
  readonly table: string;
}

/** Has another process restore a backup, and kills it in the middle as a power cut would. */
export async function killRestoreInside({ location, file, folder, table }: Killing): Promise<void> {
  const args = ["--import", "tsx", CHILD, JSON.stringify(location), file, folder, table];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (text: Buffer) => {
    said += text;
    if (said.includes(`inside ${table}`)) child.kill("SIGKILL");
  });
  const signal = await new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
}
