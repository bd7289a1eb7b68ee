import type { Drill, MethodShare } from "../../core/care/index.ts";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { readNumber } from "./read-number.ts";

/** A therapist's drill in own words, with the seconds of all its sets. */
export interface DrillDone {
  readonly drill: string;
  readonly seconds: number;
}

const code = "care.impossible";
const SECONDS = { name: "Seconds", least: 1, most: 6000, code } as const;
const TENTHS = 10;

/**
 * Drills in own words as care that was done: their minutes count for the week. They press nowhere as far as we know, so no
 * place counts as worked.
 */
export function readDrills(
  done: readonly DrillDone[],
  known: readonly Drill[],
): Result<readonly MethodShare[], Fault> {
  let sum = 0;
  for (const { drill, seconds } of done) {
    if (!known.some(({ id }) => id === drill)) return fault(code, `There is no drill "${drill}".`);
    const read = readNumber(seconds, SECONDS);
    if (!read.ok) return read;
    sum += read.value;
  }
  const minutes = Math.max(1, Math.round((sum * TENTHS) / 60)) / TENTHS;
  return { ok: true, value: done.length === 0 ? [] : [{ method: "stretch", minutes, areas: [], moves: [] }] };
}
