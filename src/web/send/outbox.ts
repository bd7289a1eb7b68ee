/** A note that waits on this device until the server has it. */
export interface Waiting {
  /** Goes with the request, so that a note sent twice is kept once. */
  readonly id: string;
  readonly method: "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  readonly body: unknown;
  /** For the runner: "Left calf, 3 of 10". */
  readonly label: string;
  /** ISO instant when it was said. */
  readonly saidAt: string;
  /** It may be a reason to be seen: until it is judged no older advice is shown. */
  readonly mayNeedCare: boolean;
  /** Why the server would not take it; the runner decides what becomes of it. */
  readonly refused: string | null;
}

const STORE = "waiting";

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open("restride", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

interface Kept {
  readonly key: IDBValidKey;
  readonly note: Waiting;
}

/** Keeps a note; it stands on the disk when this resolves. */
export const keepWaiting = (note: Waiting): Promise<unknown> =>
  withStore("readwrite", (store) => store.add(note));

/** Every note that waits, the oldest first. */
export async function listWaiting(): Promise<readonly Kept[]> {
  const keys = await withStore("readonly", (store) => store.getAllKeys());
  const notes = await withStore("readonly", (store) => store.getAll() as IDBRequest<Waiting[]>);
  return keys.flatMap((key, index) => {
    const note = notes[index];
    return note ? [{ key, note }] : [];
  });
}

export const removeWaiting = (key: IDBValidKey): Promise<unknown> =>
  withStore("readwrite", (store) => store.delete(key));

export const replaceWaiting = (key: IDBValidKey, note: Waiting): Promise<unknown> =>
  withStore("readwrite", (store) => store.put(note, key));
