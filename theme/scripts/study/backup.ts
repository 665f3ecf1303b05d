// Progress as files.
import { siteName } from "../memory";
import { newerTick, writeBackup, writeCsv, type Progress } from "./progress";
import type { Store } from "./store";

const TickKey = `${siteName}:tick:`;

export async function progressOf(store: Store): Promise<Progress> {
  return { cards: [...store.cards.values()], log: await store.log(), ticks: readTicks(), settings: store.settings };
}

export async function saveBackup(store: Store): Promise<void> {
  const time = Date.now();
  const title = document.querySelector(".mark")?.textContent?.trim() ?? document.title;
  download(writeBackup(await progressOf(store), siteName, title, time), `fieldguide-progress-${new Date(time).toISOString().slice(0, 10)}.json`, "application/json");
  await store.saveBackup({ ...store.backup, saved: time, grades: 0 });
}

export async function saveCsv(store: Store): Promise<void> {
  const log = [...(await store.log())].sort((a, b) => a.time - b.time);
  download(writeCsv(log), "fieldguide-reviews.csv", "text/csv");
}

/** Takes the ticks of a backup, the newer one of each item. */
export function addTicks(ticks: Readonly<Record<string, string>>): boolean {
  const here = readTicks();
  try {
    for (const [item, tick] of Object.entries(ticks)) {
      const mine = here[item];
      localStorage.setItem(TickKey + item, mine === undefined ? tick : newerTick(mine, tick));
    }

    return true;
  } catch {
    return false;
  }
}

export function readTicks(): Record<string, string> {
  try {
    const keys = Object.keys(localStorage).filter((k) => k.startsWith(TickKey));
    return Object.fromEntries(keys.map((k) => [k.slice(TickKey.length), localStorage.getItem(k) ?? ""]));
  } catch {
    return {};
  }
}

export function clearTicks(): void {
  for (const item of Object.keys(readTicks())) {
    localStorage.removeItem(TickKey + item);
  }
}

function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
