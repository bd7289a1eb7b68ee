import { expect, test } from "vitest";
import type { PlanItemView, PlanView, RaceView } from "../../http/contract.ts";
import { titleOf } from "./plan-title.ts";

const massageOn = (date: string, status: PlanItemView["status"] = "proposed"): PlanItemView => ({
  id: date,
  date,
  minutes: 60,
  kind: "massage",
  form: "deep",
  areas: [],
  status,
  because: [],
});

const marathon: RaceView = {
  id: "r",
  date: "2027-02-07",
  metres: 42_195,
  priority: "A",
  class: "long",
};

const planWith = (items: readonly PlanItemView[]): PlanView => ({
  schema: "restride.plan/1",
  generatedAt: "2026-11-24T08:00+00:00",
  timeZone: "UTC",
  from: "2026-11-24",
  to: "2027-02-15",
  weights: "1",
  cost: { total: 0, terms: {} },
  days: [],
  items: [...items],
  unmet: [],
  warnings: [],
});

const title = (items: readonly PlanItemView[], more: Partial<Parameters<typeof titleOf>[0]> = {}): string =>
  titleOf({ plan: planWith(items), races: [], isGated: false, isShort: false, weekStart: 0, ...more });

test("a wide screen counts the sessions to the race that matters, and those after it", () => {
  const items = [massageOn("2026-11-27"), massageOn("2027-01-08"), massageOn("2027-02-09")];
  expect(title(items, { races: [marathon] })).toBe("Three sessions to the marathon and out again");
  expect(title(items.slice(0, 1), { races: [marathon] })).toBe("One session to the marathon");
});

test("a phone says the day, where it is this week", () => {
  const items = [massageOn("2026-11-27")];
  expect(title(items, { races: [marathon], isShort: true })).toBe("Friday is your day this week");
  expect(title([massageOn("2026-11-24")])).toBe("Today is your day this week");
  expect(title([massageOn("2026-11-29")])).toBe("Sunday is your day this week");
});

test("a week that opens on Sunday ends on Saturday", () => {
  expect(title([massageOn("2026-11-29")], { weekStart: 6 })).toContain("Your next massage is on Sunday");
});

test("a session that is better cancelled is no day of anybody's", () => {
  expect(title([massageOn("2026-11-27", "cancelSuggested")])).toBe("No day fits a massage yet");
  expect(title([])).toBe("No day fits a massage yet");
});

test("beside a red flag nothing else is said", () => {
  expect(title([massageOn("2026-11-27")], { isGated: true })).toBe("Be seen first");
});
