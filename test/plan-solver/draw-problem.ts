import type { Problem } from "../../src/core/plan/problem.ts";
import { seeded } from "../builders/a-random-context.ts";

const DAY = 1440;
const HALF_DAY = 720;
/** A booked session clears the hours around it, as T11 does for candidates. */
const CLEARED = 120 * 60;

interface Node {
  readonly start: number;
  readonly full: number;
  readonly deep: number;
  readonly level: number;
  readonly booked: number;
  readonly cost: number;
}

/**
 * A problem for the search made of chance alone, without rules and runners: starts half a day apart, so that many lie
 * just the spacing from each other, and few different prices, so that many sets cost the same.
 * @example drawProblem(7).count // 9
 */
export function drawProblem(seed: number): Problem {
  const next = seeded(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const chance = (share: number): boolean => next() < share;
  const days = whole(3, 34);
  const nodes = drawNodes({ days, whole, chance });
  const isLimited = chance(0.5);
  const monthDays = whole(2, 12);
  const monthOfDay = Int32Array.from({ length: days }, (_, day) =>
    isLimited ? Math.floor(day / monthDays) : 0,
  );
  const capacity = Int32Array.from({ length: isLimited ? monthOfDay.at(-1)! + 1 : 0 }, () => whole(0, 2));
  const before = chance(0.5) ? -whole(1, 30) : -1_000_000;
  const strict = (share: number, day: number, otherwise: number): number =>
    chance(share) ? day - whole(0, 30) : otherwise;
  const column = (read: (node: Node) => number): number[] => nodes.map(read);
  return {
    count: nodes.length,
    start: Int32Array.from(column(({ start }) => start)),
    day: Int32Array.from(column(({ start }) => Math.floor(start / DAY))),
    full: Uint8Array.from(column(({ full }) => full)),
    deep: Uint8Array.from(column(({ deep }) => deep)),
    level: Uint8Array.from(column(({ level }) => level)),
    booked: Uint8Array.from(column(({ booked }) => booked)),
    cost: Int32Array.from(column(({ cost }) => cost)),
    source: new Int32Array(nodes.length),
    days,
    gap: Int32Array.from({ length: (days + 1) * days }, () => whole(0, 2)),
    leftover: Int32Array.from({ length: days + 1 }, () => whole(0, 3)),
    dateOf: Int32Array.from({ length: days + 1 }, (_, last) => (last === 0 ? before : last - 1)),
    initialDeep: whole(0, 1),
    earliest: Int32Array.from({ length: days }, (_, day) => strict(0.1, day, -1_000_000)),
    latest: Int32Array.from({ length: days }, (_, day) => strict(0.1, day, days)),
    layers: isLimited ? Math.max(...capacity) + 1 : 1,
    monthOfDay,
    capacity,
    constant: whole(0, 5),
  };
}

interface Draw {
  readonly days: number;
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
}

/** In order of time, gentler forms first; a gentle session that is free to choose brings something. */
function drawNodes({ days, whole, chance }: Draw): readonly Node[] {
  const bookings = Array.from(
    { length: chance(0.4) ? whole(1, 2) : 0 },
    () => whole(0, 2 * days - 1) * HALF_DAY,
  );
  const isNear = (start: number): boolean => bookings.some((booked) => Math.abs(booked - start) < CLEARED);
  const nodes: Node[] = bookings.map((start) => ({
    start,
    ...drawForm(whole(0, 2)),
    level: 0,
    booked: 1,
    cost: -whole(0, 1),
  }));
  const share = Math.min(0.5, 8 / days);
  for (let start = 0; start < days * DAY; start += HALF_DAY) {
    for (let form = 0; form <= 2; form += 1) {
      if (!chance(share / 1.5) || isNear(start)) continue;
      const level = form === 2 ? Math.max(0, whole(-1, 2)) : 0;
      nodes.push({
        start,
        ...drawForm(form),
        level,
        booked: 0,
        cost: form === 0 ? -whole(1, 3) : whole(-4, 1),
      });
    }
  }
  return nodes.sort((one, other) => one.start - other.start);
}

const drawForm = (form: number): Pick<Node, "full" | "deep"> => ({
  full: Math.min(form, 1),
  deep: form === 2 ? 1 : 0,
});
