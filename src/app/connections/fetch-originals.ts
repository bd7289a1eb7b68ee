import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { detectFormat } from "../../files/index.ts";
import type { ImportRoot } from "../import-files/index.ts";
import { type Asker, pause } from "./ask-service.ts";
import { askForOriginal } from "./intervals-api.ts";
import { ledgerNameOf, type NamedActivity } from "./listed-activities.ts";
import type { ServiceFault } from "./service-fault.ts";

/** An activity whose file did not come, and why. */
export interface FailedActivity {
  readonly activity: NamedActivity;
  readonly fault: ServiceFault;
}

export interface FetchedOriginals {
  readonly roots: readonly ImportRoot[];
  readonly failed: readonly FailedActivity[];
  /** Why it was given up before the last; null where it was not. */
  readonly givenUp: ServiceFault | null;
}

/** So many failures one after the other, and the service is left alone. */
const MOST_FAILURES = 5;
const MOST_HEAD_BYTES = 128 * 1024 * 1024;

/**
 * Fetches the files of activities into a folder, one after the other. One that fails stops none of the others, unless
 * the line is down or the next ones fail as well. An activity without a file is no failure: its numbers stand in the list.
 */
export async function fetchOriginals(
  asker: Asker,
  activities: readonly NamedActivity[],
  folder: string,
): Promise<FetchedOriginals> {
  const roots: ImportRoot[] = [];
  const failed: FailedActivity[] = [];
  let inARow = 0;
  for (const activity of activities) {
    if (activity.typed) continue;
    await pause(asker.door.pauseMs, asker.signal);
    const answered = await askForOriginal(asker, activity.id);
    if (answered.ok) {
      const path = join(folder, `${activity.id}.bytes`);
      await writeFile(path, answered.value, { mode: 0o600 });
      roots.push({ path, shownAs: ledgerNameOf(activity, await findEnding(answered.value)) });
    } else if (answered.error.kind !== "missing") failed.push({ activity, fault: answered.error });
    inARow = answered.ok || answered.error.kind === "missing" ? 0 : inARow + 1;
    if (!answered.ok && isHopeless(answered.error, inARow)) return { roots, failed, givenUp: answered.error };
  }
  return { roots, failed, givenUp: null };
}

const isHopeless = ({ kind }: ServiceFault, inARow: number): boolean =>
  kind === "stopped" || kind === "unreachable" || inARow >= MOST_FAILURES;

/** The ending that the content calls for, also behind gzip; none where it tells nothing. */
async function findEnding(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const format = detectFormat(bytes, "");
  if (format === "gzip") {
    const inner = await promisify(gunzip)(bytes, { maxOutputLength: MOST_HEAD_BYTES }).catch(() => null);
    return inner === null ? ".gz" : await findEnding(new Uint8Array(inner));
  }
  return ["fit", "gpx", "tcx", "zip"].includes(format) ? `.${format}` : "";
}
