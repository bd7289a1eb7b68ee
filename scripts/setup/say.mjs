// @ts-check

/**
 * One line for the person at the terminal. Standard output belongs to the command line's own answers.
 * @param {string} line
 */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** A set-up fault that can be expected; its message is the one sentence to show. */
export class SetupError extends Error {}
