import {
  detectFormat,
  findServiceList,
  type ListFormat,
  looksLikeJson,
  parseServiceList,
  readText,
} from "../../files/index.ts";
import { findExportReason } from "./export-parts.ts";
import { hashBytes } from "./hash-bytes.ts";
import { meetListOfActivities, meetStravaList } from "./list-of-activities.ts";
import { type MetBytes, type MetFile, type MetRemark, refuse, skip } from "./met-file.ts";
import { isListOfActivities, type Unpacking } from "./unpacking.ts";

/** A file that is no archive: a list of activities, a part of an export that holds none, or bytes to read. */
export function* meetWhole(file: MetBytes, unpacking: Unpacking): Generator<MetFile> {
  const { path, bytes } = file;
  const format = findServiceList(bytes, path);
  const reason = format ? null : findPart(path, bytes);
  if (format) deferList(file, format, unpacking);
  else if (reason) yield known(bytes, skip(path, { code: "file.notTraining", reason }));
  else if (isListOfActivities(path)) yield* meetStravaList(path, bytes, unpacking);
  else yield file;
}

/** What is known by its content is no such part, whatever it is called. */
function findPart(path: string, bytes: Uint8Array): string | null {
  const reason = findExportReason(path, looksLikeJson(bytes));
  return reason !== null && detectFormat(bytes, path) === "unknown" ? reason : null;
}

const known = (bytes: Uint8Array, remark: MetRemark): MetRemark => ({ ...remark, hash: hashBytes(bytes) });

/** The rows of a list wait for all files: the recording of a run tells more than a row does. */
function deferList({ path, bytes }: MetBytes, format: ListFormat, unpacking: Unpacking): void {
  const list = parseServiceList(format, readText(bytes), unpacking.zone);
  const [first] = list.faults;
  if (list.refused && first)
    unpacking.later.push(known(bytes, refuse(path, { code: "file.damaged", reason: first.reason })));
  else for (const met of meetListOfActivities({ path, bytes, list }, unpacking)) unpacking.later.push(met);
}
