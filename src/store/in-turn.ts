const lastWork = new Map<string, Promise<unknown>>();

/**
 * Runs pieces of work with the same key one after another. SQLite makes a second writer wait by blocking the thread,
 * and a first writer in the same thread would never finish: within a process writers queue here, between processes
 * they wait for the file's lock.
 */
export function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const mine = (lastWork.get(key) ?? Promise.resolve()).then(work);
  const settled = mine.then(
    () => undefined,
    () => undefined,
  );
  lastWork.set(key, settled);
  void settled.then(() => {
    if (lastWork.get(key) === settled) lastWork.delete(key);
  });
  return mine;
}
