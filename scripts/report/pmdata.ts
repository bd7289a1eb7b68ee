import { readFileSync } from "node:fs";
import type { Area } from "../../src/core/body/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import type { ClockInput, ClockRun, NiggleEntry } from "../../src/core/niggle/index.ts";
import { addDays, daysBetween, instant, type LocalDate, localDate } from "../../src/core/units/index.ts";

/**
 * The logs of four people (PMData, Thambawita et al. 2020, CC BY 4.0) told as entries of the pain log, by our own
 * reading: soreness is general and runs from 1 (worst) to 5, with codes for where.
 */
export const PEOPLE = ["p01", "p02", "p03", "p04"] as const;

type Row = Readonly<Record<string, string>>;

/** Where a code of soreness lies (SNOMED CT); head and arms have no site of running. */
const CODES: Readonly<Record<string, Area>> = {
  "48979004": { area: "calf", side: "left" },
  "32696007": { area: "calf", side: "right" },
  "12921003": { area: "glutes", side: "both" },
  "22943007": { area: "low_back", side: "both" },
  "368208006": { area: "upper_body", side: "both" },
  "368209003": { area: "upper_body", side: "both" },
};

/** Where a reported injury lies. A leg is taken as its calf, as most soreness of legs in these logs. */
const INJURIES: Readonly<Record<string, Area>> = {
  left_leg: { area: "calf", side: "left" },
  right_leg: { area: "calf", side: "right" },
  groin_hip: { area: "hip_flexors", side: "both" },
  right_shoulder: { area: "upper_body", side: "both" },
};

const SORENESS_AS_PAIN: Readonly<Record<string, number>> = { "1": 5, "2": 3 };
const INJURY_AS_PAIN: Readonly<Record<string, number>> = { minor: 4, major: 7 };

function readRows(path: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const columns = cut(head);
  return lines.map((line) => {
    const cells = cut(line);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const cut = (line: string): readonly string[] =>
  [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replaceAll('"', ""));

const dayOf = (row: Row, column: string): LocalDate => localDate((row[column] ?? "").slice(0, 10));

interface Said {
  readonly area: Area;
  readonly date: LocalDate;
  readonly pain: number;
}

export interface Person {
  readonly name: string;
  readonly clocks: readonly ClockInput[];
  readonly checkIns: number;
  readonly injuries: number;
  readonly sessions: number;
}

/** One person's log as the inputs of clocks, one for each place that was ever sore. */
export function readPerson(folder: string, name: string): Person {
  const wellness = readRows(`${folder}/${name}/wellness.csv`);
  const reports = readRows(`${folder}/${name}/injury.csv`);
  const injured = reports.flatMap(readInjuries);
  const sessions = readRows(`${folder}/${name}/srpe.csv`).map(readSession);
  const sore = wellness.flatMap(readSoreness);
  const days = wellness.map((row) => dayOf(row, "effective_time_frame"));
  const places = new Map([...sore, ...injured].map(({ area }) => [`${area.area} ${area.side}`, area]));
  const last = [...days].sort().at(-1) ?? localDate("2020-03-31");
  const clocks = [...places.values()].map((area): ClockInput => {
    const said = [...sore, ...injured].filter(
      (one) => one.area.area === area.area && one.area.side === area.side,
    );
    const quiet = days.map((date): Said => ({ area, date, pain: 0 }));
    return {
      area,
      spot: null,
      entries: [...quiet, ...said].map(toEntry),
      runs: sessions,
      pressures: [],
      normalSoreness: [],
      seenOn: [],
      goneOn: [],
      nerveSigns: false,
      today: last,
    };
  });
  return { name, clocks, checkIns: wellness.length, injuries: injured.length, sessions: sessions.length };
}

function readSoreness(row: Row): readonly Said[] {
  const pain = SORENESS_AS_PAIN[row.soreness ?? ""];
  if (pain === undefined) return [];
  const date = dayOf(row, "effective_time_frame");
  return [...(row.soreness_area ?? "").matchAll(/\d+/g)].flatMap(([code]) => {
    const area = CODES[code];
    return area ? [{ area, date, pain }] : [];
  });
}

function readInjuries(row: Row): readonly Said[] {
  const date = dayOf(row, "effective_time_frame");
  return [...(row.injuries ?? "").matchAll(/'(\w+)': '(\w+)'/g)].flatMap(([, part = "", grade = ""]) => {
    const area = INJURIES[part];
    return area ? [{ area, date, pain: INJURY_AS_PAIN[grade] ?? 7 }] : [];
  });
}

/** The class by effort and by load alone (2.10 b and g): there is no more in these logs. */
function readSession(row: Row): ClockRun {
  const effort = Number(row.perceived_exertion);
  const minutes = Number(row.duration_min);
  const isStrength = !/running|endurance|soccer/.test(row.activity_names ?? "");
  return { date: dayOf(row, "end_date_time"), class: classOf(effort, minutes, isStrength) };
}

function classOf(effort: number, minutes: number, isStrength: boolean): SessionClass {
  if (isStrength) return effort >= 7 ? "hard" : "easy";
  if ((effort >= 7 && minutes >= 20) || effort * minutes >= 500) return "veryHard";
  if (effort >= 5 || effort * minutes >= 350) return "hard";
  return effort >= 4 ? "moderate" : "easy";
}

const toEntry = ({ date, pain }: Said): NiggleEntry => ({
  date,
  loggedAt: instant(Date.parse(date)),
  run: null,
  morning: null,
  life: null,
  pain,
  word: null,
  descriptors: [],
  runChanged: null,
  why: null,
  care: [],
});

const R0_SITES: readonly string[] = ["calf", "glutes", "low_back", "upper_body"];
const ONSET_DAYS = 2;
const COVERED_DAYS = 4;

/**
 * Days that R0 would cover, as far as these logs tell: a site of its list, sore on both sides or in the middle, from
 * at most two days after a very hard session until four days after it. Its questions were never asked here.
 */
export function findNormalDays(clock: ClockInput, other: ClockInput | undefined): readonly LocalDate[] {
  if (!R0_SITES.includes(clock.area.area)) return [];
  const sore = soreDays(clock);
  const both = clock.area.side === "both" ? sore : new Set(other ? soreDays(other) : []);
  const hard = clock.runs.filter((run) => run.class === "veryHard").map(({ date }) => date);
  return hard.flatMap((date) => {
    const after = Array.from({ length: COVERED_DAYS + 1 }, (_, index) => addDays(date, index));
    const onset = after.find((day) => sore.has(day));
    if (onset === undefined || daysBetween(date, onset) > ONSET_DAYS) return [];
    return after.filter((day) => sore.has(day) && both.has(day));
  });
}

const soreDays = ({ entries }: ClockInput): ReadonlySet<LocalDate> =>
  new Set(entries.filter(({ pain }) => (pain ?? 0) >= 2).map(({ date }) => date));
