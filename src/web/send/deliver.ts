import { call, NoConnection, Refused } from "../read/call.ts";
import { listWaiting, removeWaiting, replaceWaiting, type Waiting } from "./outbox.ts";
import { onItsDay } from "./said-day.ts";

/** Sends one note, with its id so that the server keeps it once. */
export function post(note: Waiting): Promise<Response> {
  const { path, body } = onItsDay(note, new Date());
  return call(path, {
    method: note.method,
    headers: { "content-type": "application/json", "idempotency-key": note.id },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/**
 * Sends what waits, in the order in which it was said, one tab at a time. Stops where the connection is missing; what the
 * server refuses stays, with the reason. Tells how many it brought.
 */
export const deliverWaiting = async (): Promise<number> =>
  // Locks are there on safe addresses only; elsewhere the id of each note keeps two tabs from doubling it.
  "locks" in navigator ? navigator.locks.request("restride.deliver", deliverInTurn) : deliverInTurn();

async function deliverInTurn(): Promise<number> {
  let brought = 0;
  for (const { key, note } of await listWaiting()) {
    if (note.refused !== null) continue;
    try {
      await post(note);
      await removeWaiting(key);
      brought += 1;
    } catch (error) {
      if (error instanceof NoConnection) break;
      if (!(error instanceof Refused)) throw error;
      await replaceWaiting(key, { ...note, refused: error.message });
    }
  }
  return brought;
}
