import { NO_TOTALS, type Recording } from "../../core/activity/index.ts";
import {
  type Instant,
  instant,
  instantAt,
  type LocalDate,
  metres,
  offsetMinutesAt,
  seconds,
  type TimeZone,
} from "../../core/units/index.ts";
import { encodeFit } from "../../files/index.ts";
import { deriveSampleDiary, type SampleSession } from "./sample-diary.ts";
import { deriveSampleSamples } from "./sample-samples.ts";
import { writeSampleGpx } from "./write-sample-gpx.ts";

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PHONE_DELAY_MS = 9000;

/** The made-up runner's files: FIT from the watch, GPX from the phone, real formats with made-up runs. */
export function makeSampleFiles(lastDay: LocalDate, zone: TimeZone): readonly SampleFile[] {
  return deriveSampleDiary(lastDay).flatMap((session, index) => filesOf(session, index, zone));
}

/** The made-up runner's sessions as a watch would have recorded them, without files. */
export const makeSampleSessions = (lastDay: LocalDate, zone: TimeZone): readonly Recording[] =>
  deriveSampleDiary(lastDay).map((session, index) => {
    const startedAt = instantAt(session.date, Math.round(session.startMinute), zone);
    const samples = deriveSampleSamples(session, startedAt, index + 1);
    return recordingOf(session, { startedAt, samples, offset: offsetMinutesAt(startedAt, zone) });
  });

function filesOf(session: SampleSession, index: number, zone: TimeZone): readonly SampleFile[] {
  const startedAt = instantAt(session.date, Math.round(session.startMinute), zone);
  const samples = deriveSampleSamples(session, startedAt, index + 1);
  const name = `${session.date}-${session.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  const gpx = { name: `${name}.gpx`, bytes: writeSampleGpx(session.name, samples) };
  if (session.format === "gpx") return [gpx];
  const offset = offsetMinutesAt(startedAt, zone);
  const recording = recordingOf(session, { startedAt, samples, offset });
  const fit = { name: `${name}.fit`, bytes: encodeFit([recording]) };
  return session.phoneCopy ? [fit, phoneCopy(session, startedAt, name, index)] : [fit];
}

function phoneCopy(session: SampleSession, startedAt: Instant, name: string, index: number): SampleFile {
  const samples = deriveSampleSamples(session, instant(startedAt + PHONE_DELAY_MS), index + 1);
  return { name: `phone-${name}.gpx`, bytes: writeSampleGpx(session.name, samples) };
}

interface Measured {
  readonly startedAt: Instant;
  readonly samples: Recording["samples"];
  readonly offset: number;
}

function recordingOf(session: SampleSession, { startedAt, samples, offset }: Measured): Recording {
  const last = samples.length - 1;
  const elapsed = seconds((samples.time[last] ?? 0) - (samples.time[0] ?? 0));
  const distance = samples.distance[last] ?? Number.NaN;
  return {
    sport: session.sport,
    sportName: null,
    indoor: session.indoor,
    name: session.name,
    rpe: session.rpe,
    device: "Restride sample watch",
    startedAt,
    utcOffsetMinutes: offset,
    totals: {
      ...NO_TOTALS,
      elapsed,
      moving: elapsed,
      distance: Number.isNaN(distance) ? null : metres(distance),
    },
    laps: [],
    samples,
    flags: [],
  };
}
