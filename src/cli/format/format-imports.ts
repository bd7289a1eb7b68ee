import type {
  ImportFilesView,
  ImportGroupView,
  ImportRunView,
  ImportsView,
  LedgerRowView,
  ListedImportView,
  UndoneView,
} from "../../http/contract.ts";
import { clockOf, dateInWords } from "./words.ts";

type Counts = ListedImportView["counts"];

const STATES: Readonly<Record<ListedImportView["state"], string>> = {
  done: "",
  running: "not finished; importing the same again goes on",
  stopped: "stopped; importing the same again goes on",
  undone: "undone",
  before: "",
};

/** Every import on two lines, the latest first. */
export function formatImports({ runs }: ImportsView): string {
  if (runs.length === 0) return "Nothing was imported yet.";
  return [...runs.map(formatListed), '"imports show N" tells what became of the files of one.'].join("\n");
}

function formatListed(run: ListedImportView): string {
  const state = run.state === "undone" ? "undone" : countsInWords(run.counts);
  const more = run.state === "undone" || STATES[run.state] === "" ? "" : ` (${STATES[run.state]})`;
  return `${String(run.number || "-").padStart(4)}  ${whenInWords(run)}  ${fromWhere(run)}\n      ${state}${more}`;
}

const whenInWords = ({ startedAt }: ListedImportView): string =>
  `${dateInWords(startedAt.slice(0, 10))}, ${clockOf(startedAt)} UTC`;

function fromWhere({ roots, state }: ListedImportView): string {
  if (state === "before") return "before imports were noted";
  const [first = "", ...others] = roots;
  const folder = first.slice(0, first.indexOf("/") + 1);
  if (folder !== "" && others.every((root) => root.startsWith(folder)))
    return others.length === 0 ? first : folder.slice(0, -1) || "/";
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** "112 in, 4 same run, 3 skipped, 1 not read" */
function countsInWords({ imported, duplicate, skipped, unreadable }: Counts): string {
  const parts = [
    [imported, "in"],
    [duplicate, "same run"],
    [skipped, "skipped"],
    [unreadable, "not read"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? "nothing new" : said.join(", ");
}

const OUTCOMES: Readonly<Record<LedgerRowView["outcome"], string>> = {
  imported: "in",
  duplicate: "same run",
  skipped: "skipped",
  unreadable: "not read",
};
const ORDER = ["unreadable", "skipped", "duplicate", "imported"] as const;

/** An import by outcome and reason; the sentence once where it is shared, and a few files of each. */
export function formatImportRun({ run, groups }: ImportRunView): string {
  const head = `${run.number === 0 ? "Files" : `Import ${run.number}`}, ${whenInWords(run)}, ${fromWhere(run)}`;
  if (run.state === "undone")
    return `${head}\nIt was undone; importing the same files again brings them back.`;
  if (groups.length === 0) return `${head}\nNo file of this kind.`;
  const sections = ORDER.flatMap((outcome) => groups.filter((group) => group.outcome === outcome));
  return [head, ...sections.map(formatGroup)].join("\n");
}

function formatGroup({ outcome, code, count, reason, examples }: ImportGroupView): string {
  const head = `${count} ${OUTCOMES[outcome]}${reason ? `: ${reason}` : ""}${code ? `  [${code}]` : ""}`;
  const rows = examples.map((row) => `    ${row.path}${reason || !row.reason ? "" : `: ${row.reason}`}`);
  const more = count - examples.length;
  return [head, ...rows, ...(more > 0 ? [`    and ${more} more`] : [])].join("\n");
}

/** Every file with its reason. */
export const formatImportFiles = ({ files }: ImportFilesView): string =>
  files.length === 0
    ? "No file of this kind."
    : files
        .map((row) => `${OUTCOMES[row.outcome].padEnd(9)} ${row.path}${row.reason ? `: ${row.reason}` : ""}`)
        .join("\n");

/** What went, or would go, and what stays. */
export function formatUndone(view: UndoneView): string {
  const { done, files, activitiesGone, activitiesKept, wordsKept, takenOver, wellness } = view;
  const lines = [
    `${counted(files, "file")} and ${counted(activitiesGone, "run")} ${done ? "went" : "would go"}.`,
    activitiesKept > 0 &&
      `${counted(activitiesKept, "run")} that other files hold as well ${done ? "stayed" : "would stay"}.`,
    takenOver > 0 &&
      `${counted(takenOver, "file")} of other imports with the same bytes ${done ? "count" : "would count"} as brought in by those.`,
    wellness > 0 && `${counted(wellness, "value")} of nights and mornings ${done ? "went" : "would go"}.`,
    wordsKept > 0 &&
      `What you said of ${counted(wordsKept, "run")} is kept, and returns when the run is imported again.`,
  ];
  return lines.filter((line) => line !== false).join("\n");
}

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
