import type { CadenceView } from "../../http/contract.ts";
import { middleDay, minutesAndSeconds } from "../design/dates.ts";
import { Icon } from "../design/icon.tsx";
import { STEPS_WORDS as WORDS } from "./steps-words.ts";

const METRES_A_KILOMETRE = 1000;

/** The runs of the drawing in words and numbers. */
export const StepsTable = ({ runs }: Pick<CadenceView, "runs">) => (
  <details className="group text-small">
    <summary className="flex min-h-11 list-none items-center gap-1.5 weight-text [&::-webkit-details-marker]:hidden">
      <Icon name="down" className="size-4.5 transition-transform group-open:rotate-180" />
      {WORDS.table}
    </summary>
    <table className="w-full tabular-nums">
      <thead className="text-left text-caption text-ink-3">
        <tr>
          <th scope="col">{WORDS.day}</th>
          <th scope="col">{WORDS.pace}</th>
          <th scope="col" className="text-right">
            {WORDS.stepsColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ date, speed, cadence }) => (
          <tr key={`${date} ${speed}`} className="border-t border-line">
            <td className="py-1.5">{middleDay(date)}</td>
            <td>{minutesAndSeconds(METRES_A_KILOMETRE / speed)}</td>
            <td className="text-right">{Math.round(cadence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
