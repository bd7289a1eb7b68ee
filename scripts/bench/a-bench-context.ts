import type { PlanningContext } from "../../src/core/context/index.ts";
import type { Block } from "../../src/core/training/index.ts";
import { type ARace, type ASession, aContext } from "../../test/builders/a-context.ts";
import { seeded } from "../../test/builders/a-random-context.ts";

/** Ordinary: 2 to 4 free hours on 60 % of days. Packed: 14 hours every day. Open: the same, and little hard work. */
export type Density = "ordinary" | "packed" | "open";

export interface BenchShape {
  readonly density: Density;
  readonly days: number;
  readonly seed: number;
}

const DAY = 1440;

/** Intervals on Tuesday, a tempo run on Thursday, a long run on Sunday, blocks in turn, a race every ten weeks. */
export function aBenchContext({ density, days, seed }: BenchShape): PlanningContext {
  const next = seeded(seed + 1);
  const races = listRaces(days);
  return aContext({
    days,
    blocks: Array.from({ length: days }, (_, day) => blockOn(day, races)),
    sessions: [...listSessions(days, density), ...races.map(raceSession)],
    races,
    past: [{ start: -9 * DAY + 1080, form: "deep" }],
    avail: Array.from({ length: days }, (_, day) => windowOn(day, density, next)).filter(
      (window) => window !== null,
    ),
  });
}

function windowOn(day: number, density: Density, next: () => number): readonly [number, number] | null {
  if (density !== "ordinary") return [day * DAY + 420, day * DAY + 1260];
  const from = 60 * (8 + Math.floor(next() * 10));
  const length = 60 * (2 + Math.floor(next() * 3));
  return next() < 0.6 ? [day * DAY + from, day * DAY + from + length] : null;
}

function listSessions(days: number, density: Density): readonly ASession[] {
  const sessions: ASession[] = [];
  for (let day = -14; day < days; day += 1) {
    const at = day * DAY;
    const status = day < 0 ? "done" : "planned";
    const weekday = ((day % 7) + 7) % 7;
    if (weekday === 1) sessions.push({ cls: "veryHard", start: at + 1080, end: at + 1140, status });
    if (density !== "open" && weekday === 3)
      sessions.push({ cls: "hard", start: at + 1080, end: at + 1140, status });
    if (density !== "open" && weekday === 6)
      sessions.push({ cls: "veryHard", start: at + 540, end: at + 700, status, longEffort: true });
    if (weekday === 0 || weekday === 4)
      sessions.push({ cls: "easy", start: at + 420, end: at + 465, status });
  }
  return sessions;
}

function listRaces(days: number): readonly ARace[] {
  const races: ARace[] = [];
  for (let day = 55; day < days; day += 70) {
    races.push({ cls: "long", prio: "A", start: day * DAY + 540, end: day * DAY + 770 });
  }
  return races;
}

const raceSession = (race: ARace, index: number): ASession => ({
  cls: "veryHard",
  start: race.start,
  end: race.end,
  longEffort: true,
  race: index,
});

function blockOn(day: number, races: readonly ARace[]): Block {
  for (const race of races) {
    const until = Math.floor(race.start / DAY) - day;
    if (until >= 0 && until <= 7) return "raceWeek";
    if (until > 7 && until <= 14) return "taper";
    if (until < 0 && until >= -7) return "recovery";
  }
  return Math.floor(day / 7) % 4 === 3 ? "easy" : "heavy";
}
