import type { PlanningContext } from "../../src/core/context/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import { BLOCKS, type Block, RACE_CLASSES, RACE_PRIORITIES } from "../../src/core/training/index.ts";
import {
  addDays,
  instant,
  instantAt,
  type LocalDate,
  localDate,
  type TimeZone,
  UTC,
} from "../../src/core/units/index.ts";
import { type ARace, type ASession, type ATreatment, aContext, type ContextLiteral } from "./a-context.ts";

/** A number from 0 up to 1, the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomShape {
  readonly seed: number;
  readonly days: readonly [number, number];
  /** Free windows on each day at most, and how likely a day has any. */
  readonly windows: number;
  readonly freeDays: number;
  /** Length of a window in half hours at most, 2 or more. */
  readonly halfHours: number;
  /** A fixed first day and zone, for the days when clocks change. */
  readonly first?: LocalDate;
  readonly zone?: TimeZone;
  /** No plan was shown before. */
  readonly nothingShown?: boolean;
}

interface Draw {
  readonly chance: (share: number) => boolean;
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
}

function drawFrom(seed: number): Draw {
  const next = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    chance: (share) => next() < share,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
  };
}

const DAY = 1440;

/** A context of a runner nobody knows: sessions, races, treatments, limits and wishes drawn from a seed. */
export function aRandomContext(shape: RandomShape): PlanningContext {
  const draw = drawFrom(shape.seed);
  const days = draw.whole(...shape.days);
  const races = drawRaces(draw, days);
  const blocks = drawBlocks(draw, days);
  const past = drawTreatments(draw, { from: -30, to: -1, most: 3 });
  const literal: ContextLiteral = {
    first: shape.first ?? addDays(localDate("2026-10-05"), draw.whole(0, 40)),
    zone: shape.zone ?? UTC,
    now: draw.chance(0.5) ? 0 : draw.whole(0, 1200),
    blocks,
    blockBehind: draw.pick(BLOCKS),
    races,
    sessions: [...drawSessions(draw, days), ...races.map(raceSession).filter(() => draw.chance(0.8))],
    past,
    booked: draw.chance(0.3) ? drawTreatments(draw, { from: 0, to: days, most: 2 }) : [],
    shown: draw.chance(0.4) && !shape.nothingShown ? drawShown(draw, days) : [],
    avail: drawWindows(draw, days, shape),
    monthlyLimit: draw.chance(0.25) ? draw.whole(0, 3) : null,
    wishes: drawWishes(draw),
    tunables: drawTunables(draw),
  };
  return { ...aContext(literal), ...drawLimits(draw, literal) };
}

function drawBlocks(draw: Draw, days: number): readonly Block[] {
  const blocks: Block[] = [];
  while (blocks.length < days) {
    const block = draw.chance(0.4) ? ("heavy" as const) : draw.pick(BLOCKS);
    for (let left = draw.whole(2, 12); left > 0; left -= 1) blocks.push(block);
  }
  return blocks.slice(0, days);
}

function drawRaces(draw: Draw, days: number): readonly ARace[] {
  const count = draw.chance(0.5) ? draw.whole(1, 2) : 0;
  return Array.from({ length: count }, () => {
    const day = draw.whole(-8, days + 8);
    const start = day * DAY + draw.whole(7, 18) * 60;
    const cls = draw.pick(RACE_CLASSES);
    const minutes = { short: 50, mid: 110, long: 230, ultra: 600 }[cls];
    return { cls, prio: draw.pick(RACE_PRIORITIES), start, end: start + minutes, done: day < 0 };
  });
}

const raceSession = (race: ARace, index: number): ASession => ({
  cls: "veryHard",
  start: race.start,
  end: race.end,
  status: race.done ? "done" : "planned",
  longEffort: race.cls !== "short",
  race: index,
});

const CLASSES: readonly SessionClass[] = ["easy", "easy", "moderate", "hard", "veryHard", "veryHard"];

function drawSessions(draw: Draw, days: number): readonly ASession[] {
  const sessions: ASession[] = [];
  const often = draw.whole(1, 6) / 10;
  for (let day = -14; day < days; day += 1) {
    if (!draw.chance(often)) continue;
    const timed = draw.chance(0.9);
    const start = day * DAY + (timed ? draw.whole(11, 40) * 30 : 0);
    const minutes = timed ? draw.pick([30, 60, 60, 95, 170]) : DAY - 1;
    const status = day < 0 ? "done" : draw.pick(["planned", "planned", "expected"] as const);
    const longEffort = timed && minutes >= 95 && draw.chance(0.7);
    sessions.push({ cls: draw.pick(CLASSES), start, end: start + minutes, status, timed, longEffort });
  }
  return sessions;
}

const FORMS_KNOWN = ["deep", "deep", "moderate", "gentle", null] as const;

function drawTreatments(
  draw: Draw,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): readonly ATreatment[] {
  return Array.from({ length: draw.whole(0, most) }, () => ({
    start: draw.whole(from, to) * DAY + draw.whole(16, 40) * 30,
    form: draw.pick(FORMS_KNOWN),
    minutes: draw.pick([15, 30, 60]),
  }));
}

function drawShown(draw: Draw, days: number): NonNullable<ContextLiteral["shown"]> {
  const shown = [];
  for (let day = draw.whole(0, 5); day < days; day += draw.whole(4, 20)) {
    shown.push({
      start: day * DAY + draw.whole(16, 38) * 30,
      form: draw.pick(["deep", "moderate", "gentle"] as const),
    });
  }
  return shown;
}

function drawWindows(draw: Draw, days: number, shape: RandomShape): readonly (readonly [number, number])[] {
  const windows: (readonly [number, number])[] = [];
  for (let day = 0; day < days; day += 1) {
    if (!draw.chance(shape.freeDays)) continue;
    let from = draw.whole(7, 16) * 60;
    for (let left = draw.whole(1, shape.windows); left > 0 && from < 1260; left -= 1) {
      const to = Math.min(1380, from + 30 * draw.whole(2, shape.halfHours));
      windows.push([day * DAY + from, day * DAY + to]);
      from = to + 30 * draw.whole(1, 8);
    }
  }
  return windows;
}

const drawWishes = (draw: Draw): NonNullable<ContextLiteral["wishes"]> => ({
  weekdays: draw.chance(0.3) ? [draw.whole(0, 6), draw.whole(0, 6)] : [],
  hours: draw.chance(0.2) ? { from: 1020, to: 1260 } : null,
  minutes: draw.chance(0.2) ? draw.pick([45, 60] as const) : null,
  gentleOnly: draw.chance(0.05),
  gentleSessions: draw.chance(0.3),
  deepInEasyWeek: draw.chance(0.3),
});

const drawTunables = (draw: Draw): NonNullable<ContextLiteral["tunables"]> =>
  draw.chance(0.7)
    ? {}
    : {
        deepAfterVeryHard: draw.pick([48, 60, 72, 96]),
        deepBeforeQuality: draw.pick([24, 36]),
        raceMargin: draw.pick([-24, 0, 24]),
        deepAfterLongRace: draw.pick([96, 120, 168]),
        interval: draw.pick([14, 21, 28]),
      };

/** Pressure caps, frozen days and a soreness log now and then. */
function drawLimits(
  draw: Draw,
  { first = localDate("2026-10-05") }: ContextLiteral,
): Partial<PlanningContext> {
  const cap = draw.chance(0.85) ? 5 : draw.whole(0, 3);
  const midnight = instantAt(first, 0, UTC);
  return {
    limits: {
      pressureCap: cap,
      blocked: [],
      because: cap < 5 ? [{ rule: "T13", text: "Limited.", inputs: { cap } }] : [],
    },
    frozenUntil: draw.chance(0.1) ? instant(midnight + 48 * 3_600_000) : null,
    soreness: draw.chance(0.3)
      ? [-2, -1].map((day) => ({
          date: addDays(first, day),
          legs: draw.whole(0, 4),
          stairs: draw.chance(0.2) ? null : draw.whole(0, 4),
        }))
      : [],
  };
}
