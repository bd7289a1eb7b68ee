import type { TimeZone } from "../../core/units/index.ts";
import type { ListOfActivities } from "./listed-words.ts";
import type { MetFile } from "./met-file.ts";
import type { UnpackBudget, UnpackLimits } from "./unpack-limits.ts";

/** How many files are known of, for a progress bar. */
export interface Tally {
  found: number;
  /** Archives of the runner not opened yet: what they hold is not in `found`. */
  unopened: number;
}

/** What stays the same while one file or archive of the runner is unpacked. */
export interface Unpacking {
  readonly limits: UnpackLimits;
  readonly budget: UnpackBudget;
  readonly tally: Tally;
  readonly lists: ListOfActivities[];
  /** What comes after all files: rows of lists that files may have told already. */
  readonly later: MetFile[];
  /** Where the runner's wall clock hangs, for lists that tell no zone. */
  readonly zone: TimeZone;
  /** Stops what takes long. */
  readonly signal?: AbortSignal | undefined;
  /** Archives in archives so far. */
  readonly depth: number;
  /** Every path in the same folder tree or archive, without `.gz`. */
  readonly beside: ReadonlySet<string>;
}

/** A path without the ending of its compression: lists and folders disagree about it. */
export const withoutGz = (path: string): string => path.replace(/\.gz$/i, "");

/** The last part of a path through folders and archives. */
export const nameOf = (path: string): string => path.slice(folderOf(path).length);

/** A path up to its last part, with the separator. */
export const folderOf = (path: string): string => /^(?:.*[/\\!])?/s.exec(path)?.[0] ?? "";

/** Whether a path names the list of activities that Strava puts beside the exported files. */
export const isListOfActivities = (path: string): boolean => nameOf(path).toLowerCase() === "activities.csv";
