import { type RefObject, useRef } from "react";
import type { PlanItemView } from "../../../http/contract.ts";
import { putElsewhere } from "../booking/booking-wishes.ts";
import type { Booking } from "../booking/use-booking.ts";
import { type CalendarDay, massageOf } from "../plan-weeks.ts";
import { MOVE_WORDS } from "./move-words.ts";
import { useDrag } from "./use-drag.ts";
import { isMovable, type Move, useMove } from "./use-move.ts";

export interface Carrying {
  readonly move: Move;
  /** What follows the pointer. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Takes a massage up to be moved by keys, or by choosing days. */
  readonly lift: (item: PlanItemView) => void;
  /** A day was grabbed with the pointer. */
  readonly grab: (face: CalendarDay, event: React.PointerEvent<HTMLElement>) => void;
}

interface Source {
  readonly booking: Booking;
  readonly area: RefObject<HTMLElement | null>;
  /** Nothing is to be moved for now. */
  readonly isGated: boolean;
}

/** Moves massages by keys or by pointer; where one is put, it is booked or moved. */
export function useCarrying({ booking, area, isGated }: Source): Carrying {
  const move = useMove((dropped) => {
    if (dropped) booking.send(putElsewhere(dropped));
    else booking.tell(MOVE_WORDS.left);
  });
  const latest = useRef(move);
  latest.current = move;
  const { ghost, grab } = useDrag(area);
  const lift = (item: PlanItemView, by: "keys" | "pointer"): void => {
    booking.tell(null);
    move.lift(item, by);
  };
  return {
    move,
    ghost,
    lift: (item) => lift(item, "keys"),
    grab: (face, event) => {
      const massage = massageOf(face.items);
      if (move.carried || isGated || !isMovable(massage)) return;
      grab(event, {
        onLift: () => lift(massage, "pointer"),
        onOver: (date) => latest.current.over(date),
        onDrop: () => latest.current.drop(),
        onLeave: () => latest.current.leave(),
      });
    },
  };
}
