import { expect, test } from "vitest";
import { type ASession, aContext, type ContextLiteral } from "../../../../test/builders/a-context.ts";
import { atHour as at, onDay } from "../../../../test/builders/a-self-care-question.ts";
import { type DayFeel, deriveDayFeel } from "./day-feel.ts";

const feelOn = (day: number, literal: ContextLiteral): DayFeel => {
  const { days, todayIndex } = aContext({ days: 7, ...literal });
  return deriveDayFeel(days, todayIndex + day);
};

/** A very hard run that ends at noon of a day, and an easy one on each day after it. */
const veryHardUntilNoon = (day: number): readonly ASession[] => [
  onDay(day, "veryHard", { start: at(day, 11), end: at(day, 12) }),
  ...[1, 2, 3].map((later) => onDay(day + later, "easy")),
];

test("S1 the 36 hours after a very hard run that ended at noon hold all of the next day, and none of the day after", () => {
  const sessions = veryHardUntilNoon(0);
  expect(feelOn(1, { sessions }).because.text).toBe(
    "Less than 36 hours after a very hard session: light, no more than 3 of 10.",
  );
  expect(feelOn(2, { sessions }).because.text).toBe("After an easy session.");
});

test("S1 on the day of a very hard session the reason is true before it too", () => {
  const { because, light } = feelOn(0, { sessions: [onDay(0, "veryHard")] });
  expect(light).toBe(true);
  expect(because.text).toBe("On the day of a very hard session, and after it: light, no more than 3 of 10.");
});

test("S1 hours that end at seven in the morning end on that day", () => {
  const { because } = feelOn(2, { sessions: [onDay(0, "veryHard"), onDay(2, "easy")] });
  expect(because.text).toBe(
    "The 36 hours after a very hard session end on this day: light, no more than 3 of 10.",
  );
});

test("S1 on the first day that anyone knows of nothing lies before it", () => {
  expect(feelOn(0, { behind: 0 }).because.text).toBe("No session in the three days before.");
});
