import { parseLocalDate } from "../../core/units/index.ts";
import { isPlausibleWellness, type WellnessKind, type WellnessValue } from "../../core/wellness/index.ts";
import type { FileReading } from "../reading.ts";
import { readText } from "../xml/find-encoding.ts";

const SOURCE = "Garmin";
const SECONDS_PER_HOUR = 3600;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the lists of days and nights in Garmin Connect's export of all data: sleep (`_sleepData.json`), resting heart
 * rate (`UDSFile_`) and the night's HRV (`_healthStatusData.json`). Garmin itself gives a night the date of its morning.
 * @source fields as several programs read them from exports of their makers (practice)
 * @example readGarminDays(bytes) // { kind: "recordings", recordings: [], wellness: [{ kind: "sleep", value: 5.73, ... }] }
 */
export function readGarminDays(bytes: Uint8Array): FileReading {
  const parsed = parse(readText(bytes));
  if (parsed === undefined)
    return {
      kind: "unreadable",
      code: "file.damaged",
      reason: "This list of days from Garmin Connect is damaged or ends too early. Export it again.",
    };
  const wellness = listRecords(parsed).flatMap(readRecord).filter(isPlausibleWellness);
  return wellness.length > 0 ? { kind: "recordings", recordings: [], wellness } : NOTHING;
}

const NOTHING: FileReading = {
  kind: "skipped",
  code: "file.notTraining",
  reason:
    "This list of days from Garmin Connect tells no resting heart rate, HRV or sleep; Restride needs nothing else of it.",
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const listRecords = (parsed: unknown): readonly Fields[] =>
  (Array.isArray(parsed) ? parsed : [parsed]).filter(isFields);

function readRecord(record: Fields): readonly WellnessValue[] {
  const date = parseLocalDate(String(record.calendarDate));
  if (!date.ok) return [];
  const figures: readonly (readonly [WellnessKind, number | null])[] = [
    [
      "restingHeartRate",
      findNumber(record, "restingHeartRate") ?? findNumber(record, "currentDayRestingHeartRate"),
    ],
    ["hrvRmssd", findHrv(record)],
    ["sleep", findSleep(record)],
  ];
  return figures.flatMap(([kind, value]) =>
    value === null ? [] : [{ date: date.value, kind, value, source: SOURCE }],
  );
}

const findNumber = (record: Fields, name: string): number | null => {
  const value = record[name];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

/** Older watches tell no REM sleep. */
function findSleep(record: Fields): number | null {
  const deep = findNumber(record, "deepSleepSeconds");
  const light = findNumber(record, "lightSleepSeconds");
  if (deep === null && light === null) return null;
  return ((deep ?? 0) + (light ?? 0) + (findNumber(record, "remSleepSeconds") ?? 0)) / SECONDS_PER_HOUR;
}

function findHrv({ metrics }: Fields): number | null {
  if (!Array.isArray(metrics)) return null;
  const hrv = metrics.filter(isFields).find(({ type }) => type === "HRV");
  return hrv === undefined ? null : findNumber(hrv, "value");
}
