import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { meetFiles } from "../../src/app/import-files/meet-files.ts";
import type { MetFile } from "../../src/app/import-files/met-file.ts";
import { meetBytes } from "../../src/app/import-files/open-archives.ts";
import { readTrainingFile } from "../../src/app/import-files/read-training-file.ts";
import { startBudget, UNPACK_LIMITS } from "../../src/app/import-files/unpack-limits.ts";
import type { ActivitySummary } from "../../src/core/activity/index.ts";
import { UTC } from "../../src/core/units/index.ts";
import type { Format } from "./grounds.ts";

/** Whether anything of an input was read as a session. */
export type InputEnd = "read" | "refused";

/** Opens what may be an archive or a list and reads what comes out, as an import does. Throws where anything is amiss. */
export async function checkInput(bytes: Uint8Array, format: Format, folder: string): Promise<InputEnd> {
  // An export of Apple Health flows through a thread of its own; here its scanner reads it in place.
  const isFile = format === "fit" || format === "gpx" || format === "tcx" || format === "xml";
  return isFile ? checkFile(`file.${format}`, bytes) : checkMet(bytes, format, folder);
}

/** Lists and archives take the way of an import, zip archives from the disk. */
async function checkMet(bytes: Uint8Array, format: Format, folder: string): Promise<InputEnd> {
  let met = 0;
  let end: InputEnd = "refused";
  for await (const file of meet(bytes, format, folder)) {
    met += 1;
    if (checkMetFile(file) === "read") end = "read";
  }
  if (met === 0) throw new Error("no row came of it");
  return end;
}

async function* meet(bytes: Uint8Array, format: Format, folder: string): AsyncGenerator<MetFile> {
  const limits = UNPACK_LIMITS;
  const meeting = { limits, tally: { found: 0, unopened: 0 }, lists: [], zone: UTC };
  const path = join(folder, format === "csv" ? "activities.csv" : `input.${format}`);
  if (format === "zip") {
    writeFileSync(path, bytes);
    yield* meetFiles([{ kind: "found", path, shownAs: path }], meeting);
    return;
  }
  const later: MetFile[] = [];
  const unpacking = { ...meeting, budget: startBudget(limits), depth: 0, beside: new Set<string>(), later };
  yield* meetBytes(path, new Uint8Array(bytes), unpacking);
  yield* later;
}

function checkMetFile(file: MetFile): InputEnd {
  if (file.kind === "bytes") return checkFile(file.name, file.bytes);
  expectSentence(file.reason);
  return file.code === "file.listOfActivities" ? "read" : "refused";
}

function checkFile(name: string, bytes: Uint8Array): InputEnd {
  const reading = readTrainingFile({
    name,
    bytes: new Uint8Array(bytes),
    gzip: new Uint8Array(0),
    zone: UTC,
  });
  if (reading.kind !== "sessions") {
    expectSentence(reading.reason);
    return "refused";
  }
  for (const { summary } of reading.sessions) expectSound(summary);
  return "read";
}

function expectSentence(reason: string): void {
  if (!/^.{10,}[.?)]$/su.test(reason)) throw new Error(`no sentence: ${reason}`);
}

/** Numbers that can be kept and reckoned with, whatever stood in the file. */
function expectSound(summary: ActivitySummary): void {
  const back = JSON.stringify(summary);
  if (/[:[,]null[\]},]/.test(JSON.stringify(summary.histograms))) throw new Error("a histogram with a hole");
  if (JSON.stringify(JSON.parse(back)) !== back) throw new Error("not the same after JSON");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(summary.localDate)) throw new Error(`no day: ${summary.localDate}`);
  const least = { elapsed: summary.elapsed, moving: summary.moving, distance: summary.distance ?? 0 };
  for (const [name, value] of Object.entries(least))
    if (!(Number.isFinite(value) && value >= 0)) throw new Error(`${name} is ${value}`);
  if (summary.moving > summary.elapsed + 1)
    throw new Error(`moving ${summary.moving} of ${summary.elapsed} s`);
  for (const { seconds } of Object.values(summary.histograms))
    if (seconds.length > 5_000) throw new Error(`a histogram of ${seconds.length} bins`);
}
