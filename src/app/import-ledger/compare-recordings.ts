import {
  type ActivityId,
  activityId,
  findSameRun,
  listTold,
  TOLD_THINGS,
  type ToldThing,
} from "../../core/activity/index.ts";
import { formatInstant, formatOffset, type Result } from "../../core/units/index.ts";
import type { KnownRecording } from "../../store/store.ts";
import { unknownActivity } from "../correct-activity.ts";
import type { Fault } from "../fault.ts";
import { formatFacts } from "../import-files/find-duplicate.ts";
import type { Services } from "../services.ts";

type LedgerServices = Pick<Services, "store" | "runner">;

/** One file's recording of a run, beside the others. */
export interface ComparedRecording {
  readonly id: string;
  readonly file: string;
  readonly device: string | null;
  readonly startedAt: string;
  readonly utcOffset: string;
  readonly elapsedSeconds: number;
  readonly movingSeconds: number;
  readonly metres: number | null;
  readonly avgHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly ascentMetres: number | null;
  readonly avgCadence: number | null;
  readonly samples: number;
  /** Whether its numbers are the run's. */
  readonly speaks: boolean;
  /** Whether the runner said that it is a run of its own. */
  readonly keptApart: boolean;
  readonly tells: ToldThing[];
  /** Why it is taken for the same run, or why it speaks for it. */
  readonly because: string;
}

/** A run and every file that recorded it. */
export interface ComparedRun {
  readonly activity: string;
  readonly name: string | null;
  readonly localDate: string;
  readonly recordings: ComparedRecording[];
}

/** The recordings of a run side by side, the one that speaks for it first. */
export async function compareRecordings(
  { store, runner }: LedgerServices,
  id: string,
): Promise<Result<ComparedRun, Fault>> {
  const compared = compare(activityId(id), await store.activities.listRecordings(runner, activityId(id)));
  return compared ? { ok: true, value: compared } : unknownActivity(id);
}

/** Every run that more than one file recorded, the latest first. */
export async function listDuplicates({ store, runner }: LedgerServices): Promise<readonly ComparedRun[]> {
  const activities = await store.activities.list(runner);
  const several = activities.filter(({ sources }) => sources.length > 1).toReversed();
  const compared = await Promise.all(
    several.map(async ({ id }) => compare(id, await store.activities.listRecordings(runner, id))),
  );
  return compared.filter((run) => run !== null);
}

function compare(id: ActivityId, recordings: readonly KnownRecording[]): ComparedRun | null {
  const [spokesman, ...others] = recordings;
  if (!spokesman) return null;
  const { name, localDate } = spokesman.summary;
  return {
    activity: id,
    name,
    localDate,
    recordings: [
      present(spokesman, describeSpokesman(spokesman, others)),
      ...others.map((other) => present(other, describeCopy(other, recordings))),
    ],
  };
}

const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(1)));

function present(recording: KnownRecording, because: string): ComparedRecording {
  const { summary } = recording;
  return {
    id: recording.id,
    file: recording.path,
    device: summary.device,
    startedAt: formatInstant(summary.startedAt),
    utcOffset: formatOffset(summary.utcOffsetMinutes),
    elapsedSeconds: Math.round(summary.elapsed),
    movingSeconds: Math.round(summary.moving),
    metres: round(summary.distance),
    avgHeartRate: round(summary.avgHeartRate),
    maxHeartRate: round(summary.maxHeartRate),
    ascentMetres: round(summary.ascent),
    avgCadence: round(summary.avgCadence),
    samples: summary.sampleCount,
    speaks: recording.canonical,
    keptApart: recording.keptApart,
    tells: [...listTold(summary)],
    because,
  };
}

const THING_WORDS: Readonly<Record<ToldThing, string>> = {
  wholeFile: "its samples are whole",
  heartRate: "it tells heart rate",
  way: "it tells the way",
  steps: "it tells steps",
  balance: "it tells the balance of left and right",
  climb: "it tells the climb",
};

/** What the richest has that no other has; the first such thing decides. */
function describeSpokesman(spokesman: KnownRecording, others: readonly KnownRecording[]): string {
  const [next] = others;
  if (spokesman.keptApart) return "You said that it is a run of its own.";
  if (!next) return "It is the only file of this run.";
  const mine = new Set(listTold(spokesman.summary));
  const theirs = new Set(listTold(next.summary));
  const decisive = TOLD_THINGS.find((thing) => mine.has(thing) !== theirs.has(thing));
  if (decisive) return `Speaks for the run: ${THING_WORDS[decisive]}, the others do not.`;
  const more = spokesman.summary.sampleCount - next.summary.sampleCount;
  if (more > 0) return `Speaks for the run: it tells the same things in ${more} samples more.`;
  return "Speaks for the run: the files tell equally much, and this one comes first.";
}

/** Compared with the one that speaks, else with whichever copy it was taken for. */
function describeCopy(copy: KnownRecording, recordings: readonly KnownRecording[]): string {
  const others = recordings.filter(({ id }) => id !== copy.id);
  const ordered = [
    ...others.filter(({ canonical }) => canonical),
    ...others.filter(({ canonical }) => !canonical),
  ];
  for (const other of ordered) {
    const same = findSameRun(copy.summary, [other.summary]);
    if (same) return `The same run as ${other.path}: ${formatFacts(same.because)}.`;
  }
  return "Taken for the same run when it came in.";
}
