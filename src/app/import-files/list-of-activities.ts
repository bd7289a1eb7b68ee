import { parseStravaActivities, readText, type StravaRow } from "../../files/index.ts";
import { hashBytes } from "./hash-bytes.ts";
import { indexByFile } from "./listed-words.ts";
import { type MetFile, type MetRemark, refuse, showable, skip } from "./met-file.ts";
import { writeStravaRow } from "./strava-row-file.ts";
import { folderOf, nameOf, type Unpacking, withoutGz } from "./unpacking.ts";

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
  const list = { folder, rows: indexByFile(rows) };
  unpacking.lists.push(list);
  const isHere = (row: StravaRow) => row.file !== null && unpacking.beside.has(withoutGz(folder + row.file));
  const alone = !rows.some(isHere);
  const own = rows.filter((row) => (alone ? row.file === null : !isHere(row)));
  unpacking.tally.found += own.length + faults.length;
  const described = describeList(path, bytes, { named: rows.length - own.length, own: own.length, alone });
  yield { ...described, list: list.rows };
  for (const row of own) yield meetRow(path, row);
  for (const { line, reason } of faults) {
    yield { ...refuse(`${path}#line-${line}`, { code: "file.damaged", reason }), at: { line } };
  }
}

interface ListCounts {
  readonly named: number;
  readonly own: number;
  readonly alone: boolean;
}

function describeList(path: string, bytes: Uint8Array, { named, own, alone }: ListCounts): MetRemark {
  const files = alone
    ? `${named} rows name files that are not here and give title and effort to those imported before; import the others too`
    : `${named} rows name files here and give them title and effort`;
  const reason = `A list of activities: ${files}; ${own} without a file are taken from their numbers.`;
  return { ...skip(path, { code: "file.listOfActivities", reason }), hash: hashBytes(bytes) };
}

function meetRow(path: string, row: StravaRow): MetFile {
  const own = showable(`${path}#${row.id ?? `line-${row.line}`}`);
  const { elapsed, moving } = row.totals;
  if (elapsed === null && moving === null) {
    const reason = `Its file ${showable(row.file ?? "")} is not there, and the list tells no duration.`;
    return { ...refuse(own, { code: "file.missing", reason }), at: { line: row.line } };
  }
  return { kind: "bytes", path: own, name: "activities.csv", bytes: writeStravaRow(row), gzip: null };
}
