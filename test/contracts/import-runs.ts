import {
  addSample,
  finishSamples,
  NO_TOTALS,
  type Recording,
  startSamples,
} from "../../src/core/activity/index.ts";
import { instant, metres, seconds } from "../../src/core/units/index.ts";
import { encodeFit } from "../../src/files/fit/index.ts";

export interface RunOptions {
  /** ISO instant, whole seconds. */
  readonly start: string;
  readonly minutes?: number;
  readonly metresPerSecond?: number;
  /** Whether the device knows pulse and steps. */
  readonly rich?: boolean;
}

/** A steady run eastwards, a sample every 5 seconds. */
export function aRecordedRun({
  start,
  minutes = 20,
  metresPerSecond = 3,
  rich = true,
}: RunOptions): Recording {
  const startedAt = instant(Date.parse(start));
  const duration = minutes * 60;
  const samples = startSamples();
  for (let second = 0; second <= duration; second += 5) {
    const row = addSample(samples);
    const distance = second * metresPerSecond;
    samples.time[row] = startedAt / 1000 + second;
    samples.distance[row] = distance;
    samples.speed[row] = metresPerSecond;
    samples.latitude[row] = 48;
    samples.longitude[row] = 11 + distance / (111_320 * Math.cos((48 * Math.PI) / 180));
    samples.altitude[row] = 500;
    samples.heartRate[row] = rich ? 140 + Math.round(10 * Math.sin(second / 300)) : Number.NaN;
    samples.cadence[row] = rich ? 170 : Number.NaN;
  }
  return {
    sport: "run",
    sportName: "running",
    indoor: false,
    name: null,
    rpe: null,
    device: null,
    startedAt,
    utcOffsetMinutes: null,
    totals: { ...NO_TOTALS, distance: metres(duration * metresPerSecond), elapsed: seconds(duration) },
    laps: [],
    samples: finishSamples(samples),
    flags: [],
  };
}

/** A run as a watch saves it. */
export const aFitFile = (options: RunOptions): Uint8Array => encodeFit([aRecordedRun(options)]);

/** A run as a telephone shares it: no pulse, no steps. */
export function aGpxFile(options: RunOptions): Uint8Array {
  const { samples } = aRecordedRun({ ...options, rich: false });
  const points = Array.from({ length: samples.length }, (_, row) => {
    const at = new Date(samples.time[row]! * 1000).toISOString();
    const place = `lat="${samples.latitude[row]!.toFixed(7)}" lon="${samples.longitude[row]!.toFixed(7)}"`;
    return `<trkpt ${place}><ele>500</ele><time>${at}</time></trkpt>`;
  });
  const head = '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">';
  return text(`${head}<trk><type>running</type><trkseg>${points.join("\n")}</trkseg></trk></gpx>`);
}

/** Text as the bytes of a file. */
export const text = (content: string): Uint8Array => new TextEncoder().encode(content);
