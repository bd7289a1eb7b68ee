import type { ShownReply } from "../app/share/replies.ts";
import type { ShownShare } from "../app/share/shares.ts";
import type { Advice, Avoid, Drill } from "../core/care/index.ts";
import type { Reply } from "../core/share/index.ts";
import { localDateAt, type TimeZone } from "../core/units/index.ts";
import type {
  RepliesView,
  ReplyView,
  ReplyWordsView,
  SharesView,
  TherapistWordsView,
} from "./contract-share.ts";
import { presentMoment } from "./present-plan.ts";

const placeOf = ({ area, side }: { readonly area: string; readonly side: "left" | "right" | "both" }) => ({
  area,
  side,
});
const presentAvoid = ({ kind, area, until }: Avoid) => ({ kind, area: area && placeOf(area), until });

/** Shared pages for the runner: what they hold stays sealed. */
export const presentShares = (
  shares: readonly ShownShare[],
  zone: TimeZone,
  changed: string | null,
): SharesView => ({
  schema: "restride.shares/1",
  changed,
  shares: shares.map(({ share, visits, state }) => ({
    id: share.id,
    madeAt: presentMoment(share.madeAt, zone),
    expiresAt: presentMoment(share.expiresAt, zone),
    state,
    passPhrase: share.salt !== null,
    visits: visits.map(({ at, what }) => ({ at: presentMoment(at, zone), what })),
  })),
});

/** Replies with what taking each over would change. */
export const presentReplies = (replies: readonly ShownReply[]): RepliesView => ({
  schema: "restride.replies/1",
  replies: replies.map(presentReply),
});

function presentReply({ stored, changes, zone, booked }: ShownReply): ReplyView {
  const { treatment, drills, advice } = changes;
  return {
    id: stored.reply.id,
    share: stored.share,
    receivedAt: presentMoment(stored.receivedAt, zone),
    state: stored.state,
    words: presentWords(stored.reply, zone),
    changes: {
      date: localDateAt(treatment.start, zone),
      start: presentMoment(treatment.start, zone),
      minutes: treatment.minutes,
      form: treatment.form,
      modality: treatment.modality,
      areas: treatment.areas.map(placeOf),
      booked,
      drills: drills.map(({ name, side, seconds, sets }) => ({ name, side, seconds, sets })),
      comeBackOn: advice.comeBackOn,
      avoid: advice.avoid.map(presentAvoid),
    },
  };
}

/** The reply as it was typed, so that it can be edited. */
const presentWords = (reply: Reply, zone: TimeZone): ReplyWordsView => ({
  id: reply.id,
  by: reply.by,
  date: localDateAt(reply.start, zone),
  time: presentMoment(reply.start, zone).slice(11, 16),
  minutes: reply.minutes,
  modality: reply.modality,
  treated: reply.treated.map(({ area, pressure, minutes }) => ({ ...placeOf(area), pressure, minutes })),
  findings: reply.findings,
  drills: reply.drills.map(({ area, ...drill }) => ({ ...drill, area: area?.area ?? null })),
  comeBackDays: reply.comeBackDays,
  avoid: reply.avoid.map(({ kind, area, days }) => ({
    kind,
    area: area?.area ?? null,
    side: area?.side ?? "both",
    days,
  })),
});

/** What therapists said and still stands. */
export const presentTherapistWords = (
  drills: readonly Drill[],
  advice: readonly Advice[],
): TherapistWordsView => ({
  schema: "restride.advice/1",
  drills: drills.map(({ stoppedOn: _stopped, area, ...drill }) => ({
    ...drill,
    area: area && placeOf(area),
  })),
  advice: advice.map(({ avoid, ...said }) => ({ ...said, avoid: avoid.map(presentAvoid) })),
});
