import { describe, expect, test } from "vitest";
import type { Treatment, TreatmentId } from "../../src/core/care/index.ts";
import type { ShownSession } from "../../src/core/context/index.ts";
import type { PlannedSession, PlannedSessionId, Race, RaceId } from "../../src/core/training/index.ts";
import { localDate, metres, seconds } from "../../src/core/units/index.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { hoursLater, MORNING } from "./store-fixtures.ts";

export const aRace = (change: Partial<Race> = {}): Race => ({
  id: "race-1" as RaceId,
  name: "Köln-Marathon 'O\"Neill",
  date: localDate("2026-10-04"),
  start: hoursLater(5_000),
  distance: metres(42_195.5),
  expected: seconds(12_600.5),
  priority: "A",
  ...change,
});

export const aPlannedSession = (change: Partial<PlannedSession> = {}): PlannedSession => ({
  id: "planned-1" as PlannedSessionId,
  date: localDate("2026-03-05"),
  class: "hard",
  start: hoursLater(72),
  end: hoursLater(73),
  metres: metres(9_999.9),
  title: "5 × 1000 m",
  ...change,
});

export const aTreatment = (change: Partial<Treatment> = {}): Treatment => ({
  id: "treatment-1" as TreatmentId,
  status: "booked",
  start: hoursLater(30),
  minutes: 52.5,
  form: "deep",
  modality: "lomiLomi",
  areas: [
    { area: "calf", side: "left" },
    { area: "low_back", side: "both" },
  ],
  ...change,
});

const aShownSession: ShownSession = { start: hoursLater(48), minutes: 60, form: "moderate" };

export function describeSmallThings(underTest: StoreUnderTest): void {
  describeRunners(underTest);
  describeTraining(underTest);
  describeCare(underTest);
  describeSettings(underTest);
  describePlans(underTest);
}

function describeRunners({ store, open }: StoreUnderTest): void {
  test("the runner of this machine is made once and is the same on every connection", async () => {
    const other = await open();
    const found = await Promise.all([
      store().runners.getLocal(MORNING),
      other.runners.getLocal(MORNING),
      store().runners.getLocal(hoursLater(1)),
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    expect(await other.runners.find(found[0].id)).toEqual(found[0]);
    expect(await store().runners.find("nobody' or '1'='1")).toBeNull();
  });
}

function describeTraining({ store, newRunner }: StoreUnderTest): void {
  describe("races and planned sessions", () => {
    test("come back as they went in, by date, and a second one with the same id replaces the first", async () => {
      const runner = await newRunner();
      const bare = { name: null, start: null, expected: null, priority: "C" } as const;
      const early = aRace({ ...bare, id: "race-2" as RaceId, date: localDate("2026-04-01") });
      for (const race of [aRace({ name: "Draft" }), early, aRace()])
        await store().training.addRace(runner, race);
      expect(await store().training.listRaces(runner)).toEqual([early, aRace()]);
    });

    test("hold planned sessions in the same way, with and without a clock time", async () => {
      const runner = await newRunner();
      const bare = { start: null, end: null, metres: null, title: null };
      const early = aPlannedSession({
        ...bare,
        id: "p-2" as PlannedSessionId,
        date: localDate("2026-03-03"),
      });
      for (const session of [aPlannedSession({ class: "easy" }), early, aPlannedSession()])
        await store().training.addPlanned(runner, session);
      expect(await store().training.listPlanned(runner)).toEqual([early, aPlannedSession()]);
    });

    test("can be removed once", async () => {
      const runner = await newRunner();
      await store().training.addRace(runner, aRace());
      await store().training.addPlanned(runner, aPlannedSession());
      expect(await store().training.removeRace(runner, aRace().id)).toBe(true);
      expect(await store().training.removeRace(runner, aRace().id)).toBe(false);
      expect(await store().training.removePlanned(runner, aPlannedSession().id)).toBe(true);
      expect(await store().training.removePlanned(runner, aPlannedSession().id)).toBe(false);
      expect(await store().training.listRaces(runner)).toEqual([]);
      expect(await store().training.listPlanned(runner)).toEqual([]);
    });
  });
}

function describeCare({ store, newRunner }: StoreUnderTest): void {
  describe("treatments and soreness", () => {
    test("come back as they went in, in order of time, and a booking becomes done", async () => {
      const runner = await newRunner();
      const bare = { form: null, modality: null, areas: [] } as const;
      const early = aTreatment({ ...bare, id: "t-0" as TreatmentId, start: MORNING });
      const done = aTreatment({ status: "done", minutes: 45 });
      for (const treatment of [aTreatment(), early, done])
        await store().care.saveTreatment(runner, treatment);
      expect(await store().care.listTreatments(runner)).toEqual([early, done]);
    });

    test("can be removed once, by their own runner only", async () => {
      const [runner, other] = [await newRunner(), await newRunner()];
      await store().care.saveTreatment(runner, aTreatment());
      await store().care.saveTreatment(other, aTreatment({ minutes: 30 }));
      expect(await store().care.removeTreatment(runner, aTreatment().id)).toBe(true);
      expect(await store().care.removeTreatment(runner, aTreatment().id)).toBe(false);
      expect(await store().care.listTreatments(runner)).toEqual([]);
      expect(await store().care.listTreatments(other)).toEqual([aTreatment({ minutes: 30 })]);
    });

    test("keep one soreness entry a day", async () => {
      const runner = await newRunner();
      const [first, second] = [localDate("2026-03-01"), localDate("2026-03-02")];
      const later = { date: second, legs: 2.5, stairs: null };
      for (const entry of [{ date: second, legs: 9, stairs: 9 }, { date: first, legs: 0, stairs: 0 }, later])
        await store().care.saveSoreness(runner, entry);
      expect(await store().care.listSoreness(runner)).toEqual([{ date: first, legs: 0, stairs: 0 }, later]);
    });
  });
}

function describeSettings({ store, newRunner }: StoreUnderTest): void {
  test("settings keep any JSON value under any key, and go when removed", async () => {
    const runner = await newRunner();
    const values = {
      zone: "Europe/Zürich",
      nothing: null,
      off: false,
      deep: { list: [1, 2.5, "ü\u0000"], none: null },
      __proto__x: 1,
    };
    for (const [key, value] of Object.entries({ ...values, zone: "UTC" }))
      await store().settings.set(runner, key, value);
    await store().settings.set(runner, "zone", values.zone);
    await store().settings.set(runner, "unset", undefined);
    expect(await store().settings.list(runner)).toEqual({ ...values, unset: null });
    await store().settings.remove(runner, "unset");
    await store().settings.remove(runner, "never");
    expect(await store().settings.list(runner)).toEqual(values);
  });
}

function describePlans({ store, newRunner }: StoreUnderTest): void {
  test("the plan shown is the last one, as a whole", async () => {
    const runner = await newRunner();
    expect(await store().plans.listShown(runner)).toEqual([]);
    const later = { ...aShownSession, start: hoursLater(96), form: "gentle" } as const;
    await store().plans.saveShown(runner, [aShownSession, later], MORNING);
    expect(await store().plans.listShown(runner)).toEqual([aShownSession, later]);
    await store().plans.saveShown(runner, [later], hoursLater(1));
    expect(await store().plans.listShown(runner)).toEqual([later]);
    await store().plans.saveShown(runner, [], hoursLater(2));
    expect(await store().plans.listShown(runner)).toEqual([]);
  });
}
