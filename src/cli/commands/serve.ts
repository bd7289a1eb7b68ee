import type { Command } from "commander";
import type { Serving } from "../../server.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { write } from "../output.ts";

interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
  readonly publicPort?: string;
  readonly publicHost: string;
  readonly publicUrl?: string;
  readonly watch?: readonly string[];
}

/** `serve [--port 4646] [--host 127.0.0.1] [--public-port N]`: the page and the API; the command when none is named. */
export function registerServe(program: Command): void {
  withCommonOptions(program.command("serve", { isDefault: true }))
    .description("start the page and the API")
    .option("--port <port>", "port to listen on", "4646")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--watch <folder...>", "import what is new in these folders, again and again")
    .option("--public-port <port>", "open a second door for outsiders here: calendars only, never the app")
    .option("--public-host <host>", "address of that door", "0.0.0.0")
    .option("--public-url <url>", "the address by which outsiders reach it (or set RESTRIDE_PUBLIC_URL)")
    .action(serveUntilStopped);
}

async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const { serve } = await import("../../server.ts");
  const { publicPort, publicHost } = options;
  const publicDoor = publicPort === undefined ? undefined : { host: publicHost, port: parsePort(publicPort) };
  const serving = await serve({ ...options, port: parsePort(options.port), publicDoor });
  if (!serving.ok) throw new CliFault(serving.error);
  await write(options.json ? toJson(serving.value) : toWords(serving.value));
  serving.value.warmUp();
  await untilStopped();
  await serving.value.close();
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliFault(`"${text}" is no port. Choose a number from 1 to 65535.`);
  return port;
}

type Served = Pick<Serving, "url" | "publicDoor">;

const toJson = ({ url, publicDoor }: Served): string =>
  `${JSON.stringify({ schema: "restride.serve/1", url, ...(publicDoor ? { publicDoor } : {}) })}\n`;

const toWords = ({ url, publicDoor }: Served): string =>
  `Restride is at ${url}\n${publicDoor ? `Calendars from outside come in at ${publicDoor}\n` : ""}`;

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
