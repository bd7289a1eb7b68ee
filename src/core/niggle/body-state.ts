import type { Area } from "../body/index.ts";
import type { Advice, Treatment } from "../care/index.ts";
import type { SessionClass } from "../load/index.ts";
import { type Instant, instantAt, type LocalDate, localDateAt, type TimeZone } from "../units/index.ts";
import type { Clock } from "./clock/clock.ts";
import { deriveClocks } from "./clock/derive-clocks.ts";
import type { ConditionAnswer } from "./conditions/condition-answer.ts";
import { deriveLimits, type LimitsSource, type UnderCare } from "./derive-limits.ts";
import { deriveLaterLimits, type LaterLimits } from "./later-limits.ts";
import { readTriage } from "./limiting-triage.ts";
import type { Limits } from "./limits.ts";
import type { GeneralAnswers, Niggle, Seen } from "./niggle.ts";
import { isSamePlace } from "./place-name.ts";
import { type DueQuestion, listQuestions, listRunnerQuestions } from "./questions/list-questions.ts";
import { deriveGeneralTriage } from "./triage/derive-general-triage.ts";
import { deriveTriage } from "./triage/derive-triage.ts";
import { deriveWholeTriage } from "./triage/derive-whole-triage.ts";
import type { Effort, TriageInput } from "./triage/triage-input.ts";
import type { TriageResult } from "./triage/triage-result.ts";

/** The pain log and all that it is read against. */
export interface BodySource {
  readonly niggles: readonly Niggle[];
  readonly general: GeneralAnswers;
  readonly generalSeen: readonly Seen[];
  readonly conditions: readonly ConditionAnswer[];
  readonly efforts: readonly Effort[];
  readonly runs: readonly { readonly date: LocalDate; readonly class: SessionClass }[];
  readonly treatments: readonly Treatment[];
  /** What therapists asked to leave; absent counts as nothing. */
  readonly advice?: readonly Advice[];
  readonly ageYears: number | null;
  readonly loadRise: number | null;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: TimeZone;
}

/** A niggle with what its clock and triage say. */
export interface NiggleState {
  readonly niggle: Niggle;
  readonly clock: Clock;
  readonly triage: TriageResult;
  readonly open: boolean;
  readonly due: readonly DueQuestion[];
}

/** What the log says of the body today. */
export interface BodyState {
  /** Every niggle, the latest opened first. */
  readonly niggles: readonly NiggleState[];
  /** All open niggles and the whole runner as one. */
  readonly whole: TriageResult;
  readonly due: readonly DueQuestion[];
  /** How the limits were made, so that a later moment can be judged (a visit's start). */
  readonly limitsSource: LimitsSource;
  readonly limits: Limits;
  /** The limits as they will be when what passes is over. */
  readonly laterLimits: readonly LaterLimits[];
}

/**
 * From the pain log to what is allowed: the clock of each place, the triage of each open niggle and of the whole
 * runner, and the limits that follow. Linear in the log but for the days on which soreness may be normal.
 * @source RULES 3.4 to 3.6
 * @example deriveBodyState(source).limits.blocked
 */
export function deriveBodyState(source: BodySource): BodyState {
  const { now, zone, general, generalSeen, efforts, conditions } = source;
  const clocks = deriveClocks({ ...source, normalSoreness: listNormalDays(source) });
  const niggles = source.niggles
    .toSorted((one, other) => other.openedAt - one.openedAt)
    .map((niggle) => deriveNiggleState(source, niggle, clocks));
  const open = niggles.filter((state) => state.open);
  const openSince = open.length === 0 ? null : Math.min(...open.map(({ niggle }) => niggle.openedAt));
  const runner = { general, seen: generalSeen, efforts, openSince: openSince as Instant | null, now };
  const triages = [deriveGeneralTriage(runner), ...open.map(({ triage }) => triage)];
  const limitsSource: LimitsSource = {
    triages: triages.map(readTriage),
    conditions,
    underCare: open.flatMap(underCareOf),
    advice: source.advice ?? [],
    now,
    zone,
    treatmentDay: isTreatmentDay(source),
    openConditions: "ask",
  };
  return {
    niggles,
    whole: deriveWholeTriage(triages),
    due: listRunnerQuestions(runner),
    limitsSource,
    limits: deriveLimits(limitsSource),
    laterLimits: deriveLaterLimits(limitsSource),
  };
}

/** A massage that was booked for today and is still to come. */
const isTreatmentDay = ({ treatments, now, today, zone }: BodySource): boolean =>
  treatments.some(
    ({ status, start }) => status === "booked" && start > now && localDateAt(start, zone) === today,
  );

function deriveNiggleState(source: BodySource, niggle: Niggle, clocks: readonly Clock[]): NiggleState {
  const clock = clocks.find(({ area }) => isSamePlace(area, niggle.area) && area.side === niggle.area.side);
  if (clock === undefined) throw new Error("a niggle without a clock of its place");
  const input = inputOf(source, niggle, clock);
  const triage = deriveTriage(input);
  const open = isOpen({ niggle, clock, triage, cameBack: hasSuccessor(source, niggle) });
  return { niggle, clock, triage, open, due: open ? listQuestions(input) : [] };
}

/** The same place was logged anew: what goes on there goes on under the later niggle. */
const hasSuccessor = ({ niggles }: BodySource, { area, openedAt }: Niggle): boolean =>
  niggles.some(
    (other) => other.openedAt > openedAt && other.area.area === area.area && other.area.side === area.side,
  );

interface Standing extends Pick<NiggleState, "niggle" | "clock" | "triage"> {
  readonly cameBack: boolean;
}

/**
 * Open while a rule stands, whatever the runner says. Else closed where the runner said so and logged nothing since, or
 * where a later niggle took its place, but not while its level is not yet known: "it is over" answers no question. Else
 * as its clock has it.
 */
function isOpen({ niggle: { closedByRunner, entries }, clock, triage, cameBack }: Standing): boolean {
  if (triage.triggers.length > 0) return true;
  const isSaid = closedByRunner !== null && entries.every(({ loggedAt }) => loggedAt <= closedByRunner);
  return !((isSaid || cameBack) && triage.level !== null) && clock.closed === null;
}

function inputOf(source: BodySource, niggle: Niggle, clock: Clock): TriageInput {
  const { zone } = source;
  const { r5, closed } = clock;
  return {
    niggle,
    general: source.general,
    efforts: source.efforts,
    otherSide: source.niggles
      .filter((one) => isOtherSide(one.area, niggle.area))
      .flatMap(({ entries }) => entries),
    ageYears: source.ageYears,
    loadRise: source.loadRise,
    runs: source.runs.map(({ date, class: name }) => ({ date, easy: name === "easy" })),
    r5: r5 && {
      level: r5.level,
      because: r5.because[0] ?? { rule: "R5", text: "", inputs: {} },
      at: instantAt(r5.on, 0, zone),
    },
    clockClosedAt: closed === null ? null : instantAt(closed.on, 0, zone),
    zone,
    now: source.now,
  };
}

const isOtherSide = (one: Area, other: Area): boolean =>
  one.area === other.area && one.side !== other.side && one.side !== "both" && other.side !== "both";

/** R0 reaches 168 hours after an ultra, and at seven days it is an ordinary niggle: days further back are settled. */
const NORMAL_HOURS = 8 * 24;

/** Days on which R0 held: only those can be that lie near an effort. */
function listNormalDays(source: BodySource): readonly { readonly area: Area; readonly date: LocalDate }[] {
  return source.niggles.flatMap((niggle) =>
    niggle.entries
      .filter(({ loggedAt }) => source.efforts.some(({ endedAt }) => isNear(endedAt, loggedAt)))
      .filter(({ loggedAt }) => wasNormal(source, niggle, loggedAt))
      .map(({ date }) => ({ area: niggle.area, date })),
  );
}

const isNear = (end: Instant, at: Instant): boolean => at >= end && at - end <= NORMAL_HOURS * 3_600_000;

function wasNormal(source: BodySource, niggle: Niggle, at: Instant): boolean {
  const then = {
    ...niggle,
    entries: niggle.entries.filter(({ loggedAt }) => loggedAt <= at),
  };
  const today = localDateAt(at, source.zone);
  const input = inputOf({ ...source, now: at, today }, then, withoutClock(niggle.area));
  return deriveTriage(input).normalSoreness;
}

/** Normal soreness does not hang on the clock. */
const withoutClock = (area: Area): Clock => ({
  area,
  spot: null,
  state: "none",
  t0: null,
  baseline: null,
  now: null,
  brun: 0,
  adherence: 0,
  lastScore: null,
  r5: null,
  prompts: [],
  closed: null,
  recurrence: false,
  c4: null,
  episodes: [],
});

const underCareOf = ({ niggle, triage }: NiggleState): readonly UnderCare[] => {
  const seen = niggle.seen.at(-1);
  return triage.underCare && seen
    ? [{ area: niggle.area, pressureCap: seen.pressureCap, mayRun: seen.mayRun }]
    : [];
};
