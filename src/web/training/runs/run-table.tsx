import { Link } from "@tanstack/react-router";
import { usePreferences } from "../../design/preferences.ts";
import { ClassMark } from "../class-glyph.tsx";
import type { SessionLoad } from "../weeks/session-loads.ts";
import { deriveCells } from "./run-cells.ts";
import { RUNS_WORDS as WORDS } from "./runs-words.ts";

export interface RunsProps {
  readonly runs: readonly SessionLoad[];
  readonly today: string;
}

const HEAD = "px-2 pb-2 pt-1.5 text-left text-caption weight-bold text-ink-3 first:pl-0 last:pr-0";
const CELL = "border-t border-line px-2 py-1 first:pl-0 last:pr-0";

/** Runs as a table, where there is room. */
export const RunTable = ({ runs, today }: RunsProps) => (
  <table className="w-full border-collapse text-small">
    <caption className="sr-only">{WORDS.caption}</caption>
    <thead>
      <tr>
        <th scope="col" className={HEAD}>
          {WORDS.day}
        </th>
        <th scope="col" className={HEAD}>
          {WORDS.run}
        </th>
        {[WORDS.distance, WORDS.time, WORDS.load].map((words) => (
          <th key={words} scope="col" className={`${HEAD} text-right!`}>
            {words}
          </th>
        ))}
        <th scope="col" className={`${HEAD} pl-4!`}>
          {WORDS.class}
        </th>
        <th scope="col" className={HEAD}>
          {WORDS.why}
        </th>
      </tr>
    </thead>
    <tbody>
      {runs.map((session) => (
        <Row key={session.activity.id} session={session} today={today} />
      ))}
    </tbody>
  </table>
);

function Row({ session, today }: { readonly session: SessionLoad; readonly today: string }) {
  const { units } = usePreferences();
  const cells = deriveCells({ session, units, today });
  return (
    <tr className="hover:bg-sunk/50">
      <td className={`${CELL} whitespace-nowrap tabular-nums`}>{cells.day}</td>
      <th scope="row" className={`${CELL} text-left`}>
        <Link
          to="/training/$run"
          params={{ run: session.activity.id }}
          className="flex min-h-11 min-w-24 items-center weight-bold text-ink decoration-edge"
        >
          {cells.name}
        </Link>
      </th>
      {[cells.distance, cells.time, cells.load].map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three cells of one row, always in this order
        <td key={index} className={`${CELL} whitespace-nowrap text-right tabular-nums`}>
          {figure}
        </td>
      ))}
      <td className={`${CELL} pl-4!`}>
        <ClassMark name={session.activity.class} />
      </td>
      <td className={`${CELL} text-ink-2`}>{cells.why}</td>
    </tr>
  );
}
