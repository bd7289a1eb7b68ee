import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PlanView } from "../../http/contract.ts";
import { weekdayName } from "../design/dates.ts";
import { usePreferences } from "../design/preferences.ts";
import { queries } from "../read/queries.ts";
import { useWaiting } from "../send/waiting.ts";
import { DayCell } from "./calendar/day-cell.tsx";
import { closePlan } from "./close-plan.ts";
import { deriveDayLoads } from "./load/day-loads.ts";
import { highestLoad } from "./load/highest-load.ts";
import { type CalendarDay, listWeeks } from "./plan-weeks.ts";
import { dayInWords } from "./plan-words.ts";

/**
 * The seven days of this week in the calendar's own glyphs; a day leads to the plan, opened there. Beside a red flag no
 * day is lit.
 */
export function WeekStrip({ plan: read }: { readonly plan: PlanView }) {
  const { data: status } = useSuspenseQuery(queries.status);
  const isHeld = useWaiting().some((note) => note.mayNeedCare);
  const plan = status.gates.length > 0 || isHeld ? closePlan(read, status.gates) : read;
  const { data: load } = useSuspenseQuery(queries.load);
  const { data: races } = useSuspenseQuery(queries.races);
  const loads = deriveDayLoads(plan, load);
  const weeks = listWeeks({ plan, races: races.races, loads, weekStart: usePreferences().weekStart });
  return (
    <ol className="grid grid-cols-7 gap-1">
      {weeks[0]?.days.map((face) => (
        <li key={face.date} className="grid gap-1 text-center text-[12.5px] leading-4 weight-text text-ink-3">
          <span aria-hidden="true" className={face.isToday ? "weight-bold text-ink" : ""}>
            {weekdayName(face.date)}
          </span>
          <StripDay face={face} top={highestLoad(weeks)} />
        </li>
      ))}
    </ol>
  );
}

function StripDay({ face, top }: { readonly face: CalendarDay; readonly top: number }) {
  const cell = <DayCell face={face} shape="strip" top={top} />;
  if (face.day === null) return cell;
  return (
    <Link
      to="/plan"
      hash={face.date}
      aria-label={dayInWords(face.day, face.items)}
      className="block rounded-cell"
    >
      {cell}
    </Link>
  );
}
