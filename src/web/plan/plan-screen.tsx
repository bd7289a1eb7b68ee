import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePreferences } from "../design/preferences.ts";
import { queries } from "../read/queries.ts";
import { useWaiting } from "../send/waiting.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { closePlan } from "./close-plan.ts";
import { deriveDayLoads } from "./load/day-loads.ts";
import { PlanCalendar } from "./plan-calendar.tsx";
import { PlanParts } from "./plan-parts.tsx";
import { titleOf } from "./plan-title.ts";
import { PLAN_TITLES as WORDS } from "./plan-title-words.ts";
import { listWeeks } from "./plan-weeks.ts";
import { useRoom } from "./room.ts";

/** Twelve weeks: good days show themselves, a day opens to why, a massage moves by hand or by keys. */
export function PlanScreen() {
  const { data: read } = useSuspenseQuery(queries.plan);
  const { data: status } = useSuspenseQuery(queries.status);
  const { data: races } = useSuspenseQuery(queries.races);
  const { data: load } = useSuspenseQuery(queries.load);
  const isHeld = useWaiting().some((note) => note.mayNeedCare);
  const room = useRoom();
  const weekStart = usePreferences().weekStart;
  const isGated = status.gates.length > 0 || isHeld;
  const plan = useMemo(() => (isGated ? closePlan(read, status.gates) : read), [isGated, read, status.gates]);
  const weeks = useMemo(
    () => listWeeks({ plan, races: races.races, loads: deriveDayLoads(plan, load), weekStart }),
    [plan, races, load, weekStart],
  );
  const title = titleOf({ plan, races: races.races, isGated, isShort: room === "phone", weekStart });
  const isNone = !isGated && title === WORDS.none;
  const lead = isGated
    ? WORDS.leadGated
    : isNone
      ? WORDS.leadNone
      : room === "phone"
        ? WORDS.leadShort
        : WORDS.lead(weeks[0]!.start, weeks.at(-1)!.end);
  return (
    <PlanCalendar plan={plan} weeks={weeks} room={room} isGated={isGated}>
      {(calendar) => (
        <Page title={title} tab={WORDS.tab} lead={lead}>
          <div className="mb-5 grid gap-4 empty:hidden">
            <BeforeAdvice />
          </div>
          {calendar}
          <PlanParts today={plan.from} isGated={isGated} />
        </Page>
      )}
    </PlanCalendar>
  );
}
