import type { Recording } from "../../src/core/activity/index.ts";
import { addMinutes, metres, seconds } from "../../src/core/units/index.ts";
import { encodeFit, encodeFitMessages, type FitField, type FitMessage } from "../../src/files/fit/index.ts";
import { aFitRun, FIT_RUN_START, runSamples } from "./a-fit-run.ts";

/** The start of the run as FIT counts: seconds from 1989-12-31. */
const START = FIT_RUN_START / 1000 - 631_065_600;
const HEADER = 14;

const choice = (field: number, value: number): FitField => ({ field, type: "enum", value });
const uint8 = (field: number, value: number | null): FitField => ({ field, type: "uint8", value });
const uint16 = (field: number, value: number | null): FitField => ({ field, type: "uint16", value });
const uint32 = (field: number, value: number | null): FitField => ({ field, type: "uint32", value });

/** file_id of a kind: 4 activity, 2 settings, 5 workout, 6 course, 32 monitoring. */
const fileId = (type: number): FitMessage => ({
  message: 0,
  fields: [choice(0, type), uint16(1, 255), uint32(4, START)],
});

const record = (second: number, fields: readonly FitField[], start = START): FitMessage => ({
  message: 20,
  fields: [uint32(253, start + second), ...fields],
});

const records = (count: number, fieldsOf: (second: number) => readonly FitField[], start = START) =>
  Array.from({ length: count }, (_, second) => record(second, fieldsOf(second), start));

const session = (elapsed: number, fields: readonly FitField[] = [], start = START): FitMessage => ({
  message: 18,
  fields: [
    uint32(253, start + elapsed),
    uint32(2, start),
    uint32(7, elapsed * 1000),
    choice(5, 1),
    choice(6, 0),
    ...fields,
  ],
});

const activity = (localTimestamp: number): FitMessage => ({
  message: 34,
  fields: [uint32(253, START + 60), uint32(5, localTimestamp)],
});

/** Three bytes: 12 bits of speed in cm/s, 12 bits of distance in 1/16 m that run over at 256 m. */
function compressedSpeedDistance(speed: number, distance: number): FitField {
  const stored = Math.round(speed * 100);
  const ticks = Math.round(distance * 16) & 0xfff;
  const bytes = [stored & 0xff, (stored >> 8) | ((ticks & 0x0f) << 4), ticks >> 4];
  return { field: 8, type: "byte", value: bytes };
}

/** A copy with some bytes replaced. */
function overwrite(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const activityOf = (...messages: readonly FitMessage[]): Uint8Array =>
  encodeFitMessages([fileId(4), ...messages]);

const TWO_LAPS: Recording["laps"] = [
  { startedAt: FIT_RUN_START, elapsed: seconds(60), distance: metres(180), avgHeartRate: 141 },
  { startedAt: addMinutes(FIT_RUN_START, 1), elapsed: seconds(59), distance: metres(177), avgHeartRate: 152 },
];

const PLAIN = aFitRun({ laps: TWO_LAPS });
const LATER = addMinutes(FIT_RUN_START, 1);
const SECOND_LEG = aFitRun({ startedAt: LATER, samples: runSamples(LATER / 1000, 90) }, 90);
const WITHOUT_POSITIONS: Recording["samples"] = {
  ...PLAIN.samples,
  latitude: PLAIN.samples.latitude.map(() => Number.NaN),
  longitude: PLAIN.samples.longitude.map(() => Number.NaN),
};
/** 40 days after the watch was switched on, its clock not set. */
const UNSET_CLOCK = 40 * 86_400;
const DOWNLOAD = START + 9 * 86_400 + 1234;

/** Files that give recordings, by the quirk that they carry. */
export const OK_FIT_FILES: Readonly<Record<string, Uint8Array>> = {
  "plain-run": encodeFit([PLAIN]),
  "big-endian": encodeFit([PLAIN], { bigEndian: true }),
  "header-of-12-bytes": encodeFit([PLAIN], { headerSize: 12 }),
  "compressed-timestamps": encodeFit([PLAIN], { compressedTimestamps: true }),
  "heart-rate-in-developer-field": encodeFit([PLAIN], { developerHeartRate: true }),
  "heart-rate-in-both-fields": encodeFitMessages([
    fileId(4),
    {
      message: 206,
      fields: [uint8(0, 0), uint8(1, 0), uint8(2, 2), { field: 3, type: "string", value: "heart_rate" }],
    },
    ...records(10, (second) => [uint8(3, second < 5 ? 140 : null), { ...uint8(0, 99), developer: 0 }]),
    session(9),
  ]),
  "two-files-in-a-chain": join(encodeFit([PLAIN]), encodeFit([SECOND_LEG], { bigEndian: true })),
  "swim-then-run": encodeFit([aFitRun({ sport: "swim", sportName: "Open Water" }, 60), SECOND_LEG]),
  "treadmill-without-positions": encodeFit([aFitRun({ sport: "treadmill", samples: WITHOUT_POSITIONS })]),
  "trail-run-with-felt-effort": encodeFit([aFitRun({ sport: "trailRun", sportName: null, rpe: 7 })]),
  "breaks-off": encodeFit([PLAIN]).slice(0, 2000),
  "length-never-filled-in": overwrite(encodeFit([PLAIN], { withoutSession: true }), 4, [0, 0, 0, 0]),
  "wrong-check-sum": overwrite(encodeFit([PLAIN]), encodeFit([PLAIN]).length - 2, [0, 0]),
  "no-session": encodeFit([PLAIN], { withoutSession: true }),
  "no-session-and-no-sport": activityOf(...records(10, () => [uint8(3, 140)])),
  "speed-and-distance-compressed": activityOf(
    ...records(200, (second) => [compressedSpeedDistance(3, 3 * second)]),
    session(199),
  ),
  "clock-never-set": activityOf(
    ...records(30, () => [uint8(3, 140)], UNSET_CLOCK),
    session(29, [], UNSET_CLOCK),
  ),
  "speed-and-altitude-twice": activityOf(
    ...records(10, () => [uint16(6, 2000), uint32(73, 3000), uint32(78, 3100), uint16(2, 2500)]),
    session(9),
  ),
  "enhanced-speed-invalid": activityOf(...records(10, () => [uint32(73, null), uint16(6, 2000)]), session(9)),
  "field-of-wrong-size": activityOf(
    ...records(10, () => [{ field: 5, type: "uint32", value: 7, size: 6 }, uint8(3, 140)]),
    session(9),
  ),
  "heart-rate-zero": activityOf(...records(10, (second) => [uint8(3, second < 5 ? 0 : 141)]), session(9)),
  "local-time-of-the-download": activityOf(
    ...records(10, () => [uint8(3, 140)]),
    session(9),
    activity(DOWNLOAD),
  ),
  "half-hour-zone": activityOf(
    ...records(10, () => [uint8(3, 140)]),
    session(9),
    activity(START + 60 + 5.5 * 3600 + 2),
  ),
  "session-without-samples": activityOf(session(1800, [uint32(9, 500_000)])),
  "unknown-messages-between": activityOf(
    { message: 0xff00, fields: [uint32(1, 5), { field: 2, type: "string", value: "anything" }] },
    ...records(5, () => [uint8(3, 140)]),
    { message: 0xff01, fields: [{ field: 1, type: "byte", value: [1, 2, 3, 4, 5] }] },
    ...records(10, () => [uint8(3, 140)]).slice(5),
    session(9),
  ),
};

/** Into the message that follows file_id. */
const FIRST_MESSAGES = 40;

/** Files without a recording, by what is the matter. */
export const NOT_OK_FIT_FILES: Readonly<Record<string, Uint8Array>> = {
  settings: encodeFitMessages([fileId(2)]),
  workout: encodeFitMessages([fileId(5)]),
  course: encodeFitMessages([fileId(6), ...records(10, () => [uint32(5, 100)])]),
  monitoring: encodeFitMessages([fileId(32), { message: 55, fields: [uint32(253, START), uint32(3, 4000)] }]),
  "night-without-levels": encodeFitMessages([fileId(49)]),
  "night-without-hrv": encodeFitMessages([fileId(68), { message: 371, fields: [uint16(0, 50 * 128)] }]),
  "figures-of-fitness": encodeFitMessages([fileId(44)]),
  "only-a-file-id": encodeFitMessages([fileId(4)]),
  "records-without-time": activityOf({ message: 20, fields: [uint8(3, 140)] }, session(0)),
  "breaks-off-in-the-header": encodeFit([PLAIN]).slice(0, 9),
  "breaks-off-before-the-first-sample": encodeFit([PLAIN]).slice(0, HEADER + FIRST_MESSAGES),
  "data-without-definition": overwrite(encodeFitMessages([fileId(4)]), HEADER, [0x05]),
  "no-fit-mark": overwrite(encodeFit([PLAIN]).slice(0, 200), 8, [0x2e, 0x46, 0x4f, 0x54]),
};
