import { lazy, type ReactNode, Suspense, useState } from "react";
import type { PlanItemView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Segments } from "../../design/choice.tsx";
import { clock } from "../../design/dates.ts";
import { bookProposed, cancelBooked, finishBooked } from "../booking/booking-wishes.ts";
import { BOOKING_WORDS as WORDS } from "../booking/booking-words.ts";
import { HourForm } from "../booking/hour-form.tsx";
import type { Booking } from "../booking/use-booking.ts";
import { MOVE_WORDS } from "../move/move-words.ts";
import { isMovable } from "../move/use-move.ts";

interface DayActsProps {
  readonly item: PlanItemView;
  readonly today: string;
  readonly booking: Booking;
  /** Null where nothing is to be booked for now. */
  readonly onMove: ((item: PlanItemView) => void) | null;
}

/** What can be done about a massage of the day. */
export function DayActs({ item, today, booking, onMove }: DayActsProps) {
  const { status, date } = item;
  const isBooked = status === "booked" || status === "cancelSuggested";
  const move = onMove && isMovable(item) && (
    <Button wide look="ghost" onClick={() => onMove(item)}>
      {MOVE_WORDS.start}
    </Button>
  );
  if (status === "proposed")
    return (
      <div className="grid gap-2">
        <Button wide disabled={booking.isBusy} onClick={() => booking.send(bookProposed(item))}>
          {WORDS.booked}
        </Button>
        {onMove && <AskTherapist item={item} />}
        {move}
        <Folded title={WORDS.otherHour}>
          <HourForm booking={booking} date={date} time={startOf(item)} form={item.form ?? "deep"} />
        </Folded>
      </div>
    );
  if (!isBooked) return null;
  return (
    <div className="grid gap-2">
      {date <= today && <Finish item={item} booking={booking} />}
      {move}
      <Button wide look="plain" disabled={booking.isBusy} onClick={() => booking.send(cancelBooked(item))}>
        {WORDS.cancel}
      </Button>
    </div>
  );
}

/** Read when it is first opened: a day that is only looked at needs none of it. */
const MessageSheet = lazy(async () => {
  const { MessageSheet: sheet } = await import("../../therapists/message/message-sheet.tsx");
  return { default: sheet };
});

/** A message that asks for this session's hour and the best ones near it. */
function AskTherapist({ item }: { readonly item: PlanItemView }) {
  const [state, setState] = useState<"unread" | "open" | "closed">("unread");
  return (
    <>
      <Button wide look="soft" onClick={() => setState("open")}>
        {WORDS.ask}
      </Button>
      {state !== "unread" && (
        <Suspense>
          <MessageSheet item={item.id} open={state === "open"} onClose={() => setState("closed")} />
        </Suspense>
      )}
    </>
  );
}

const startOf = ({ start }: PlanItemView): string => (start === undefined ? "18:00" : clock(start));

/** A massage that was: whether it helped, where the runner cares to say. */
function Finish({ item, booking }: Pick<DayActsProps, "item" | "booking">) {
  const [helpful, setHelpful] = useState<string | null>(null);
  return (
    <div className="grid gap-2">
      <p className="text-small weight-bold">{WORDS.doneAsk}</p>
      <Segments label={WORDS.doneAsk} options={WORDS.helped} value={helpful} onChange={setHelpful} />
      <Button wide disabled={booking.isBusy} onClick={() => booking.send(finishBooked(item, helpful))}>
        {WORDS.done}
      </Button>
    </div>
  );
}

/** A rarer act, folded away under its name. */
export const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details>
    <summary className="flex min-h-11 items-center justify-center text-center text-ink-2 underline decoration-1 underline-offset-3">
      {title}
    </summary>
    {children}
  </details>
);
