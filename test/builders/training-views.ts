import type { ActivityView, LoadView, PlanView } from "../../src/http/contract.ts";

/** A run for tests: 10 km in an hour at effort 3. */
export const aRun = (localDate: string, more: Partial<ActivityView> = {}): ActivityView => ({
  id: localDate,
  startedAt: `${localDate}T18:00:00.000Z`,
  localDate,
  utcOffset: "+00:00",
  sport: "run",
  metres: 10_000,
  movingSeconds: 3600,
  elapsedSeconds: 3600,
  load: { value: 180, kind: "sessionRpe" },
  class: "easy",
  flags: [],
  because: [],
  sources: ["a.fit"],
  ...more,
});

/** Days of load for tests, counted by felt effort. */
export const aLoad = (from: string, load: readonly (number | null)[]): LoadView => ({
  schema: "restride.load/1",
  kind: "sessionRpe",
  from,
  load: [...load],
  metres: load.map(() => 0),
  ctl: load.map((_, day) => day),
  atl: load.map((_, day) => day * 2),
  tsb: load.map(() => 0),
});

/** A plan for tests: its first day is today. */
export const aPlan = (
  from: string,
  days: readonly Pick<PlanView["days"][number], "date" | "block" | "sessions">[],
): PlanView => ({
  schema: "restride.plan/1",
  generatedAt: `${from}T08:00+00:00`,
  timeZone: "UTC",
  from,
  to: days.at(-1)?.date ?? from,
  weights: "1",
  cost: { total: 0, terms: {} },
  days: days.map((day) => ({ ...day, need: 0, regret: null, blockedBy: [] })),
  items: [],
  unmet: [],
  warnings: [],
});
