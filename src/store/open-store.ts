import { createActivityStore } from "./activity.store.ts";
import { createAnswerStore } from "./answer.store.ts";
import { createBackupStore } from "./backup.store.ts";
import { createCalendarStore } from "./calendar.store.ts";
import { createCareStore } from "./care.store.ts";
import { createConnectionStore } from "./connection.store.ts";
import type { Connection } from "./connection.ts";
import { createImportStore } from "./import.store.ts";
import { createInsightStore } from "./insight.store.ts";
import { createMessageStore } from "./message.store.ts";
import { migrate } from "./migrate.ts";
import { createNiggleStore } from "./niggle.store.ts";
import { createPlanStore } from "./plan.store.ts";
import { createRunnerStore } from "./runner.store.ts";
import { createSettingsStore } from "./settings.store.ts";
import { createShareStore } from "./share.store.ts";
import type { Store } from "./store.ts";
import { createTherapistStore } from "./therapist.store.ts";
import { createTrainingStore } from "./training.store.ts";
import { createWellnessStore } from "./wellness.store.ts";

export type StoreLocation =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

export type StoreOptions = StoreLocation & {
  /** Where ids of new runners come from: the store has no randomness of its own. */
  readonly newId: () => string;
};

/**
 * Opens a database, makes it where there is none, and brings its schema up to date. Several processes may open the
 * same one at once. Throws `StoreFault` when it cannot be used; its message says why and what to do.
 * @example const store = await openStore({ kind: "sqlite", file: "restride.db", newId: randomUUID })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const connection = await connect(options);
  try {
    await migrate(connection);
    return storeOn(connection, options.newId);
  } catch (error) {
    await connection.db.destroy();
    throw connection.explain(error);
  }
}

/** A connection as the store uses it, without a look at the schema. Only the driver that is needed is loaded. */
export async function connect(location: StoreLocation): Promise<Connection> {
  if (location.kind === "sqlite") return (await import("./sqlite.ts")).connectSqlite(location.file);
  return (await import("./postgres.ts")).connectPostgres(location.url);
}

/** The store's calls over a connection whose schema is up to date. */
export const storeOn = (connection: Connection, newId: () => string): Store => ({
  dialect: connection.dialect,
  runners: createRunnerStore(connection, newId),
  imports: createImportStore(connection),
  activities: createActivityStore(connection),
  training: createTrainingStore(connection),
  care: createCareStore(connection),
  niggles: createNiggleStore(connection),
  messages: createMessageStore(connection),
  answers: createAnswerStore(connection),
  insight: createInsightStore(connection),
  settings: createSettingsStore(connection),
  plans: createPlanStore(connection),
  shares: createShareStore(connection),
  calendar: createCalendarStore(connection),
  backups: createBackupStore(connection),
  therapists: createTherapistStore(connection),
  wellness: createWellnessStore(connection),
  connections: createConnectionStore(connection),
  close: () => connection.db.destroy(),
});
