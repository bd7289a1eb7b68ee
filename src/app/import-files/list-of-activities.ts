import { parseStravaActivities, readText, type StravaRow } from "../../files/index.ts";
import { hashBytes } from "./hash-bytes.ts";
import { type MetFile, type MetRemark, refuse, skip } from "./met-file.ts";
import { writeStravaRow } from "./strava-row-file.ts";
import { folderOf, nameOf, type Unpacking, withoutGz } from "./unpacking.ts";

/** What a Strava archive says of the files that it holds. */
export interface ListOfActivities {
  /** Folder or archive in which the list stands, with the separator. */
  readonly folder: string;
  /** Rows by the path of their file, without `.gz`. */
  readonly rows: ReadonlyMap<string, StravaRow>;
}

/** What the list adds to a file: the runner's own title and felt effort. */
export const findListed = (lists: readonly ListOfActivities[], path: string): StravaRow | null => {
  for (const { folder, rows } of lists) {
    const row = path.startsWith(folder) ? rows.get(withoutGz(path.slice(folder.length))) : undefined;
    if (row) return row;
  }
  return null;
};

/**
 * Reads a list of activities: it goes to the lists, its own row tells so, and every activity whose file is not there
 * becomes a small file of its own, `activities.csv#ID`. Without any file of its archive beside it, only those that
 * never had one do: the others wait for their files.
 */
export function* meetListOfActivities(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  unpacking: Unpacking,
): Generator<MetFile> {
  const { rows, faults } = parseStravaActivities(readText(bytes));
  if (rows.length === 0) {
    yield { kind: "bytes", path, name: nameOf(path), bytes, gzip: null };
    return;
  }
  const folder = folderOf(path);
  unpacking.lists.push({ folder, rows: indexByFile(rows) });
  const isHere = (row: StravaRow) => row.file !== null && unpacking.beside.has(withoutGz(folder + row.file));
  const alone = !rows.some(isHere);
  const own = rows.filter((row) => (alone ? row.file === null : !isHere(row)));
  unpacking.tally.found += own.length + faults.length;
  yield describeList(path, bytes, { named: rows.length - own.length, own: own.length, alone });
  for (const row of own) yield meetRow(path, row);
  for (const { line, reason } of faults) {
    yield { ...refuse(`${path}#line-${line}`, { code: "file.damaged", reason }), at: { line } };
  }
}

const indexByFile = (rows: readonly StravaRow[]): ReadonlyMap<string, StravaRow> =>
  new Map(rows.flatMap((row) => (row.file === null ? [] : [[withoutGz(row.file), row] as const])));

interface ListCounts {
  readonly named: number;
  readonly own: number;
  readonly alone: boolean;
}

function describeList(path: string, bytes: Uint8Array, { named, own, alone }: ListCounts): MetRemark {
  const files = alone
    ? `${named} rows name files that are not here; import these too`
    : `${named} rows name files here and give them title and effort`;
  const reason = `A list of activities: ${files}; ${own} without a file are taken from their numbers.`;
  return { ...skip(path, { code: "file.listOfActivities", reason }), hash: hashBytes(bytes) };
}

function meetRow(path: string, row: StravaRow): MetFile {
  const own = `${path}#${row.id ?? `line-${row.line}`}`;
  const { elapsed, moving } = row.totals;
  if (elapsed === null && moving === null) {
    const reason = `Its file ${row.file} is not there, and the list tells no duration.`;
    return { ...refuse(own, { code: "file.missing", reason }), at: { line: row.line } };
  }
  return { kind: "bytes", path: own, name: "activities.csv", bytes: writeStravaRow(row), gzip: null };
}
