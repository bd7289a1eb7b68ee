import { VERSION } from "../version.ts";
import type { ReadableTable } from "./read-tables.ts";

interface ReadmeFacts {
  readonly tables: readonly ReadableTable[];
  readonly originals: number;
  readonly madeAt: string;
  readonly zone: string;
}

/** What each file of the export is, for somebody who has never seen Restride. */
export const formatReadme = ({ tables, originals, madeAt, zone }: ReadmeFacts): string =>
  [
    "Your data from Restride, to read and to use elsewhere",
    "=====================================================",
    "",
    `Made on ${madeAt} by Restride ${VERSION}.`,
    "",
    "Each of these comes twice: as .csv for spreadsheets and as .json for programs.",
    "",
    ...tables.map(({ name, about, rows }) => `  ${name.padEnd(18)}${about} (${rows.length})`),
    "",
    `  originals/        the files that you brought in, unchanged, under their own names (${originals});`,
    "                    of two with one name, the second has (2) behind it",
    "",
    "Units stand in the headings: km, m, s (seconds), min (minutes), bpm (beats a minute).",
    `Dates are YYYY-MM-DD. Times are those of the clock in ${zone}, for runs where you ran,`,
    "with their distance from UTC.",
    "",
    "The .csv files are UTF-8 after RFC 4180: commas between, a line of headings first.",
    "Text that begins with = + - or @ has an apostrophe in front, so that no spreadsheet",
    "takes it for a formula; the .json files have it as it is.",
    "",
    "This export can not be restored. For that, make a backup: it holds everything,",
    "answers and advice included.",
    "",
  ].join("\r\n");
