import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type MetRemark, refuse, showable, skip } from "./met-file.ts";
import { findReasonToSkip } from "./not-training.ts";
import { presentDiskFault, presentLateFault } from "./read-fault.ts";
import { isListOfActivities } from "./unpacking.ts";

/** A path to import, and the name under which the ledger shows it (an upload lies elsewhere than it is called). */
export interface ImportRoot {
  readonly path: string;
  readonly shownAs: string;
}

/** A file on the disk, not opened yet. */
export interface FoundFile {
  readonly kind: "found";
  readonly path: string;
  readonly shownAs: string;
}

interface Place {
  readonly path: string;
  readonly shownAs: string;
  /** Folders already entered, as device and number: links back to them end there. */
  readonly entered: Set<string>;
}

const NOTHING = { code: "folder.empty", reason: "There is no file in this folder." } as const;

/**
 * Every file under the given paths, in an order that depends on nothing but the names; lists of activities stand first,
 * they name other files. Folders are entered once, wherever links lead; what is hidden, no file or not to be had gets
 * its remark. When the import is stopped, what was found until then.
 */
export async function findFiles(
  roots: readonly ImportRoot[],
  signal?: AbortSignal,
): Promise<readonly (FoundFile | MetRemark)[]> {
  const found: (FoundFile | MetRemark)[] = [];
  for (const root of roots) {
    const place = { path: root.path, shownAs: root.shownAs, entered: new Set<string>() };
    const before = found.length;
    for await (const file of findRoot(place)) {
      if (signal?.aborted) return found;
      found.push(file);
    }
    if (found.length === before) found.push(skip(root.shownAs, NOTHING));
  }
  return [...found.filter(isList), ...found.filter((file) => !isList(file))];
}

const isList = (file: FoundFile | MetRemark): boolean =>
  file.kind === "found" && isListOfActivities(file.shownAs);

async function* findRoot(place: Place): AsyncGenerator<FoundFile | MetRemark> {
  const status = await stat(place.path).catch(presentDiskFault);
  if ("reason" in status) yield refuse(place.shownAs, status);
  else yield* findAt(place, status);
}

async function* findAt(place: Place, status: Stats): AsyncGenerator<FoundFile | MetRemark> {
  if (status.isDirectory()) yield* findInFolder(place, status);
  else if (status.isFile()) yield { kind: "found", path: place.path, shownAs: place.shownAs };
  else yield skip(place.shownAs, { code: "file.notRegular", reason: "Neither a file nor a folder." });
}

async function* findInFolder(place: Place, status: Stats): AsyncGenerator<FoundFile | MetRemark> {
  const identity = `${status.dev}:${status.ino}`;
  if (place.entered.has(identity)) {
    yield skip(place.shownAs, { code: "folder.again", reason: "A link to a folder that was already read." });
    return;
  }
  place.entered.add(identity);
  const children = await readdir(place.path, { withFileTypes: true }).catch(presentDiskFault);
  if ("reason" in children) {
    yield refuse(place.shownAs, children);
    return;
  }
  if (children.length === 0)
    yield skip(place.shownAs, { code: "folder.empty", reason: "The folder is empty." });
  for (const child of children.sort(compareNames)) yield* findChild(place, child.name);
}

async function* findChild(folder: Place, name: string): AsyncGenerator<FoundFile | MetRemark> {
  const place = { ...folder, path: join(folder.path, name), shownAs: `${folder.shownAs}/${showable(name)}` };
  const reason = findReasonToSkip(name);
  if (reason) {
    yield skip(place.shownAs, reason);
    return;
  }
  const status = await stat(place.path).catch(presentLateFault);
  if ("reason" in status) yield refuse(place.shownAs, status);
  else yield* findAt(place, status);
}

const compareNames = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);
