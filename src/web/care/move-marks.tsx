import { Link } from "@tanstack/react-router";
import type { CareView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { shortDay } from "../design/dates.ts";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { MarkMove, nameSided } from "./mark-move.tsx";
import { MARK_WORDS } from "./mark-words.ts";
import { listMarkedMoves, type MarkedMove } from "./marked-moves.ts";
import { saySide } from "./side-words.ts";

/** What was found about the moves of the last days. */
export function MoveMarks({ today, care }: { readonly today: string; readonly care: CareView }) {
  const moves = listMarkedMoves(care, today);
  if (moves.length === 0) return null;
  return (
    <Card labelledBy="marks" className="grid gap-2">
      <h2 id="marks" className="text-h3">
        {WORDS.marks}
      </h2>
      <p className="text-small text-ink-2">{WORDS.marksLead}</p>
      <ul>
        {moves.map((marked) => (
          <li
            key={`${marked.line.move} ${marked.line.side}`}
            className="grid gap-2 border-b border-line py-3 last:border-0"
          >
            <p className="flex items-baseline gap-3">
              <Link
                to="/guides/$guide"
                params={{ guide: marked.line.move }}
                className="inline-flex min-h-11 flex-1 items-center weight-text text-ink"
              >
                {marked.line.name}
              </Link>
              <span className="text-small text-ink-2">{saySide(marked.line.move, marked.line.side)}</span>
            </p>
            <MarkMove line={marked.line} marks={["helped", "worse", "painUp"]} noted={marked.today} />
            <NotedBefore marked={marked} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function NotedBefore({ marked: { line, before } }: { readonly marked: MarkedMove }) {
  const { mutate, isPending, error } = useSend();
  if (before === null) return null;
  const { move, side } = line;
  const keepAs = MARK_WORDS.keptClear(nameSided(line));
  return (
    <>
      <p className="flex items-center justify-between gap-3 text-small text-ink-2">
        {WORDS.noted(MARK_WORDS.marks[before.mark], shortDay(before.on))}
        <Button
          look="plain"
          size="small"
          disabled={isPending}
          aria-label={WORDS.clearLabel(nameSided(line))}
          onClick={() => mutate({ path: "/care/marks", body: { move, side, mark: "clear" }, keepAs })}
        >
          {WORDS.clear}
        </Button>
      </p>
      {error && <FaultStrip error={error} />}
    </>
  );
}
