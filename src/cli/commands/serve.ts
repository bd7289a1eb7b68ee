import type { Command } from "commander";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { write } from "../output.ts";

interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host: string;
}

/** `serve [--port 4646] [--host 127.0.0.1]`: the page and the API; the command when none is named. */
export function registerServe(program: Command): void {
  withCommonOptions(program.command("serve", { isDefault: true }))
    .description("start the page and the API")
    .option("--port <port>", "port to listen on", "4646")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .action(async (options: ServeOptions) => {
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new CliFault(`"${options.port}" is no port. Choose a number from 1 to 65535.`);
      const { serve } = await import("../../server.ts");
      const serving = await serve({ ...options, port });
      if (!serving.ok) throw new CliFault(serving.error);
      const { url } = serving.value;
      await write(
        options.json ? `${JSON.stringify({ schema: "restride.serve/1", url })}\n` : `Restride is at ${url}\n`,
      );
      serving.value.warmUp();
      await untilStopped();
      await serving.value.close();
    });
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
