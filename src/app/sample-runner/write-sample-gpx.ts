import type { Samples } from "../../core/activity/index.ts";
import { formatInstant, instant } from "../../core/units/index.ts";

/** A recording as a phone would write it: GPX 1.1 with heart rate and cadence. */
export function writeSampleGpx(name: string, samples: Samples): Uint8Array {
  const points: string[] = [];
  for (let row = 0; row < samples.length; row += 1) points.push(writePoint(samples, row));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Restride sample runner" xmlns="http://www.topografix.com/GPX/1/1"',
    ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">',
    `<trk><name>${name}</name><type>running</type><trkseg>`,
    ...points,
    "</trkseg></trk></gpx>",
  ].join("\n");
  return new TextEncoder().encode(text);
}

function writePoint(samples: Samples, row: number): string {
  const latitude = samples.latitude[row]?.toFixed(7);
  const longitude = samples.longitude[row]?.toFixed(7);
  const time = formatInstant(instant((samples.time[row] ?? 0) * 1000));
  return (
    `<trkpt lat="${latitude}" lon="${longitude}"><ele>${samples.altitude[row]?.toFixed(1)}</ele><time>${time}</time>` +
    `<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${samples.heartRate[row]}</gpxtpx:hr>` +
    `<gpxtpx:cad>${Math.round((samples.cadence[row] ?? 0) / 2)}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions></trkpt>`
  );
}
