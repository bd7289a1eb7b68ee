import { sql } from "kysely";
import { afterAll, beforeAll, describe } from "vitest";
import type { Instant } from "../../src/core/units/index.ts";
import { connect, openStore, type StoreLocation } from "../../src/store/open-store.ts";
import type { Runner, Store } from "../../src/store/store.ts";
import { describeActivities } from "./store-contract-activities.ts";
import { describeBackups } from "./store-contract-backup.ts";
import { describeCalendar } from "./store-contract-calendar.ts";
import { describeCareLog } from "./store-contract-care-log.ts";
import { describeImports } from "./store-contract-imports.ts";
import { describeInsight } from "./store-contract-insight.ts";
import { describeMigrations } from "./store-contract-migrations.ts";
import { describeNiggles } from "./store-contract-niggles.ts";
import { describeOwnership } from "./store-contract-ownership.ts";
import { describeSafety } from "./store-contract-safety.ts";
import { describeShares } from "./store-contract-shares.ts";
import { describeSmallThings } from "./store-contract-small-things.ts";
import { describeTherapists } from "./store-contract-therapists.ts";
import { describeUndo } from "./store-contract-undo.ts";
import { describeWellness } from "./store-contract-wellness.ts";
import { MORNING } from "./store-fixtures.ts";

/** Makes an empty database of its own each time. */
export type MakeDatabase = () => Promise<StoreLocation>;

/** What the tests of the contract work with: an open store, and a runner of their own as often as they ask. */
export interface StoreUnderTest {
  readonly makeDatabase: MakeDatabase;
  readonly location: () => StoreLocation;
  readonly store: () => Store;
  readonly newRunner: () => Promise<Runner>;
  readonly open: (location?: StoreLocation) => Promise<Store>;
}

let count = 0;

/** Ids in a row: the tests stay the same from run to run. */
export const nextId = (): string => {
  count += 1;
  return `id-${String(count).padStart(6, "0")}`;
};

/** The promises of `Store`, checked on one kind of database. */
export function describeStore(name: string, makeDatabase: MakeDatabase): void {
  describe(name, () => {
    const opened: Store[] = [];
    let location: StoreLocation;
    let store: Store;
    const open = async (at: StoreLocation = location): Promise<Store> => {
      const another = await openStore({ ...at, newId: nextId });
      opened.push(another);
      return another;
    };
    beforeAll(async () => {
      location = await makeDatabase();
      store = await open();
    });
    afterAll(async () => {
      for (const each of opened) await each.close();
    });
    const underTest: StoreUnderTest = {
      makeDatabase,
      location: () => location,
      store: () => store,
      newRunner: () => store.runners.add(MORNING),
      open,
    };
    describeImports(underTest);
    describeUndo(underTest);
    describeActivities(underTest);
    describeSmallThings(underTest);
    describeShares(underTest);
    describeNiggles(underTest);
    describeCareLog(underTest);
    describeInsight(underTest);
    describeCalendar(underTest);
    describeTherapists(underTest);
    describeWellness(underTest);
    describeOwnership(underTest);
    describeSafety(underTest);
    describeMigrations(underTest);
    describeBackups(underTest);
  });
}

/** Everything that a runner can read. */
export const readAll = async (store: Store, runner: Runner, until: Instant) => {
  const activities = await store.activities.list(runner);
  const ledger = await store.imports.listLedger(runner);
  const hashes = [...new Set(ledger.flatMap((entry) => entry.hash ?? []))];
  return {
    activities,
    ledger,
    known: await store.imports.listRecordings(runner, MORNING, until),
    byActivity: await Promise.all(activities.map(({ id }) => store.activities.listRecordings(runner, id))),
    byHash: await Promise.all(hashes.map((hash) => store.imports.findByHash(runner, hash))),
    originals: await Promise.all(hashes.map((hash) => store.imports.findOriginal(runner, hash))),
    runs: await store.imports.listRuns(runner),
    races: await store.training.listRaces(runner),
    planned: await store.training.listPlanned(runner),
    treatments: await store.care.listTreatments(runner),
    soreness: await store.care.listSoreness(runner),
    selfCare: await store.care.listSelfCare(runner),
    moveNotes: await store.care.listMoveNotes(runner),
    ...(await readPainLog(store, runner)),
    messages: await store.messages.listMessages(runner),
    answer: await store.answers.findAnswer(runner, "POST /care 1"),
    experiments: await store.insight.listExperiments(runner),
    trials: await store.insight.listTrials(runner),
    settings: await store.settings.list(runner),
    shown: await store.plans.listShown(runner),
    ...(await readShares(store, runner)),
    ...(await readFeeds(store, runner)),
    therapists: await store.therapists.list(runner),
    wellness: await store.wellness.list(runner),
    connections: await store.connections.list(runner),
  };
};

const readShares = async ({ shares }: Store, runner: Runner) => {
  const all = await shares.listShares(runner);
  return {
    shares: all,
    shareVisits: (await Promise.all(all.map(({ id }) => shares.listVisits(runner, id)))).flat(),
    replies: await shares.listReplies(runner),
    drills: await shares.listDrills(runner),
    advice: await shares.listAdvice(runner),
    afterVisits: await shares.listAfterVisits(runner),
  };
};

const readFeeds = async ({ calendar }: Store, runner: Runner) => {
  const feeds = await calendar.listFeeds(runner);
  return { feeds, sent: await Promise.all(feeds.map(({ id }) => calendar.listSent(runner, id))) };
};

const readPainLog = async ({ niggles: log }: Store, runner: Runner) => {
  const niggles = await log.list(runner);
  return {
    niggles,
    entries: await Promise.all(niggles.map(({ id }) => log.listEntryVersions(runner, id))),
    generalAnswers: await log.listGeneralAnswers(runner),
    generalSeen: await log.listGeneralSeen(runner),
    conditions: await log.listConditions(runner),
    checks: await log.listWeeklyChecks(runner),
  };
};

/** Runs something on the bare database, past the store. */
export async function onDatabase<Value>(
  location: StoreLocation,
  work: (connection: Awaited<ReturnType<typeof connect>>) => Promise<Value>,
): Promise<Value> {
  const connection = await connect(location);
  try {
    await sql`select 1`.execute(connection.db);
    return await work(connection);
  } finally {
    await connection.db.destroy();
  }
}
