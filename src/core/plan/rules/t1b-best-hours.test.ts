import { expect, test } from "vitest";
import { timingScore } from "./t1b-best-hours.ts";

test("T1b firm work suits best from 48 to 72 hours after a very hard session, and well until 96", () => {
  const score = (hours: number) => timingScore({ form: "deep", hours, floor: 48 });
  expect([47, 48, 72, 73, 96, 97].map(score)).toEqual([0.5, 1, 1, 0.7, 0.7, 0.5]);
});

test("T1b medium work suits from 36 hours on", () => {
  const score = (hours: number) => timingScore({ form: "moderate", hours, floor: 48 });
  expect([35, 36, 72, 73].map(score)).toEqual([0.5, 1, 1, 0.7]);
});

test("T1b a runner whose firm work waits 96 hours has the best hours a day long after that", () => {
  const score = (hours: number) => timingScore({ form: "deep", hours, floor: 96 });
  expect([95, 96, 120, 121, 144, 145].map(score)).toEqual([0.5, 1, 1, 0.7, 0.7, 0.5]);
});
