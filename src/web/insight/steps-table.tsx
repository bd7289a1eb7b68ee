import type { CadenceView } from "../../http/contract.ts";
import { middleDay, minutesAndSeconds } from "../design/dates.ts";
import { STEPS_WORDS as WORDS } from "./steps-words.ts";

const METRES_A_KILOMETRE = 1000;

/** The runs of the drawing in words and numbers. */
export const StepsTable = ({ runs }: Pick<CadenceView, "runs">) => (
  <details className="text-small">
    <summary className="flex min-h-11 items-center weight-text">{WORDS.table}</summary>
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
