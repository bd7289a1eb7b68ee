/** A file as a look into the folder finds it. */
export interface SeenFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970 of its last change. */
  readonly changedAt: number;
}

export interface Notice {
  /** Files that are new or changed and have stood still since the last look: copied whole. */
  readonly ready: readonly string[];
  /** What is known for the next look. */
  readonly known: Known;
}

/** Of each path how it looked last, and whether it was handed on. */
export type Known = ReadonlyMap<string, { readonly look: string; readonly handedOn: boolean }>;

export const NOTHING_KNOWN: Known = new Map();

/**
 * What a look into a folder has to say beside the one before. A file is ready at the second look at which it is the same: a
 * copy that is still being written never is.
 * @example noticeFiles(NOTHING_KNOWN, files).ready // []
 */
export function noticeFiles(before: Known, files: readonly SeenFile[]): Notice {
  const ready: string[] = [];
  const known = new Map<string, { readonly look: string; readonly handedOn: boolean }>();
  for (const { path, size, changedAt } of files) {
    const look = `${size} ${changedAt}`;
    const last = before.get(path);
    const isStill = last?.look === look;
    if (isStill && !last.handedOn) ready.push(path);
    known.set(path, { look, handedOn: isStill });
  }
  return { ready, known };
}
