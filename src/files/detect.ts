import { looksLikeGarminDays } from "./garmin/detect-garmin-days.ts";
import { findListFormat, LIST_FORMATS, type ListFormat } from "./list/parse-service-list.ts";
import { looksLikePolarSession } from "./polar/read-polar-session.ts";
import { looksLikeStravaActivities } from "./strava/strava-columns.ts";
import { looksLikeSuuntoLog } from "./suunto/read-suunto-log.ts";
import { looksLikeWellnessTable } from "./wellness-table/read-wellness-table.ts";
import { findEncoding, readLatin } from "./xml/find-encoding.ts";

export const FILE_FORMATS = [
  "fit",
  "gpx",
  "tcx",
  "gzip",
  "zip",
  "stravaCsv",
  ...LIST_FORMATS,
  "polarSession",
  "suuntoLog",
  "garminDays",
  "wellnessTable",
  "healthExport",
  "media",
  "hidden",
  "unknown",
  "empty",
] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

const HEAD = 65_536;
const MEDIA_NAME =
  /\.(jpe?g|png|gif|heic|heif|webp|avif|bmp|tiff?|svg|mp4|mov|avi|mkv|webm|mp3|m4a|wav|aac|pdf)$/i;
const HIDDEN_NAME = /(^|\/)(\.[^/.]|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
const ROOT = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/;

/**
 * What a file is, by its content first and its name second. Only the first 64 kB are looked at.
 * @param name the path as the runner gave it, with folders
 * @example detectFormat(bytes, "run.bin") // "fit"
 */
export function detectFormat(bytes: Uint8Array, name: string): FileFormat {
  if (HIDDEN_NAME.test(name.replaceAll("\\", "/"))) return "hidden";
  if (bytes.length === 0) return "empty";
  return detectBinary(bytes) ?? detectText(bytes, name) ?? detectName(name);
}

const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];
const MEDIA_STARTS = ["\xff\xd8\xff", "\x89PNG", "GIF8", "%PDF", "RIFF", "ID3", "OggS"];

function detectBinary(bytes: Uint8Array): FileFormat | null {
  const head = readLatin(bytes.subarray(0, 16));
  const begins = (start: string): boolean => head.startsWith(start);
  if (head.slice(8, 12) === ".FIT") return "fit";
  if (begins("\x1f\x8b")) return "gzip";
  if (ZIP_STARTS.some(begins)) return "zip";
  return MEDIA_STARTS.some(begins) || head.slice(4, 8) === "ftyp" ? "media" : null;
}

function detectText(bytes: Uint8Array, name: string): FileFormat | null {
  const text = readHead(bytes);
  if (text.startsWith("<")) return detectRoot(text);
  if (looksLikeGarminDays(text)) return "garminDays";
  const service = findListFormat(text) ?? detectSession(text);
  if (service) return service;
  const lines = text.split(/\r\n|\r|\n/, 1);
  if (looksLikeWellnessTable(lines[0] ?? "")) return "wellnessTable";
  if (looksLikeStravaActivities(lines[0] ?? "")) return "stravaCsv";
  // The list of an account in a language that we do not read: its reader says so.
  return /(^|[/\\])activities\.csv$/i.test(name) && text.includes(",") ? "stravaCsv" : null;
}

function detectSession(text: string): FileFormat | null {
  if (looksLikeSuuntoLog(text)) return "suuntoLog";
  return looksLikePolarSession(text) ? "polarSession" : null;
}

/** The beginning as text, without byte-order mark, blanks and zeros. */
export const readHead = (bytes: Uint8Array): string =>
  new TextDecoder(findEncoding(bytes)).decode(bytes.subarray(0, HEAD)).trimStart();

/** The name of the outermost element, without its prefix; null where the text is not XML. @example findRoot("<gpx>") // "gpx" */
export function findRoot(text: string): string | null {
  const withoutComments = text
    .replace(/<!--[\s\S]*?(-->|$)/g, "")
    .replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\])?\s*>/i, "");
  return text.startsWith("<") ? (ROOT.exec(withoutComments)?.[1] ?? null) : null;
}

function detectRoot(text: string): FileFormat {
  const root = findRoot(text)?.toLowerCase();
  if (root === "gpx") return "gpx";
  if (root === "healthdata") return "healthExport";
  return root === "trainingcenterdatabase" ? "tcx" : "unknown";
}

/** Content told nothing: a damaged file is still the format that its name says, and its reader says what is wrong. */
function detectName(name: string): FileFormat {
  if (MEDIA_NAME.test(name)) return "media";
  const extension = /\.(fit|gpx|tcx|zip|gz)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === "fit" || extension === "gpx" || extension === "tcx" || extension === "zip")
    return extension;
  return extension === "gz" ? "gzip" : "unknown";
}

/** Whether bytes are JSON, as far as their beginning tells. */
export const looksLikeJson = (bytes: Uint8Array): boolean => /^\s*[[{]/.test(readHead(bytes.subarray(0, 64)));

/** Which service's list of activities bytes are; null where they are none, and for Strava's. */
export function findServiceList(bytes: Uint8Array, name: string): ListFormat | null {
  const begins = readHead(bytes.subarray(0, 64));
  if (!/^([[{]|version=)/.test(begins) && !/\.csv$/i.test(name)) return null;
  return findListFormat(readHead(bytes));
}
