import { type Because, because } from "../units/index.ts";
import type { ClassInput } from "./class-input.ts";
import { formatFigure, formatKilometres, formatMinutes, roundTo } from "./plain-figures.ts";

const TIMES_USUAL = 1.2;
const USUAL_UNKNOWN_MINUTES = 75;
const BLIND_MINUTES = 45;

/** Easy or moderate, and why. */
export interface LowClass {
  readonly class: "easy" | "moderate";
  readonly because: Because;
}

/** One test for easy: what was found, and whether it allows easy. */
interface EasyTest {
  readonly passes: boolean;
  readonly found: string;
}

/**
 * Tells easy from moderate for a session without a sign of hard work: easy where effort, heart rate, pace and
 * length, as far as known, all say so; a sudden long run is a sign of hard work already. Where nothing tells how hard it was, the runner's tag does, else the length.
 * Source: RULES 2.10.
 * @example decideEasyOrModerate(input).class // "easy"
 */
export function decideEasyOrModerate(input: ClassInput): LowClass {
  const intensity = [testEffort(input), testHeartRate(input), testPace(input)].filter(
    (test) => test !== null,
  );
  if (intensity.length === 0) return decideWithoutIntensity(input);
  const tests = [...intensity, testLength(input)];
  const against = tests.filter((test) => !test.passes);
  const told = (against.length > 0 ? against : intensity).map((test) => test.found).join(", ");
  return against.length === 0
    ? low("easy", `Easy by all that is known: ${told}.`, input)
    : low("moderate", `Neither easy nor hard: ${told}.`, input);
}

function testEffort({ facts: { rpe } }: ClassInput): EasyTest | null {
  return rpe === null ? null : { passes: rpe <= 3, found: `effort ${formatFigure(rpe, 1)}` };
}

function testHeartRate({ facts, thresholds }: ClassInput): EasyTest | null {
  const mean = facts.meanHeartRate;
  const max = thresholds.maxHeartRate.value;
  const rest = thresholds.restHeartRate.value;
  if (mean === null || max === null) return null;
  const ofReserve = rest === null || rest >= max ? 1 : (mean - rest) / (max - rest);
  const ofMax = `${formatFigure((100 * mean) / max)} % of your highest heart rate`;
  if (mean <= 0.75 * max) return { passes: true, found: ofMax };
  return { passes: ofReserve <= 0.7, found: `${ofMax}, ${formatFigure(100 * ofReserve)} % of your reserve` };
}

function testPace({ facts, thresholds }: ClassInput): EasyTest | null {
  const threshold = thresholds.thresholdSpeed.value;
  if (facts.meanSpeed === null || threshold === null) return null;
  const share = facts.meanSpeed / threshold;
  return { passes: share <= 0.8 + 1e-9, found: `${formatFigure(share * 100)} % of your threshold speed` };
}

function testLength({ facts, own }: ClassInput): EasyTest {
  const limit = own.shortRunMinutes === null ? USUAL_UNKNOWN_MINUTES : TIMES_USUAL * own.shortRunMinutes;
  return {
    passes: facts.minutes <= limit * (1 + 1e-9),
    found: `${formatMinutes(facts.minutes)} where easy ends at ${formatFigure(limit)}`,
  };
}

function decideWithoutIntensity(input: ClassInput): LowClass {
  const { facts, own } = input;
  const { tag } = facts.activity;
  if (tag === "easy" || tag === "moderate")
    return low(tag, `You called it ${tag}, and nothing else tells how hard it was.`, input);
  const usual = own.runKilometres;
  const far = usual !== null && facts.kilometres !== null && facts.kilometres > usual * (1 + 1e-9);
  const length = `${formatMinutes(facts.minutes)}${far ? `, more than your usual ${formatKilometres(usual)}` : ""}`;
  return facts.minutes <= BLIND_MINUTES && !far
    ? low("easy", `${length}: taken as easy, for nothing tells how hard it was.`, input)
    : low("moderate", `${length}: taken as moderate, for nothing tells how hard it was.`, input);
}

function low(level: LowClass["class"], text: string, { facts, own }: ClassInput): LowClass {
  const inputs = {
    minutes: roundTo(facts.minutes, 1),
    rpe: facts.rpe,
    meanHeartRate: facts.meanHeartRate,
    usualMinutes: own.shortRunMinutes,
    usualKilometres: own.runKilometres,
  };
  return { class: level, because: because(`2.10 ${level}`, text, inputs) };
}
