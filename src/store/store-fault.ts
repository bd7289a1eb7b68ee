export type StoreFaultCode =
  | "store.wrongAddress"
  | "store.cannotOpen"
  | "store.notADatabase"
  | "store.damaged"
  | "store.foreign"
  | "store.newerSchema"
  | "store.busy"
  | "store.full"
  | "store.readOnly"
  | "store.diskFault"
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

/** The machine word of a driver's or the system's error; empty where it has none. */
export const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : "";
