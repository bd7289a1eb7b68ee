import { useState } from "react";
import type { MassagesView, NewBooking, PlanView } from "../../../http/contract.ts";
import { wordsOf } from "../../design/states.tsx";
import { Refused } from "../../read/call.ts";
import { queries, queryClient } from "../../read/queries.ts";
import { type Saying, say } from "../../send/use-send.ts";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";

/** Something to be booked, moved, cancelled or noted, and what is said once it is. */
export interface BookingWish {
  readonly method: NonNullable<Saying["method"]>;
  readonly path: string;
  readonly body?: object;
  readonly said: string;
  /** The day to show afterwards. */
  readonly showDate: string | null;
}

/** What the server asks or says before it books. */
export type BookingHurdle =
  | { readonly kind: "safety"; readonly wish: BookingWish; readonly questions: Refused["questions"] }
  | { readonly kind: "confirm"; readonly wish: BookingWish; readonly message: string }
  | { readonly kind: "refused"; readonly message: string };

export interface Booking {
  readonly isBusy: boolean;
  readonly hurdle: BookingHurdle | null;
  /** The last result, to be read aloud and shown. */
  readonly said: string | null;
  readonly send: (wish: BookingWish) => void;
  readonly answerSafety: (safety: NonNullable<NewBooking["safety"]>) => void;
  readonly confirm: () => void;
  readonly stepBack: () => void;
  readonly tell: (said: string | null) => void;
}

/** Booking, moving, cancelling: sends it, and asks what the server asks first. */
export function useBooking(onDone: (date: string | null) => void): Booking {
  const [isBusy, setBusy] = useState(false);
  const [hurdle, setHurdle] = useState<BookingHurdle | null>(null);
  const [said, tell] = useState<string | null>(null);
  const send = async (wish: BookingWish): Promise<void> => {
    setBusy(true);
    setHurdle(null);
    try {
      const { answer } = await say<MassagesView>(wish);
      tell(findBarred(answer?.changed ?? null) ?? wish.said);
      onDone(wish.showDate);
    } catch (error) {
      setHurdle(hurdleOf(error, wish));
    }
    setBusy(false);
  };
  const sendWith = (more: object): void => {
    if (hurdle !== null && hurdle.kind !== "refused")
      void send({ ...hurdle.wish, body: { ...hurdle.wish.body, ...more } });
  };
  return {
    isBusy,
    hurdle,
    said,
    send: (wish) => void send(wish),
    answerSafety: (safety) => sendWith({ safety }),
    confirm: () => sendWith({ confirm: true }),
    stepBack: () => setHurdle(null),
    tell,
  };
}

function hurdleOf(error: unknown, wish: BookingWish): BookingHurdle {
  if (error instanceof Refused && error.code === "massage.safety")
    return { kind: "safety", wish, questions: error.questions };
  if (error instanceof Refused && error.code === "massage.confirm")
    return { kind: "confirm", wish, message: error.message };
  return { kind: "refused", message: wordsOf(error) };
}

/** What the answers before it did to a booking that is kept all the same. */
function findBarred(id: string | null): string | null {
  const plan = queryClient.getQueryData<PlanView>(queries.plan.queryKey);
  const item = plan?.items.find((one) => one.id === id && one.status === "cancelSuggested");
  return item === undefined ? null : WORDS.saidBarred(item.because[0]?.text ?? "");
}
