import { useSuspenseQuery } from "@tanstack/react-query";
import type { RoutineView } from "../../http/contract.ts";
import { TuningCard } from "../brief/after/tuning-card.tsx";
import { StandingCard } from "../brief/standing/standing-card.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice, useHeldBack, useUnread } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { CareLog } from "./care-log.tsx";
import { CareMore } from "./care-more.tsx";
import { CareWeek } from "./care-week.tsx";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { type DoNow, deriveDoNow } from "./do-now.ts";
import { DoNowCard } from "./do-now-card.tsx";
import { MassagesCard } from "./massages-card.tsx";
import { MoveMarks } from "./move-marks.tsx";
import { useNotTonight } from "./not-tonight.ts";
import { RestCard } from "./rest-card.tsx";
import { ThermalCard } from "./thermal-card.tsx";

/** What to do now, what rests, and what was done. */
export function CareScreen() {
  const { data: routine } = useSuspenseQuery(queries.routine);
  const { data: care } = useSuspenseQuery(queries.care);
  const { data: status } = useSuspenseQuery(queries.status);
  const [notTonight] = useNotTonight(routine.date);
  const held = useHeldBack();
  const unread = useUnread();
  const { next } = status.selfCare;
  const now = deriveDoNow({ routine, care, next, notTonight });
  return (
    <Page title={held ? WORDS.titleHeld : TITLES[now.kind](routine)} tab={WORDS.tab}>
      <div className="grid gap-4 wide:grid-cols-[26rem_1fr] wide:items-start">
        <div className="grid gap-4">
          <BeforeAdvice>
            <DoNowCard />
          </BeforeAdvice>
          {!unread && <ThermalCard thermal={routine.thermal} />}
          <RestCard rest={routine.rest} waiting={routine.waiting} />
          <StandingCard />
          <TuningCard />
        </div>
        <div className="grid gap-4">
          {!held && <CareWeek routine={routine} care={care.care} />}
          <CareLog routine={routine} care={care.care} />
          <MassagesCard />
          {!held && <MoveMarks today={routine.date} care={care} />}
          <CareMore />
        </div>
      </div>
    </Page>
  );
}

const TITLES: Readonly<Record<DoNow["kind"], (routine: RoutineView) => string>> = {
  play: ({ seconds, steps }) =>
    WORDS.titlePlay(
      seconds,
      steps.every(({ light }) => light),
    ),
  notTonight: () => WORDS.titleNotTonight,
  done: () => WORDS.titleDone,
  otherDay: () => WORDS.titleOtherDay,
  rest: () => WORDS.titleRest,
  closed: () => WORDS.titleClosed,
};
