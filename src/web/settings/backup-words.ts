import type { BackupContentsView, RestoredView } from "../../http/contract.ts";

export const BACKUP_WORDS = {
  backup: "A backup",
  backupLead:
    "One file with everything: runs and their files, the pain log, care, bookings, settings. Keep a copy of it on another disk.",
  download: "Download a backup",
  restore: "Restore a backup",
  read: "To read elsewhere",
  readLead:
    "Tables for a spreadsheet, the same for programs, and your files under their own names. It cannot be restored.",
  downloadExport: "Download the readable export",
  lists: "Also",
} as const;

export const RESTORE_WORDS = {
  title: "Restore a backup",
  chooseLead: "It is read to its end first. Until you have said what to do with it, nothing changes.",
  choose: "Choose the backup",
  chooseAnother: "Choose another file",
  file: "A backup, restride-backup and its date, ending in .zip",
  checking: (name: string) => `Reading ${name} to its end ...`,
  found: (date: string) => `The backup of ${date} is whole.`,
  nothingHere: "Nothing is logged here yet, so nothing can be lost.",
  restore: "Restore it",
  question: "What should become of what is here?",
  modes: {
    replace: "Replace what is here",
    merge: "Add what is missing here",
  },
  aboutModes: {
    replace: "All that is here goes and the backup takes its place. What goes is saved in a file first.",
    merge:
      "All that is here stays, word for word. From the backup comes only what is not here, and no run comes twice.",
  },
  goOn: "Go on",
  back: "Back",
  sure: {
    replace: "Everything that is here goes: runs, pain log, care, bookings and settings.",
    merge: "What is missing here is added. What is here stays as it is.",
  },
  comes: (contents: string) => `In the backup: ${contents}`,
  safety: "A copy of what is here now is written first, into Restride's folder on this computer.",
  act: {
    replace: "Replace everything",
    merge: "Add what is missing",
  },
  restoring: "Restoring. It takes some seconds, and is done whole or not at all.",
  done: "Done. Everything shown follows it now.",
  nothingMissing: "Done. Nothing was missing here.",
  close: "Back to the settings",
} as const;

type Noun = keyof BackupContentsView;

const NOUNS: Readonly<Record<Noun, readonly [one: string, several: string]>> = {
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

const isNoun = (name: string): name is Noun => Object.hasOwn(NOUNS, name);

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : several}`;

/** "112 runs", "2 niggles": what there is none of is left out. */
export const listContents = (contents: BackupContentsView): readonly string[] =>
  Object.keys(NOUNS)
    .filter(isNoun)
    .filter((noun) => contents[noun] > 0)
    .map((noun) => counted(contents[noun], NOUNS[noun]));

/** "112 runs, 2 niggles." */
export const contentsSentence = (contents: BackupContentsView): string => {
  const parts = listContents(contents);
  return parts.length === 0 ? "Nothing was logged in it." : `${parts.join(", ")}.`;
};

/** What came in and what stayed, a sentence each. */
export function restoredSentences({ mode, rows, added, contents }: RestoredView): readonly string[] {
  if (mode !== "merge") return [contentsSentence(contents)];
  const parts = listContents(added);
  const kept = `${counted(rows.kept, ["entry was", "entries were"])} here already and stayed`;
  const differing =
    rows.differing === 0
      ? ""
      : `; ${rows.differing} of them ${rows.differing === 1 ? "says" : "say"} something else in the backup`;
  return [
    ...(rows.added === 0
      ? []
      : [`Added: ${parts.length > 0 ? parts.join(", ") : counted(rows.added, ["entry", "entries"])}.`]),
    ...(rows.kept === 0 ? [] : [`${kept}${differing}.`]),
  ];
}

/** Where the copy of what was here before stands. */
export const safetySentence = (file: string): string => `What was here before is saved in ${file}`;
