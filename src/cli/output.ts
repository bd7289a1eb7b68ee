import type { CommonOptions } from "./command-options.ts";

/** Writes to standard output and waits until it is taken: a pipe is never cut short. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve())),
  );

const isClosedPipe = (error: NodeJS.ErrnoException): boolean => error.code === "EPIPE";

/** The answer as JSON where it was asked for, else in words. */
export const answer = <View>(
  options: CommonOptions,
  view: View,
  format: (view: View) => string,
): Promise<void> => write(options.json ? `${JSON.stringify(view, null, 2)}\n` : `${format(view)}\n`);
