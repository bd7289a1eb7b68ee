import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { ZipFile } from "yazl";
import {
  addSample,
  finishSamples,
  NO_TOTALS,
  type Recording,
  startSamples,
} from "../../src/core/activity/index.ts";
import { instant, metres, seconds } from "../../src/core/units/index.ts";
import { encodeFit } from "../../src/files/fit/index.ts";

/**
 * Runs as a runner's archive holds them, one a day up to yesterday, the same on every machine: as plain files for those
 * who read no archives, and packed as Strava packs them (`.fit.gz` and `.tcx.gz` as they are, `.gpx` deflated, a list
 * beside them). `import-runs FOLDER ARCHIVE FIT TCX GPX`; "-" leaves the folder or the archive out.
 */
const [folder = "-", archive = "-", ...counts] = process.argv.slice(2);
const DAY = 86_400_000;
const METRES_PER_DEGREE = 111_320;
const LAST_DAY = Date.UTC(2026, 10, 23, 6, 30);

/** Mulberry32: the same runs on every machine. */
function startChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A run of 45 to 90 minutes, a sample every second, as noisy as those of a watch. */
function makeRun(daysAgo: number, chance: () => number): Recording {
  const startedAt = instant(LAST_DAY - daysAgo * DAY + Math.floor(chance() * 7200) * 1000);
  const duration = Math.round((45 + 45 * chance()) * 60);
  const samples = startSamples(duration + 1);
  const pace = 2.6 + chance();
  let distance = 0;
  let heading = chance() * 6;
  let [latitude, longitude] = [47.5 + chance(), 11 + chance()];
  for (let second = 0; second <= duration; second += 1) {
    const speed = pace + 0.3 * Math.sin(second / 240) + 0.2 * (chance() - 0.5);
    const row = addSample(samples);
    samples.time[row] = startedAt / 1000 + second;
    samples.distance[row] = distance;
    samples.speed[row] = speed;
    samples.altitude[row] = 520 + 40 * Math.sin(distance / 900) + chance();
    samples.heartRate[row] = Math.round(
      118 + Math.min(30, second / 20) + 8 * Math.sin(second / 200) + 2 * chance(),
    );
    samples.cadence[row] = 2 * Math.round(84 + 3 * chance());
    samples.latitude[row] = latitude;
    samples.longitude[row] = longitude;
    heading += 0.04 * (chance() - 0.5);
    distance += speed;
    latitude += (speed * Math.cos(heading)) / METRES_PER_DEGREE;
    longitude += (speed * Math.sin(heading)) / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
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
    totals: {
      ...NO_TOTALS,
      distance: metres(distance),
      elapsed: seconds(duration),
      moving: seconds(duration),
    },
    laps: [],
    samples: finishSamples(samples),
    flags: [],
  };
}

const timeAt = ({ samples }: Recording, row: number): string =>
  new Date(samples.time[row]! * 1000).toISOString();
const rowsOf = ({ samples }: Recording): readonly number[] =>
  Array.from({ length: samples.length }, (_, row) => row);

function writeTcx(run: Recording): string {
  const { samples } = run;
  const points = rowsOf(run).map(
    (row) => `          <Trackpoint>
            <Time>${timeAt(run, row)}</Time>
            <Position>
              <LatitudeDegrees>${samples.latitude[row]}</LatitudeDegrees>
              <LongitudeDegrees>${samples.longitude[row]}</LongitudeDegrees>
            </Position>
            <AltitudeMeters>${samples.altitude[row]!.toFixed(2)}</AltitudeMeters>
            <DistanceMeters>${samples.distance[row]!.toFixed(2)}</DistanceMeters>
            <HeartRateBpm><Value>${samples.heartRate[row]}</Value></HeartRateBpm>
            <Extensions>
              <ns3:TPX><ns3:Speed>${samples.speed[row]!.toFixed(3)}</ns3:Speed><ns3:RunCadence>${samples.cadence[row]! / 2}</ns3:RunCadence></ns3:TPX>
            </Extensions>
          </Trackpoint>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
  <Activities>
    <Activity Sport="Running">
      <Id>${timeAt(run, 0)}</Id>
      <Lap StartTime="${timeAt(run, 0)}">
        <TotalTimeSeconds>${run.totals.elapsed}</TotalTimeSeconds>
        <DistanceMeters>${run.totals.distance}</DistanceMeters>
        <Intensity>Active</Intensity>
        <TriggerMethod>Manual</TriggerMethod>
        <Track>
${points.join("\n")}
        </Track>
      </Lap>
    </Activity>
  </Activities>
</TrainingCenterDatabase>`;
}

function writeGpx(run: Recording): string {
  const { samples } = run;
  const points = rowsOf(run).map(
    (row) => `      <trkpt lat="${samples.latitude[row]}" lon="${samples.longitude[row]}">
        <ele>${samples.altitude[row]!.toFixed(2)}</ele>
        <time>${timeAt(run, row)}</time>
        <extensions>
          <ns3:TrackPointExtension>
            <ns3:hr>${samples.heartRate[row]}</ns3:hr>
            <ns3:cad>${samples.cadence[row]! / 2}</ns3:cad>
          </ns3:TrackPointExtension>
        </extensions>
      </trkpt>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="bench" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
  <trk>
    <type>running</type>
    <trkseg>
${points.join("\n")}
    </trkseg>
  </trk>
</gpx>`;
}

interface Kind {
  readonly ending: "fit" | "tcx" | "gpx";
  readonly write: (run: Recording) => Uint8Array | string;
}

const KINDS: readonly Kind[] = [
  { ending: "fit", write: (run) => encodeFit([run]) },
  { ending: "tcx", write: writeTcx },
  { ending: "gpx", write: writeGpx },
];

/** The kinds in turn, so that every part of an archive is made like the whole. */
function* mixKinds(wanted: readonly number[]): Generator<Kind> {
  const total = wanted.reduce((sum, count) => sum + count, 0);
  const given = wanted.map(() => 0);
  for (let index = 0; index < total; index += 1) {
    const behind = wanted.map((count, kind) => ((index + 1) * count) / total - given[kind]!);
    const next = behind.indexOf(Math.max(...behind));
    given[next]! += 1;
    yield KINDS[next]!;
  }
}

interface NamedRun {
  readonly name: string;
  readonly run: Recording;
  readonly bytes: Buffer;
}

function* makeFiles(): Generator<NamedRun> {
  const wanted = KINDS.map((_, kind) => Number(counts[kind] ?? 0));
  let daysAgo = wanted.reduce((sum, count) => sum + count, 0);
  const chance = startChance(42);
  for (const { ending, write } of mixKinds(wanted)) {
    const run = makeRun(daysAgo, chance);
    yield { name: `${String(daysAgo).padStart(4, "0")}.${ending}`, run, bytes: Buffer.from(write(run)) };
    daysAgo -= 1;
  }
}

const zip = archive === "-" ? null : new ZipFile();
const packed = zip ? pipeline(zip.outputStream, createWriteStream(archive)) : null;
const list = ["Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename"];
if (folder !== "-") mkdirSync(folder, { recursive: true });
for (const { name, run, bytes } of makeFiles()) {
  if (folder !== "-") writeFileSync(join(folder, name), bytes);
  if (!zip) continue;
  const isPlain = name.endsWith(".gpx");
  const path = `activities/${isPlain ? name : `${name}.gz`}`;
  zip.addBuffer(isPlain ? bytes : gzipSync(bytes), path, { compress: isPlain });
  const { elapsed, distance } = run.totals;
  const date = new Date(run.startedAt).toISOString().slice(0, 19).replace("T", " ");
  list.push(`${list.length},${date},Run ${list.length},Run,${elapsed},${(distance ?? 0) / 1000},${path}`);
}
zip?.addBuffer(Buffer.from(`${list.join("\n")}\n`), "activities.csv");
zip?.end();
await packed;
