import type { PlannedRace } from "../context/index.ts";
import { because, kilometresOf, type Seconds } from "../units/index.ts";
import type { BriefRace, GoalSection, Statement } from "./brief.ts";
import { formatClockAt, formatShortDay, formatSpan } from "./brief-dates.ts";
import type { BriefSource } from "./brief-source.ts";
import { WORDS } from "./brief-words.ts";

/** Races that a therapist has to know of: those of the next half year, the nearest first. */
const MOST_RACES = 4;

/**
 * B3: the races ahead, and what the runner wants of the visit in their own words.
 * @source RULES B3
 */
export function deriveGoalSection(source: BriefSource): GoalSection | null {
  const races = source.context.races
    .filter((race) => !race.done && race.finishesAt > source.context.now)
    .toSorted((one, other) => one.startsAt - other.startsAt)
    .slice(0, MOST_RACES)
    .map((race) => deriveRace(race, source));
  const wish = source.choice.wish.trim();
  const wanted: readonly Statement[] =
    wish === "" ? [] : [{ label: WORDS.wish, text: wish, because: [because("B3", "Your own words.")] }];
  return races.length === 0 && wanted.length === 0 ? null : { rule: "B3", races, statements: wanted };
}

function deriveRace(race: PlannedRace, source: BriefSource): BriefRace {
  const { now, zone } = source.context;
  const start = race.start === null ? "" : `, ${formatClockAt(race.start, zone)}`;
  const time = race.expected === null ? "" : `, ${WORDS.expectedTime(sayTime(race.expected))}`;
  const wait = race.startsAt > now ? WORDS.in(formatSpan(now, race.startsAt)) : "today";
  return {
    date: race.date,
    priority: race.priority,
    statement: {
      label: WORDS.raceLabel(sayDistance(race.distance), race.name ?? ""),
      text: `${formatShortDay(race.date)} ${race.date.slice(0, 4)}${start} (${wait}), ${WORDS.priority(race.priority)}${time}`,
      because: [because("B3", "From your list of races.", { race: race.id, class: race.class })],
    },
  };
}

const NAMED = [
  { metres: 42_195, words: "marathon" },
  { metres: 21_097.5, words: "half marathon" },
] as const;
const NEAR_METRES = 150;

/** "10 km", "marathon" */
function sayDistance(metres: PlannedRace["distance"]): string {
  const named = NAMED.find((one) => Math.abs(metres - one.metres) < NEAR_METRES);
  return named ? named.words : `${Number(kilometresOf(metres).toFixed(1))} km`;
}

function sayTime(seconds: Seconds): string {
  const minutes = Math.round(seconds / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${rest} h`;
}
