import { type Clock, type ClockInput, deriveClock } from "../../src/core/niggle/index.ts";
import { datesFrom, daysBetween } from "../../src/core/units/index.ts";
import { findBeside } from "../../test/builders/beside.ts";
import { findNormalDays, PEOPLE, type Person, readPerson } from "./pmdata.ts";

/**
 * Four people's soreness and injuries replayed through the seven-day clock: on which day of which episode it said what,
 * with and without what normal soreness (R0) would hold back. Says so and ends where the data are not beside the
 * repository.
 */
const folder = findBeside("oracles/pmdata");

const placeOf = ({ area }: ClockInput): string => `${area.side} ${area.area}`;

/** The same site on the other side. */
const findOther = (person: Person, { area }: ClockInput): ClockInput | undefined =>
  person.clocks.find((one) => one.area.area === area.area && one.area.side !== area.side);

const withNormal = (person: Person, clock: ClockInput): ClockInput => ({
  ...clock,
  normalSoreness: findNormalDays(clock, findOther(person, clock)),
});

function printClock({ episodes }: Clock): void {
  const told = episodes.filter(({ events, recurrence }) => events.length > 0 || recurrence);
  for (const { t0, closed, events, recurrence } of told) {
    const end = closed ? `closed d${daysBetween(t0, closed.on)} (${closed.how})` : "open at the end";
    const said = events.map(
      ({ on, row, level }) => `d${daysBetween(t0, on)} ${row}${level ? ` ${level}` : ""}`,
    );
    console.log(
      `    ${t0}  ${end}${recurrence ? ", recurrence" : ""}${said.length > 0 ? `: ${said.join(", ")}` : ""}`,
    );
  }
}

interface Tally {
  readonly place: string;
  readonly episodes: number;
  readonly normal: number;
  readonly recurrences: number;
  readonly l1: number;
  readonly l2: number;
  readonly said: number;
  /** Days on which R5 stood, of all days of the log. */
  readonly daysL1: number;
  readonly daysL2: number;
  readonly days: number;
}

/** R5 as it stood on each day of the log, each told from what was known by then. */
function listDays(input: ClockInput): readonly (string | null)[] {
  const dates = input.entries.map(({ date }) => date).sort();
  const first = dates[0] ?? input.today;
  return datesFrom(first, input.today).map((today) => deriveClock({ ...input, today }).r5?.level ?? null);
}

function tally(input: ClockInput): Tally {
  const { episodes } = deriveClock(input);
  const days = listDays(input);
  const levels = episodes.map(({ events }) => events.map(({ level }) => level));
  return {
    place: placeOf(input),
    episodes: episodes.length,
    normal: episodes.filter(({ normalSoreness }) => normalSoreness).length,
    recurrences: episodes.filter(({ recurrence }) => recurrence).length,
    l1: levels.filter((of) => of.includes("L1") && !of.includes("L2")).length,
    l2: levels.filter((of) => of.includes("L2")).length,
    said: episodes.flatMap(({ events }) => events.filter(({ level }) => level === null)).length,
    daysL1: days.filter((level) => level === "L1").length,
    daysL2: days.filter((level) => level === "L2").length,
    days: days.length,
  };
}

const COLUMNS = [
  "episodes",
  "normal",
  "recurrences",
  "l1",
  "l2",
  "said",
  "daysL1",
  "daysL2",
  "days",
] as const;

const formatRow = (name: string, place: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(8)}${place.padEnd(18)}${cells.map((cell) => String(cell).padStart(12)).join("")}`;

function printPerson(person: Person): readonly (readonly [string, Tally])[] {
  console.log(
    `\n${person.name}: ${person.checkIns} check-ins, ${person.sessions} sessions, ${person.injuries} injuries with a site`,
  );
  return person.clocks.flatMap((input) => {
    console.log(`  ${placeOf(input)}, without R0`);
    printClock(deriveClock(input));
    console.log(`  ${placeOf(input)}, with R0`);
    printClock(deriveClock(withNormal(person, input)));
    return [
      [`${person.name}`, tally(input)],
      [`${person.name} R0`, tally(withNormal(person, input))],
    ] as const;
  });
}

if (folder === null) {
  console.log("The data (../shared/oracles/pmdata) are not here: nothing to replay.");
} else {
  const rows = PEOPLE.map((name) => readPerson(folder, name)).flatMap(printPerson);
  console.log(`\n${formatRow("", "", COLUMNS)}`);
  const cellsOf = (row: Tally) => COLUMNS.map((column) => row[column]);
  for (const [name, row] of rows) console.log(formatRow(name, row.place, cellsOf(row)));
}
