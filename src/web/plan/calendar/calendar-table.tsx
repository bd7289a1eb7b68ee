import { shortDay, weekdayName } from "../../design/dates.ts";
import { CALENDAR_WORDS as WORDS } from "../calendar-words.ts";
import type { CalendarWeek } from "../plan-weeks.ts";
import { deriveSegments } from "./block-segments.ts";
import { BlockTape } from "./block-tape.tsx";
import { DayButton } from "./day-button.tsx";
import { LoadLine, roundLoad } from "./load-line.tsx";

const DAYS = 7;
const HEAD = "text-left text-caption";
const QUIET = "weight-text text-ink-2";

/** The weeks as columns and the weekdays as rows, with load and block over them. */
export const CalendarTable = ({ weeks }: { readonly weeks: readonly CalendarWeek[] }) => (
  <table
    aria-label={WORDS.name}
    className="-mx-[5px] w-[calc(100%+10px)] table-fixed border-separate border-spacing-[5px]"
  >
    <colgroup>
      <col className="w-10" />
      {weeks.map(({ start }) => (
        <col key={start} />
      ))}
    </colgroup>
    <thead>
      {hasLoads(weeks) && <LoadRow weeks={weeks} />}
      <BlockRow weeks={weeks} />
      <tr>
        <td />
        {weeks.map((week, index) => (
          <th
            key={week.start}
            scope="col"
            className={`${HEAD} ${index === 0 ? "weight-bold text-ink" : QUIET}`}
          >
            <span className="sr-only">{WORDS.week(week.start)}</span>
            <span aria-hidden="true">{shortDay(week.start)}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: DAYS }, (_, row) => row).map((row) => (
        <tr key={row}>
          <th scope="row" className={`${HEAD} ${QUIET}`}>
            {weekdayName(weeks[0]!.days[row]!.date)}
          </th>
          {weeks.map(({ start, days }) => (
            <td key={start} className="p-0">
              <DayButton face={days[row]!} shape="calendar" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const hasLoads = (weeks: readonly CalendarWeek[]): boolean =>
  weeks.some(({ days }) => days.some(({ load }) => load !== null));

const LoadRow = ({ weeks }: { readonly weeks: readonly CalendarWeek[] }) => (
  <tr>
    <th scope="row" className={`${HEAD} ${QUIET} align-bottom`}>
      {WORDS.load}
    </th>
    <td colSpan={weeks.length} title={WORDS.loadAbout} className="p-0">
      <div className="-mx-[2.5px]">
        <LoadLine weeks={weeks} />
      </div>
      <span className="sr-only">
        {WORDS.loadAbout}:{" "}
        {weeks
          .map(
            ({ start, days }) =>
              `${shortDay(start)} ${roundLoad(days.reduce((sum, { load }) => sum + (load ?? 0), 0))}`,
          )
          .join(", ")}
      </span>
    </td>
  </tr>
);

/** Blocks begin and end on the day that they do, inside a column too. */
function BlockRow({ weeks }: { readonly weeks: readonly CalendarWeek[] }) {
  const all = weeks.length * DAYS;
  return (
    <tr>
      <th scope="row" className={`${HEAD} ${QUIET}`}>
        {WORDS.block}
      </th>
      <td colSpan={weeks.length} className="p-0">
        <div className="relative -mx-[2.5px] h-6.5">
          {deriveSegments(weeks).map(({ block, from, days }) => (
            <span
              key={from}
              className="absolute top-0 px-[2px]"
              style={{ left: `${(from / all) * 100}%`, width: `${(days / all) * 100}%` }}
            >
              <BlockTape block={block} />
            </span>
          ))}
        </div>
      </td>
    </tr>
  );
}
