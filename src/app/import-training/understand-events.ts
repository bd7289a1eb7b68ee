import { type EntryReading, readEntry } from "../../core/training/index.ts";
import {
  kilometresOf,
  type LocalDate,
  type Metres,
  minuteOfDayAt,
  type TimeZone,
} from "../../core/units/index.ts";
import type { RaceWords } from "../races.ts";
import type { PlanEvent } from "./plan-event.ts";

type SessionReading = Extract<EntryReading, { readonly kind: "session" }>;

/** An event that is a session. */
export interface UnderstoodSession {
  readonly event: PlanEvent;
  readonly reading: SessionReading;
}

/** An event that is none, in the words of the answer. */
export interface ListedEvent {
  readonly date: LocalDate;
  readonly title: string;
  readonly because: string;
}

/** A race that the runner may add. */
export interface ProposedRace extends ListedEvent {
  readonly metres: Metres | null;
  /** The command that adds it; DISTANCE stands where the calendar tells none. */
  readonly command: string;
  /** The same for the use case that adds a race; null where no distance is told. */
  readonly words: RaceWords | null;
}

export interface UnderstoodPlan {
  readonly sessions: readonly UnderstoodSession[];
  readonly races: readonly ProposedRace[];
  readonly restDays: readonly ListedEvent[];
  readonly otherSport: readonly ListedEvent[];
  readonly notUnderstood: readonly ListedEvent[];
  readonly notTraining: readonly ListedEvent[];
}

const MOST_CHARACTERS = 200;
const LISTS = {
  rest: "restDays",
  otherSport: "otherSport",
  notTraining: "notTraining",
  notUnderstood: "notUnderstood",
} as const;

/** Sorts events by what they are; each into exactly one list. */
export function understandEvents(events: readonly PlanEvent[], zone: TimeZone): UnderstoodPlan {
  const sessions: UnderstoodSession[] = [];
  const races: ProposedRace[] = [];
  const lists = { restDays: [], otherSport: [], notUnderstood: [], notTraining: [] } as Record<
    (typeof LISTS)[keyof typeof LISTS],
    ListedEvent[]
  >;
  for (const event of [...events].sort(byDate)) {
    const reading = readEvent(event);
    if (reading.kind === "session") sessions.push({ event, reading });
    else if (reading.kind === "race") races.push(proposeRace(event, reading, zone));
    else lists[LISTS[reading.kind]].push(listEvent(event, reading.because));
  }
  return { sessions, races, ...lists };
}

const byDate = (one: PlanEvent, other: PlanEvent): number =>
  one.date === other.date ? (one.start ?? 0) - (other.start ?? 0) : one.date < other.date ? -1 : 1;

/** What can not be dated, or lasts for days, is no session that anybody could plan around. */
function readEvent(event: PlanEvent): EntryReading {
  const reading = readTold(event);
  const unsure = event.doubt ?? (event.days > 1 ? `it lasts ${event.days} days` : null);
  const mayLast = reading.kind !== "session";
  return unsure === null || (mayLast && event.doubt === null) || reading.kind === "notTraining"
    ? reading
    : { kind: "notUnderstood", because: unsure };
}

/** What a service says of a kind of entry stands; the words tell the rest. */
function readTold(event: PlanEvent): EntryReading {
  const { told } = event;
  const words = readEntry(event);
  if (told === undefined) return words;
  const because = "word" in told ? `"${told.word}"` : "";
  if (told.kind === "run")
    return words.kind === "notUnderstood" ? readEntry({ ...event, title: `run ${event.title}` }) : words;
  if (told.kind === "strength") return readStrength(event, because);
  if (told.kind !== "race") return { kind: told.kind, because };
  const distance = "metres" in words ? words.metres : null;
  return { kind: "race", metres: event.metres ?? distance, because };
}

/** Strength is a session only where its words name the legs and say heavy. */
function readStrength({ title, description }: PlanEvent, because: string): EntryReading {
  const words = { title: `strength ${title}`, description, metres: null, minutes: null, spanMinutes: null };
  const reading = readEntry(words);
  return reading.kind === "session" && reading.because.includes(", legs, ")
    ? reading
    : { kind: "otherSport", because };
}

/** The title as it is shown and kept: the description's first line where there is none. */
export const titleOf = ({ title, description }: PlanEvent): string =>
  (title || (description.split("\n")[0] ?? ""))
    .replaceAll(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, MOST_CHARACTERS);

const listEvent = (event: PlanEvent, because: string): ListedEvent => ({
  date: event.date,
  title: titleOf(event),
  because,
});

function proposeRace(
  event: PlanEvent,
  { metres, because }: Extract<EntryReading, { readonly kind: "race" }>,
  zone: TimeZone,
): ProposedRace {
  const start = event.start === null ? undefined : clockOf(minuteOfDayAt(event.start, zone));
  const name = nameForShell(titleOf(event));
  const distance = metres === null ? null : distanceWords(metres);
  const priority = event.told?.kind === "race" ? event.told.priority : undefined;
  return {
    ...listEvent(event, because),
    metres,
    command: [
      `race add ${event.date} ${distance ?? "DISTANCE"}`,
      ...(start === undefined ? [] : [`--start ${start}`]),
      ...(priority === undefined || priority === "A" ? [] : [`--priority ${priority}`]),
      ...(name === "" ? [] : [`--name "${name}"`]),
    ].join(" "),
    words: distance === null ? null : { date: event.date, distance, start, priority, name: titleOf(event) },
  };
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

function distanceWords(distance: Metres): string {
  if (distance === 42_195) return "marathon";
  return distance === 21_097.5 ? "half" : `${Math.round(kilometresOf(distance) * 100) / 100}km`;
}

/** A command is copied into a shell: nothing of a title may mean anything there. */
const nameForShell = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N} .,+()/:-]/gu, " ")
    .replaceAll(/ +/g, " ")
    .replace(/^[ -]+/, "")
    .trim();
