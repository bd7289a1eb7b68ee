import {
  type CareComparison,
  type CareKind,
  type ComparisonGap,
  compareAllCare,
  compareCare,
  OUTCOMES,
} from "../../core/insight/index.ts";
import type { LocalDate, Result } from "../../core/units/index.ts";
import type { Fault } from "../fault.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { readComparisonDays } from "./comparison-log.ts";
import { readCareKind, type ShownTrial, showTrials } from "./trial.ts";

/** "Does it help me?", as far as the runner's own log can tell. */
export interface ShownHelps {
  readonly today: LocalDate;
  /** For each kind both outcomes: what was seen, or what is missing. */
  readonly comparisons: readonly Result<CareComparison, ComparisonGap>[];
  readonly note: string;
  /** By start, the latest last. */
  readonly trials: readonly ShownTrial[];
}

const WEEKS = 12;
/** The same log gives the same answer. */
const SEED = 1;

const NOTHING =
  'No massage and no self-care in your log yet. Note it with "massage done" and "care done", and each morning\'s soreness with "checkin --legs N".';
const NOTE =
  "No trial shows that massage alone prevents injury, so that is not asked here. Soreness is a feeling, and the one who tells it knows what was done.";
const USED =
  "A day can be used where its load and the next day's value are known: note each morning's soreness with \"checkin --legs N\".";
const MANY = "With several comparisons one in twenty stands out by chance alone.";

/** Sets the days after each kind of care beside the days without it; one kind where it is named. */
export async function showHelps(
  services: Services,
  kindWords: string | undefined,
): Promise<Result<ShownHelps, Fault>> {
  const kind = kindWords === undefined ? null : readCareKind(kindWords);
  if (kind && !kind.ok) return kind;
  const picture = await readPicture({ ...services, weeks: WEEKS });
  const days = await readComparisonDays(services, picture);
  const comparisons = kind ? compareOne(kind.value, days) : compareAllCare({ days, seed: SEED });
  const trials = await showTrials(services, picture);
  const note = chooseNote(comparisons);
  return { ok: true, value: { today: picture.moment.today, comparisons, note, trials } };
}

function chooseNote(comparisons: ShownHelps["comparisons"]): string {
  if (comparisons.length === 0) return NOTHING;
  const told = comparisons.filter(({ ok }) => ok).length;
  const notes = [...(told < comparisons.length ? [USED] : []), ...(told > 1 ? [MANY] : []), NOTE];
  return notes.join(" ");
}

const compareOne = (
  kind: CareKind,
  days: Awaited<ReturnType<typeof readComparisonDays>>,
): ShownHelps["comparisons"] => OUTCOMES.map((outcome) => compareCare({ kind, outcome, days, seed: SEED }));
