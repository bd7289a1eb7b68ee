import { StoreFault } from "../store/store-fault.ts";

/** The sentence of a database that can not be used (full, read-only, out of reach); null for any other error. */
export const findStoreSentence = (error: unknown): string | null =>
  error instanceof StoreFault ? error.message : null;
