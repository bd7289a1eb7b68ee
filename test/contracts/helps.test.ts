import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { showHelps } from "../../src/app/insight/helps.ts";
import { startCareTrial } from "../../src/core/insight/index.ts";
import { addDays, localDate } from "../../src/core/units/index.ts";
import { findCausalWords } from "../builders/causal-words.ts";
import { daysAgo, type InsightLog, openInsightLog, TODAY } from "./insight-log.ts";

let log: InsightLog;

beforeEach(async () => {
  log = await openInsightLog();
});

afterEach(() => log.close());

const PATH = "/helps/trial";

/** Days on which the roller was used: about half of them, in no order that load or soreness follows. */
const isRolled = (day: number): boolean => (day * 7919) % 13 < 6;

/** An easy run a day of like load, and soreness each morning: 3 of 10, one less after the roller. */
async function keepALog(days: number): Promise<void> {
  await log.ask("PUT", "/settings/maxHeartRate", { value: "190" });
  await log.ask("PUT", "/settings/thresholdHeartRate", { value: "170" });
  await log.ask("PUT", "/settings/thresholdPace", { value: "4:20" });
  for (let day = days; day >= 1; day--) {
    await log.run(daysAgo(day), { heartRate: 138 + (day % 3), speed: 2.8 + (day % 5) * 0.02 });
    if (isRolled(day)) await log.care(daysAgo(day));
    await log.sore(daysAgo(day), isRolled(day + 1) ? 2 : 3);
  }
}

const findTold = (helps: Awaited<ReturnType<InsightLog["readHelps"]>>, outcome: string) =>
  helps.comparisons.find((one) => one.outcome === outcome);

describe("W5 days as they came", () => {
  test("W5 with nothing noted it says what to note", async () => {
    const { comparisons, note, trials } = await log.readHelps();
    expect([comparisons, trials]).toEqual([[], []]);
    expect(note).toContain("care done");
  });

  test("W5 under eight pairs it refuses for each outcome, with what was found and what is needed", async () => {
    await keepALog(30);
    const { comparisons } = await log.readHelps("?kind=roller");
    expect(comparisons.map(({ outcome, told }) => [outcome, told])).toEqual([
      ["soreness", false],
      ["heartRate", false],
    ]);
    expect(comparisons[0]).toMatchObject({ difference: null, low: null, high: null });
    for (const { text } of comparisons)
      expect(text).toMatch(/^Too little to tell about .* 8 pairs are needed\.$/);
  });

  test("W5 with enough days it tells what was seen, with its interval and no word of cause", async () => {
    await keepALog(80);
    const helps = await log.readHelps();
    expect(helps.comparisons.map(({ kind }) => kind)).toEqual(["foamRoller", "foamRoller"]);
    const sore = findTold(helps, "soreness");
    expect(sore).toMatchObject({ told: true, difference: -1, low: -1, high: -1 });
    expect(sore?.pairs).toBeGreaterThanOrEqual(8);
    expect(findTold(helps, "heartRate")).toMatchObject({ told: true });
    expect(sore?.text).toContain("soreness the next morning was 1.0 points lower");
    for (const { text } of helps.comparisons) {
      expect(text).toContain("You chose the days yourself");
      expect(findCausalWords(text)).toEqual([]);
    }
    expect(helps.note).toContain("one in twenty");
    expect(await log.readHelps()).toEqual(helps);
  });

  test("W5 a kind that is none is refused with those that are", async () => {
    const refused = await log.refusal("GET", "/helps?kind=cupping");
    expect(refused).toMatchObject({ status: 404, code: "helps.unknown" });
    expect(refused.message).toContain("deepMassage");
  });
});

describe("W5 days drawn by lot", () => {
  test("W5 the days are drawn from a seed that is kept, and the same seed draws the same days", async () => {
    await log.ask("POST", PATH, { kind: "roller", days: 16 });
    const { store, runner } = log.services();
    const [trial] = await store.insight.listTrials(runner);
    if (!trial) throw new Error("no trial was kept");
    const { kind, startedOn, seed, assignments } = trial;
    expect({ kind, startedOn, days: assignments.length }).toEqual({
      kind: "foamRoller",
      startedOn: TODAY,
      days: 16,
    });
    expect(startCareTrial({ kind, startedOn, days: 16, seed })).toMatchObject({
      ok: true,
      value: { assignments },
    });
  });

  test("W5 today's draw shows in status and on the trial's page, those ahead nowhere", async () => {
    await log.ask("POST", PATH, { kind: "stretch", days: "20" });
    const { store, runner } = log.services();
    const [trial] = await store.insight.listTrials(runner);
    for (const day of [0, 1, 2, 19]) {
      const today = addDays(TODAY, day);
      const { draw } = await log.readStatus(today);
      const [shown] = (await log.readHelps(`?today=${today}`)).trials;
      expect(draw).toEqual({ kind: "stretch", draw: trial?.assignments[day], text: shown?.text });
      expect(shown).toMatchObject({ state: "running", draw: trial?.assignments[day], results: [] });
      expect(shown?.text).toContain(`Day ${day + 1} of 20`);
      expect(Object.keys(shown ?? {})).not.toContain("assignments");
    }
    expect((await log.readStatus("2026-12-13")).draw).toBeNull();
  });

  test("W5 begins tomorrow where today's was done before the draw", async () => {
    await log.care(TODAY, { method: "stretch" });
    await log.ask("POST", PATH, { kind: "stretch", days: 16 });
    const [trial] = (await log.readHelps()).trials;
    expect(trial).toMatchObject({ startedOn: "2026-11-24", draw: null });
    expect((await log.readStatus()).draw).toBeNull();
  });

  test("W5 followed to its last day it is told by what was drawn, and only then", async () => {
    await keepALog(40);
    await log.ask("POST", PATH, { kind: "ball", days: 16 });
    const { store, runner } = log.services();
    const [trial] = await store.insight.listTrials(runner);
    for (let day = 0; day <= 16; day++) {
      const date = addDays(TODAY, day);
      const yesterday = trial?.assignments[day - 1];
      await log.run(date, { heartRate: 140 });
      await log.sore(date, yesterday === "with" ? 1 + (day % 2) : 4);
      if (trial?.assignments[day] === "with") await log.care(date, { method: "ball" });
    }
    const read = async (today: string) => (await log.readHelps(`?today=${today}`)).trials[0];
    expect(await read("2026-12-08")).toMatchObject({ state: "running", results: [] });
    expect(await read("2026-12-09")).toMatchObject({ state: "waiting", results: [] });
    const done = await read("2026-12-10");
    expect(done).toMatchObject({ state: "complete", draw: null });
    const [soreness, heartRate] = done?.results ?? [];
    expect(soreness).toMatchObject({ outcome: "soreness", told: true, pairs: 8, followed: 1 });
    expect(soreness?.high).toBeLessThan(0);
    expect(soreness?.text).toMatch(
      /^For you the ball made a difference: soreness the next morning was .* lower/,
    );
    expect(heartRate).toMatchObject({ outcome: "heartRate", told: true });
    expect(heartRate?.text).toContain("made no difference");
  });

  test("W5 stopped early it stays on record and is not compared, and another may begin", async () => {
    expect(await log.refusal("DELETE", PATH)).toMatchObject({ status: 404, code: "trial.none" });
    await log.ask("POST", PATH, { kind: "ball", days: 16 });
    expect(await log.refusal("POST", PATH, { kind: "stretch" })).toMatchObject({ status: 409 });
    await log.ask("DELETE", `${PATH}?today=2026-11-26`);
    const { trials } = await log.readHelps("?today=2026-12-20");
    expect(trials).toMatchObject([{ state: "stopped", stoppedOn: "2026-11-26", draw: null, results: [] }]);
    await log.ask("POST", `${PATH}?today=2026-11-26`, { kind: "stretch" });
    expect((await log.readHelps("?today=2026-11-27")).trials.map(({ state }) => state)).toEqual([
      "stopped",
      "running",
    ]);
  });

  test.each([
    [{ kind: "heat" }, 422],
    [{ kind: "deepMassage", days: 28 }, 422],
    [{ kind: "ball", days: 15 }, 422],
    [{ kind: "ball", days: 17 }, 422],
    [{ kind: "ball", days: 86 }, 422],
    [{ kind: "ball", days: "many" }, 422],
    [{ kind: "cupping", days: 28 }, 404],
  ])("W5 %o is refused in one sentence and nothing is drawn", async (body, status) => {
    expect((await log.refusal("POST", PATH, body)).status).toBe(status);
    expect((await log.readHelps()).trials).toEqual([]);
  });

  test("3.4 over an open sign none begins, and one that runs draws nothing that is forbidden", async () => {
    await log.ask("POST", PATH, { kind: "ball", days: 16 });
    const { store, runner } = log.services();
    const [trial] = await store.insight.listTrials(runner);
    const day = trial?.assignments.indexOf("with") ?? 0;
    const today = addDays(TODAY, day);
    await log.ask("POST", `/safety?today=${TODAY}`, { condition: "pregnancy", answer: "yes" });
    expect((await log.readStatus(today)).draw?.text).toContain("leave it");
    await log.ask("POST", `/safety?today=${TODAY}`, { condition: "fever", answer: "yes" });
    expect((await log.readStatus()).draw).toBeNull();
    await log.ask("DELETE", PATH);
    expect(await log.refusal("POST", PATH, { kind: "ball" })).toMatchObject({
      status: 409,
      code: "trial.refused",
    });
  });

  test("W5 trials belong to their runner", async () => {
    await log.ask("POST", PATH, { kind: "ball", days: 16 });
    const services = log.services();
    const other = await services.store.runners.add(await services.store.runners.getAddedAt(services.runner));
    const clock = { ...services.clock, today: localDate("2026-11-24") };
    const shown = await showHelps({ ...services, clock, runner: other }, undefined);
    expect(shown).toMatchObject({ ok: true, value: { trials: [] } });
  });
});
