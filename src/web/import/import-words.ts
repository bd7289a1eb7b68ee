import type { LedgerRowView } from "../../http/contract.ts";

export type Outcome = LedgerRowView["outcome"];

export const IMPORT_WORDS = {
  title: "Bring in your runs",
  lead: "Files, folders or a whole archive from your watch or your account. They stay on this computer.",
  drop: "Drop your runs here",
  dropLead:
    "FIT, GPX or TCX files, folders, or an archive as it was downloaded, such as Strava's export.zip.",
  more: "Bring in more runs",
  choose: "Choose files",
  chooseFolder: "Choose a folder",
  sample: "Try the sample runner",
  sending: (sent: number, of: number) => `Taking in file ${sent} of ${of}`,
  reading: "Reading your runs",
  readingLead: "They stay on this computer. You can carry on while this finishes.",
  read: (done: number) => String(done),
  of: (found: number) => ` of ${found} files`,
  files: " files",
  filesRead: "Files read",
  secondsLeft: (seconds: number) => `about ${Math.round(seconds)} s left`,
  stop: "Stop here",
  stopped: "Stopped. What was read is kept.",
  goOn: "Go on",
  brokeOff: "The import broke off.",
  lost: "The connection broke. The import goes on; load the page again to see it.",
  done: (runs: number) => (runs === 1 ? "One run came in." : `${runs} runs came in.`),
  nothingNew: "Nothing new: every run of these files is here already.",
  again: "Bring in more",
  ledger: "Every file met",
  ledgerLead: (count: number) => `${count} files met in all. None is hidden.`,
  ledgerEmpty: "No files yet. What becomes of each file will stand here.",
  noneOfThese: "No file of this kind.",
  filter: "Show",
  all: "All",
  apart: "These are two runs",
  apartDone: "It stands as a run of its own now.",
  allImports: "Import by import",
  showMore: (count: number) => `Show ${count} more`,
} as const;

export const OUTCOME: Readonly<Record<Outcome, string>> = {
  imported: "runs in",
  duplicate: "same run",
  skipped: "skipped",
  unreadable: "not read",
};

export const OUTCOME_SENTENCE: Readonly<Record<Outcome, string>> = {
  imported: "Read",
  duplicate: "The same run, kept once",
  skipped: "Skipped",
  unreadable: "Not read",
};
