import type { ImportGroupView, ListedImportView, UndoneView } from "../../../http/contract.ts";
import { fullDate } from "../../design/dates.ts";

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

export const IMPORTS_WORDS = {
  title: "Every import, and what became of it",
  lead: "Nothing is hidden: each file that was met has its row, with the reason.",
  empty: "Nothing was imported yet.",
  bringIn: "Bring in your runs",
  all: "All imports",
  loading: "the imports",
  loadingFiles: "the files",
  number: (number: number) => `Import ${number}`,
  before: "Before imports were noted",
  undone: "undone",
  stopped: "stopped",
  running: "not finished",
  goOn: "It was stopped before the last file. Importing the same again goes on.",
  undoneLead: "It was undone. Importing the same files again brings everything back.",
  nothingNew: "Nothing new",
  from: "From",
  runs: (count: number) => (count === 1 ? "One file came in" : `${count} files came in`),
  noRuns: "Nothing new came in",
  filter: "Show",
  every: "All",
  search: "Find a file",
  searchHint: "A part of its name",
  noneFound: "No file of this kind.",
  more: (count: number) => `Show ${count} more`,
  files: (count: number) => counted(count, "file", "files"),
  original: "Open the original",
  tryAgain: "Try again",
  tryAll: (count: number) =>
    count === 1 ? "Try the unread one again" : `Try the ${count} unread ones again`,
  dropAgain:
    "These files came in through the page. If you have a better copy of one that was not read, drop that.",
  trying: "Reading again",
  triedAgain: (read: number, of: number) =>
    read === 0
      ? "Looked at again: nothing else could be read."
      : `Looked at again: ${read} of ${counted(of, "file", "files")} came in.`,
  bothFiles: "See the files side by side",
  openRun: "Open the run",
  undo: "Undo this import",
  undoTitle: (number: number) => `Undo import ${number}?`,
  undoAct: "Undo it",
  keep: "Leave it as it is",
  goes: "What goes",
  stays: "What stays",
  working: "what would go",
} as const;

/** What goes with an import, one line each. */
export function listGoing({ files, originals, activitiesGone, wellness }: UndoneView): readonly string[] {
  return [
    `${counted(files, "row", "rows")} of the ledger`,
    originals > 0 && `${counted(originals, "original", "originals")}, kept here for no other import`,
    activitiesGone > 0 &&
      `${counted(activitiesGone, "run", "runs")}, with ${activitiesGone === 1 ? "its" : "their"} load`,
    wellness > 0 && `${counted(wellness, "value", "values")} of nights and mornings`,
  ].filter((line) => line !== false);
}

/** What stays, one line each. */
export function listStaying({ activitiesKept, takenOver, wordsKept }: UndoneView): readonly string[] {
  return [
    activitiesKept > 0 && `${counted(activitiesKept, "run", "runs")} that another file holds as well`,
    takenOver > 0 &&
      `${counted(takenOver, "file", "files")} of other imports with the same bytes; they count as brought in by those`,
    wordsKept > 0 &&
      `What you said of ${counted(wordsKept, "run", "runs")}: it returns when the run is imported again`,
    "Your niggles, massages, races and settings",
    "The files on your disk: only Restride's copies go",
  ].filter((line) => line !== false);
}

/** "24 November 2026, 18:05" where this device is. */
export function sayWhen({ startedAt }: Pick<ListedImportView, "startedAt">): string {
  const local = new Date(
    Date.parse(startedAt) - new Date(startedAt).getTimezoneOffset() * 60_000,
  ).toISOString();
  return `${fullDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
}

/** The place that it came from: the folder that all of it shares, else the first one and how many more. */
export function sayFrom({ roots, state }: Pick<ListedImportView, "roots" | "state">): string {
  if (state === "before") return IMPORTS_WORDS.before;
  const [first = "", ...others] = roots;
  if (others.length === 0) return first;
  const folder = first.slice(0, first.indexOf("/") + 1);
  return folder !== "" && others.every((root) => root.startsWith(folder))
    ? folder.slice(0, -1) || "/"
    : `${first} and ${others.length} more`;
}

/** "112 in, 4 same run, 1 not read" */
export function sayCounts({ imported, duplicate, skipped, unreadable }: ListedImportView["counts"]): string {
  const parts = [
    [imported, "in"],
    [duplicate, "same run"],
    [skipped, "skipped"],
    [unreadable, "not read"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? IMPORTS_WORDS.nothingNew : said.join(", ");
}

const CODE_WORDS: Readonly<Record<string, string>> = {
  "file.sameRun": "The same run from another file, kept once",
  "file.sameBytes": "The same file again, under another name",
  "file.wellness": "Nights and mornings",
  "file.damaged": "Damaged",
  "file.truncated": "Cut off before the end",
  "file.missing": "Not there",
  "file.listOfActivities": "Lists of activities",
  "folder.empty": "Empty folders",
};

export const OUTCOME_WORDS: Readonly<Record<ImportGroupView["outcome"], string>> = {
  imported: "Came in",
  duplicate: "The same run, kept once",
  skipped: "Passed over",
  unreadable: "Could not be read",
};

/** What a group of files has in common: the shared sentence, else the kind of reason. */
export const sayGroup = ({ outcome, code, reason }: ImportGroupView): string =>
  reason ?? (code === null ? undefined : CODE_WORDS[code]) ?? OUTCOME_WORDS[outcome];
