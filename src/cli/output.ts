import type { CommonOptions } from "./command-options.ts";

/** Writes to standard output and waits until it is taken: a pipe is never cut short. */
export const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve())),
  );

const isClosedPipe = (error: NodeJS.ErrnoException): boolean => error.code === "EPIPE";

/** Names come from files and people: control signs in them must not reach the terminal. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sign of our own colours may pass
  text.replace(/\u001b(?!\[[0-9;]*m)|[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, "\uFFFD");

/** The answer as JSON where it was asked for, else in words. */
export const answer = <View>(
  options: CommonOptions,
  view: View,
  format: (view: View) => string,
): Promise<void> =>
  write(options.json ? `${JSON.stringify(view, null, 2)}\n` : `${printable(format(view))}\n`);
