import type { Recording } from "../../core/activity/index.ts";
import { dateOfDayNumber } from "../../core/units/index.ts";
import { isPlausibleWellness, type WellnessKind, type WellnessValue } from "../../core/wellness/index.ts";
import { buildRecording } from "./build-recording.ts";
import { addDayValue, type DayValues, listDayMeans, startDayValues } from "./day-values.ts";
import { type HealthTime, readHealthTime } from "./health-time.ts";
import { scanTags, type Tag } from "./scan-tags.ts";
import { nightOf, type SleepStretch, sumSleep } from "./sleep-days.ts";
import { type Sources, startSources } from "./sources.ts";
import {
  findValue,
  isClosing,
  isNamed,
  isSelfClosing,
  nameBytes,
  standsAt,
  type ValueRange,
} from "./tag-attributes.ts";
import { addTimedValue, sortIntoSpans, startTimedValues, type TimedValues } from "./timed-values.ts";
import { addMetadata, addStatistics, type HealthWorkout, openWorkout } from "./workout.ts";

/** What an export holds. */
export interface HealthExport {
  readonly workouts: number;
  /** Workouts that do not tell from when to when they lasted. */
  readonly undated: number;
  /** A workout with the heart rates within its time, by its place in order of time. */
  readonly recording: (workout: number) => Recording;
  readonly wellness: readonly WellnessValue[];
  /** Heart rates and metres covered for which there was no room. */
  readonly dropped: number;
  /** Whether the document came to its end. */
  readonly whole: boolean;
}

export interface HealthScan {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => HealthExport;
}

const SOURCE = "Apple Health";
const NAMES = {
  record: nameBytes("Record"),
  workout: nameBytes("Workout"),
  statistics: nameBytes("WorkoutStatistics"),
  part: nameBytes("WorkoutActivity"),
  metadata: nameBytes("MetadataEntry"),
  type: nameBytes("type"),
  value: nameBytes("value"),
  unit: nameBytes("unit"),
  start: nameBytes("startDate"),
  end: nameBytes("endDate"),
  closedWorkout: nameBytes("/Workout"),
  closedPart: nameBytes("/WorkoutActivity"),
  closedRoot: nameBytes("/HealthData"),
} as const;

const TYPES = {
  heartRate: nameBytes("HKQuantityTypeIdentifierHeartRate"),
  resting: nameBytes("HKQuantityTypeIdentifierRestingHeartRate"),
  steps: nameBytes("HKQuantityTypeIdentifierDistanceWalkingRunning"),
  sdnn: nameBytes("HKQuantityTypeIdentifierHeartRateVariabilitySDNN"),
  sleep: nameBytes("HKCategoryTypeIdentifierSleepAnalysis"),
  asleep: nameBytes("HKCategoryValueSleepAnalysisAsleep"),
} as const;

const SECONDS_PER_DAY = 86_400;
/** Twelve years of thirty stretches a night, and some naps. */
const MOST_STRETCHES = 400_000;
const MOST_WORKOUTS = 100_000;

interface Found {
  readonly sources: Sources;
  readonly rates: TimedValues;
  /** Metres covered. */
  readonly steps: TimedValues;
  readonly resting: DayValues;
  readonly sdnn: DayValues;
  readonly sleep: SleepStretch[];
  readonly workouts: HealthWorkout[];
  undated: number;
  /** The workout whose element is open, and whether one of its parts is. */
  open: HealthWorkout | null;
  inPart: boolean;
  whole: boolean;
}

/**
 * Reads Apple Health's export.xml as it flows: workouts, the heart rates within their times, and resting heart rate, HRV
 * and sleep by day. It holds nine bytes for each heart rate and stretch covered and little for all else, however large the export is. What
 * stands before a damage is kept.
 * @example const scan = startHealthScan(); scan.push(chunk); scan.end().wellness
 */
export function startHealthScan(): HealthScan {
  const found: Found = {
    sources: startSources(),
    rates: startTimedValues(),
    steps: startTimedValues(),
    resting: startDayValues(),
    sdnn: startDayValues(),
    sleep: [],
    workouts: [],
    undated: 0,
    open: null,
    inPart: false,
    whole: false,
  };
  const scan = scanTags((tag) => takeTag(found, tag));
  return { push: scan.push, end: () => finish(found, scan.countBroken()) };
}

function takeTag(found: Found, tag: Tag): void {
  if (isNamed(tag, NAMES.record)) takeRecord(found, tag);
  else if (isClosing(tag)) takeClosing(found, tag);
  else if (isNamed(tag, NAMES.workout)) takeWorkout(found, tag);
  else if (found.open !== null && !found.inPart) takeDetail(found, found.open, tag);
}

function takeClosing(found: Found, tag: Tag): void {
  if (isNamed(tag, NAMES.closedWorkout)) found.open = null;
  else if (isNamed(tag, NAMES.closedPart)) found.inPart = false;
  else if (isNamed(tag, NAMES.closedRoot)) found.whole = true;
}

function takeWorkout(found: Found, tag: Tag): void {
  const source = found.sources.find(tag);
  const workout = openWorkout(tag, source, found.sources.names[source] ?? "");
  found.inPart = false;
  found.open = isSelfClosing(tag) ? null : workout;
  if (workout === null || found.workouts.length === MOST_WORKOUTS) found.undated += 1;
  else found.workouts.push(workout);
}

function takeDetail(found: Found, workout: HealthWorkout, tag: Tag): void {
  if (isNamed(tag, NAMES.statistics)) addStatistics(workout, tag);
  else if (isNamed(tag, NAMES.metadata)) addMetadata(workout, tag);
  else if (isNamed(tag, NAMES.part)) found.inPart = !isSelfClosing(tag);
}

const value: ValueRange = { from: 0, to: 0 };
const start: HealthTime = { seconds: 0, offsetMinutes: 0 };
const end: HealthTime = { seconds: 0, offsetMinutes: 0 };

const isValue = ({ bytes }: Tag, wanted: Uint8Array): boolean =>
  value.to - value.from === wanted.length && standsAt(bytes, value.from, wanted);

function takeRecord(found: Found, tag: Tag): void {
  if (!findValue(tag, NAMES.type, value)) return;
  if (isValue(tag, TYPES.heartRate)) takeHeartRate(found, tag);
  else if (isValue(tag, TYPES.steps)) takeSteps(found, tag);
  else if (isValue(tag, TYPES.resting)) takeDayValue(found, found.resting, tag);
  else if (isValue(tag, TYPES.sdnn)) takeDayValue(found, found.sdnn, tag);
  else if (isValue(tag, TYPES.sleep)) takeSleep(found, tag);
}

const readMoment = (tag: Tag, name: Uint8Array, time: HealthTime): boolean =>
  findValue(tag, name, value) && readHealthTime(tag.bytes, value.from, value.to, time);

function takeHeartRate(found: Found, tag: Tag): void {
  if (!readMoment(tag, NAMES.start, start)) return;
  const beats = Math.round(readFigure(tag));
  if (beats > 0 && beats < 256) addTimedValue(found.rates, start.seconds, beats, found.sources.find(tag));
}

/** Metres of the units in which an export tells distances on foot. */
const UNITS: readonly (readonly [unit: Uint8Array, metres: number])[] = [
  [nameBytes("km"), 1000],
  [nameBytes("mi"), 1609.344],
  [nameBytes("m"), 1],
];

function takeSteps(found: Found, tag: Tag): void {
  if (!readMoment(tag, NAMES.end, end) || !findValue(tag, NAMES.unit, value)) return;
  const metres = UNITS.find(([unit]) => isValue(tag, unit))?.[1] ?? Number.NaN;
  const covered = readFigure(tag) * metres;
  if (covered > 0) addTimedValue(found.steps, end.seconds, covered, found.sources.find(tag));
}

function takeDayValue(found: Found, values: DayValues, tag: Tag): void {
  if (!readMoment(tag, NAMES.start, start)) return;
  const figure = readFigure(tag);
  const day = Math.floor((start.seconds + start.offsetMinutes * 60) / SECONDS_PER_DAY);
  if (figure > 0 && figure < 1000) addDayValue(values, found.sources.find(tag), day, figure);
}

const POINT = 0x2e;
const ZERO = 0x30;

/** The figure of the attribute `value`, a plain decimal; NaN for anything else. */
function readFigure(tag: Tag): number {
  if (!findValue(tag, NAMES.value, value) || value.to === value.from) return Number.NaN;
  let figure = 0;
  let scale = 0;
  for (let at = value.from; at < value.to; at += 1) {
    const byte = tag.bytes[at]!;
    if (byte === POINT && scale === 0) scale = 1;
    else if (byte < ZERO || byte > ZERO + 9) return Number.NaN;
    else if (scale === 0) figure = figure * 10 + byte - ZERO;
    else {
      scale /= 10;
      figure += (byte - ZERO) * scale;
    }
  }
  return figure;
}

/** Every value of sleep but awake and in bed begins with the same word. */
function takeSleep(found: Found, tag: Tag): void {
  if (!findValue(tag, NAMES.value, value) || !standsAt(tag.bytes, value.from, TYPES.asleep)) return;
  if (!readMoment(tag, NAMES.start, start) || !readMoment(tag, NAMES.end, end)) return;
  const lasted = end.seconds - start.seconds;
  if (lasted <= 0 || lasted > SECONDS_PER_DAY || found.sleep.length === MOST_STRETCHES) return;
  const day = nightOf(end.seconds, end.offsetMinutes);
  found.sleep.push({ source: found.sources.find(tag), from: start.seconds, to: end.seconds, day });
}

function finish(found: Found, broken: number): HealthExport {
  const workouts = [...found.workouts].sort((one, other) => one.from.seconds - other.from.seconds);
  const spans = workouts.map(({ from, to }) => ({ from: from.seconds, to: to.seconds }));
  const rates = sortIntoSpans(found.rates, spans);
  const steps = sortIntoSpans(found.steps, spans);
  return {
    workouts: workouts.length,
    undated: found.undated,
    recording: (index) =>
      buildRecording(workouts[index]!, { heartRates: rates.within(index), steps: steps.within(index) }),
    wellness: listWellness(found),
    dropped: found.rates.dropped + found.steps.dropped,
    whole: found.whole && broken === 0,
  };
}

function listWellness({ resting, sdnn, sleep }: Found): readonly WellnessValue[] {
  const values = [
    ...present("restingHeartRate", listDayMeans(resting), 1),
    ...present("hrvSdnn", listDayMeans(sdnn), 1),
    ...present("sleep", sumSleep(sleep), 2),
  ];
  return values
    .filter(isPlausibleWellness)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

const present = (
  kind: WellnessKind,
  days: ReadonlyMap<number, number>,
  decimals: number,
): readonly WellnessValue[] =>
  [...days].map(([day, figure]) => ({
    date: dateOfDayNumber(day),
    kind,
    value: Number(figure.toFixed(decimals)),
    source: SOURCE,
  }));
