import { expect, test } from "vitest";
import { type ActivityBuilder, anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { addDays, localDate } from "../units/index.ts";
import { deriveSessionLoad } from "./derive-session-load.ts";
import { type OwnHistory, startOwnHistory } from "./own-history.ts";
import { deriveSessionFacts } from "./session-facts.ts";
import type { LoadKind } from "./session-load.ts";

const FIRST = localDate("2026-01-01");
const onDay = (day: number, builder: ActivityBuilder): ActivityBuilder => builder.on(addDays(FIRST, day));
const factsOf = (builder: ActivityBuilder) => deriveSessionFacts(builder.build(), null);

/** What was usual on a day after some sessions. */
function lookAt(
  day: number,
  sessions: readonly ActivityBuilder[],
  kind: LoadKind = "sessionRpe",
): OwnHistory {
  const all = sessions.map(factsOf);
  const today = factsOf(onDay(day, aRun()));
  const history = startOwnHistory(all[0]?.day ?? today.day);
  for (const facts of all) {
    history.before(facts, kind);
    history.add(facts, deriveSessionLoad(facts, { heartRate: null, thresholdSpeed: null }));
  }
  return history.before(today, kind);
}

const runs = (count: number, minutes = 40): readonly ActivityBuilder[] =>
  Array.from({ length: count }, (_, day) => onDay(day, aRun().minutes(minutes).rpe(3)));

test("2.10 the usual short run takes six runs under 90 minutes", () => {
  expect(lookAt(7, runs(6)).shortRunMinutes).toBe(40);
  expect(lookAt(7, runs(5)).shortRunMinutes).toBeNull();
});

test("2.10 a run of 90 minutes is no short run, one of 89 is", () => {
  const five = runs(5, 50);
  expect(lookAt(7, [...five, onDay(5, aRun().minutes(90))]).shortRunMinutes).toBeNull();
  expect(lookAt(7, [...five, onDay(5, aRun().minutes(89))]).shortRunMinutes).toBe(50);
});

test("2.10 rides and hikes count to loads of their kind and not to the usual run", () => {
  const sessions = [...runs(2), onDay(2, anActivity("ride").km(60).minutes(200).rpe(4))];
  expect(lookAt(3, sessions)).toMatchObject({
    sessionsOfKind: 3,
    runMinutes: 40,
    runKilometres: 10,
    load90: 664,
  });
});

test("2.10 runs without a distance say nothing of the usual distance", () => {
  expect(lookAt(2, [onDay(0, aRun().km(null)), onDay(1, aRun().km(8))]).runKilometres).toBe(8);
});

test("2.10 only sessions that carry the kind count to it", () => {
  const sessions = [onDay(0, aRun().rpe(4)), onDay(1, aRun()), onDay(2, aRun().km(12))];
  expect(lookAt(3, sessions)).toMatchObject({ sessionsOfKind: 1, medianLoad: 240 });
  expect(lookAt(3, sessions, "distance")).toMatchObject({ sessionsOfKind: 3, medianLoad: 10 });
});

test("2.10 loads of the 42 days before count, the usual run those of 28", () => {
  const sessions = [
    onDay(0, aRun().minutes(80).rpe(5)),
    ...[14, 28].map((day) => onDay(day, aRun().minutes(40).rpe(5))),
  ];
  expect(lookAt(42, sessions)).toMatchObject({ days: 42, sessionsOfKind: 3, runMinutes: 40 });
  expect(lookAt(42, sessions.slice(0, 2)).runMinutes).toBe(40);
});

test("2.10 a session 43 days back no longer counts", () => {
  const sessions = [0, 14, 28, 42].map((day) => onDay(day, aRun().rpe(5)));
  expect(lookAt(42, sessions).sessionsOfKind).toBe(4);
  expect(lookAt(43, sessions).sessionsOfKind).toBe(3);
});

test("2.11 fourteen days without data start the loads afresh, thirteen do not", () => {
  expect(lookAt(14, [onDay(0, aRun().rpe(5))]).sessionsOfKind).toBe(1);
  expect(lookAt(15, [onDay(0, aRun().rpe(5))]).sessionsOfKind).toBe(0);
});
