import type { CareView, NewCare } from "../../http/contract.ts";
import { addDays, daysUntil } from "../design/dates.ts";
import { type Said, say } from "../send/use-send.ts";
import { CARE_WORDS } from "./care-words.ts";
import { type DoneWork, ownDrillOf } from "./play.ts";

/** What is told of a routine: each move and side with its seconds, and a therapist's own drills by their ids. */
export function careOf(done: readonly DoneWork[], date: string): NewCare {
  const moves = done.flatMap(({ move, side, seconds }) =>
    ownDrillOf(move) === null ? [{ move, side, seconds }] : [],
  );
  const drills = done.flatMap(({ move, seconds }) => {
    const drill = ownDrillOf(move);
    return drill === null ? [] : [{ drill, seconds }];
  });
  return { date, ...(moves.length > 0 ? { moves } : {}), ...(drills.length > 0 ? { drills } : {}) };
}

/** The day on which a routine was done: that of the routine, or as many days later as it waited on this device. */
export const dayOf = (routineDate: string, readOn: string, doneOn: string): string =>
  addDays(routineDate, Math.max(0, daysUntil(readOn, doneOn)));

/** The local day of a moment on this device. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** Notes what was done, or keeps it on this device until there is a connection. */
export const saveCare = (done: readonly DoneWork[], date: string, minutes: number): Promise<Said<CareView>> =>
  say<CareView>({ path: "/care", body: careOf(done, date), keepAs: CARE_WORDS.keptRoutine(minutes) });

/** Takes back records that a request added. */
export async function takeBack(ids: readonly string[]): Promise<void> {
  for (const id of ids) await say({ method: "DELETE", path: `/care/${encodeURIComponent(id)}` });
}
