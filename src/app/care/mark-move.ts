import { MOVE_MARKS, type MoveMark } from "../../core/care/index.ts";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { readLoads } from "../read-loads.ts";
import type { Services } from "../services.ts";
import { readSidedMove } from "./read-moves.ts";

/** What was found about a move, as it was typed; `clear` takes everything back. */
export interface MarkWords {
  readonly move: string;
  readonly side?: string | undefined;
  readonly mark: string;
}

const WORDS: Readonly<Record<string, MoveMark>> = { "pain-up": "painUp", painup: "painUp" };

/**
 * Notes what was found about a move today: it helped and comes first, it made things worse and rests for 28 days, or
 * pain went up after it and its dose is halved.
 * @source RULES S8, section 5
 */
export async function markMove(services: Services, words: MarkWords): Promise<Result<null, Fault>> {
  const sided = readSidedMove(words);
  if (!sided.ok) return sided;
  const word = words.mark.trim().toLowerCase();
  const { store, runner } = services;
  if (word === "clear")
    return (await store.care.removeMoveNotes(runner, sided.value))
      ? { ok: true, value: null }
      : fault("care.unknown", `Nothing is noted of ${sided.value.move} on that side.`);
  const mark = WORDS[word] ?? MOVE_MARKS.find((one) => one === word);
  if (mark === undefined)
    return fault("care.impossible", `"${words.mark}" is no mark. Say helped, worse, pain-up or clear.`);
  const { moment } = await readLoads(services);
  await store.care.saveMoveNote(runner, { ...sided.value, on: moment.today, mark });
  return { ok: true, value: null };
}
