import { Link } from "@tanstack/react-router";
import { usePreferences } from "../../design/preferences.ts";
import { ClassMark } from "../class-glyph.tsx";
import type { SessionLoad } from "../weeks/session-loads.ts";
import { deriveCells } from "./run-cells.ts";
import type { RunsProps } from "./run-table.tsx";
import { RUNS_WORDS as WORDS } from "./runs-words.ts";

/** Runs one under the other, on a phone. */
export const RunRows = ({ runs, today }: RunsProps) => (
  <ul aria-label={WORDS.caption} className="-mx-2">
    {runs.map((session) => (
      <Row key={session.activity.id} session={session} today={today} />
    ))}
  </ul>
);

function Row({ session, today }: { readonly session: SessionLoad; readonly today: string }) {
  const { units } = usePreferences();
  const { day, name, distance, time, load, why } = deriveCells({ session, units, today });
  const figures = [distance, time, load && WORDS.loadOf(load)].filter(Boolean);
  return (
    <li className="border-t border-line">
      <Link
        to="/training/$run"
        params={{ run: session.activity.id }}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 rounded-cell px-2 py-3 text-small text-ink no-underline active:bg-sunk"
      >
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <b className="text-body [overflow-wrap:anywhere]">{name}</b>
          <span className="text-caption text-ink-3">{day}</span>
        </span>
        <span className="self-center">
          <ClassMark name={session.activity.class} />
        </span>
        <span className="col-span-2 tabular-nums">{figures.join(" · ")}</span>
        <span className="col-span-2 text-caption text-ink-2">{why}</span>
      </Link>
    </li>
  );
}
