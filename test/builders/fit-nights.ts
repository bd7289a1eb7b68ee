import { encodeFitMessages, type FitField, type FitMessage } from "../../src/files/fit/index.ts";

const FIT_EPOCH = 631_065_600;
const GARMIN = 1;

const uint8 = (field: number, value: number | null): FitField => ({ field, type: "uint8", value });
const uint16 = (field: number, value: number | null): FitField => ({ field, type: "uint16", value });
const uint32 = (field: number, value: number | null): FitField => ({ field, type: "uint32", value });
const choice = (field: number, value: number): FitField => ({ field, type: "enum", value });

/** Seconds since the FIT epoch. @example fitTime("2026-03-02T05:30:00Z") */
export const fitTime = (text: string): number => Date.parse(text) / 1000 - FIT_EPOCH;

const fileId = (type: number): FitMessage => ({
  message: 0,
  fields: [choice(0, type), uint16(1, GARMIN), uint32(4, fitTime("2026-03-02T00:00:00Z"))],
});

/** The runner's clock at a moment, as monitoring files tell it. */
const clock = (at: number, offsetMinutes: number): FitMessage => ({
  message: 103,
  fields: [uint32(253, at), uint32(0, at + offsetMinutes * 60)],
});

export interface MonitoredDay {
  readonly at: string;
  /** The mean of seven days. */
  readonly resting: number | null;
  readonly currentDay: number | null;
  readonly offsetMinutes?: number;
}

/** A monitoring file with resting heart rates. */
export const aMonitoringFile = (days: readonly MonitoredDay[]): Uint8Array =>
  encodeFitMessages([
    fileId(32),
    ...days.flatMap(({ at, resting, currentDay, offsetMinutes }) => [
      ...(offsetMinutes === undefined ? [] : [clock(fitTime(at), offsetMinutes)]),
      { message: 55, fields: [uint32(253, fitTime(at)), uint32(3, 4000)] },
      { message: 227, fields: [{ field: 0, type: "sint16" as const, value: 30 }, uint32(1, fitTime(at))] },
      { message: 211, fields: [uint32(253, fitTime(at)), uint8(0, resting), uint8(1, currentDay)] },
    ]),
  ]);

/** A sleep file: each level from its moment on; 0 unmeasurable, 1 awake, 2 light, 3 deep, 4 REM. */
export const aSleepFile = (levels: readonly (readonly [at: string, level: number])[]): Uint8Array =>
  encodeFitMessages([
    fileId(49),
    ...levels.map(([at, level]) => ({ message: 275, fields: [uint32(253, fitTime(at)), choice(0, level)] })),
    { message: 346, fields: [uint8(0, 80), uint8(6, 77)] },
  ]);

/** An HRV file of one night: the mean of the week and of the night in milliseconds. */
export const anHrvFile = (at: string, lastNight: number | null): Uint8Array =>
  encodeFitMessages([
    fileId(68),
    { message: 371, fields: [uint32(253, fitTime(at)), uint16(0, 50 * 128)] },
    {
      message: 370,
      fields: [
        uint32(253, fitTime(at)),
        uint16(0, 55 * 128),
        uint16(1, lastNight === null ? null : lastNight * 128),
        uint16(2, 80 * 128),
      ],
    },
  ]);
