// A learner's progress in this browser. Each grade is saved at once, in one transaction that first reads what another tab
// may have written; the browser lets such transactions of all tabs run one after the other, so no other lock is needed.
// Where nothing can be saved, study goes on in memory, and whatever could not be saved is tried again with each grade.
import { openDatabase, result, Stores, within } from "./database";
import { newer } from "./progress";
import {
  DefaultSettings, isBackupState, isCardState, isLogEntry, isNewer, isNumber, isObject, isSettings, NoBackup,
  type BackupState, type CardState, type LogEntry, type Settings,
} from "./records";

export type Trouble = "denied" | "newer" | "full" | "lost";

export interface Graded {
  readonly before: CardState | null;
  readonly after: CardState;
  readonly entry: LogEntry;
}

export class Store {
  readonly cards = new Map<string, CardState>();
  readonly held = new Set<string>(); // ids whose state a newer program saved
  settings: Settings = DefaultSettings;
  backup: BackupState = NoBackup;
  offset: number | null = null;
  trouble: Trouble | null = null;
  onChange: () => void = () => undefined; // another tab wrote, or trouble came or went

  private database: IDBDatabase | null = null;
  private unsaved: Graded[] = [];
  private readonly inMemory: LogEntry[] = [];
  private readonly channel: BroadcastChannel | null;

  private constructor(name: string) {
    this.channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
    this.channel?.addEventListener("message", () => {
      void this.reload().then(() => this.onChange());
    });
  }

  static async open(name: string): Promise<Store> {
    const store = new Store(name);
    const opened = await openDatabase(name, () => store.fail("lost"));
    if (typeof opened === "string") {
      store.trouble = opened;
    } else {
      store.database = opened;
      await store.reload();
    }

    return store;
  }

  /** Reads all states anew. What is damaged is set aside, what is from a newer program is left where it is. */
  async reload(): Promise<void> {
    if (this.database === null) {
      return;
    }

    try {
      await within(this.database, "readwrite", async (store) => {
        const raw = await result<unknown[]>(store(Stores.cards).getAll());
        this.cards.clear();
        this.held.clear();
        for (const value of raw) {
          if (isCardState(value)) {
            this.cards.set(value.id, value);
          } else if (isObject(value) && isNewer(value)) {
            this.held.add(String(value["id"]));
          } else {
            store(Stores.aside).add({ from: Stores.cards, value });
            store(Stores.cards).delete((value as { id: IDBValidKey }).id);
          }
        }

        this.settings = await sound(store, "settings", isSettings) ?? DefaultSettings;
        this.backup = await sound(store, "backup", isBackupState) ?? NoBackup;
        this.offset = (await sound(store, "clock", isClock))?.offset ?? null;
      });
    } catch {
      this.fail("denied");
    }

    for (const { after } of this.unsaved) {
      this.keep(after);
    }
  }

  /** @param make from the state as it is on disk now, which another tab may have moved on */
  async grade(id: string, make: (before: CardState | null) => { after: CardState; entry: LogEntry }): Promise<Graded> {
    let backup = this.backup;
    const saved = await this.write(async (store) => {
      const found = await result<unknown>(store(Stores.cards).get(id));
      const onDisk = isCardState(found) ? found : null;
      const mine = this.unsaved.findLast((g) => g.after.id === id)?.after ?? null;
      const before = onDisk !== null && mine !== null ? newer(onDisk, mine) : onDisk ?? mine;
      const made = { before, ...make(before) };
      for (const { after, entry } of [...this.unsaved, made]) {
        const there = after.id === id ? after : await result<unknown>(store(Stores.cards).get(after.id));
        store(Stores.cards).put(isCardState(there) ? newer(there, after) : after);
        store(Stores.log).put(entry);
      }

      store(Stores.cards).put(made.after);
      const counts = await result<unknown>(store(Stores.meta).get("backup"));
      backup = counted(isBackupState(counts) ? counts : this.backup, made.entry, this.unsaved.length + 1);
      if (!isNewer(counts)) {
        store(Stores.meta).put(backup, "backup");
      }

      return made;
    });
    if (saved !== undefined) {
      this.backup = backup;
      this.inMemory.push(...this.unsaved.map((g) => g.entry), saved.entry);
      this.unsaved = [];
      this.cards.set(id, saved.after);
      return saved;
    }

    const before = this.cards.get(id) ?? null;
    const made = { before, ...make(before) };
    this.unsaved.push(made);
    this.cards.set(id, made.after);
    this.backup = counted(this.backup, made.entry, 1);
    return made;
  }

  /** Takes a grade back. False when the card was graded again since, here or in another tab. */
  async undo(graded: Graded): Promise<boolean> {
    const { before, after, entry } = graded;
    const restore = (): void => {
      if (before === null) {
        this.cards.delete(after.id);
      } else {
        this.cards.set(before.id, before);
      }
    };
    if (this.unsaved.includes(graded)) {
      this.unsaved = this.unsaved.filter((g) => g !== graded);
      restore();
      return true;
    }

    const done = await this.write(async (store) => {
      const found = await result<unknown>(store(Stores.cards).get(after.id));
      if (!isCardState(found) || found.last !== after.last) {
        return false;
      }

      store(Stores.log).delete([entry.id, entry.time]);
      if (before === null) {
        store(Stores.cards).delete(after.id);
      } else {
        store(Stores.cards).put(before);
      }

      return true;
    });
    if (done === true) {
      restore();
    }

    return done ?? false;
  }

  /** Sets a card aside or brings it back. */
  async suspend(id: string, suspended: boolean, time: number): Promise<void> {
    const state = this.cards.get(id);
    if (state !== undefined) {
      const after = { ...state, suspended, changed: time };
      this.cards.set(id, after);
      await this.write(async (store) => {
        store(Stores.cards).put(after);
      });
    }
  }

  async saveSettings(settings: Settings): Promise<void> {
    this.settings = settings;
    await this.put("settings", settings);
  }

  async saveBackup(backup: BackupState): Promise<void> {
    this.backup = backup;
    await this.put("backup", backup);
  }

  async saveOffset(offset: number): Promise<void> {
    if (offset !== this.offset) {
      this.offset = offset;
      await this.put("clock", { v: 1, offset });
    }
  }

  /** The log of one day. */
  async logOf(day: number): Promise<readonly LogEntry[]> {
    const saved = await this.read((store) => result<unknown[]>(store(Stores.log).index("day").getAll(day)));
    const entries = saved?.filter(isLogEntry) ?? this.inMemory;
    return [...entries, ...this.unsaved.map((g) => g.entry)].filter((e) => e.day === day);
  }

  async log(): Promise<readonly LogEntry[]> {
    const saved = await this.read((store) => result<unknown[]>(store(Stores.log).getAll()));
    return [...(saved?.filter(isLogEntry) ?? this.inMemory), ...this.unsaved.map((g) => g.entry)];
  }

  /** Changes all of it in one transaction, and reads it anew. False when that could not be saved. */
  async change(work: (store: (name: string) => IDBObjectStore) => Promise<void>): Promise<boolean> {
    const done = await this.write((store) => work(store).then(() => true));
    await this.reload();
    return done ?? false;
  }

  /** Forgets what is in memory alone. */
  forget(): void {
    this.unsaved = [];
    this.inMemory.length = 0;
    this.cards.clear();
  }

  private async put(key: string, value: unknown): Promise<void> {
    await this.write(async (store) => {
      const there = await result<unknown>(store(Stores.meta).get(key));
      if (!isNewer(there)) {
        store(Stores.meta).put(value, key);
      }
    });
  }

  private keep(after: CardState): void {
    const there = this.cards.get(after.id);
    this.cards.set(after.id, there === undefined ? after : newer(there, after));
  }

  private async read<T>(work: (store: (name: string) => IDBObjectStore) => Promise<T>): Promise<T | undefined> {
    try {
      return this.database === null ? undefined : await within(this.database, "readonly", work);
    } catch {
      return undefined;
    }
  }

  private async write<T>(work: (store: (name: string) => IDBObjectStore) => Promise<T>): Promise<T | undefined> {
    if (this.database === null) {
      return undefined;
    }

    try {
      const value = await within(this.database, "readwrite", work);
      if (this.trouble === "full") {
        this.trouble = null;
        this.onChange();
      }

      this.channel?.postMessage("changed");
      return value;
    } catch {
      this.fail("full");
      return undefined;
    }
  }

  private fail(trouble: Trouble): void {
    if (trouble === "lost") {
      this.database = null;
    }

    if (this.trouble !== trouble) {
      this.trouble = trouble;
      this.onChange();
    }
  }
}

/** A value of the meta store; a damaged one is set aside, so that the next to be saved does not delete it. */
async function sound<T>(store: (name: string) => IDBObjectStore, key: string, is: (value: unknown) => value is T): Promise<T | undefined> {
  const value = await result<unknown>(store(Stores.meta).get(key));
  if (is(value)) {
    return value;
  }

  if (value !== undefined && !isNewer(value)) {
    store(Stores.aside).add({ from: `${Stores.meta} ${key}`, value });
    store(Stores.meta).delete(key);
  }

  return undefined;
}

function isClock(value: unknown): value is { readonly offset: number } {
  return isObject(value) && value["v"] === 1 && isNumber(value["offset"]);
}

function counted(backup: BackupState, entry: LogEntry, grades: number): BackupState {
  return { ...backup, first: backup.first ?? entry.time, grades: backup.grades + grades };
}
