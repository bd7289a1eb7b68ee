import { expect, test } from "vitest";
import { instant, UTC } from "../core/units/index.ts";
import { parseQuestion } from "./what-if-question.ts";

const parse = (text: string) => parseQuestion(text, UTC);

test("a massage is asked for by day, hour and pressure, firm where none is said", () => {
  const start = instant(Date.UTC(2026, 11, 3, 18));
  expect(parse("massage 2026-12-03 18:00 gentle")).toMatchObject({ value: { start, form: "gentle" } });
  expect(parse(" Massage  2026-12-03 18:00 ")).toMatchObject({ value: { start, form: "deep" } });
  expect(parse("massage 2026-12-03 18:00 unknown")).toMatchObject({ value: { form: "deep" } });
});

test("a race is asked for by day and distance, its hour and priority in any place", () => {
  expect(parse("race 2026-12-06 10k")).toMatchObject({
    value: { kind: "race", race: { distance: 10_000, start: null, priority: "A" } },
  });
  expect(parse("race 2026-12-06 09:30 21.1 km b")).toMatchObject({
    value: { race: { distance: 21_100, start: Date.UTC(2026, 11, 6, 9, 30), priority: "B" } },
  });
});

test("training is asked for by day and class, a rest day by its day", () => {
  expect(parse("training 2026-12-01 veryHard 18:00 90")).toMatchObject({
    value: {
      session: { class: "veryHard", start: Date.UTC(2026, 11, 1, 18), end: Date.UTC(2026, 11, 1, 19, 30) },
    },
  });
  expect(parse("rest 2026-11-29")).toMatchObject({ value: { kind: "rest", date: "2026-11-29" } });
});

test.each([
  "",
  "sleep 2026-12-03",
  "massage",
  "massage tomorrow 18:00",
  "massage 2026-12-03",
  "massage 2026-12-03 26:00",
  "massage 2026-12-03 18:00 hard",
  "massage 2026-12-03 18:00 deep 60",
  "massage 2026-02-30 18:00",
  "race 2026-12-06",
  "race 2026-12-06 far",
  "training 2026-12-01",
  "training 2026-12-01 brutal",
  "training 2026-12-01 hard 18:00 60 more",
  "rest 2026-11-29 please",
  "constructor 2026-11-29",
])('"%s" is answered with one sentence that says how to ask', (text) => {
  const answer = parse(text);
  expect(answer.ok).toBe(false);
  expect(answer.ok ? "" : answer.error.message).toMatch(/^.{10,250}\.$/);
});
