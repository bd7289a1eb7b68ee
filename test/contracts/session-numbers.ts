import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import FitParser from "fit-file-parser";
import {
  type ActivitySummary,
  deriveSummary,
  NO_TOTALS,
  type Recording,
} from "../../src/core/activity/index.ts";
import { readFit } from "../../src/files/fit/index.ts";

/** What is compared with the device's own session message. */
export const FIGURES = [
  "distance",
  "moving",
  "ascent",
  "avgHeartRate",
  "maxHeartRate",
  "avgCadence",
] as const;

export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number | null>>;

/** One session of one file, told three times. */
export interface ComparedSession {
  readonly file: string;
  readonly session: number;
  /** As another decoder reads the session message. */
  readonly device: Figures;
  /** As Restride keeps it. */
  readonly kept: Figures;
  /** As Restride counts it where the device had told no totals; null where there are no samples. */
  readonly counted: Figures | null;
  /** Mean of all cadence samples, those of standing among them: so most devices reckon. */
  readonly cadenceWithStanding: number | null;
}

interface DeviceSession {
  readonly start_time?: Date;
  readonly total_distance?: number;
  readonly total_timer_time?: number;
  readonly total_ascent?: number;
  readonly avg_heart_rate?: number;
  readonly max_heart_rate?: number;
  readonly avg_cadence?: number;
  readonly avg_fractional_cadence?: number;
  readonly sport?: string;
}

/** Every session of the FIT files under a folder of which both decoders know the start. */
export function compareSessions(folder: string): readonly ComparedSession[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => /\.fit$/i.test(path))
    .sort()
    .flatMap((path) => compareFile(path, readFileSync(join(folder, path))));
}

function compareFile(path: string, bytes: Buffer): readonly ComparedSession[] {
  const reading = readFit(bytes);
  if (reading.kind !== "recordings") return [];
  const sessions = readDevice(bytes);
  return reading.recordings.flatMap((recording, session) => {
    const device = sessions.find(({ start_time }) => isStart(recording, start_time));
    return device ? [compare(path, session, recording, device)] : [];
  });
}

const isStart = ({ startedAt }: Recording, start: Date | undefined): boolean =>
  start !== undefined && Math.abs(start.getTime() - startedAt) < 1500;

function compare(
  path: string,
  session: number,
  recording: Recording,
  device: DeviceSession,
): ComparedSession {
  const context = { utcOffsetMinutes: 0 };
  const kept = deriveSummary(recording, context);
  const counted = deriveSummary({ ...recording, totals: NO_TOTALS }, context);
  return {
    file: path.split("/").at(-1) ?? path,
    session,
    device: figuresOfDevice(device, kept),
    kept: figuresOf(kept),
    counted: recording.samples.length < 2 ? null : figuresOf(counted),
    cadenceWithStanding: meanOf(recording.samples.cadence),
  };
}

function meanOf(values: Float64Array): number | null {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const figuresOf = (summary: ActivitySummary): Figures => ({
  distance: summary.distance,
  moving: summary.moving,
  ascent: summary.ascent,
  avgHeartRate: summary.avgHeartRate,
  maxHeartRate: summary.maxHeartRate,
  avgCadence: summary.avgCadence,
});

const FEWEST_STEPS = 120;

function figuresOfDevice(device: DeviceSession, { sport }: ActivitySummary): Figures {
  const cadence =
    device.avg_cadence === undefined ? null : device.avg_cadence + (device.avg_fractional_cadence ?? 0);
  const onFoot = ["run", "trailRun", "treadmill", "walk", "hike"].includes(sport);
  const steps = cadence !== null && onFoot && cadence < FEWEST_STEPS ? cadence * 2 : cadence;
  return {
    distance: device.total_distance ?? null,
    moving: device.total_timer_time ?? null,
    ascent: device.total_ascent ?? null,
    avgHeartRate: device.avg_heart_rate ?? null,
    maxHeartRate: device.max_heart_rate ?? null,
    avgCadence: steps,
  };
}

function readDevice(bytes: Buffer): readonly DeviceSession[] {
  const parser = new FitParser({ force: true, mode: "list", lengthUnit: "m", speedUnit: "m/s" });
  let sessions: readonly DeviceSession[] = [];
  try {
    parser.parse(Buffer.from(bytes), (_error, data) => {
      sessions = (data as { readonly sessions?: readonly DeviceSession[] } | undefined)?.sessions ?? [];
    });
  } catch {
    // The other decoder gives this file up: there is nothing to compare with.
  }
  return sessions;
}

export interface Tolerance {
  /** The larger of the two is allowed. */
  readonly by: number;
  readonly share: number;
}

/** How far what is kept may lie from the device's session message. */
export const KEPT: Readonly<Record<Figure, Tolerance>> = {
  distance: { by: 1, share: 0.001 },
  moving: { by: 1, share: 0.001 },
  ascent: { by: 1, share: 0.001 },
  avgHeartRate: { by: 1, share: 0 },
  maxHeartRate: { by: 1, share: 0 },
  avgCadence: { by: 2, share: 0.01 },
};

/** How far what the samples alone add up to may lie from it. Moving is another thing than a timer that runs: not held. */
export const COUNTED: Readonly<Partial<Record<Figure, Tolerance>>> = {
  distance: { by: 30, share: 0.01 },
  ascent: { by: 15, share: 0.25 },
  avgHeartRate: { by: 3, share: 0 },
  maxHeartRate: { by: 3, share: 0 },
};

export interface Verdict {
  readonly figure: Figure;
  readonly way: "kept" | "counted";
  readonly device: number;
  readonly own: number;
  readonly isWithin: boolean;
}

/** Every figure that both sides tell, held against its tolerance. */
export const judge = (session: ComparedSession): readonly Verdict[] =>
  FIGURES.flatMap((figure) => [
    ...hold(session, { figure, way: "kept", tolerance: KEPT[figure] }),
    ...hold(session, { figure, way: "counted", tolerance: COUNTED[figure] }),
  ]);

interface Holding {
  readonly figure: Figure;
  readonly way: Verdict["way"];
  readonly tolerance: Tolerance | undefined;
}

function hold(session: ComparedSession, { figure, way, tolerance }: Holding): readonly Verdict[] {
  const own = session[way]?.[figure] ?? null;
  const device = session.device[figure];
  if (!tolerance || own === null || device === null) return [];
  const near = (value: number): boolean =>
    Math.abs(value - device) <= Math.max(tolerance.by, tolerance.share * Math.abs(device));
  const standing = session.cadenceWithStanding;
  const isWithin = near(own) || (figure === "avgCadence" && standing !== null && near(standing));
  return [{ figure, way, device, own, isWithin }];
}

/** What lies outside, by file, session and figure, and why what Restride tells is right all the same. */
export const OUTSIDE: Readonly<Record<string, string>> = {
  "2019-02-17-062644-ELEMNT-297E-195-0.fit 0 ascent":
    "heights rise and fall by 405 m in all; the device smooths more of it away",
  "2019-02-17-062644-ELEMNT-297E-195-0.fit 0 avgCadence": "no mean of its samples comes near 131",
  "activity-large-fenxi2-multisport.fit 2 distance":
    "the counter jumps by up to 42 m in a second; such steps are not believed",
  "elemnt-bolt-no-application-id-inside-developer-data-id.fit 0 avgCadence":
    "two minutes of riding: the device left out other seconds",
  "garmin-fenix-5-run.fit 0 avgCadence": "57 seconds of running: the device counts part of the standing",
  "sample_mulitple_header.fit 0 avgHeartRate":
    "a swim: the samples' own mean is 151 by count and 144 by time",
  "sample_mulitple_header.fit 2 ascent": "heights rise by 157 m in all; the device smooths more of it away",
  "sample_mulitple_header.fit 3 avgCadence": "ten seconds of moving in a minute of changing shoes",
  "activity_4017099594.fit 0 avgCadence": "the device counts part of the standing",
  "track_cs_5611.fit 0 avgCadence": "the device counts part of the standing",
  "activity_1083407258.fit 0 avgCadence": "the device counts part of the standing",
  "track_cs_1451.fit 1 ascent": "156 m in a change between two sports, in which no sample climbs",
  "track_cs_1451.fit 1 avgCadence": "two minutes of moving in seven of changing shoes",
  "track_cs_544406.fit 0 ascent": "heights rise by 177 m in all; the device smooths more of it away",
  "activity_234721416.fit 0 ascent": "the device tells more than all that the heights rise (187 m)",
  "activity_234979239.fit 0 ascent": "the device tells more than all that the heights rise (241 m)",
  "0134902991.fit 0 ascent": "heights rise by 83 m in all; the device smooths more of it away",
  "unterminated-strings.fit 0 avgCadence": "32 seconds of riding: the device left out other seconds",
};

export const nameOf = ({ file, session }: ComparedSession, { figure }: Verdict): string =>
  `${file} ${session} ${figure}`;
