import type { FaultView } from "../http/contract.ts";

type Questions = FaultView["error"]["questions"];

/** An expected failure on the way to an answer: one clear sentence, exit code 1. */
export class CliFault extends Error {
  override readonly name = "CliFault";
  /** What is to be answered first, where that is the failure. */
  readonly questions: NonNullable<Questions>;

  constructor(message: string, questions: Questions = []) {
    super(message);
    this.questions = questions;
  }
}
