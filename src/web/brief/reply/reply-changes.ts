import type { ReplyView } from "../../../http/contract.ts";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

/** What taking a reply over changes, one sentence for each thing. */
export function listReplyChanges(changes: ReplyView["changes"]): readonly string[] {
  const { date, booked, drills, avoid, comeBackOn } = changes;
  return [
    booked ? WORDS.booked(date) : WORDS.added(date),
    ...(drills.length === 0 ? [] : [WORDS.drillsAdded(drills.length)]),
    ...avoid.map(WORDS.blocked),
    ...(comeBackOn === null ? [] : [WORDS.next(comeBackOn)]),
  ];
}
