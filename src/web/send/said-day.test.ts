import { expect, test } from "vitest";
import { onItsDay } from "./said-day.ts";

const at = (day: number, hour: number): Date => new Date(2026, 10, day, hour, 50);
const evening = at(24, 23).toISOString();

test("a note that comes over on the day it was said on is left to the server's clock", () => {
  const note = { path: "/checkin/soreness", body: { legs: 3 } };
  expect(onItsDay({ ...note, saidAt: at(24, 7).toISOString() }, at(24, 22))).toEqual(note);
});

test("what last evening was about is noted for last evening, not for this morning", () => {
  const send = (path: string, body: object) => onItsDay({ path, body, saidAt: evening }, at(25, 7));
  expect(send("/checkin/soreness", { legs: 3 }).path).toBe("/checkin/soreness?today=2026-11-24");
  expect(send("/niggles/n1/days", { pain: 2 }).body).toEqual({ date: "2026-11-24", pain: 2 });
  expect(send("/care", { method: "ice" }).body).toEqual({ date: "2026-11-24", method: "ice" });
});

test("a day that the runner named stays, and answers count from when they come", () => {
  const named = { path: "/care", body: { method: "ice", date: "2026-11-22" } };
  expect(onItsDay({ ...named, saidAt: evening }, at(25, 7))).toEqual(named);
  const answers = { path: "/niggles/n1/answers", body: { answers: "none" } };
  expect(onItsDay({ ...answers, saidAt: evening }, at(25, 7))).toEqual(answers);
});
