import type { DatabaseConnection, Dialect, Driver } from "kysely";

/** What a kind of database asks of kysely's own dialect. */
interface Explaining {
  /** Turns an error of the driver into a `StoreFault` where the runner can do something about it. */
  readonly explain: (error: unknown) => unknown;
  /** Whether a transaction is still open that can be rolled back; always, where nothing is said. */
  readonly inTransaction?: () => boolean;
}

/** A dialect whose every statement fails with words for the runner, not with those of the driver. */
export const explainingDialect = (own: Dialect, explaining: Explaining): Dialect => ({
  createAdapter: () => own.createAdapter(),
  createDriver: () => explainingDriver(own.createDriver(), explaining),
  createIntrospector: (db) => own.createIntrospector(db),
  createQueryCompiler: () => own.createQueryCompiler(),
});

function explainingDriver(own: Driver, { explain, inTransaction = () => true }: Explaining): Driver {
  const owns = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const told = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    init: () => own.init(),
    async acquireConnection() {
      const connection = await told(() => own.acquireConnection());
      const telling: DatabaseConnection = {
        executeQuery: (query) => told(() => connection.executeQuery(query)),
        streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
      };
      owns.set(telling, connection);
      return telling;
    },
    beginTransaction: (connection, settings) => own.beginTransaction(connection, settings),
    commitTransaction: (connection) => own.commitTransaction(connection),
    // A database that gave up the transaction by itself would answer with an error that hides the reason.
    rollbackTransaction: async (connection) => {
      if (inTransaction()) await own.rollbackTransaction(connection);
    },
    releaseConnection: (connection) => own.releaseConnection(owns.get(connection) ?? connection),
    destroy: () => own.destroy(),
  };
}
