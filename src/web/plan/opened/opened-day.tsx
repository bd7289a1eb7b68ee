import type { PlanDayView, PlanItemView, PlanView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Tag } from "../../design/tag.tsx";
import { BOOKING_WORDS } from "../booking/booking-words.ts";
import { HourForm } from "../booking/hour-form.tsx";
import type { Booking } from "../booking/use-booking.ts";
import { type CalendarDay, isMassage } from "../plan-weeks.ts";
import { DayActs, Folded } from "./day-acts.tsx";
import { DayFacts } from "./day-facts.tsx";
import { IfMoved } from "./if-moved.tsx";
import { MassageAreas, MassageFacts } from "./massage-facts.tsx";
import { OPENED_WORDS as WORDS } from "./opened-words.ts";
import { verdictOf } from "./verdict.ts";
import { WhyNot } from "./why-not.tsx";

export interface OpenedDayProps {
  readonly face: CalendarDay & { readonly day: PlanDayView };
  readonly plan: PlanView;
  readonly isGated: boolean;
  readonly booking: Booking;
  readonly onMove: (item: PlanItemView, to?: string) => void;
}

/** How good a day it is, in a word. */
export function DayVerdict({ face, plan, isGated }: Pick<OpenedDayProps, "face" | "plan" | "isGated">) {
  const verdict = verdictOf({ day: face.day, days: plan.days, isRace: face.race !== null, isGated });
  return <Tag look={verdict.look}>{verdict.words}</Tag>;
}

/** A day, opened: its massage and why, or why not; its running; what else could be; and the acts. */
export function OpenedDay(props: OpenedDayProps) {
  const massages = props.face.items.filter(isMassage);
  return (
    <div className="grid gap-4">
      {massages.map((item) => (
        <WithMassage key={item.id} item={item} {...props} />
      ))}
      {massages.length === 0 && <WithoutMassage {...props} />}
      <DayFacts face={props.face} />
    </div>
  );
}

function WithMassage({
  item,
  plan,
  isGated,
  booking,
  onMove,
}: OpenedDayProps & { readonly item: PlanItemView }) {
  const canMove = !isGated && (item.status === "proposed" || item.status === "booked");
  return (
    <>
      <MassageFacts item={item} />
      <DayActs item={item} today={plan.from} booking={booking} onMove={isGated ? null : onMove} />
      <hr className="border-line" />
      {canMove && (
        <IfMoved key={massagesOf(plan)} plan={plan} item={item} onTry={(date) => onMove(item, date)} />
      )}
      <MassageAreas item={item} />
    </>
  );
}

/** What was worked out for other massages holds no longer. */
const massagesOf = ({ items }: PlanView): string =>
  items
    .filter(isMassage)
    .map(({ id, start, status }) => `${id} ${start} ${status}`)
    .join();

function WithoutMassage({ face: { day }, isGated, booking }: OpenedDayProps) {
  return (
    <>
      {day.regret !== null && <Cost regret={day.regret} />}
      {isGated ? <Because rules={day.blockedBy}>{WORDS.gatedWhy}</Because> : <WhyNot day={day} />}
      {!isGated && (
        <Folded title={BOOKING_WORDS.bookHere}>
          <HourForm booking={booking} date={day.date} time="18:00" form="deep" />
        </Folded>
      )}
    </>
  );
}

const Cost = ({ regret }: { readonly regret: number }) => (
  <div className="grid gap-1.5">
    <Because rules={["1.4"]}>{regret === 0 ? WORDS.costsNothing : WORDS.costs(regret)}</Because>
    {regret > 0 && <p className="pl-6.5 text-caption text-ink-3">{WORDS.scale}</p>}
  </div>
);
