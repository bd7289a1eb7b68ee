import { useState } from "react";
import { FaultStrip } from "../design/states.tsx";
import { say } from "../send/use-send.ts";
import { MARK_WORDS as WORDS } from "./mark-words.ts";
import type { MoveLine } from "./move-lines.ts";

export type Mark = "helped" | "worse" | "painUp";

interface MarkProps {
  readonly line: Pick<MoveLine, "move" | "name" | "sided">;
  readonly marks: readonly Mark[];
  /** What is noted already. */
  readonly noted?: Mark | null;
}

const SENT: Readonly<Record<Mark, string>> = { helped: "helped", worse: "worse", painUp: "pain-up" };

/** What was found about a move, on each side it was done; the same again takes it back. */
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
        <legend className="sr-only">{WORDS.legend(line.name)}</legend>
        {marks.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={mark === one}
            aria-label={WORDS.label(one, line.name)}
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
async function sendMark(
  { move, name, sided }: MarkProps["line"],
  before: Mark | null,
  next: Mark | null,
): Promise<void> {
  for (const side of sided) {
    if (before !== null)
      await say({ path: "/care/marks", body: { move, side, mark: "clear" }, keepAs: WORDS.keptClear(name) });
    if (next !== null)
      await say({
        path: "/care/marks",
        body: { move, side, mark: SENT[next] },
        keepAs: WORDS.kept(next, name),
      });
  }
}
