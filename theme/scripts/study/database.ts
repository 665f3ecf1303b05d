// The site's IndexedDB database: opening it, and what its requests give.
export const Stores = { cards: "cards", log: "log", meta: "meta", aside: "aside" } as const;

const SchemaVersion = 1;
const Patience = 5_000; // ms; some browsers neither open nor refuse

export type Refusal = "denied" | "newer";

/** @param onLost the database went away under us: deleted, or wanted by a newer page in another tab */
export function openDatabase(name: string, onLost: () => void): Promise<IDBDatabase | Refusal> {
  return new Promise((resolve) => {
    const refuse = (error: unknown): void => {
      resolve(error instanceof DOMException && error.name === "VersionError" ? "newer" : "denied");
    };
    let late = false;
    const waited = setTimeout(() => {
      late = true;
      refuse(null);
    }, Patience);
    try {
      const request = indexedDB.open(name, SchemaVersion);
      request.onupgradeneeded = () => {
        const database = request.result;
        database.createObjectStore(Stores.cards, { keyPath: "id" });
        database.createObjectStore(Stores.log, { keyPath: ["id", "time"] }).createIndex("day", "day");
        database.createObjectStore(Stores.meta);
        database.createObjectStore(Stores.aside, { autoIncrement: true });
      };
      request.onsuccess = () => {
        clearTimeout(waited);
        const database = request.result;
        if (late) {
          database.close(); // an open one that nobody uses would keep newer pages waiting
          return;
        }

        database.onversionchange = () => {
          database.close();
          onLost();
        };
        database.onclose = onLost;
        resolve(database);
      };
      request.onerror = () => refuse(request.error);
    } catch (error) {
      refuse(error);
    }
  });
}

export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("request failed"));
  });
}

/** Runs work in one transaction and waits until all of it is on disk, or none. */
export async function within<T>(database: IDBDatabase, mode: IDBTransactionMode, work: (store: (name: string) => IDBObjectStore) => Promise<T>): Promise<T> {
  const transaction = database.transaction(Object.values(Stores), mode);
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
  });
  finished.catch(() => undefined); // where the work itself fails, that is the error to tell
  try {
    const value = await work((name) => transaction.objectStore(name));
    await finished;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It was over already.
    }

    throw error;
  }
}
