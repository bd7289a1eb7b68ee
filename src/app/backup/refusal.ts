import type { Result } from "../../core/units/index.ts";
import type { Fault, FaultCode } from "../fault.ts";

/** An expected failure deep inside a stream of bytes; `asResult` turns it into a value. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Ends the work with an expected failure. */
export function refuse(code: FaultCode, message: string): never {
  throw new Refusal({ code, message });
}

export const isRefusal = (error: unknown): boolean => error instanceof Refusal;

/** The work's value, or the failure that it was refused with. */
export async function asResult<Value>(work: () => Promise<Value>): Promise<Result<Value, Fault>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.fault };
    throw error;
  }
}
