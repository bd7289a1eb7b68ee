import { refuse } from "./refusal.ts";

const UNCHANGED = "Nothing was changed.";
const CHOOSE = "Choose a file that Restride's backup made.";

/** What can be wrong with a file that should be a backup: each ends the reading with one sentence. */
export const refuseBackup = {
  absent: (file: string): never =>
    refuse("backup.unreadable", `${file} is not there, or may not be read. ${CHOOSE}`),
  noZip: (file: string): never =>
    refuse("backup.foreign", `${file} is no backup: it is not a zip archive. ${CHOOSE} ${UNCHANGED}`),
  cutShort: (file: string): never =>
    refuse(
      "backup.damaged",
      `${file} is cut short: its end is missing. Copy or download it once more. ${UNCHANGED}`,
    ),
  foreign: (file: string): never =>
    refuse(
      "backup.foreign",
      `${file} is a zip archive, but no backup of Restride: it has no manifest. ${CHOOSE} ${UNCHANGED}`,
    ),
  readable: (file: string): never =>
    refuse(
      "backup.foreign",
      `${file} is the readable export, which is for eyes and other programs and cannot be restored. ${CHOOSE} ${UNCHANGED}`,
    ),
  later: (file: string, version: string): never =>
    refuse(
      "backup.later",
      `${file} was made by a later version of Restride (${version}). Update Restride, then restore it. ${UNCHANGED}`,
    ),
  full: (file: string): never =>
    refuse(
      "backup.unwritable",
      `The disk with Restride's data is full: ${file} was not restored. Free some space on it, then try again. ${UNCHANGED}`,
    ),
  damaged: (file: string, what: string): never =>
    refuse("backup.damaged", `${file} is damaged: ${what}. Use another copy of it. ${UNCHANGED}`),
  tooLarge: (file: string, what: string): never =>
    refuse("backup.damaged", `${file} is made to burst, not to be restored: ${what}. ${UNCHANGED}`),
} as const;
