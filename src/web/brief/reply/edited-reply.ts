import { SITES } from "../../../core/body/index.ts";
import type { ReplyView } from "../../../http/contract.ts";
import { addDays } from "../../design/dates.ts";
import { type AvoidWords, placed, type ReplyWords } from "./reply-draft.ts";

type Changes = ReplyView["changes"];
type Avoid = Changes["avoid"][number];

const KINDS: readonly Avoid["kind"][] = ["pressure", "firm", "running"];

const avoidOf = ({ kind, area, side, days }: AvoidWords, date: string): readonly Avoid[] =>
  KINDS.filter((one) => one === kind).map((one) => ({
    kind: one,
    area: area !== null && SITES.some((site) => site === area) ? { area, ...placed(area, side) } : null,
    until: addDays(date, days),
  }));

/** An answer as the runner put it right, with what that changes; the days count from the visit. */
export function editedReply(reply: ReplyView, words: ReplyWords): ReplyView {
  const { date, minutes, drills, comeBackDays, avoid } = words;
  const changes: Changes = {
    ...reply.changes,
    date,
    minutes,
    booked: reply.changes.booked && reply.changes.date === date,
    drills: drills.map(({ name, side, seconds, sets }) => ({ name, side, seconds, sets })),
    comeBackOn: comeBackDays === null ? null : addDays(date, comeBackDays),
    avoid: avoid.flatMap((one) => avoidOf(one, date)),
  };
  return { ...reply, words, changes };
}
