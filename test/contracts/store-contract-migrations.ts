import { type Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import { instant } from "../../src/core/units/index.ts";
import type { Queries } from "../../src/store/connection.ts";
import { migrate } from "../../src/store/migrate.ts";
import { MIGRATIONS, type SchemaStep } from "../../src/store/migrations/index.ts";
import type { FeedId } from "../../src/store/store.ts";
import { aCalendarEntry } from "../builders/a-calendar-entry.ts";
import { aTherapist } from "../builders/a-therapist.ts";
import { onDatabase, type StoreUnderTest } from "./store-contract.ts";
import { aFeed } from "./store-contract-calendar.ts";
import { anExperiment, aTrial } from "./store-contract-insight.ts";
import { aNiggle, anAnswer, anEntryOf } from "./store-contract-niggles.ts";
import { aSummary } from "./store-fixtures.ts";

/**
 * Rows as each step's schema holds them: "an easy run of anna", written as at that time. A new step brings the rows of
 * the step before it, if they look different, so that they pass through the new one.
 */
const writeFirstRows = async (db: Queries): Promise<void> => {
  const summary = JSON.stringify(aSummary());
  await sql`insert into runners (runner_id, place, created_at) values ('anna', 'local', 1)`.execute(db);
  await sql`insert into activities (runner_id, activity_id, canonical_id, rpe, tag)
      values ('anna', 'a-1', 'r-1', 6.5, 'easy')`.execute(db);
  await sql`insert into recordings (runner_id, recording_id, activity_id, path, hash, session_index, started_at,
      richness, kept_apart, summary)
      values ('anna', 'r-1', 'a-1', 'run.fit', 'abc', 0, 1772433000000, 2.5, 0, ${summary})`.execute(db);
  await sql`insert into imported_files (runner_id, entry_key, seq, path, hash, outcome, activities, met_at)
      values ('anna', 'key', 1, 'run.fit', 'abc', 'imported', '["a-1"]', 5)`.execute(db);
  await sql`insert into settings (runner_id, key, value) values ('anna', 'zone', '"UTC"')`.execute(db);
  await sql`insert into planned_sessions (runner_id, session_id, date, class)
      values ('anna', 's-1', '2026-12-01', 'hard')`.execute(db);
};

const writePainLogRows = async (db: Queries): Promise<void> => {
  const entry = JSON.stringify(anEntryOf());
  await sql`insert into niggles (runner_id, niggle_id, area, side, spot, opened_at, opened_on)
      values ('anna', 'n-1', 'calf', 'left', null, 5, '2026-03-02')`.execute(db);
  await sql`insert into niggle_entries (runner_id, seq, niggle_id, date, logged_at, entry)
      values ('anna', 1, 'n-1', '2026-03-02', 6, ${entry})`.execute(db);
  await sql`insert into niggle_answers (runner_id, seq, niggle_id, question, answered_at, chosen, withdrawn_at)
      values ('anna', 1, 'n-1', 'clot', 7, '[]', null), ('anna', 2, null, 'saddle', 8, '["numb"]', 9)`.execute(
    db,
  );
};

const writeInsightRows = async (db: Queries): Promise<void> => {
  await sql`insert into cadence_experiments (runner_id, experiment_id, started_on, stopped_on, area, side, percent,
      reference_before, speed, target)
      values ('anna', 'e-1', '2026-03-02', null, 'shin', 'left', 5, 156.5, 2.75, 162)`.execute(db);
  await sql`insert into care_trials (runner_id, trial_id, kind, started_on, stopped_on, seed, assignments)
      values ('anna', 't-1', 'ball', '2026-03-02', '2026-03-04', 7, '["with","without"]')`.execute(db);
};

const writeFeedRows = async (db: Queries): Promise<void> => {
  const entry = JSON.stringify(aCalendarEntry());
  await sql`insert into calendar_feeds (runner_id, feed_id, name, secret, secret_hash, busy_only, alarms, contents,
      created_at, read_at)
      values ('anna', 'f-1', 'my phone', 's', 'h', 0, 1, '["massages"]', 5, null)`.execute(db);
  await sql`insert into calendar_feed_entries (runner_id, feed_id, uid, sequence, changed_at, cancelled, entry)
      values ('anna', 'f-1', 'm-1@restride', 2, 6, 1, ${entry})`.execute(db);
};

const writeShareRows = async (db: Queries): Promise<void> => {
  await sql`insert into shares (runner_id, share_id, made_at, expires_at, revoked_at, token_hash, salt, sealed)
      values ('anna', 'share-1', 5, 6, null, 'hash', null, 'sealed')`.execute(db);
  await sql`insert into drills (runner_id, drill_id, name, move, area, side, seconds, sets, note, given_by, added_on,
      stopped_on, seq) values ('anna', 'd-1', 'Towel curls', null, null, 'both', 60, 2, '', '', '2026-03-02', null, 1)`.execute(
    db,
  );
};

const writeTherapistRows = async (db: Queries): Promise<void> => {
  const contact = JSON.stringify(aTherapist().contact);
  await sql`insert into therapists (runner_id, therapist_id, name, modalities, weekdays, minutes, price, currency,
      pressure, contact, note, usual)
      values ('anna', 'therapist-1', 'Anna', '["swedish"]', '[1,4]', 60, 6550, 'EUR', null, ${contact}, '', 1)`.execute(
    db,
  );
};

export const ROWS_AFTER: Readonly<Record<string, (db: Queries) => Promise<void>>> = {
  "0001-first-tables": writeFirstRows,
  "0002-confirmed-tags": async (db) => {
    await writeFirstRows(db);
    await sql`update planned_sessions set minutes = 75 where session_id = 's-2'`.execute(db);
  },
  "0003-niggles-and-care": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
  },
  "0004-insight": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
    await writeInsightRows(db);
  },
  "0005-kept-answers": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
    await writeInsightRows(db);
    await sql`insert into kept_answers (runner_id, request_id, answered_at, status, body)
      values ('anna', 'POST /care 1', 5, 200, '{}')`.execute(db);
  },
  "0006-calendar-feeds": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
    await writeInsightRows(db);
    await writeFeedRows(db);
  },
  "0007-therapists": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
    await writeInsightRows(db);
    await writeFeedRows(db);
    await writeTherapistRows(db);
  },
  "0008-shares": async (db) => {
    await writeFirstRows(db);
    await writePainLogRows(db);
    await writeInsightRows(db);
    await writeFeedRows(db);
    await writeTherapistRows(db);
    await writeShareRows(db);
  },
  "0009-archives": async (db) => {
    await ROWS_AFTER["0008-shares"]?.(db);
    await sql`update imported_files set import_id = 'i-1', reader_version = 1`.execute(db);
    await sql`insert into wellness (runner_id, date, kind, source, value, hash)
      values ('anna', '2026-03-02', 'sleep', 'Garmin', 7.25, 'abc')`.execute(db);
    await sql`insert into connections (runner_id, service, account, secret, added_at, read_at, read_until, trouble)
      values ('anna', 'intervals.icu', 'i1', 'key', 5, null, null, null)`.execute(db);
  },
};

const names = Object.keys(MIGRATIONS);

/** The steps up to one, that one included. */
export const stepsTo = (last: string): Readonly<Record<string, SchemaStep>> =>
  Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= last));

/** A step as a later version may bring it. */
const nextStep: SchemaStep = (types) => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("activities").addColumn("note", types.text).execute();
    await sql`update activities set note = 'ran with ' || runner_id`.execute(db);
  },
});

const brokenStep: SchemaStep = (types) => ({
  async up(db: Kysely<unknown>) {
    await nextStep(types).up(db);
    await sql`insert into no_such_table values (1)`.execute(db);
  },
});

export function describeMigrations({ makeDatabase, open }: StoreUnderTest): void {
  describe("the schema", () => {
    test("has rows to try for every step that was ever released", () => {
      expect(Object.keys(ROWS_AFTER)).toEqual(names);
    });

    test.each(names)("of step %s comes to today's with its rows", async (name) => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo(name));
        await ROWS_AFTER[name]?.(connection.db);
      });
      const store = await open(location);
      const runner = await store.runners.find("anna");
      if (!runner) throw new Error("The runner is gone");
      expect(await store.activities.find(runner, activityId("a-1"))).toEqual({
        id: "a-1",
        summary: aSummary(),
        rpe: 6.5,
        tag: "easy",
        sources: ["run.fit"],
      });
      expect(await store.imports.listLedger(runner)).toMatchObject([
        { path: "run.fit", activities: ["a-1"] },
      ]);
      expect(await store.settings.list(runner)).toEqual({ zone: "UTC" });
      expect(await store.training.listPlanned(runner)).toMatchObject([{ id: "s-1", class: "hard" }]);
    });

    test("keeps a pain log from its first step on", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0003-niggles-and-care"));
        await ROWS_AFTER["0003-niggles-and-care"]?.(connection.db);
      });
      const { niggles, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      expect(await niggles.list(runner)).toMatchObject([
        {
          id: "n-1",
          area: { area: "calf", side: "left" },
          entries: [anEntryOf()],
          answers: [{ question: "clot", chosen: [], at: 7 }],
        },
      ]);
      expect(await niggles.listGeneralAnswers(runner)).toEqual([
        { question: "saddle", chosen: ["numb"], at: 8, withdrawnAt: 9 },
      ]);
    });

    test("keeps an experiment and a trial from its first step on", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0004-insight"));
        await ROWS_AFTER["0004-insight"]?.(connection.db);
      });
      const { insight, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      const area = { area: "shin", side: "left" };
      expect(await insight.listExperiments(runner)).toMatchObject([{ id: "e-1", stoppedOn: null, area }]);
      expect(await insight.listTrials(runner)).toMatchObject([
        { id: "t-1", seed: 7, stoppedOn: "2026-03-04" },
      ]);
    });

    test("of the step before experiments and trials takes them up beside the pain log", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0003-niggles-and-care"));
        await ROWS_AFTER["0003-niggles-and-care"]?.(connection.db);
      });
      const { insight, niggles, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      await insight.saveTrial(runner, aTrial());
      await insight.saveExperiment(runner, anExperiment());
      expect(await insight.listTrials(runner)).toEqual([aTrial()]);
      expect(await insight.listExperiments(runner)).toEqual([anExperiment()]);
      expect(await niggles.list(runner)).toMatchObject([{ id: "n-1" }]);
    });

    test("keeps a calendar's address and what it was sent from its first step on", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0006-calendar-feeds"));
        await ROWS_AFTER["0006-calendar-feeds"]?.(connection.db);
      });
      const { calendar, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      const feed = { id: "f-1", name: "my phone", busyOnly: false, alarms: true, readAt: null };
      expect(await calendar.findFeed("h")).toMatchObject({ runner, feed });
      expect(await calendar.listSent(runner, "f-1" as FeedId)).toEqual([
        { entry: aCalendarEntry(), sequence: 2, changedAt: 6, cancelled: true },
      ]);
    });

    test("keeps a therapist from the first step on", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0007-therapists"));
        await ROWS_AFTER["0007-therapists"]?.(connection.db);
      });
      const { therapists, runners } = await open(location);
      const price = { hundredths: 6550, currency: "EUR" };
      expect(await therapists.list(await runners.getLocal(instant(1)))).toEqual([
        aTherapist({ modalities: ["swedish"], weekdays: [1, 4], minutes: 60, price }),
      ]);
    });

    test("of the step before therapists takes one up beside the rows it has", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0006-calendar-feeds"));
        await ROWS_AFTER["0006-calendar-feeds"]?.(connection.db);
      });
      const { calendar, therapists, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      await therapists.save(runner, aTherapist());
      expect(await therapists.list(runner)).toEqual([aTherapist()]);
      expect(await calendar.listFeeds(runner)).toMatchObject([{ id: "f-1" }]);
    });

    test("of the step before calendars' addresses takes one up beside the rows it has", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0005-kept-answers"));
        await ROWS_AFTER["0005-kept-answers"]?.(connection.db);
      });
      const { answers, calendar, runners } = await open(location);
      const runner = await runners.getLocal(instant(1));
      await calendar.addFeed(runner, aFeed());
      expect(await calendar.listFeeds(runner)).toEqual([aFeed()]);
      expect(await answers.findAnswer(runner, "POST /care 1")).toMatchObject({ status: 200 });
    });

    test("of the step before the pain log takes one up beside the rows it has", async () => {
      const location = await makeDatabase();
      await onDatabase(location, async (connection) => {
        await migrate(connection, stepsTo("0002-confirmed-tags"));
        await ROWS_AFTER["0002-confirmed-tags"]?.(connection.db);
      });
      const { niggles, runners, activities } = await open(location);
      const runner = await runners.getLocal(instant(1));
      expect(runner.id).toBe("anna");
      expect(await niggles.list(runner)).toEqual([]);
      await niggles.save(runner, aNiggle());
      await niggles.saveAnswers(runner, aNiggle().id, [anAnswer()]);
      expect(await niggles.list(runner)).toMatchObject([{ id: aNiggle().id, answers: [anAnswer()] }]);
      expect(await activities.list(runner)).toMatchObject([{ id: "a-1", rpe: 6.5 }]);
    });

    test("takes a step with rows in it once, and then an older version refuses it in one sentence", async () => {
      const location = await makeDatabase();
      await (await open(location)).close();
      const steps = { ...MIGRATIONS, "9999-notes": nextStep };
      await onDatabase(location, async (connection) => {
        await ROWS_AFTER[names.at(-1) ?? ""]?.(connection.db);
        await migrate(connection, steps);
        await migrate(connection, steps);
        const { rows } = await sql<{ note: string }>`select note from activities`.execute(connection.db);
        expect(rows).toEqual([{ note: "ran with anna" }]);
      });
      await expect(open(location)).rejects.toMatchObject({
        code: "store.newerSchema",
        message: expect.stringMatching(/^The database \S+ was made by a later version.*\.$/),
      });
    });

    test("stays as it was when a step fails halfway", async () => {
      const location = await makeDatabase();
      await (await open(location)).close();
      await onDatabase(location, async (connection) => {
        await expect(migrate(connection, { ...MIGRATIONS, "9999-broken": brokenStep })).rejects.toThrow();
        const tables = await connection.db.introspection.getTables();
        const columns = tables.find(({ name }) => name === "activities")?.columns.map(({ name }) => name);
        expect(columns).toContain("tag");
        expect(columns).not.toContain("note");
      });
      await (await open(location)).close();
    });
  });
}
