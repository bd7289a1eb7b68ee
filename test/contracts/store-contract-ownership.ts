import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import { localDate } from "../../src/core/units/index.ts";
import type { ImportId, Runner, RunnerId, Store } from "../../src/store/store.ts";
import { aTherapist } from "../builders/a-therapist.ts";
import { onDatabase, readAll, type StoreUnderTest } from "./store-contract.ts";
import { aFeed, aSettling } from "./store-contract-calendar.ts";
import { aMoveNote, aSelfCareRecord } from "./store-contract-care-log.ts";
import { anExperiment, aTrial } from "./store-contract-insight.ts";
import { aCheck, aCondition, aNiggle, anAnswer, anEntryOf, aVisit } from "./store-contract-niggles.ts";
import { aDrill, anAcceptance, anAdvice, anAfterVisit, aReplyOf, aShare } from "./store-contract-shares.ts";
import { aPlannedSession, aRace, aTreatment } from "./store-contract-small-things.ts";
import { aConnection, aNight } from "./store-contract-wellness.ts";
import { aFile, hashOf, hoursLater, MORNING, recordingId } from "./store-fixtures.ts";

const until = hoursLater(24);
const RUN = "run-1" as ImportId;

/** A log with something in every table: uses every method that writes. */
export async function fillLog(store: Store, runner: Runner, effort: number): Promise<void> {
  const id = activityId("a-1");
  await store.imports.begin(runner, {
    id: RUN,
    roots: [],
    startedAt: MORNING,
    finishedAt: null,
    state: "running",
  });
  await store.imports.save(runner, [
    aFile({ id: "r-1", activity: "a-1" }),
    aFile({ id: "r-2", activity: "a-1", richness: effort }),
  ]);
  await store.activities.correct(runner, id, { rpe: effort, tag: "race" });
  await store.training.addRace(runner, aRace({ name: `Race ${effort}` }));
  await store.training.addPlanned(runner, aPlannedSession({ title: `Session ${effort}` }));
  await store.care.saveTreatment(runner, aTreatment({ minutes: effort }));
  await store.care.saveSoreness(runner, { date: localDate("2026-03-02"), legs: effort, stairs: null });
  await store.care.saveSelfCare(runner, [aSelfCareRecord({ minutes: effort })]);
  await store.care.saveMoveNote(runner, aMoveNote());
  await store.messages.saveMessage(runner, { date: localDate("2026-03-02"), key: `C${effort}` });
  await store.answers.keepAnswer(
    runner,
    { request: "POST /care 1", answeredAt: MORNING, status: 200, body: `answer ${effort}` },
    MORNING,
  );
  await store.insight.saveExperiment(runner, anExperiment({ target: effort }));
  await store.insight.saveTrial(runner, aTrial({ seed: effort }));
  await fillPainLog(store, runner, effort);
  await fillShares(store, runner, effort);
  await store.settings.set(runner, "effort", effort);
  await store.plans.saveShown(runner, [{ start: MORNING, minutes: effort, form: "deep" }], MORNING);
  await store.therapists.save(runner, aTherapist({ minutes: effort }));
  await store.calendar.addFeed(runner, aFeed({ secretHash: `hash of ${runner.id}` }));
  await store.calendar.settle(runner, aFeed().id, aSettling(`entry ${effort}`));
  await store.wellness.save(runner, [{ ...aNight, value: effort }]);
  await store.connections.save(runner, aConnection);
}

async function fillShares({ shares }: Store, runner: Runner, effort: number): Promise<void> {
  const share = aShare({ tokenHash: `hash ${effort}` });
  await shares.addShare(runner, share);
  await shares.addVisit(runner, share.id, { at: MORNING, what: "opened" });
  await shares.saveReply(runner, aReplyOf(share.id, { minutes: effort }));
  await shares.acceptReply(
    runner,
    anAcceptance({ treatment: aTreatment({ minutes: effort }), moveNotes: [] }),
  );
  await shares.saveDrill(runner, aDrill({ sets: effort }));
  await shares.saveAfterVisit(runner, anAfterVisit({ soreness: effort }));
}

async function fillPainLog({ niggles }: Store, runner: Runner, effort: number): Promise<void> {
  const { id } = aNiggle();
  await niggles.save(runner, aNiggle({ spot: `spot ${effort}` }));
  await niggles.saveEntry(runner, id, anEntryOf({ run: effort }));
  for (const scope of [id, null]) {
    await niggles.saveAnswers(runner, scope, [anAnswer({ chosen: [`option ${effort}`] })]);
    await niggles.addSeen(runner, scope, aVisit({ advice: `advice ${effort}` }));
  }
  await niggles.addConditions(runner, [aCondition({ holds: effort > 7 })]);
  await niggles.saveWeeklyCheck(runner, aCheck({ daysLost: effort }));
}

/** Uses every method that changes or removes what stands. */
async function tamper(store: Store, runner: Runner) {
  await store.imports.finish(runner, RUN, "done", until);
  await store.imports.forget(runner, RUN);
  await store.settings.remove(runner, "effort");
  await store.plans.saveShown(runner, [], MORNING);
  const share = (await store.shares.listShares(runner))[0]?.id ?? "share-1";
  const takenBack = anAnswer({ chosen: ["option 9"], withdrawnAt: until });
  await store.niggles.saveAnswers(runner, null, [takenBack]);
  await store.calendar.noteRead(runner, aFeed().id, until);
  await store.calendar.settle(runner, aFeed().id, aSettling("another entry"));
  return [
    await store.imports.keepApart(runner, recordingId("r-1"), activityId("a-2")),
    await store.activities.correct(runner, activityId("a-1"), { rpe: 0, tag: null }),
    await store.training.removeRace(runner, aRace().id),
    await store.training.removePlanned(runner, aPlannedSession().id),
    await store.care.removeTreatment(runner, aTreatment().id),
    await store.care.removeSelfCare(runner, aSelfCareRecord().id),
    await store.niggles.saveEntry(runner, aNiggle().id, anEntryOf({ run: 0, loggedAt: until })),
    await store.niggles.saveAnswers(runner, aNiggle().id, [anAnswer({ at: until })]),
    await store.niggles.addSeen(runner, aNiggle().id, aVisit({ at: until })),
    await store.niggles.remove(runner, aNiggle().id),
    await store.shares.revokeShare(runner, share, until),
    await store.shares.removeAdvice(runner, anAdvice().id),
    await store.shares.refuseReply(runner, "reply-1", until),
    await store.calendar.removeFeed(runner, aFeed().id),
    await store.therapists.remove(runner, aTherapist().id),
  ];
}

export function describeOwnership({ store, newRunner, location }: StoreUnderTest): void {
  describe("two runners", () => {
    test("never see each other's rows", async () => {
      const [anna, ben] = [await newRunner(), await newRunner()];
      const nothing = await readAll(store(), ben, until);
      await fillLog(store(), anna, 7);
      expect(await readAll(store(), ben, until)).toEqual(nothing);
      const [id, path, hash] = [activityId("a-1"), "r-1.fit", hashOf("r-1.fit")];
      expect(await store().activities.find(ben, id)).toBeNull();
      expect(await store().activities.listRecordings(ben, id)).toEqual([]);
      expect(await store().imports.findByHash(ben, hash)).toBeNull();
      expect(await store().imports.findEntry(ben, path, hash)).toBeNull();
      expect(await store().imports.findOriginal(ben, hash)).toBeNull();
    });

    test("never change each other's rows, by the same ids or by none of their own", async () => {
      const [anna, ben] = [await newRunner(), await newRunner()];
      await fillLog(store(), anna, 7);
      const before = await readAll(store(), anna, until);
      expect(await tamper(store(), ben)).toEqual([null, ...Array(14).fill(false)]);
      expect(await readAll(store(), anna, until)).toEqual(before);
      await fillLog(store(), ben, 9);
      expect(await readAll(store(), anna, until)).toEqual(before);
      // The reply was taken over before: what is decided is not refused.
      expect(await tamper(store(), ben)).toEqual(["a-2", ...Array(11).fill(true), false, true, true]);
      const moved = await store().imports.findEntry(ben, "r-1.fit", hashOf("r-1.fit"));
      expect(moved?.activities).toEqual(["a-2"]);
      expect(await readAll(store(), anna, until)).toEqual(before);
    });

    test("fill a snapshot in which no list is empty, or the two tests above would look at nothing", async () => {
      const anna = await newRunner();
      await fillLog(store(), anna, 7);
      const all = Object.entries(await readAll(store(), anna, until));
      const empty = all.filter(([, list]) => Object.keys(list ?? {}).length === 0);
      expect(empty).toEqual([]);
    });
  });

  test("nobody writes for a runner that this database does not know", async () => {
    await newRunner();
    const stranger: Runner = { id: "stranger" as RunnerId };
    await expect(store().settings.set(stranger, "key", 1)).rejects.toThrow(/does not know/);
    await expect(store().imports.save(stranger, [])).rejects.toThrow(/does not know/);
    await expect(store().niggles.save(stranger, aNiggle())).rejects.toThrow(/does not know/);
    await expect(store().niggles.saveAnswers(stranger, null, [])).rejects.toThrow(/does not know/);
    await expect(store().insight.saveTrial(stranger, aTrial())).rejects.toThrow(/does not know/);
    await expect(store().insight.saveExperiment(stranger, anExperiment())).rejects.toThrow(/does not know/);
    await expect(store().runners.getAddedAt(stranger)).rejects.toThrow(/does not know/);
    await expect(store().calendar.addFeed(stranger, aFeed())).rejects.toThrow(/does not know/);
    await expect(store().therapists.save(stranger, aTherapist())).rejects.toThrow(/does not know/);
    await expect(store().niggles.addConditions(stranger, [])).rejects.toThrow(/does not know/);
  });

  test("every table carries the runner, and what a runner owns goes with the runner", async () => {
    const [anna, ben] = [await newRunner(), await newRunner()];
    await fillLog(store(), anna, 7);
    await fillLog(store(), ben, 8);
    const kept = await readAll(store(), ben, until);
    await onDatabase(location(), async ({ db }) => {
      const tables = await db.introspection.getTables();
      const without = tables.filter(({ columns }) => !columns.some(({ name }) => name === "runner_id"));
      expect(tables.length).toBeGreaterThan(10);
      expect(without.map(({ name }) => name)).toEqual([]);
      await db.deleteFrom("runners").where("runner_id", "=", anna.id).execute();
      for (const { name } of tables) {
        const query = sql`select * from ${sql.table(name)} where runner_id = ${anna.id}`;
        const left = (await query.execute(db)).rows;
        expect([name, left]).toEqual([name, []]);
      }
    });
    expect(await readAll(store(), ben, until)).toEqual(kept);
  });
}
