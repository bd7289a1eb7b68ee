import type { Sport } from "../../core/activity/index.ts";
import { seededRandom } from "../../core/insight/index.ts";
import { addDays, type LocalDate, weekdayOf } from "../../core/units/index.ts";
import { near } from "./near.ts";

/** One stretch of a session at an even effort. */
export interface Stretch {
  readonly minutes: number;
  /** Metres per second. */
  readonly speed: number;
  /** Share of the heart-rate reserve, 0 to 1. */
  readonly effort: number;
}

/** A session of the made-up runner. */
export interface SampleSession {
  readonly date: LocalDate;
  /** Minutes of the local day. */
  readonly startMinute: number;
  readonly sport: Sport;
  readonly indoor: boolean;
  readonly name: string;
  readonly rpe: number | null;
  readonly stretches: readonly Stretch[];
  readonly format: "fit" | "gpx";
  /** Recorded by a phone too, a few seconds later: the same run twice. */
  readonly phoneCopy: boolean;
}

export const SAMPLE_WEEKS = 26;

const EASY = { speed: 2.75, effort: 0.62 };
const WARM = { speed: 2.6, effort: 0.55 };
const EVENING = 18 * 60;
const MORNING = 8 * 60 + 30;

/**
 * The diary of the made-up runner: 26 weeks that end on a day. Four to five runs a week, intervals on Tuesday,
 * tempo on Thursday, the long run on Sunday; every fourth week is easy, the last five are a heavy block, and a half
 * marathon lies in the fourteenth. The same day gives the same diary.
 */
export function deriveSampleDiary(lastDay: LocalDate, seed = 20_261): readonly SampleSession[] {
  const random = seededRandom(seed);
  const firstDay = addDays(lastDay, -7 * SAMPLE_WEEKS + 1);
  const sessions: SampleSession[] = [];
  for (let day = 0; day < 7 * SAMPLE_WEEKS; day += 1) {
    const date = addDays(firstDay, day);
    const week = { number: Math.floor(day / 7), ...weekOf(Math.floor(day / 7)) };
    sessions.push(...sessionsOn(date, week, random));
  }
  return sessions;
}

interface Week {
  readonly number: number;
  /** Length of everything beside the first weeks. */
  readonly size: number;
  readonly easy: boolean;
  readonly race: boolean;
}

function weekOf(number: number): Omit<Week, "number"> {
  const heavy = number >= SAMPLE_WEEKS - 5;
  const easy = !heavy && number % 4 === 3;
  const growth = 1 + Math.min(number, 20) * 0.012;
  return { size: heavy ? growth * 1.22 : easy ? growth * 0.62 : growth, easy, race: number === 13 };
}

function sessionsOn(date: LocalDate, week: Week, random: () => number): readonly SampleSession[] {
  switch (weekdayOf(date)) {
    case 1:
      return [week.easy ? easyRun(date, 40 * week.size, random) : intervals(date, week, random)];
    case 2:
      return week.number % 3 === 0 ? [strength(date)] : [];
    case 3:
      return [week.easy || week.race ? easyRun(date, 38, random) : tempo(date, week, random)];
    case 4:
      return week.number % 6 === 2 ? [treadmill(date, random)] : [];
    case 5:
      return week.easy
        ? []
        : [week.number % 5 === 1 ? ride(date, random) : easyRun(date, 42 * week.size, random)];
    case 6:
      return [week.race ? halfMarathon(date) : longRun(date, week, random)];
    default:
      return [];
  }
}

const session = (
  parts: Partial<SampleSession> & Pick<SampleSession, "date" | "name" | "stretches">,
): SampleSession => ({
  startMinute: EVENING,
  sport: "run",
  indoor: false,
  rpe: null,
  format: "fit",
  phoneCopy: false,
  ...parts,
});

function easyRun(date: LocalDate, minutes: number, random: () => number): SampleSession {
  const stretches = [{ minutes: near(random, minutes, 5), ...EASY }];
  const startMinute = near(random, EVENING, 40);
  return session({
    date,
    name: "Easy run",
    stretches,
    startMinute,
    rpe: 3,
    format: random() < 0.4 ? "gpx" : "fit",
  });
}

function intervals(date: LocalDate, week: Week, random: () => number): SampleSession {
  const count = Math.round(5 * Math.min(week.size, 1.4));
  const repeats = Array.from({ length: count }, () => [
    { minutes: 4, speed: near(random, 3.95, 0.08), effort: 0.93 },
    { minutes: 2, speed: 2.2, effort: 0.7 },
  ]).flat();
  const stretches = [{ minutes: 15, ...WARM }, ...repeats, { minutes: 10, ...WARM }];
  const startMinute = near(random, EVENING + 20, 20);
  return session({ date, name: `${count} x 4 minutes`, stretches, startMinute, rpe: 8 });
}

function tempo(date: LocalDate, week: Week, random: () => number): SampleSession {
  const minutes = Math.min(22 * week.size, 28);
  const stretches = [
    { minutes: 12, ...WARM },
    { minutes, speed: near(random, 3.5, 0.05), effort: 0.82 },
    { minutes: 10, ...WARM },
  ];
  return session({ date, name: "Tempo run", stretches, startMinute: near(random, EVENING + 10, 30), rpe: 6 });
}

function longRun(date: LocalDate, week: Week, random: () => number): SampleSession {
  const stretches = [{ minutes: near(random, 92 * week.size, 6), speed: 2.8, effort: 0.66 }];
  return session({
    date,
    name: "Long run",
    stretches,
    startMinute: near(random, MORNING, 40),
    rpe: week.easy ? 4 : 5,
    phoneCopy: week.number % 7 === 4,
  });
}

const halfMarathon = (date: LocalDate): SampleSession =>
  session({
    date,
    name: "Half marathon",
    stretches: [{ minutes: 103, speed: 21_097.5 / (103 * 60), effort: 0.87 }],
    startMinute: 10 * 60,
    rpe: 9,
  });

const strength = (date: LocalDate): SampleSession =>
  session({
    date,
    name: "Strength",
    sport: "strength",
    indoor: true,
    rpe: 4,
    stretches: [{ minutes: 35, speed: 0, effort: 0.4 }],
  });

const treadmill = (date: LocalDate, random: () => number): SampleSession =>
  session({
    date,
    name: "Treadmill",
    sport: "treadmill",
    indoor: true,
    rpe: 3,
    stretches: [{ minutes: near(random, 35, 4), ...EASY }],
  });

const ride = (date: LocalDate, random: () => number): SampleSession =>
  session({
    date,
    name: "Ride",
    sport: "ride",
    rpe: 3,
    startMinute: near(random, MORNING, 60),
    stretches: [{ minutes: near(random, 80, 15), speed: 6.8, effort: 0.55 }],
  });
