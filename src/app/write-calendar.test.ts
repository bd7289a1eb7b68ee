import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Plan, PlanItem } from "../core/plan/index.ts";
import { because, instant, localDate, UTC } from "../core/units/index.ts";
import { writeCalendar } from "./write-calendar.ts";

const AT = instant(Date.UTC(2026, 11, 3, 18, 0));

const massage = (change: Partial<PlanItem> = {}): PlanItem => ({
  id: "m-2026-12-03",
  date: localDate("2026-12-03"),
  start: AT,
  minutes: 60,
  kind: "massage",
  form: "deep",
  modality: "sports",
  pressureCap: 4,
  areas: [],
  status: "proposed",
  confidence: "high",
  because: [
    because(
      "T1b",
      "70 hours after Monday's intervals; commas, semicolons and a very long line that must fold.",
    ),
  ],
  ...change,
});

const planOf = (...items: readonly PlanItem[]): Plan => ({
  generatedAt: instant(Date.UTC(2026, 10, 23, 6)),
  zone: UTC,
  from: localDate("2026-11-23"),
  to: localDate("2027-02-14"),
  weights: "1",
  cost: { total: 0, terms: {} },
  days: [],
  items,
  unmet: [],
  warnings: [],
});

const write = (plan: Plan, busyOnly = false): string => writeCalendar(plan, { busyOnly });

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

test("a reader gets the session's times, words and reasons back", () => {
  const [event] = read(write(planOf(massage())));
  expect(event?.uid).toBe("m-2026-12-03@restride");
  expect(event?.summary).toBe("Massage, firm, 60 min");
  expect(event?.startDate.toJSDate().getTime()).toBe(AT);
  expect(event?.endDate.toJSDate().getTime()).toBe(AT + 3_600_000);
  expect(event?.description).toContain("70 hours after Monday's intervals; commas,");
});

test("no line is longer than 75 octets", () => {
  for (const line of write(planOf(massage())).split("\r\n"))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("written again from the same plan, the calendar is the same to the byte", () => {
  expect(write(planOf(massage()))).toBe(write(planOf(massage())));
});

test("a moved session keeps its entry", () => {
  const moved = read(write(planOf(massage({ start: instant(AT + 7_200_000) }))))[0];
  expect(moved?.uid).toBe(read(write(planOf(massage())))[0]?.uid);
});

test("busy only tells the times and nothing else", () => {
  const text = write(planOf(massage()), true);
  expect(read(text)[0]?.summary).toBe("Busy");
  expect(text).not.toMatch(/massage|T1b|intervals/i);
});

test("a booked session is confirmed, a proposed one tentative", () => {
  expect(write(planOf(massage({ status: "booked" })))).toContain("STATUS:CONFIRMED");
  expect(write(planOf(massage()))).toContain("STATUS:TENTATIVE");
});
