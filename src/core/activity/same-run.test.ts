import { expect, test } from "vitest";
import { instant, metres, seconds } from "../units/index.ts";
import { findSameRun, type RunFacts } from "./same-run.ts";

const MORNING = Date.UTC(2026, 2, 2, 6);

interface Told {
  readonly at?: number;
  readonly minutes?: number;
  readonly moving?: number;
  readonly km?: number | null;
  readonly sport?: RunFacts["sport"];
  readonly pulse?: number | null;
}

/** `at` in minutes after six. */
const aRun = ({
  at = 0,
  minutes = 50,
  moving,
  km = 10,
  sport = "run",
  pulse = null,
}: Told = {}): RunFacts => ({
  startedAt: instant(MORNING + at * 60_000),
  elapsed: seconds(minutes * 60),
  moving: seconds((moving ?? minutes) * 60),
  distance: km === null ? null : metres(km * 1000),
  sport,
  avgHeartRate: pulse,
});

test("a watch and a phone that started within three minutes are one run, and the facts say so", () => {
  const other = aRun({ at: 2, minutes: 49.5, km: 10.2 });
  expect(findSameRun(aRun(), [aRun({ at: 600 }), other])).toEqual({
    run: other,
    because: {
      decidedBy: "start",
      shiftMinutes: 0,
      startApart: 120,
      durationApart: 30,
      distanceApart: expect.closeTo(200, 6),
    },
  });
});

test.each([
  ["another distance", aRun({ km: 10.5 })],
  ["another duration", aRun({ minutes: 55 })],
  ["a later start", aRun({ at: 4 })],
  ["another sport", aRun({ sport: "ride" })],
  ["no distance and a duration that differs by a minute", aRun({ km: null, minutes: 51 })],
])("%s is another run", (_what, other) => {
  expect(findSameRun(aRun(), [other])).toBeNull();
});

test("timer time of one source is compared with elapsed time of the other", () => {
  expect(findSameRun(aRun({ minutes: 60, moving: 50 }), [aRun({ minutes: 50 })])?.because.durationApart).toBe(
    0,
  );
});

test("kinds of running are one sport here, and a file that names no sport fits", () => {
  expect(findSameRun(aRun(), [aRun({ sport: "trailRun" })])).not.toBeNull();
  expect(findSameRun(aRun(), [aRun({ sport: "other" })])).not.toBeNull();
  expect(findSameRun(aRun({ sport: "walk" }), [aRun({ sport: "hike" })])).not.toBeNull();
});

test.each([120, -120, 330, 345, -600, 840])("a clock that is off by %i minutes is recognised", (minutes) => {
  const found = findSameRun(aRun({ pulse: 150 }), [aRun({ at: minutes, pulse: 150.4 })]);
  expect(found?.because).toMatchObject({ decidedBy: "zoneShift", shiftMinutes: minutes, startApart: 0 });
});

test.each([
  ["a little longer", aRun({ at: 120, km: 10.1 })],
  ["a little slower", aRun({ at: 120, minutes: 50.2 })],
  ["off the quarter-hour", aRun({ at: 127 })],
  ["more than fourteen hours away", aRun({ at: 15 * 60 })],
  ["with another pulse", aRun({ at: 120, pulse: 160 })],
])("the same loop again, %s, is another run", (_what, other) => {
  expect(findSameRun(aRun({ pulse: 150 }), [other])).toBeNull();
});

test("runs back to back stay apart, however short and alike", () => {
  for (const minutes of [1.5, 2, 3, 15, 30]) {
    const first = aRun({ minutes, km: minutes / 5 });
    expect(findSameRun(first, [aRun({ at: minutes, minutes, km: minutes / 5 })])).toBeNull();
    expect(findSameRun(aRun({ at: minutes, minutes, km: minutes / 5 }), [first])).toBeNull();
  }
});

test("repeats recorded one by one stay apart, on the quarter-hour too", () => {
  const repeat = (at: number) => aRun({ at, minutes: 1.5, km: 0.4, pulse: 170 });
  expect(findSameRun(repeat(0), [repeat(2.5), repeat(5)])).toBeNull();
  const long = (at: number) => aRun({ at, minutes: 12, km: 3, pulse: 170 });
  expect(findSameRun(long(0), [long(15), long(30), long(45)])).toBeNull();
});

test("of several the closest start is taken, whatever their order", () => {
  const near = aRun({ at: 0.5 });
  const far = aRun({ at: 2 });
  expect(findSameRun(aRun(), [far, near])?.run).toBe(near);
  expect(findSameRun(aRun(), [near, far])?.run).toBe(near);
});
