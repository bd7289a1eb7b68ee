import type {
  Advice,
  AdviceId,
  Drill,
  DrillId,
  Form,
  MoveNote,
  Treatment,
  TreatmentId,
} from "../care/index.ts";
import { addDays, type LocalDate, localDateAt, type TimeZone } from "../units/index.ts";
import type { RepliedDrill, Reply } from "./reply.ts";

/** What taking over a reply changes, as values: a visit done, drills at the top of the routine, blocks and a date. */
export interface ReplyChanges {
  readonly treatment: Treatment;
  readonly drills: readonly Drill[];
  readonly moveNotes: readonly MoveNote[];
  readonly advice: Advice;
}

export interface ReplyQuestion {
  readonly reply: Reply;
  readonly treatments: readonly Treatment[];
  readonly today: LocalDate;
  readonly zone: TimeZone;
  /** A new id for each call. */
  readonly newId: () => string;
}

/**
 * What a reply changes once the runner takes it over. A massage that was booked for that day becomes the one that was
 * done; else one is added. Our own moves are marked as helping (S8), every drill keeps its dose.
 * @source RULES B5, B9, S8
 * @example deriveReplyChanges({ reply, treatments: [], today, zone, newId }).treatment.status // "done"
 */
export function deriveReplyChanges(question: ReplyQuestion): ReplyChanges {
  const { reply, today, zone, newId } = question;
  const visitedOn = localDateAt(reply.start, zone);
  return {
    treatment: deriveTreatment(question, visitedOn),
    drills: reply.drills.map((drill) => deriveDrill(drill, reply.by, { id: newId(), today })),
    moveNotes: reply.drills.flatMap(({ move, side }) =>
      move === null ? [] : [{ move, side, on: today, mark: "helped" as const }],
    ),
    advice: {
      id: newId() as AdviceId,
      saidOn: visitedOn,
      by: reply.by,
      comeBackOn: reply.comeBackDays === null ? null : addDays(visitedOn, reply.comeBackDays),
      avoid: reply.avoid.map(({ kind, area, days }) => ({ kind, area, until: addDays(visitedOn, days) })),
    },
  };
}

function deriveTreatment({ reply, treatments, zone, newId }: ReplyQuestion, visitedOn: LocalDate): Treatment {
  const { start, minutes, modality, treated } = reply;
  const sameDay = treatments.filter((one) => localDateAt(one.start, zone) === visitedOn);
  const known =
    sameDay.find(({ status }) => status === "booked") ?? sameDay.find((one) => one.start === start);
  return {
    id: known?.id ?? (newId() as TreatmentId),
    status: "done",
    start,
    minutes,
    form: deriveForm(reply),
    modality: modality ?? known?.modality ?? null,
    areas: treated.length > 0 ? treated.map(({ area }) => area) : (known?.areas ?? []),
  };
}

/** How firm a visit was: by its firmest place (RULES 1.0); null where no place was noted. */
export function deriveForm({ treated }: Pick<Reply, "treated">): Form | null {
  if (treated.length === 0) return null;
  const firmest = Math.max(...treated.map(({ pressure }) => pressure));
  if (firmest >= 4) return "deep";
  return firmest === 3 ? "moderate" : "gentle";
}

const deriveDrill = (
  drill: RepliedDrill,
  by: string,
  { id, today }: { readonly id: string; readonly today: LocalDate },
): Drill => ({
  ...drill,
  id: id as DrillId,
  by,
  addedOn: today,
  stoppedOn: null,
});
