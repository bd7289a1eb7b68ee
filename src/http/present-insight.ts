import type { ShownCadence } from "../app/insight/cadence.ts";
import type { ShownHelps } from "../app/insight/helps.ts";
import { sayWhatWasRead } from "../app/insight/message-words.ts";
import type { InsightToday } from "../app/insight/show-today.ts";
import type { BeforeAndAfter, CareComparison, Finding, Offer } from "../core/insight/index.ts";
import type { LocalDate } from "../core/units/index.ts";
import type {
  CadenceView,
  ExperimentTodayView,
  HelpsView,
  MessagesView,
  MessageView,
  TodaysDrawView,
} from "./contract-insight.ts";
import { presentBecause } from "./present-activity.ts";

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
const roundedOrNull = (value: number | null, digits = 1): number | null =>
  value === null ? null : rounded(value, digits);

/** Today's message in the shape of GET /messages. */
export const presentMessages = (today: LocalDate, message: Finding | null): MessagesView => ({
  schema: "restride.messages/1",
  today,
  message: message && presentMessage(message),
});

const presentMessage = ({ rule, text, inputs, offer }: Finding): MessageView => ({
  rule,
  text,
  because: [{ rule, text: sayWhatWasRead(rule), inputs: { ...inputs } }],
  offer: offer && presentOffer(offer),
});

function presentOffer(offer: Offer): MessageView["offer"] {
  switch (offer.kind) {
    case "startSmall":
    case "changeBooking":
      return { ...offer };
    case "calfRoutine":
      return { kind: offer.kind, ...offer.area, moves: [...offer.moves] };
    case "askTriage":
      return { kind: offer.kind, ...offer.area, questions: [...offer.questions] };
    case "cadence":
      return { kind: offer.kind, ...offer.area, percent: offer.percent, most: offer.most };
    case "movementAssessment":
    case "ice":
      return { kind: offer.kind, ...offer.area };
    default:
      return offer satisfies never;
  }
}

/** What the log adds to `status`. */
export const presentInsightToday = ({ message, trial, experiment }: InsightToday) => ({
  message: message && presentMessage(message),
  draw: presentDraw(trial),
  experiment: presentExperimentToday(experiment),
});

const presentDraw = (trial: InsightToday["trial"]): TodaysDrawView | null =>
  trial === null || trial.draw === null ? null : { kind: trial.kind, draw: trial.draw, text: trial.text };

const presentExperimentToday = (experiment: InsightToday["experiment"]): ExperimentTodayView | null =>
  experiment && { state: experiment.state, text: experiment.text };

/** The step rate in the shape of `cadence --json`. */
export function presentCadence(shown: ShownCadence): CadenceView {
  const { picture, reference } = shown;
  return {
    schema: "restride.cadence/1",
    today: shown.today,
    text: shown.text,
    runs: shown.runs.map(({ date, cadence, speed, z }) => ({
      date,
      cadence: rounded(cadence),
      speed: rounded(speed, 2),
      z: roundedOrNull(z, 2),
    })),
    line: picture && presentLine(picture.line),
    reference: reference && {
      own: rounded(reference.own),
      expected: roundedOrNull(reference.expected),
      z: roundedOrNull(reference.z, 2),
    },
    lowRuns: picture?.lowRuns ?? 0,
    low: picture?.low ?? null,
    possibleLongStep: picture?.possibleLongStep ?? false,
    because: shown.because.map(presentBecause),
    missing: [...shown.missing],
    forTherapist: shown.forTherapist && presentBecause(shown.forTherapist),
    experiment: presentExperiment(shown.experiment),
    mayStart: shown.barriers.length === 0,
    barriers: [...shown.barriers],
  };
}

const presentLine = ({
  intercept,
  slope,
  ownSlope,
  ownSpeed,
  atOwnSpeed,
}: NonNullable<ShownCadence["picture"]>["line"]): CadenceView["line"] => ({
  intercept: rounded(intercept),
  slope: rounded(slope, 2),
  ownSlope,
  ownSpeed: rounded(ownSpeed, 2),
  atOwnSpeed: rounded(atOwnSpeed),
});

function presentExperiment(experiment: ShownCadence["experiment"]): CadenceView["experiment"] {
  if (experiment === null) return null;
  const { id, startedOn, stoppedOn, area, percent, target, speed, state, text, report } = experiment;
  return {
    id,
    startedOn,
    stoppedOn,
    ...area,
    percent,
    target,
    speed: rounded(speed, 2),
    state,
    text,
    report: report && presentReport(report),
  };
}

const presentReport = ({ pain, reference, clouded }: BeforeAndAfter) => ({
  painBefore: pain.before,
  painAfter: pain.after,
  entriesBefore: pain.entriesBefore,
  entriesAfter: pain.entriesAfter,
  referenceBefore: rounded(reference.before),
  referenceAfter: roundedOrNull(reference.after),
  clouded,
});

/** "Does it help me?" in the shape of `helps --json`. */
export const presentHelps = ({ today, comparisons, note, trials }: ShownHelps): HelpsView => ({
  schema: "restride.helps/1",
  today,
  comparisons: comparisons.map((one) =>
    one.ok ? presentTold(one.value) : { ...NOT_TOLD, ...pick(one.error), pairs: one.error.pairs },
  ),
  note,
  trials: trials.map((trial) => ({
    id: trial.id,
    kind: trial.kind,
    startedOn: trial.startedOn,
    lastDay: trial.lastDay,
    stoppedOn: trial.stoppedOn,
    state: trial.state,
    draw: trial.draw,
    text: trial.text,
    results: trial.results.map((one) => presentResult(trial.kind, one)),
  })),
});

const NOT_TOLD = { told: false, difference: null, low: null, high: null } as const;

const pick = ({ kind, outcome, text }: Pick<CareComparison, "kind" | "outcome" | "text">) => ({
  kind,
  outcome,
  text,
});

const presentTold = (compared: CareComparison) => ({
  ...pick(compared),
  told: true,
  pairs: compared.pairs,
  difference: rounded(compared.interval.mean, 2),
  low: rounded(compared.interval.low, 2),
  high: rounded(compared.interval.high, 2),
});

type TrialResult = ShownHelps["trials"][number]["results"][number];

function presentResult(
  kind: string,
  { outcome, found }: TrialResult,
): HelpsView["trials"][number]["results"][number] {
  if (found.ok) return { ...presentTold(found.value), followed: rounded(found.value.followed, 2) };
  const { error } = found;
  const pairs = error.code === "trial.few-blocks" ? error.blocks : 0;
  return { ...NOT_TOLD, kind, outcome, pairs, text: error.text, followed: null };
}
