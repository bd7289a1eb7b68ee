import { runCommandLine } from "./program.ts";

/** A reader that has seen enough closes the pipe (`| head`): that is no fault. */
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await runCommandLine(process.argv.slice(2));
