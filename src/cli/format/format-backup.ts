import type {
  BackupContentsView,
  MadeBackupView,
  MadeExportView,
  RestoredView,
} from "../../http/contract.ts";
import { dateInWords } from "./words.ts";

const NOUNS: Readonly<Record<keyof BackupContentsView, readonly [one: string, several: string]>> = {
  runs: ["run", "runs"],
  files: ["training file", "training files"],
  niggles: ["niggle", "niggles"],
  massages: ["massage", "massages"],
  selfCare: ["time of self-care", "times of self-care"],
  soreness: ["day of soreness", "days of soreness"],
  races: ["race", "races"],
  plannedSessions: ["planned session", "planned sessions"],
  settings: ["setting", "settings"],
};

/** "112 runs, 116 training files, 2 niggles"; what there is none of is left out. */
export function contentsInWords(contents: BackupContentsView): string {
  const nouns = Object.keys(NOUNS) as (keyof BackupContentsView)[];
  const said = nouns.filter((noun) => contents[noun] > 0).map((noun) => counted(contents[noun], NOUNS[noun]));
  return said.length === 0 ? "nothing that you logged" : said.join(", ");
}

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : several}`;

/** "2.0 MB" */
export const bytesInWords = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const formatMadeBackup = ({ file, bytes, contents }: MadeBackupView): string =>
  [
    `Wrote ${file} (${bytesInWords(bytes)}): ${contentsInWords(contents)}.`,
    `"restore ${file}" brings it back, here or on another computer.`,
  ].join("\n");

export function formatMadeExport({ file, bytes, tables, originals }: MadeExportView): string {
  const counts = tables.map(({ name, rows }) => `  ${name.padEnd(17)} ${rows}`);
  return [
    `Wrote ${file} (${bytesInWords(bytes)}), each table as CSV and as JSON:`,
    ...counts,
    `  ${"originals".padEnd(17)} ${originals}`,
    'README.txt in it says what each file is. It can not be restored; "backup" makes what can.',
  ].join("\n");
}

export function formatRestored(view: RestoredView): string {
  const from = `the backup of ${dateInWords(view.madeAt.slice(0, 10))}`;
  const copy = view.safetyCopy === null ? [] : [`What was here before is saved in ${view.safetyCopy}.`];
  const words =
    view.mode === "merge"
      ? formatMerged(view, from)
      : [`Restored ${from}: ${contentsInWords(view.contents)}.`];
  return [...words, ...copy].join("\n");
}

function formatMerged({ rows, added }: RestoredView, from: string): readonly string[] {
  const first =
    rows.added === 0
      ? `Nothing of ${from} was missing here.`
      : `Added from ${from}: ${contentsInWords(added)} (${counted(rows.added, ["row", "rows"])} in all).`;
  const stayed =
    rows.kept === 1 ? "1 row was here already and stayed" : `${rows.kept} rows were here already and stayed`;
  const differing =
    rows.differing === 0
      ? "."
      : `; ${rows.differing} of them ${rows.differing === 1 ? "says" : "say"} something else in the backup.`;
  return [first, ...(rows.kept === 0 ? [] : [stayed + differing])];
}
