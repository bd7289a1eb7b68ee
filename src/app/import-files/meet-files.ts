import { type FileHandle, open } from "node:fs/promises";
import type { TimeZone } from "../../core/units/index.ts";
import type { FoundFile } from "./find-files.ts";
import { meetHealthExport } from "./health-export/meet-health-export.ts";
import {
  CLINICAL_DOCUMENT,
  HEAD_BYTES,
  isClinicalDocument,
  isHealthExport,
  mayBeHealthExport,
} from "./health-export/recognise-health.ts";
import type { ListOfActivities } from "./listed-words.ts";
import { type MetFile, type MetRemark, refuse, skip } from "./met-file.ts";
import { meetArchive, meetBytes } from "./open-archives.ts";
import { presentLateFault } from "./read-fault.ts";
import { isZip } from "./take-bytes.ts";
import { HEALTH_TOO_LARGE, startBudget, TOO_LARGE, type UnpackLimits } from "./unpack-limits.ts";
import { type Tally, type Unpacking, withoutGz } from "./unpacking.ts";

export interface Meeting {
  readonly limits: UnpackLimits;
  /** Kept up to date while files are met. */
  readonly tally: Tally;
  /** Filled as lists are met. */
  readonly lists: ListOfActivities[];
  /** The runner's own, for lists that tell no zone. */
  readonly zone: TimeZone;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every file that was found, opened one after the other as they are asked for; archives give one after the other. What
 * lists of activities tell that files may tell too comes last.
 */
export async function* meetFiles(
  found: readonly (FoundFile | MetRemark)[],
  meeting: Meeting,
): AsyncGenerator<MetFile> {
  const beside = new Set(found.map((file) => withoutGz(file.kind === "found" ? file.shownAs : file.path)));
  const later: MetFile[] = [];
  meeting.tally.found = found.length;
  meeting.tally.unopened = found.filter(isNamedArchive).length;
  for (const file of found) {
    const unpacking = { ...meeting, budget: startBudget(meeting.limits), depth: 0, beside, later };
    if (file.kind === "remark") yield file;
    else yield* meetOnDisk(file, unpacking);
  }
  yield* later;
}

const isNamedArchive = (file: FoundFile | MetRemark): boolean =>
  file.kind === "found" && /\.zip$/i.test(file.shownAs);

/** What the disk gives for a file: a zip archive stays there, all else is taken into memory. */
type Content =
  | { readonly kind: "archive" }
  | { readonly kind: "health" }
  | { readonly kind: "whole"; readonly bytes: Uint8Array<ArrayBuffer> };

async function* meetOnDisk(file: FoundFile, unpacking: Unpacking): AsyncGenerator<MetFile> {
  const content = await readContent(file, unpacking.limits).catch((error) =>
    refuse(file.shownAs, presentLateFault(error)),
  );
  if (isNamedArchive(file)) unpacking.tally.unopened -= 1;
  if (content.kind === "remark") yield content;
  else if (content.kind === "archive") yield* meetArchive(file.path, file.shownAs, unpacking);
  else if (content.kind === "health") yield* meetHealthFile(file, unpacking);
  else yield* meetBytes(file.shownAs, content.bytes, unpacking);
}

async function readContent(file: FoundFile, limits: UnpackLimits): Promise<Content | MetRemark> {
  const handle = await open(file.path, "r");
  try {
    if (isZip(await readStart(handle, 4))) return { kind: "archive" };
    const { size } = await handle.stat();
    if (mayBeHealthExport(file.shownAs)) {
      const head = await readStart(handle, Math.min(size, HEAD_BYTES));
      if (isHealthExport(head)) return { kind: "health" };
      if (isClinicalDocument(head)) return skip(file.shownAs, CLINICAL_DOCUMENT);
    }
    if (size > limits.fileBytes) return refuse(file.shownAs, TOO_LARGE);
    return { kind: "whole", bytes: await readStart(handle, size) };
  } finally {
    await handle.close();
  }
}

const meetHealthFile = ({ path, shownAs }: FoundFile, unpacking: Unpacking): AsyncGenerator<MetFile> =>
  meetHealthExport(
    shownAs,
    { kind: "file", file: path },
    { bytes: unpacking.limits.healthBytes, refusal: HEALTH_TOO_LARGE },
    unpacking,
  );

/** The first bytes of a file, or as many as it has. */
async function readStart(handle: FileHandle, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === length ? bytes : bytes.slice(0, filled);
}
