/** An expected failure on the way to an answer: one clear sentence, exit code 1. */
export class CliFault extends Error {
  override readonly name = "CliFault";
}
