import { describe, expect, test } from "vitest";
import {
  type Answer,
  type ConditionAnswer,
  type NiggleEntry,
  type NiggleId,
  type OstrcProblem,
  type Seen,
  withdrawAnswer,
} from "../../src/core/niggle/index.ts";
import { type Instant, localDate } from "../../src/core/units/index.ts";
import type { NiggleHead, Runner } from "../../src/store/store.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { hoursLater, MORNING } from "./store-fixtures.ts";

const [MONDAY, TUESDAY] = [localDate("2026-03-02"), localDate("2026-03-03")];

export const aNiggle = (change: Partial<NiggleHead> = {}): NiggleHead => ({
  id: "niggle-1" as NiggleId,
  area: { area: "calf", side: "left" },
  spot: "cannotTell",
  openedAt: MORNING,
  openedOn: MONDAY,
  closedByRunner: null,
  ...change,
});

export const anEntryOf = (change: Partial<NiggleEntry> = {}): NiggleEntry => ({
  date: MONDAY,
  loggedAt: hoursLater(1),
  run: 2.5,
  morning: null,
  life: 0,
  pain: null,
  word: "worse",
  descriptors: ["ache", "tight"],
  runChanged: "shortened",
  why: "pain",
  care: ["ice", "rest"],
  ...change,
});

export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  question: "saddle",
  chosen: ["one", "other"],
  at: hoursLater(2),
  ...change,
});

export const aVisit = (change: Partial<Seen> = {}): Seen => ({
  at: hoursLater(3),
  by: "Dr. O'Neill \u0000",
  advice: 'Two weeks of rest; "easy" cycling 🚲',
  pressureCap: 2,
  mayRun: false,
  ...change,
});

export const aCondition = (change: Partial<ConditionAnswer> = {}): ConditionAnswer => ({
  condition: "raynaud",
  holds: true,
  at: hoursLater(4),
  areas: [{ area: "forefoot", side: "both" }],
  since: MONDAY,
  until: null,
  clinicianOk: hoursLater(5),
  ...change,
});

export const aCheck = (change: Partial<OstrcProblem> = {}): OstrcProblem => ({
  problem: "left calf",
  date: MONDAY,
  kind: "injury",
  area: { area: "calf", side: "left" },
  daysLost: 2,
  answers: { participation: 1, modified: 2 },
  ...change,
});

const UNSAID = { entries: [], answers: [], seen: [] };
const { id: ID } = aNiggle();

export function describeNiggles(underTest: StoreUnderTest): void {
  describe("the pain log", () => {
    describeHeads(underTest);
    describeEntries(underTest);
    describeAnswers(underTest);
    describeSameMoment(underTest);
    describeLog(underTest);
    describeVisits(underTest);
    describeRemoval(underTest);
    describeConditions(underTest);
    describeManyConditions(underTest);
    describeChecks(underTest);
  });
}

function describeHeads({ store, newRunner }: StoreUnderTest): void {
  test("gives niggles back as they went in, in the order in which they were opened, and a head is replaced", async () => {
    const runner = await newRunner();
    const bare = { spot: null, openedAt: hoursLater(-30) } as const;
    const early = aNiggle({ ...bare, id: "niggle-2" as NiggleId, area: { area: "low_back", side: "both" } });
    const closed = aNiggle({ closedByRunner: hoursLater(90) });
    for (const niggle of [aNiggle(), early, closed]) await store().niggles.save(runner, niggle);
    expect(await store().niggles.list(runner)).toEqual([
      { ...early, ...UNSAID },
      { ...closed, ...UNSAID },
    ]);
  });

  test("keeps what was said of a niggle when its head is replaced", async () => {
    const runner = await filled(await newRunner());
    await store().niggles.save(runner, aNiggle({ spot: null }));
    expect(await store().niggles.list(runner)).toEqual([
      { ...aNiggle({ spot: null }), entries: [anEntryOf()], answers: [anAnswer()], seen: [aVisit()] },
    ]);
  });

  async function filled(runner: Runner): Promise<Runner> {
    await store().niggles.save(runner, aNiggle());
    await store().niggles.saveEntry(runner, ID, anEntryOf());
    await store().niggles.saveAnswers(runner, ID, [anAnswer()]);
    await store().niggles.addSeen(runner, ID, aVisit());
    return runner;
  }
}

function describeEntries({ store, newRunner, open }: StoreUnderTest): void {
  test("lists the last word of each day by date, and forgets no word before it", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const first = anEntryOf({ run: 8 });
    const last = anEntryOf({ run: null, pain: 1, loggedAt: hoursLater(9) });
    const next = anEntryOf({ date: TUESDAY, loggedAt: hoursLater(24) });
    for (const entry of [next, first, last])
      expect(await store().niggles.saveEntry(runner, ID, entry)).toBe(true);
    expect((await store().niggles.list(runner))[0]?.entries).toEqual([last, next]);
    expect(await store().niggles.listEntryVersions(runner, ID)).toEqual([first, last, next]);
  });

  test("lets no entry that comes in late, out of a queue, replace one that was logged after it", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const [early, late] = [anEntryOf({ run: 1 }), anEntryOf({ run: 7, loggedAt: hoursLater(8) })];
    for (const entry of [late, early, early, late]) await store().niggles.saveEntry(runner, ID, entry);
    expect((await store().niggles.list(runner))[0]?.entries).toEqual([late]);
    expect(await store().niggles.listEntryVersions(runner, ID)).toEqual([early, late]);
  });

  test("takes the entry saved last of two that were logged at the same moment", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const runs = [3, 9, 4].map((run) => anEntryOf({ run }));
    for (const entry of runs) await store().niggles.saveEntry(runner, ID, entry);
    expect((await store().niggles.list(runner))[0]?.entries).toEqual([runs[2]]);
    expect(await store().niggles.listEntryVersions(runner, ID)).toEqual(runs);
  });

  test("takes the last of three entries that were logged at the same moment, though it says what the first said", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const runs = [3, 9, 3].map((run) => anEntryOf({ run }));
    for (const entry of runs) await store().niggles.saveEntry(runner, ID, entry);
    expect((await store().niggles.list(runner))[0]?.entries).toEqual([runs[2]]);
  });

  test("keeps the same day of two niggles apart", async () => {
    const runner = await newRunner();
    const other = "niggle-2" as NiggleId;
    await store().niggles.save(runner, aNiggle());
    await store().niggles.save(runner, aNiggle({ id: other, openedAt: hoursLater(1) }));
    await store().niggles.saveEntry(runner, ID, anEntryOf());
    await store().niggles.saveEntry(runner, other, anEntryOf());
    await store().niggles.saveEntry(runner, other, anEntryOf({ run: 6, loggedAt: hoursLater(5) }));
    const listed = await store().niggles.list(runner);
    expect(listed.map(({ entries }) => entries.map(({ run }) => run))).toEqual([[2.5], [6]]);
  });

  test("keeps no word about a niggle that is not there, and says so", async () => {
    const runner = await newRunner();
    const nobody = "" as NiggleId;
    expect(await store().niggles.saveEntry(runner, nobody, anEntryOf())).toBe(false);
    expect(await store().niggles.saveAnswers(runner, nobody, [anAnswer()])).toBe(false);
    expect(await store().niggles.addSeen(runner, nobody, aVisit())).toBe(false);
    await store().niggles.save(runner, aNiggle({ id: nobody }));
    expect(await store().niggles.list(runner)).toEqual([{ ...aNiggle({ id: nobody }), ...UNSAID }]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([]);
  });

  test("loses no entry of several that are saved at the same time on two connections", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const entries = Array.from({ length: 8 }, (_, run) => anEntryOf({ run, loggedAt: hoursLater(run) }));
    const stores = [store(), await open()];
    await Promise.all(entries.map((entry, index) => stores[index % 2]?.niggles.saveEntry(runner, ID, entry)));
    expect(await store().niggles.listEntryVersions(runner, ID)).toEqual(entries);
  });
}

function describeAnswers({ store, newRunner }: StoreUnderTest): void {
  test("lists answers in order of time, those of a niggle with it and those of the whole runner apart", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const none = anAnswer({ question: "clot", chosen: [], at: hoursLater(1) });
    expect(await store().niggles.saveAnswers(runner, ID, [anAnswer(), none])).toBe(true);
    const general = anAnswer({ question: "urine", chosen: ["dark"] });
    expect(await store().niggles.saveAnswers(runner, null, [general])).toBe(true);
    expect((await store().niggles.list(runner))[0]?.answers).toEqual([none, anAnswer()]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([general]);
  });

  test("changes nothing when answers are saved again", async () => {
    const runner = await newRunner();
    const answers = [anAnswer({ at: hoursLater(1) }), anAnswer()];
    for (const again of [answers, answers, answers.slice(1)])
      await store().niggles.saveAnswers(runner, null, again);
    await store().niggles.saveAnswers(runner, null, [anAnswer(), anAnswer()]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual(answers);
  });

  test("marks an answer that was taken back, and an older list that comes in late does not unmark it", async () => {
    const runner = await newRunner();
    const said = [anAnswer({ at: hoursLater(1) }), anAnswer()];
    await store().niggles.saveAnswers(runner, null, said);
    const taken = withdrawAnswer({ answers: said, question: "saddle", now: hoursLater(6) });
    if (!taken.ok) throw new Error(taken.error);
    await store().niggles.saveAnswers(runner, null, taken.value);
    const marked = [said[0], { ...anAnswer(), withdrawnAt: hoursLater(6) }];
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual(marked);
    await store().niggles.saveAnswers(runner, null, said);
    await store().niggles.saveAnswers(runner, null, [anAnswer({ withdrawnAt: hoursLater(7) })]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual(marked);
  });

  test("marks only the answer of its own niggle and its own moment", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    for (const scope of [ID, null]) await store().niggles.saveAnswers(runner, scope, [anAnswer()]);
    await store().niggles.saveAnswers(runner, ID, [anAnswer({ withdrawnAt: hoursLater(7) })]);
    expect((await store().niggles.list(runner))[0]?.answers).toEqual([
      anAnswer({ withdrawnAt: hoursLater(7) }),
    ]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([anAnswer()]);
  });

  test("keeps both of two different answers to one question at one moment, in the order in which they came", async () => {
    const runner = await newRunner();
    const [some, none] = [anAnswer(), anAnswer({ chosen: [] })];
    await store().niggles.saveAnswers(runner, null, [some]);
    await store().niggles.saveAnswers(runner, null, [none]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([some, none]);
  });
}

function describeSameMoment({ store, newRunner }: StoreUnderTest): void {
  test("takes yes, no, yes at one moment for a yes, and the same words again for nothing new", async () => {
    const runner = await newRunner();
    const [yes, no] = [anAnswer(), anAnswer({ chosen: [] })];
    for (const answer of [yes, no, yes, yes]) await store().niggles.saveAnswers(runner, null, [answer]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([yes, no, yes]);
    await store().niggles.saveAnswers(runner, null, [yes, no, yes]);
    await store().niggles.saveAnswers(runner, null, [no, yes]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([yes, no, yes]);
    const withdrawnAt = hoursLater(6);
    await store().niggles.saveAnswers(runner, null, [yes, no, { ...yes, withdrawnAt }]);
    await store().niggles.saveAnswers(runner, null, [{ ...no, withdrawnAt }]);
    const taken = [yes, { ...no, withdrawnAt }, { ...yes, withdrawnAt }];
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual(taken);
  });

  test("takes the visit said last of three at one moment", async () => {
    const runner = await newRunner();
    const [one, other] = [aVisit(), aVisit({ advice: "Come back on Friday" })];
    for (const visit of [one, other, one, one]) await store().niggles.addSeen(runner, null, visit);
    expect(await store().niggles.listGeneralSeen(runner)).toEqual([one, other, one]);
  });
}

function describeLog({ store, newRunner }: StoreUnderTest): void {
  const words = {
    id: ID,
    head: aNiggle(),
    entry: anEntryOf(),
    answers: [anAnswer()],
    general: [anAnswer({ question: "urine" })],
  } as const;

  test("keeps head, day and answers that are said at once, and once", async () => {
    const runner = await newRunner();
    for (const again of [words, words]) expect(await store().niggles.log(runner, again)).toBe(true);
    const more = { ...words, head: null, entry: anEntryOf({ date: TUESDAY }), answers: [], general: [] };
    expect(await store().niggles.log(runner, more)).toBe(true);
    expect(await store().niggles.list(runner)).toEqual([
      { ...aNiggle(), entries: [words.entry, more.entry], answers: words.answers, seen: [] },
    ]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual(words.general);
  });

  test("keeps nothing of a niggle that is not there, not even what is about the whole runner", async () => {
    const runner = await newRunner();
    expect(await store().niggles.log(runner, { ...words, head: null })).toBe(false);
    expect(await store().niggles.list(runner)).toEqual([]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([]);
  });

  test.each([
    ["the day", { ...words, entry: anEntryOf({ loggedAt: NO_MOMENT }) }],
    ["an answer", { ...words, answers: [anAnswer(), anAnswer({ at: NO_MOMENT })] }],
    ["an answer about the whole runner", { ...words, general: [anAnswer({ at: NO_MOMENT })] }],
  ])("leaves nothing where %s can not be written", async (_what, broken) => {
    const runner = await newRunner();
    await expect(store().niggles.log(runner, broken)).rejects.toThrow();
    expect(await store().niggles.list(runner)).toEqual([]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([]);
    expect(await store().niggles.log(runner, words)).toBe(true);
    await expect(store().niggles.log(runner, { ...broken, head: aNiggle({ spot: null }) })).rejects.toThrow();
    expect((await store().niggles.list(runner))[0]?.spot).toBe("cannotTell");
  });
}

/** A moment that no column takes. */
const NO_MOMENT = Number.NaN as Instant;

function describeVisits({ store, newRunner }: StoreUnderTest): void {
  test("lists visits in order of time, each once, those of a niggle with it and those of the whole runner apart", async () => {
    const runner = await newRunner();
    await store().niggles.save(runner, aNiggle());
    const early = aVisit({ at: MORNING, by: null, pressureCap: null, mayRun: null });
    for (const visit of [aVisit(), early, aVisit()])
      expect(await store().niggles.addSeen(runner, ID, visit)).toBe(true);
    const sameMoment = aVisit({ advice: "Come back on Friday" });
    for (const visit of [aVisit(), sameMoment]) await store().niggles.addSeen(runner, null, visit);
    expect((await store().niggles.list(runner))[0]?.seen).toEqual([early, aVisit()]);
    expect(await store().niggles.listGeneralSeen(runner)).toEqual([aVisit(), sameMoment]);
  });
}

function describeRemoval({ store, newRunner }: StoreUnderTest): void {
  test("removes a niggle once, with all that was said of it and nothing else", async () => {
    const runner = await newRunner();
    const kept = "niggle-2" as NiggleId;
    for (const id of [ID, kept]) {
      await store().niggles.save(runner, aNiggle({ id }));
      await store().niggles.saveEntry(runner, id, anEntryOf());
    }
    for (const scope of [ID, kept, null]) {
      await store().niggles.saveAnswers(runner, scope, [anAnswer()]);
      await store().niggles.addSeen(runner, scope, aVisit());
    }
    expect(await store().niggles.remove(runner, ID)).toBe(true);
    expect(await store().niggles.remove(runner, ID)).toBe(false);
    const words = { entries: [anEntryOf()], answers: [anAnswer()], seen: [aVisit()] };
    expect(await store().niggles.list(runner)).toEqual([{ ...aNiggle({ id: kept }), ...words }]);
    expect(await store().niggles.listGeneralAnswers(runner)).toEqual([anAnswer()]);
    expect(await store().niggles.listGeneralSeen(runner)).toEqual([aVisit()]);
    await store().niggles.save(runner, aNiggle());
    expect((await store().niggles.list(runner))[0]).toEqual({ ...aNiggle(), ...UNSAID });
  });
}

function describeConditions({ store, newRunner }: StoreUnderTest): void {
  test("lists what was said of conditions in order of time, a yes and the no after it, each once", async () => {
    const runner = await newRunner();
    const no = aCondition({ holds: false, at: hoursLater(50), areas: [], since: null, clinicianOk: null });
    const other = aCondition({ condition: "fever", at: MORNING, until: TUESDAY });
    for (const answer of [no, aCondition(), other, aCondition()])
      await store().niggles.addConditions(runner, [answer]);
    expect(await store().niggles.listConditions(runner)).toEqual([other, aCondition(), no]);
  });
}

function describeManyConditions({ store, newRunner }: StoreUnderTest): void {
  test("takes yes, no, yes to a condition at one moment for a yes, whatever is said of others between", async () => {
    const runner = await newRunner();
    const [yes, no] = [aCondition(), aCondition({ holds: false })];
    const other = aCondition({ condition: "epilepsy" });
    for (const answer of [yes, no, other, yes, other, yes])
      await store().niggles.addConditions(runner, [answer]);
    expect(await store().niggles.listConditions(runner)).toEqual([yes, no, other, yes]);
  });

  test("keeps several answers that are given at once in their order, and none where one can not be written", async () => {
    const runner = await newRunner();
    const [yes, no] = [aCondition(), aCondition({ condition: "epilepsy", holds: false })];
    await expect(
      store().niggles.addConditions(runner, [yes, aCondition({ at: NO_MOMENT }), no]),
    ).rejects.toThrow();
    expect(await store().niggles.listConditions(runner)).toEqual([]);
    for (const again of [1, 2]) await store().niggles.addConditions(runner, [yes, no].slice(0, again * 2));
    expect(await store().niggles.listConditions(runner)).toEqual([yes, no]);
  });
}

function describeChecks({ store, newRunner }: StoreUnderTest): void {
  test("keeps one weekly check of a problem a day, by date", async () => {
    const runner = await newRunner();
    const ill = aCheck({ problem: "a cold", kind: "illness", area: null, answers: {} });
    const later = aCheck({ date: TUESDAY, daysLost: 0.5 });
    const whole = aCheck({ answers: { participation: 0 }, daysLost: 0 });
    for (const check of [later, aCheck(), ill, whole]) await store().niggles.saveWeeklyCheck(runner, check);
    expect(await store().niggles.listWeeklyChecks(runner)).toEqual([ill, whole, later]);
  });
}
