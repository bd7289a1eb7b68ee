import {
  type ActivityList,
  type ListedActivity,
  parseStravaActivities,
  readText,
} from "../../files/index.ts";
import { hashBytes } from "./hash-bytes.ts";
import { writeListedActivity } from "./listed-activity-file.ts";
import { indexByFile } from "./listed-words.ts";
import { type MetFile, type MetRemark, refuse, showable, skip } from "./met-file.ts";
import { folderOf, nameOf, type Unpacking, withoutGz } from "./unpacking.ts";

/** The bytes of a list, and what they tell. */
export interface MetList {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly list: ActivityList;
}

/** Reads Strava's `activities.csv`; one that tells nothing goes on as an ordinary file, whose reader says why. */
export function* meetStravaList(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  unpacking: Unpacking,
): Generator<MetFile> {
  const list = parseStravaActivities(readText(bytes));
  if (list.rows.length > 0) yield* meetListOfActivities({ path, bytes, list }, unpacking);
  else yield { kind: "bytes", path, name: nameOf(path), bytes, gzip: null };
}

/**
 * A list of activities: it goes to the lists, its own row tells so, and every activity whose file is not there becomes
 * a small file of its own, `activities.csv#ID`. Without any file of its archive beside it, only those that never had
 * one do: the others wait for their files.
 */
export function* meetListOfActivities(met: MetList, unpacking: Unpacking): Generator<MetFile> {
  const { path, list } = met;
  const folder = folderOf(path);
  const rows = indexByFile(list.rows);
  unpacking.lists.push({ folder, rows });
  const isHere = (row: ListedActivity) =>
    row.file !== null && unpacking.beside.has(withoutGz(folder + row.file));
  const alone = !list.rows.some(isHere);
  const own = list.rows.filter((row) => (alone ? row.file === null : !isHere(row)));
  unpacking.tally.found += own.length + list.faults.length;
  const described = describeList(met, { named: list.rows.length - own.length, own: own.length, alone });
  yield { ...described, list: rows };
  for (const row of own) yield meetRow(met, row);
  for (const { at, reason } of list.faults)
    yield placeIn(met, refuse(nameEntry(met, null, at), { code: "file.damaged", reason }), at);
}

interface ListCounts {
  readonly named: number;
  readonly own: number;
  readonly alone: boolean;
}

function describeList({ path, bytes, list }: MetList, counts: ListCounts): MetRemark {
  const left = list.leftOut > 0 ? ` ${list.leftOut} that only sum up others are left out.` : "";
  const reason = `A list of activities${explainRows(list, counts)}.${left}`;
  return { ...skip(path, { code: "file.listOfActivities", reason }), hash: hashBytes(bytes) };
}

function explainRows({ rows }: ActivityList, { named, own, alone }: ListCounts): string {
  if (rows.every(({ file }) => file === null))
    return `, ${own} in all: those that came as files get title and effort from it, the others are taken from their numbers`;
  const files = alone
    ? `${named} rows name files that are not here and give title and effort to those imported before; import the others too`
    : `${named} rows name files here and give them title and effort`;
  return `: ${files}; ${own} without a file are taken from their numbers`;
}

function meetRow(met: MetList, row: ListedActivity): MetFile {
  const own = nameEntry(met, row.id, row.at);
  const { elapsed, moving } = row.totals;
  if (elapsed === null && moving === null) {
    const reason = `Its file ${showable(row.file ?? "")} is not there, and the list tells no duration.`;
    return placeIn(met, refuse(own, { code: "file.missing", reason }), row.at);
  }
  return { kind: "bytes", path: own, name: "activities.csv", bytes: writeListedActivity(row), gzip: null };
}

const nameEntry = ({ path, list }: MetList, id: string | null, at: number): string =>
  showable(`${path}#${id ?? `${list.countedBy}-${at}`}`);

const placeIn = ({ list }: MetList, remark: MetRemark, at: number): MetRemark =>
  list.countedBy === "line" ? { ...remark, at: { line: at } } : remark;
