import type { TimeZone } from "../../core/units/index.ts";
import { asObject, asText, type JsonObject } from "../json/json-value.ts";
import { parseJson } from "../json/parse-json.ts";
import { gatherList, type ReadEntry } from "../list/gather-list.ts";
import { type ActivityList, refuseList } from "../list/listed-activity.ts";
import { readRunalyzeActivity } from "./runalyze-activity.ts";

/** Before version 3 times were those of the server. */
const OLDEST_VERSION = 3;

/** Whether a text begins as a JSON backup of Runalyze does. */
export const looksLikeRunalyzeBackup = (head: string): boolean =>
  /^version=\S+\s+\{"TABLE":"runalyze_/.test(head);

/**
 * Reads the activities of a JSON backup of Runalyze: a table after the other, a row a line. Only sports and activities
 * are looked at; tracks stand in other tables in a form of their own.
 * @param zone for activities that tell their wall clock only
 */
export function parseRunalyzeBackup(text: string, zone: TimeZone): ActivityList {
  const version = Number(/^version=(\d+)/.exec(text)?.[1] ?? 0);
  if (version < OLDEST_VERSION)
    return refuseList(
      "line",
      `This backup is older than version ${OLDEST_VERSION} of Runalyze. Make a new one.`,
    );
  const sports = new Map<string, string | null>();
  const entries: ReadEntry[] = [];
  for (const { table, line, at } of listLines(text)) {
    const [id = "", row = null] = readRow(line);
    if (table === "runalyze_sport" && row) sports.set(id, asText(row.name));
    else if (table === "runalyze_training")
      entries.push(
        row
          ? readRunalyzeActivity({ at, id, row, sportName: sports.get(String(row.sportid)) ?? null }, zone)
          : { at, reason: "The line is damaged." },
      );
  }
  return gatherList("line", entries);
}

interface TableLine {
  readonly table: string;
  readonly line: string;
  readonly at: number;
}

/** The rows of the two tables that are looked at, one by one: the others are many times larger. */
function* listLines(text: string): Generator<TableLine> {
  let table = "";
  let from = 0;
  for (let at = 1; from < text.length; at += 1) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const named = text.startsWith('{"TABLE":"', from)
      ? /^\{"TABLE":"(\w+)"\}/.exec(text.slice(from, to))
      : null;
    if (named) table = named[1]!;
    else if ((table === "runalyze_sport" || table === "runalyze_training") && text[from] === "{")
      yield { table, line: text.slice(from, to), at };
    from = to + 1;
  }
}

/** `{"17":{...}}`: the number of a row and its columns. */
function readRow(line: string): readonly [id?: string, row?: JsonObject | null] {
  const parsed = parseJson(line);
  const [entry] = parsed.ok ? Object.entries(asObject(parsed.value) ?? {}) : [];
  return entry ? [entry[0], asObject(entry[1])] : [];
}
