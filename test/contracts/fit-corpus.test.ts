import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import FitParser from "fit-file-parser";
import { describe, expect, test } from "vitest";
import { isOnFoot, type Recording } from "../../src/core/activity/index.ts";
import { readFit } from "../../src/files/fit/index.ts";
import { findBeside } from "../builders/beside.ts";

/** Real device files, read in place; and an independent decoder to compare with. */
const CORPUS = findBeside("corpus") ?? "";

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true })
      .map((path) => String(path).replaceAll("\\", "/"))
      .filter((path) => /\.fit$/i.test(path))
      .sort()
  : [];

/** What is compared: counts and sums over all records of a file. */
interface Figures {
  readonly records: number;
  readonly time: number;
  readonly heartRate: number;
  readonly lastDistance: number;
  readonly distance: number;
  readonly cadence: number;
  readonly altitude: number;
  readonly speed: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly balance: number;
  readonly sessions: number;
  readonly sessionStart: number;
  readonly sessionDistance: number;
  readonly sessionElapsed: number;
  readonly sessionHeartRate: number;
  readonly laps: number;
  readonly lapElapsed: number;
}

type Figure = keyof Figures;

/** Where the two may differ, file by file, and why ours is right. */
const EXCEPTIONS: Readonly<Record<string, { readonly figures: readonly Figure[]; readonly why: string }>> = {
  "compressed-speed-distance.fit": {
    figures: ["lastDistance", "distance", "speed"],
    why: "speed and distance stand in compressed_speed_distance, which the other decoder leaves as three bytes",
  },
  "nick.fit": {
    figures: ["records", "time", "lastDistance", "distance", "altitude", "latitude", "longitude"],
    why: "the file breaks off within its last record; the other decoder reads the check sum as its altitude (-487 m)",
  },
  "TestEncode.fit": {
    figures: ["records", "heartRate", "cadence", "speed", "sessions", "sessionHeartRate"],
    why: "its one record and its session carry no time at all, so there is no day to keep them under",
  },
};

/** Files that the other decoder gives up on, with what is known of them. */
const UNREAD_BY_ORACLE: Readonly<Record<string, string>> = {
  "strava-android-app-201.10-b1218918.fit": "breaks off before its announced end",
};

interface OracleRecord {
  readonly timestamp?: Date;
  readonly heart_rate?: number;
  readonly distance?: number;
  readonly cadence?: number;
  readonly fractional_cadence?: number;
  readonly altitude?: number;
  readonly enhanced_altitude?: number;
  readonly speed?: number;
  readonly enhanced_speed?: number;
  readonly position_lat?: number;
  readonly position_long?: number;
  readonly stance_time_balance?: number;
}

interface OracleSession {
  readonly start_time?: Date;
  readonly total_distance?: number;
  readonly total_elapsed_time?: number;
  readonly avg_heart_rate?: number;
}

interface OracleReading {
  readonly records: readonly OracleRecord[];
  readonly sessions: readonly OracleSession[];
  readonly laps: readonly OracleSession[];
}

function readWithOracle(bytes: Uint8Array): OracleReading | null {
  const parser = new FitParser({ force: true, mode: "list", lengthUnit: "m", speedUnit: "m/s" });
  let reading: OracleReading | null = null;
  parser.parse(Buffer.from(bytes), (_error, data) => {
    if (!data) return;
    const { records = [], sessions = [], laps = [] } = data as unknown as Partial<OracleReading>;
    reading = { records, sessions, laps: laps.filter((lap) => lap.start_time !== undefined) };
  });
  return reading;
}

const sum = (values: Iterable<number | undefined>): number => {
  let total = 0;
  for (const value of values) if (value !== undefined && Number.isFinite(value)) total += value;
  return total;
};

function oracleFigures({ records, sessions, laps }: OracleReading): Figures {
  const of = (read: (record: OracleRecord) => number | undefined) => sum(records.map(read));
  return {
    records: records.length,
    time: of((it) => (it.timestamp === undefined ? undefined : it.timestamp.getTime() / 1000)),
    heartRate: of((it) => it.heart_rate),
    lastDistance: records.findLast((it) => it.distance !== undefined)?.distance ?? 0,
    distance: of((it) => it.distance),
    cadence: of((it) => (it.cadence === undefined ? undefined : it.cadence + (it.fractional_cadence ?? 0))),
    altitude: of((it) => it.enhanced_altitude ?? it.altitude),
    speed: of((it) => it.enhanced_speed ?? it.speed),
    latitude: of((it) => it.position_lat),
    longitude: of((it) => it.position_long),
    balance: of((it) => it.stance_time_balance),
    sessions: sessions.length,
    sessionStart: sum(sessions.map((it) => it.start_time && it.start_time.getTime() / 1000)),
    sessionDistance: sum(sessions.map((it) => it.total_distance)),
    sessionElapsed: sum(sessions.map((it) => it.total_elapsed_time)),
    sessionHeartRate: sum(sessions.map((it) => it.avg_heart_rate)),
    laps: laps.length,
    lapElapsed: sum(laps.map((it) => it.total_elapsed_time)),
  };
}

function ourFigures(recordings: readonly Recording[]): Figures {
  const sessions = recordings.filter(({ flags }) => !flags.includes("totals.fromSamples"));
  const laps = recordings.flatMap((it) => it.laps);
  const of = (column: Exclude<keyof Recording["samples"], "length">) =>
    sum(recordings.map(({ samples }) => sum(samples[column])));
  return {
    records: recordings.reduce((total, { samples }) => total + samples.length, 0),
    time: of("time"),
    heartRate: of("heartRate"),
    lastDistance: recordings.flatMap(({ samples }) => [...samples.distance]).findLast(Number.isFinite) ?? 0,
    distance: of("distance"),
    cadence: sum(recordings.map(({ samples, sport }) => sum(samples.cadence) / (isOnFoot(sport) ? 2 : 1))),
    altitude: of("altitude"),
    speed: of("speed"),
    latitude: of("latitude"),
    longitude: of("longitude"),
    balance: of("balance"),
    sessions: sessions.length,
    sessionStart: sum(sessions.map((it) => it.startedAt / 1000)),
    sessionDistance: sum(sessions.map((it) => it.totals.distance ?? 0)),
    sessionElapsed: sum(sessions.map((it) => it.totals.elapsed ?? 0)),
    sessionHeartRate: sum(sessions.map((it) => it.totals.avgHeartRate ?? 0)),
    laps: laps.length,
    lapElapsed: sum(laps.map((it) => it.elapsed)),
  };
}

function differingFigures(ours: Figures, theirs: Figures): readonly Figure[] {
  return (Object.keys(ours) as Figure[]).filter(
    (figure) => Math.abs(ours[figure] - theirs[figure]) > 1e-9 * Math.max(1, Math.abs(theirs[figure])),
  );
}

describe.skipIf(files.length === 0)("Device files of the corpus", () => {
  test.for(files)("%s gives the records that another decoder gives", (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const bytes = new Uint8Array(readFileSync(join(CORPUS, path)));
    const reading = readFit(bytes);
    const oracle = readWithOracle(bytes);
    if (oracle === null) {
      expect(Object.keys(UNREAD_BY_ORACLE)).toContain(name);
      expect(reading.kind).toBe("recordings");
      return;
    }
    const ours = ourFigures(reading.kind === "recordings" ? reading.recordings : []);
    const theirs = oracleFigures(oracle);
    const differing = differingFigures(ours, theirs);
    expect(differing, JSON.stringify({ ours, theirs })).toEqual(EXCEPTIONS[name]?.figures ?? []);
  });

  test("A distance kept as a running counter ends at the distance that the watch itself summed up", () => {
    const path = files.find((it) => it.endsWith("/compressed-speed-distance.fit"));
    const reading = readFit(new Uint8Array(readFileSync(join(CORPUS, path!))));
    const recording = reading.kind === "recordings" ? reading.recordings[0] : undefined;
    const counted = recording?.samples.distance.findLast(Number.isFinite);
    expect(counted).toBeCloseTo(recording?.totals.distance ?? 0, 0);
    expect(recording?.totals.distance).toBe(10_248.67);
  });
});

test("Every device file gets a reading and none throws", () => {
  if (files.length === 0) {
    console.log("fit corpus: ../shared/corpus is absent, nothing was compared");
    return;
  }
  const kinds = files.map((path) => readFit(new Uint8Array(readFileSync(join(CORPUS, path)))).kind);
  const count = (kind: string) => kinds.filter((it) => it === kind).length;
  console.log(
    `fit corpus: ${files.length} files, ${count("recordings")} with recordings, ${count("skipped")} skipped, ` +
      `${count("unreadable")} unreadable, ${Object.keys(EXCEPTIONS).length} documented exceptions`,
  );
  expect(count("recordings") + count("skipped") + count("unreadable")).toBe(files.length);
});
