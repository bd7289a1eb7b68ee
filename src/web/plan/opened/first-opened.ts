import type { PlanView } from "../../../http/contract.ts";
import { isMassage } from "../plan-weeks.ts";
import type { Room } from "../room.ts";

interface Opening {
  readonly plan: PlanView;
  readonly room: Room;
  readonly isGated: boolean;
}

/** The day that is open at first: the one in the address, else, where there is room beside the weeks, the next massage. */
export function firstOpened({ plan, room, isGated }: Opening): string | null {
  const named = location.hash.slice(1);
  if (plan.days.some(({ date }) => date === named)) return named;
  if (room !== "side" || isGated) return null;
  return plan.items.find((item) => isMassage(item) && item.status !== "done")?.date ?? null;
}
