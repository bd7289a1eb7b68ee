import type { RoutineView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { Card } from "../design/card.tsx";
import { type CareRecord, deriveLoggedWeeks } from "./care-weeks.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";

interface WeekProps {
  readonly routine: Pick<RoutineView, "date" | "step">;
  readonly care: readonly CareRecord[];
}

/** This week against the step of the ladder, in words: no streak, no score. */
export function CareWeek({ routine: { date, step }, care }: WeekProps) {
  const days = deriveLoggedWeeks(care, { today: date, step })[0]?.days ?? 0;
  return (
    <Card labelledBy="week" className="grid gap-2.5">
      <h2 id="week" className="text-h3">
        {WORDS.week}
      </h2>
      <p>
        {WORDS.weekAsks(step.sessions, step.minutes)} <b>{WORDS.weekDone(days, step.sessions)}</b>
      </p>
      <Because rules={["S7"]}>{WORDS.ladder}</Because>
    </Card>
  );
}
