import { expect, test } from "vitest";
import { aRun } from "../../../../test/builders/training-views.ts";
import { ALL_RUNS, filterRuns, listSports } from "./filter-runs.ts";
import { sayClock } from "./local-clock.ts";
import { findAwaitedTag, findClassReason, nameOf } from "./run-facts.ts";

const sessions = [
  aRun("2026-11-20", { name: "Tempo run", class: "hard" }),
  aRun("2026-11-21", { name: "Café loop" }),
  aRun("2026-11-22", { sport: "ride" }),
].map((activity) => ({ activity, load: 1 }));

const found = (filter: Partial<typeof ALL_RUNS>) =>
  filterRuns(sessions, { ...ALL_RUNS, ...filter }).map(({ activity }) => activity.id);

test("runs come the newest first, and can be found by name, class and sport", () => {
  expect(found({})).toEqual(["2026-11-22", "2026-11-21", "2026-11-20"]);
  expect(found({ class: "hard" })).toEqual(["2026-11-20"]);
  expect(found({ sport: "ride" })).toEqual(["2026-11-22"]);
  expect(found({ words: " CAFE" })).toEqual(["2026-11-21"]);
  expect(found({ words: "ride" })).toEqual(["2026-11-22"]);
  expect(found({ words: "tempo", class: "easy" })).toEqual([]);
  expect(listSports(sessions)).toEqual(["run", "ride"]);
});

const why = (rule: string, inputs = {}) => ({ rule, text: rule, inputs });

test("2.10 the reason beside a run is the first sign of its class, not what made its load", () => {
  const because = [why("2.1"), why("2.10b"), why("2.10 longEffort")];
  expect(findClassReason({ because, class: "veryHard" })?.rule).toBe("2.10b");
  expect(findClassReason({ because: [why("2.1")], class: "easy" })?.rule).toBe("2.1");
  expect(findClassReason({ because: [], class: "easy" })).toBeNull();
});

test("2.10 the runner's own word is the reason where it counts, and waits to be confirmed where it lowers", () => {
  const tag = why("2.10 tag", { tag: "easy", derived: "veryHard" });
  const because = [why("2.1"), why("2.10b"), tag];
  expect(findClassReason({ because, class: "easy" })?.rule).toBe("2.10 tag");
  expect(findAwaitedTag({ because, class: "easy" })).toBeNull();
  expect(findClassReason({ because, class: "veryHard" })?.rule).toBe("2.10b");
  expect(findAwaitedTag({ because, class: "veryHard" })).toEqual({ tag: "easy", derived: "veryHard" });
});

test("a run without a name goes by its sport, and its clock is that of the place it was run", () => {
  expect(nameOf(aRun("2026-11-20", { sport: "trailRun", name: " " }))).toBe("Trail run");
  expect(sayClock({ startedAt: "2026-11-20T22:30:00.000Z", utcOffset: "+05:30" })).toBe("04:00");
  expect(sayClock({ startedAt: "2026-11-20T22:30:00.000Z", utcOffset: "-08:00" })).toBe("14:30");
});
