import { expect, test } from "vitest";
import { instantAt, localDate, parseTimeZone } from "../units/index.ts";
import { deriveBookingMessage, type Request } from "./booking-message.ts";

const zone = parseTimeZone("Europe/London");
if (!zone.ok) throw new Error("Europe/London");
const LONDON = zone.value;

const hourOn = (date: string, minute = 18 * 60) => ({
  date: localDate(date),
  start: instantAt(localDate(date), minute, LONDON),
  minutes: 60,
});

const write = (change: Partial<Request> = {}) =>
  deriveBookingMessage({
    hours: [hourOn("2027-03-26"), hourOn("2027-03-30", 18 * 60 + 30)],
    item: { modality: "sports", pressureCap: 4 },
    zone: LONDON,
    therapist: { name: "Anna" },
    ...change,
  });

test("the message says whom it is for, what is asked for and when, on the runner's own clock in summer too", () => {
  expect(write()).toEqual({
    subject: "A massage of 60 minutes",
    text: [
      "Hello Anna,",
      "",
      "I would like to book a sports massage, firm pressure, of 60 minutes.",
      "Any of these would suit me, the first that you have free:",
      "- Friday 26 March, 18:00",
      "- Tuesday 30 March, 18:30",
      "",
      "Which of them could you do? If none, what is the nearest that you have?",
      "",
      "Thank you",
    ].join("\n"),
  });
});

test("one hour is asked for as one", () => {
  expect(write({ hours: [hourOn("2027-03-26")] }).text).toContain(
    "This would suit me:\n- Friday 26 March, 18:00",
  );
});

test("a kind that is no massage by its name is a session of it", () => {
  expect(write({ item: { modality: "myofascial", pressureCap: 3 } }).text).toContain(
    "I would like to book a session of myofascial release, medium pressure, of 60 minutes.",
  );
  expect(write({ item: { modality: null, pressureCap: null } }).text).toContain(
    "book a massage of 60 minutes.",
  );
});

test("T16 a first firm session is asked for with the pressure that it may have", () => {
  const asked = (pressureCap: number) => write({ item: { modality: "sports", pressureCap } }).text;
  expect([1, 2, 3, 4, 5].map((cap) => /(\w+) pressure/.exec(asked(cap))?.[1])).toEqual([
    "gentle",
    "gentle",
    "medium",
    "firm",
    "firm",
  ]);
});
