import type { Result } from "../../core/units/index.ts";
import { type Fault, type FaultCode, fault } from "../fault.ts";

/** A number that was typed or sent. */
export type NumberWords = string | number;

interface Wanted {
  /** What it is called, at the start of a sentence. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly code: FaultCode;
  readonly whole?: boolean;
}

/** Reads a number within its span; what is empty, text or outside is a fault that names the span. */
export function readNumber(words: NumberWords, wanted: Wanted): Result<number, Fault> {
  const { name, least, most, code, whole = false } = wanted;
  const text = String(words).trim();
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most && (!whole || Number.isInteger(value))
    ? { ok: true, value }
    : fault(
        code,
        `${name} is a ${whole ? "whole " : ""}number from ${least} to ${most}, and "${text}" is not one.`,
      );
}
