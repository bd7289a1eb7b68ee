import { createHash } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { formatInstant } from "../../../core/units/index.ts";
import { countWellness, type WellnessValue } from "../../../core/wellness/index.ts";
import { encodeFit, type HealthExport, startHealthScan, writeWellnessTable } from "../../../files/index.ts";
import type { ContentHash } from "../../../store/store.ts";
import type { Refusal } from "../met-file.ts";
import {
  type HealthMessage,
  type HealthPart,
  type HealthReport,
  type HealthTask,
  NEXT_PART,
} from "./health-task.ts";
import { openSource } from "./open-source.ts";

const BYTES_PER_WORD = 8 * 1024 * 1024;

/** The thread's side: reads the export as it flows, says so now and then, and gives its parts as they are asked for. */
export async function serveHealthExport(task: HealthTask, port: MessagePort): Promise<void> {
  const tell = (message: HealthMessage): void => port.postMessage(message);
  const { found, ...read } = await readExport(task, () => tell({ kind: "reading" }));
  const parts = listParts(found);
  tell({ kind: "read", report: presentReport(found, read) });
  port.on("message", (message) => {
    if (message !== NEXT_PART) return;
    const { value: part, done } = parts.next();
    if (done === true) tell({ kind: "done" });
    else port.postMessage({ kind: "part", part } satisfies HealthMessage, [part.bytes.buffer]);
  });
}

interface Read {
  readonly bytes: number;
  readonly hash: ContentHash | null;
  readonly fault: Refusal | null;
}

async function readExport(
  { source, cap }: HealthTask,
  onProgress: () => void,
): Promise<Read & { readonly found: HealthExport }> {
  const scan = startHealthScan();
  const hash = createHash("sha256");
  let bytes = 0;
  let fault: Refusal | null = null;
  try {
    let told = 0;
    for await (const chunk of (await openSource(source)) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > cap.bytes) {
        fault = cap.refusal;
        break;
      }
      hash.update(chunk);
      scan.push(chunk);
      if (bytes - told < BYTES_PER_WORD) continue;
      told = bytes;
      onProgress();
    }
  } catch (error) {
    fault = presentFault(error);
  }
  const found = scan.end();
  fault ??= found.whole ? null : CUT;
  return {
    found,
    bytes,
    fault,
    hash: fault === null || fault === CUT ? (hash.digest("hex") as ContentHash) : null,
  };
}

const CUT: Refusal = { code: "file.truncated", reason: "ends too early" };

const presentFault = (error: unknown): Refusal =>
  /unexpected end/.test(String(error)) ? CUT : { code: "file.damaged", reason: "is damaged" };

const workoutsOf = (count: number): string => (count === 1 ? "1 workout" : `${count} workouts`);

function presentReport(found: HealthExport, { bytes, hash, fault }: Read): HealthReport {
  const { workouts, wellness } = found;
  const words = [workoutsOf(workouts), ...(wellness.length > 0 ? [countWellness(wellness)] : [])];
  return {
    parts: workouts + groupByYear(wellness).size,
    bytes,
    hash,
    found: words.join(", "),
    left: listLeft(found),
    fault,
  };
}

function listLeft({ undated, dropped }: HealthExport): readonly string[] {
  const left = [];
  if (undated > 0) left.push(`${workoutsOf(undated)} without a beginning and an end could not be taken.`);
  if (dropped > 0)
    left.push(
      `It holds ${dropped} heart rates and distances more than there is room for; the last were left out.`,
    );
  return left;
}

/** Each workout as a FIT file and each year of nights as a table: a later export brings the same bytes again. */
function* listParts(found: HealthExport): Generator<HealthPart> {
  for (let index = 0; index < found.workouts; index += 1) {
    const recording = found.recording(index);
    const suffix = `#${formatInstant(recording.startedAt).replace(".000Z", "Z")}`;
    yield { suffix, name: "workout.fit", bytes: ownBytes(encodeFit([recording])) };
  }
  for (const [year, values] of groupByYear(found.wellness)) {
    const bytes = new TextEncoder().encode(writeWellnessTable(values));
    yield { suffix: `#nights-${year}`, name: "nights.csv", bytes: ownBytes(bytes) };
  }
}

/** In a buffer that holds nothing else, so that it can be moved. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function groupByYear(values: readonly WellnessValue[]): ReadonlyMap<string, readonly WellnessValue[]> {
  const years = new Map<string, WellnessValue[]>();
  for (const value of values) {
    const year = value.date.slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [value]);
    else known.push(value);
  }
  return years;
}
