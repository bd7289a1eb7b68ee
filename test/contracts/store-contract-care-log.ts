import { describe, expect, test } from "vitest";
import type { MoveNote, SelfCareId, SelfCareRecord } from "../../src/core/care/index.ts";
import { instant, localDate } from "../../src/core/units/index.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { hoursLater, MORNING } from "./store-fixtures.ts";

const [MONDAY, TUESDAY] = [localDate("2026-03-02"), localDate("2026-03-03")];

export const aSelfCareRecord = (change: Partial<SelfCareRecord> = {}): SelfCareRecord => ({
  id: "self-care-1" as SelfCareId,
  date: MONDAY,
  at: hoursLater(12),
  minutes: 7.5,
  method: "foamRoller",
  areas: [{ area: "calf", side: "both" }],
  moves: [
    { move: "CAL1", side: "left" },
    { move: "CAL1", side: "right" },
  ],
  pressure: 3,
  ...change,
});

export const aMoveNote = (change: Partial<MoveNote> = {}): MoveNote => ({
  move: "CAL1",
  side: "left",
  on: MONDAY,
  mark: "painUp",
  ...change,
});

export function describeCareLog(underTest: StoreUnderTest): void {
  describeSelfCare(underTest);
  describeMoveNotes(underTest);
  describeMessages(underTest);
}

function describeSelfCare({ store, newRunner }: StoreUnderTest): void {
  test("self-care comes back as it went in, in order of time, and a second record with the same id replaces the first", async () => {
    const runner = await newRunner();
    const bare = { areas: [], moves: [], pressure: null, method: "stretch" } as const;
    const early = aSelfCareRecord({ ...bare, id: "self-care-2" as SelfCareId, at: MORNING });
    for (const record of [aSelfCareRecord({ minutes: 1, pressure: 5 }), early, aSelfCareRecord()])
      await store().care.saveSelfCare(runner, [record]);
    expect(await store().care.listSelfCare(runner)).toEqual([early, aSelfCareRecord()]);
  });

  test("several records are written at once, or none where one of them cannot be", async () => {
    const runner = await newRunner();
    const second = aSelfCareRecord({ id: "self-care-2" as SelfCareId, at: hoursLater(13) });
    const bad = { ...second, date: null as never };
    await expect(store().care.saveSelfCare(runner, [aSelfCareRecord(), bad])).rejects.toThrow();
    expect(await store().care.listSelfCare(runner)).toEqual([]);
    await store().care.saveSelfCare(runner, [aSelfCareRecord(), second]);
    expect(await store().care.listSelfCare(runner)).toEqual([aSelfCareRecord(), second]);
  });

  test("self-care can be removed once, by its own runner only", async () => {
    const [runner, other] = [await newRunner(), await newRunner()];
    for (const each of [runner, other]) await store().care.saveSelfCare(each, [aSelfCareRecord()]);
    expect(await store().care.removeSelfCare(runner, aSelfCareRecord().id)).toBe(true);
    expect(await store().care.removeSelfCare(runner, aSelfCareRecord().id)).toBe(false);
    expect(await store().care.listSelfCare(runner)).toEqual([]);
    expect(await store().care.listSelfCare(other)).toEqual([aSelfCareRecord()]);
  });
}

function describeMoveNotes({ store, newRunner }: StoreUnderTest): void {
  describe("notes about moves", () => {
    test("are listed by date, each once", async () => {
      const runner = await newRunner();
      const [later, right] = [aMoveNote({ on: TUESDAY }), aMoveNote({ side: "right" })];
      for (const note of [later, right, aMoveNote(), aMoveNote()])
        await store().care.saveMoveNote(runner, note);
      expect(await store().care.listMoveNotes(runner)).toEqual([aMoveNote(), right, later]);
    });

    test("S8 what was noted of a move on one side is taken back, and of no other runner", async () => {
      const [runner, other] = [await newRunner(), await newRunner()];
      const right = aMoveNote({ side: "right" });
      for (const note of [aMoveNote(), aMoveNote({ on: TUESDAY, mark: "worse" }), right])
        for (const each of [runner, other]) await store().care.saveMoveNote(each, note);
      expect(await store().care.removeMoveNotes(runner, aMoveNote())).toBe(true);
      expect(await store().care.removeMoveNotes(runner, aMoveNote())).toBe(false);
      expect(await store().care.listMoveNotes(runner)).toEqual([right]);
      expect(await store().care.listMoveNotes(other)).toHaveLength(3);
    });

    test("S8 a move that helped stays one that made it worse on the same day", async () => {
      const runner = await newRunner();
      const [worse, helped] = [aMoveNote({ mark: "worse" }), aMoveNote({ mark: "helped" })];
      for (const note of [worse, helped]) await store().care.saveMoveNote(runner, note);
      expect(await store().care.listMoveNotes(runner)).toEqual([helped, worse]);
    });
  });
}

function describeMessages({ store, newRunner }: StoreUnderTest): void {
  test("of two answers to a request the first stands, and old ones go", async () => {
    const runner = await newRunner();
    const { answers } = store();
    const answer = { request: "POST /care 1", answeredAt: instant(1000), status: 200, body: "first" };
    await answers.keepAnswer(runner, answer, instant(0));
    await answers.keepAnswer(runner, { ...answer, body: "second" }, instant(1000));
    expect(await answers.findAnswer(runner, answer.request)).toEqual(answer);
    expect(await answers.findAnswer(runner, "POST /care 2")).toBeNull();
    await answers.keepAnswer(
      runner,
      { ...answer, request: "POST /care 2", answeredAt: instant(9000) },
      instant(1001),
    );
    expect(await answers.findAnswer(runner, answer.request)).toBeNull();
  });

  test("messages shown are listed by date, each once a day", async () => {
    const runner = await newRunner();
    const [first, again, other] = [
      { date: MONDAY, key: "C1" },
      { date: TUESDAY, key: "C1" },
      { date: TUESDAY, key: "C4 'ü'" },
    ];
    for (const message of [other, again, first, again]) await store().messages.saveMessage(runner, message);
    expect(await store().messages.listMessages(runner)).toEqual([first, again, other]);
  });
}
