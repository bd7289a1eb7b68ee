import type { NiggleView } from "../../http/contract.ts";
import { middleDay } from "../design/dates.ts";
import { scoreOf } from "./niggle-days.ts";
import { dayInWords, NIGGLE_WORDS as WORDS } from "./niggle-words.ts";

/** What was said of each day, the latest first. */
export function DayTable({ niggle }: { readonly niggle: NiggleView }) {
  const days = niggle.days.toSorted((one, other) => (one.date < other.date ? 1 : -1));
  if (days.length === 0) return <p className="text-ink-2">{WORDS.noDays}</p>;
  return (
    <ul>
      {days.map((day) => (
        <li
          key={day.date}
          className="grid grid-cols-[6.5rem_2rem_1fr] gap-2 border-t border-line py-2.5 first:border-0"
        >
          <span className="text-small text-ink-2">{middleDay(day.date)}</span>
          <b className="tabular-nums">{scoreOf(day) ?? "–"}</b>
          <span className="text-small">{dayInWords(day)}</span>
        </li>
      ))}
    </ul>
  );
}
