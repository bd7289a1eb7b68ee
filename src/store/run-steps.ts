import { type Migration, type MigrationProvider, Migrator } from "kysely";
import type { Connection } from "./connection.ts";
import type { SchemaStep } from "./migrations/index.ts";

/** All steps that are missing in one transaction; of processes that come together one takes them, the others wait. */
export const runSteps = (
  connection: Connection,
  steps: Readonly<Record<string, SchemaStep>>,
): Promise<void> =>
  connection.inTurn(async () => {
    const migrator = new Migrator({ db: connection.db, provider: providerOf(connection, steps) });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  });

const providerOf = (
  connection: Connection,
  steps: Readonly<Record<string, SchemaStep>>,
): MigrationProvider => ({
  getMigrations: async () =>
    Object.fromEntries(
      Object.entries(steps).map(([name, step]): [string, Migration] => [name, step(connection.columns)]),
    ),
});
