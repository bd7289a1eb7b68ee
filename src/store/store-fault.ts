export type StoreFaultCode =
  | "store.cannotOpen"
  | "store.notADatabase"
  | "store.damaged"
  | "store.foreign"
  | "store.newerSchema"
  | "store.busy"
  | "store.unreachable";

/** A database that cannot be used; the message is one sentence for the runner: what, where, what to do. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreFault";
    this.code = code;
  }
}
