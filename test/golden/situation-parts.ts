import type { Block } from "../../src/core/training/index.ts";
import { parseTimeZone, type TimeZone } from "../../src/core/units/index.ts";
import type { ASession, ContextLiteral } from "../builders/a-context.ts";

const DAY = 1440;
/** Minutes of a day (0 the Monday that opens the plan) and hour. */
export const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * 60 + minute;

export const zone = (): TimeZone => {
  const berlin = parseTimeZone("Europe/Berlin");
  if (!berlin.ok) throw new Error("Europe/Berlin is missing");
  return berlin.value;
};

export const run = (cls: ASession["cls"], start: number, minutes = 60): ASession => ({
  cls,
  start,
  end: start + minutes,
  status: start < 0 ? "done" : "planned",
});

export const weeks = (list: readonly Block[]): readonly Block[] => list.flatMap((block) => Array(7).fill(block));

/** Intervals on Tuesday evening, tempo on Thursday, a long run on Sunday morning, easy runs between. */
export const hardWeek = (monday: number): readonly ASession[] => [
  run("easy", at(monday, 7), 45),
  run("veryHard", at(monday + 1, 18)),
  run("hard", at(monday + 3, 18)),
  run("moderate", at(monday + 5, 9), 70),
  { ...run("veryHard", at(monday + 6, 8), 165), longEffort: true },
];

export const easyWeek = (monday: number): readonly ASession[] => [
  run("easy", at(monday, 7), 40),
  run("easy", at(monday + 2, 18), 45),
  run("hard", at(monday + 5, 9), 50),
];

export const evenings = (days: number): NonNullable<ContextLiteral["avail"]> =>
  Array.from({ length: days }, (_, day) => [at(day, 17), at(day, 21)] as const);

/** A firm session on the evening of so many days ago. */
export const firmBefore = (days: number) => ({ start: at(-days, 18), form: "deep" }) as const;

/** Free from one full hour to another. */
export const hours = (day: number, from: number, to: number) => [at(day, from), at(day, to)] as const;

/** A run that only the weekly rhythm foretells. */
export const expected = (cls: ASession["cls"], start: number, minutes = 60): ASession => ({
  ...run(cls, start, minutes),
  status: "expected",
});
