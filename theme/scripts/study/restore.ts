// Adding a backup to what is here, and deleting all of it.
import { result, Stores } from "./database";
import { merge, type Progress } from "./progress";
import { isCardState, isLogEntry } from "./records";
import type { Store } from "./store";

/** False when it could not be saved. */
export function addBackup(store: Store, progress: Progress): Promise<boolean> {
  return store.change(async (of) => {
    const cards = (await result<unknown[]>(of(Stores.cards).getAll())).filter(isCardState);
    const log = (await result<unknown[]>(of(Stores.log).getAll())).filter(isLogEntry);
    const merged = merge({ cards, log, settings: store.settings, ticks: {} }, progress);
    merged.cards.filter((c) => !store.held.has(c.id)).forEach((c) => of(Stores.cards).put(c));
    merged.log.forEach((e) => of(Stores.log).put(e));
    of(Stores.meta).put(merged.settings, "settings");
  });
}

/** Deletes every card, grade and setting; what was set aside or is from a newer program stays. */
export function deleteAll(store: Store): Promise<boolean> {
  const held = [...store.held];
  store.forget();
  return store.change(async (of) => {
    const kept = await Promise.all(held.map((id) => result<unknown>(of(Stores.cards).get(id))));
    of(Stores.cards).clear();
    kept.forEach((value) => of(Stores.cards).put(value));
    of(Stores.log).clear();
    of(Stores.meta).clear();
  });
}
