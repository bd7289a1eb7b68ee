import { type ActivitySummary, findSameRun, type SameRunReason } from "../../core/activity/index.ts";
import { addHours } from "../../core/units/index.ts";
import type { KnownRecording } from "../../store/store.ts";
import { type LedgerView, listWaitingRecordings } from "./ledger-view.ts";

/** A run that is there already, from another file. */
export interface Duplicate {
  readonly known: KnownRecording;
  readonly because: SameRunReason;
}

/** A clock in another zone is off by 14 hours at most. */
export const HOURS_AROUND = 15;

/**
 * The recording of the same run among those saved and those about to be; null where the run is new. What the runner kept
 * apart is nobody's copy.
 */
export async function findDuplicate(summary: ActivitySummary, view: LedgerView): Promise<Duplicate | null> {
  const from = addHours(summary.startedAt, -HOURS_AROUND);
  const to = addHours(summary.startedAt, HOURS_AROUND);
  const saved = await view.ledger.listRecordings(from, to);
  const others = [...saved, ...listWaitingRecordings(view)].filter(({ keptApart }) => !keptApart);
  const same = findSameRun(
    summary,
    others.map((known) => ({ ...known.summary, known })),
  );
  return same ? { known: findCanonical(same.run.known, others), because: same.because } : null;
}

/** The copy that speaks for the activity. */
const findCanonical = (known: KnownRecording, others: readonly KnownRecording[]): KnownRecording =>
  others
    .filter(({ activityId }) => activityId === known.activityId)
    .reduce(
      (best, other) =>
        other.canonical || (!best.canonical && other.richness > best.richness) ? other : best,
      known,
    );

/** The deciding facts in a sentence for the runner. */
export function formatWhy({ known, because }: Duplicate, richness: number): string {
  const spokesman =
    richness > known.richness ? "this file tells more and now speaks for the run" : "it tells no more";
  return `The same run as ${known.path}: ${formatFacts(because)}; ${spokesman}.`;
}

/** "starts 20 s apart, durations equal, distances 31 m apart" */
export const formatFacts = (because: SameRunReason): string =>
  [formatStarts(because), `durations ${formatGap(because.durationApart, "s")}`, formatDistances(because)]
    .filter((fact) => fact !== null)
    .join(", ");

const formatStarts = (because: SameRunReason): string =>
  because.decidedBy === "start"
    ? `starts ${formatGap(because.startApart, "s")}`
    : `a clock ${Math.abs(because.shiftMinutes) / 60} h off, starts otherwise ${formatGap(because.startApart, "s")}`;

const formatDistances = ({ distanceApart }: SameRunReason): string | null =>
  distanceApart === null ? null : `distances ${formatGap(distanceApart, "m")}`;

const formatGap = (gap: number, unit: string): string =>
  Math.round(gap) === 0 ? "equal" : `${Math.round(gap)} ${unit} apart`;
