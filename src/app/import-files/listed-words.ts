import type { ListedActivity } from "../../files/index.ts";
import type { ContentHash, ListedWords } from "../../store/store.ts";
import { type LedgerView, listPaths } from "./ledger-view.ts";
import { withoutGz } from "./unpacking.ts";

/** What a list of activities says of the files that it names. */
export interface ListOfActivities {
  /** Folder or archive in which the list stands, with the separator. */
  readonly folder: string;
  /** Rows by the path of their file, without `.gz`. */
  readonly rows: ReadonlyMap<string, ListedActivity>;
}

/** The runner's own title and felt effort; devices carry none. */
export type Words = Pick<ListedWords, "name" | "rpe">;

/** Rows by the file that they name. */
export const indexByFile = (rows: readonly ListedActivity[]): ReadonlyMap<string, ListedActivity> =>
  new Map(rows.flatMap((row) => (row.file === null ? [] : [[withoutGz(row.file), row] as const])));

/**
 * What the lists say of the file at this path: the list beside it first, then those that name a file like it: an
 * archive may have been taken apart, and its files carry numbers that no other activity has.
 */
export function findWords(lists: readonly ListOfActivities[], path: string): Words {
  const beside = lists.flatMap(({ folder, rows }) =>
    path.startsWith(folder) ? (rows.get(withoutGz(path.slice(folder.length))) ?? []) : [],
  );
  const named = [...beside, ...lists.flatMap(({ rows }) => findByEnding(rows, path) ?? [])];
  return {
    name: named.find(({ name }) => name !== null)?.name ?? null,
    rpe: named.find(({ rpe }) => rpe !== null)?.rpe ?? null,
  };
}

/** The row whose file is this path, or its end behind a folder or an archive. */
function findByEnding(rows: ReadonlyMap<string, ListedActivity>, path: string): ListedActivity | undefined {
  const plain = withoutGz(path);
  const starts = [0, ...[...plain.matchAll(/[/\\!]/g)].map(({ index }) => index + 1)];
  return starts.map((start) => rows.get(plain.slice(start))).find((row) => row !== undefined);
}

/** What the lists say of bytes that stand already. */
export const findWordsOfBytes = (
  lists: readonly ListOfActivities[],
  path: string,
  hash: ContentHash,
): readonly ListedWords[] => [{ hash, ...findWords(lists, path) }].filter(isTelling);

/** What a list says of files that came in before it, in this import or an earlier one. */
export async function findWordsOfList(
  rows: ReadonlyMap<string, ListedActivity>,
  view: LedgerView,
): Promise<readonly ListedWords[]> {
  if (rows.size === 0) return [];
  const paths = await listPaths(view);
  const words = paths.flatMap(({ path, hash }) => {
    const row = findByEnding(rows, path);
    return row ? [{ hash, name: row.name, rpe: row.rpe }] : [];
  });
  return words.filter(isTelling);
}

const isTelling = ({ name, rpe }: Words): boolean => name !== null || rpe !== null;
