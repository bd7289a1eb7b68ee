import { useState } from "react";
import type { Side } from "../../core/body/index.ts";
import { FaultStrip } from "../design/states.tsx";
import { say } from "../send/use-send.ts";
import { MARK_WORDS as WORDS } from "./mark-words.ts";
import { saySide } from "./side-words.ts";

export type Mark = "helped" | "worse" | "painUp";

/** A move on one side; where it serves both at once, on both. */
export interface MarkedLine {
  readonly move: string;
  readonly name: string;
  readonly side: Side;
}

interface MarkProps {
  readonly line: MarkedLine;
  readonly marks: readonly Mark[];
  /** What is noted already. */
  readonly noted?: Mark | null;
}

/** "Roll the calf, left leg" */
export const nameSided = ({ move, name, side }: MarkedLine): string =>
  `${name}, ${saySide(move, side).toLowerCase()}`;

const SENT: Readonly<Record<Mark, string>> = { helped: "helped", worse: "worse", painUp: "pain-up" };

/** What was found about a move on its side; the same again takes it back. */
export function MarkMove({ line, marks, noted = null }: MarkProps) {
  const [mark, setMark] = useState<Mark | null>(noted);
  const [error, setError] = useState<unknown>(null);
  const choose = async (chosen: Mark): Promise<void> => {
    const next = chosen === mark ? null : chosen;
    setMark(next);
    setError(null);
    try {
      await sendMark(line, mark, next);
    } catch (fault) {
      setMark(mark);
      setError(fault);
    }
  };
  return (
    <div className="grid gap-2">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{WORDS.legend(nameSided(line))}</legend>
        {marks.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={mark === one}
            aria-label={WORDS.label(one, nameSided(line))}
            onClick={() => void choose(one)}
            className="inline-flex min-h-11 items-center rounded-full px-4 text-[15px] weight-text shadow-[inset_0_0_0_1.5px_var(--edge)] aria-pressed:bg-fig-soft aria-pressed:shadow-[inset_0_0_0_2.5px_var(--ink)]"
          >
            {WORDS.marks[one]}
          </button>
        ))}
      </fieldset>
      {error !== null && <FaultStrip error={error} />}
    </div>
  );
}

/** What stands is taken back first, as one mark holds for a move. */
async function sendMark(line: MarkedLine, before: Mark | null, next: Mark | null): Promise<void> {
  const { move, side } = line;
  const name = nameSided(line);
  if (before !== null)
    await say({ path: "/care/marks", body: { move, side, mark: "clear" }, keepAs: WORDS.keptClear(name) });
  if (next !== null)
    await say({
      path: "/care/marks",
      body: { move, side, mark: SENT[next] },
      keepAs: WORDS.kept(next, name),
    });
}
