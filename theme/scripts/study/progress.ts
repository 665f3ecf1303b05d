// All of a learner's progress as one value: what a backup holds, and how two of them become one.
import { DefaultSettings, isCardState, isLogEntry, isNumber, isObject, isSettings, type CardState, type LogEntry, type Settings } from "./records";

export interface Progress {
  readonly cards: readonly CardState[]; // by id
  readonly log: readonly LogEntry[]; // by time, then id
  readonly ticks: Readonly<Record<string, string>>; // of the checklists, by item
  readonly settings: Settings;
}

export const Nothing: Progress = { cards: [], log: [], ticks: {}, settings: DefaultSettings };

const Format = "fieldguide-progress";
const FormatVersion = 1;

/** Newest review wins, logs are united. In whatever order, and however often, the result is the same. */
export function merge(a: Progress, b: Progress): Progress {
  const cards = new Map<string, CardState>();
  for (const card of [...a.cards, ...b.cards]) {
    const other = cards.get(card.id);
    cards.set(card.id, other === undefined ? card : newer(other, card));
  }

  const log = new Map<string, LogEntry>();
  for (const entry of [...a.log, ...b.log]) {
    const key = keyOf(entry);
    const other = log.get(key);
    log.set(key, other === undefined ? entry : larger(other, entry));
  }

  const ticks: Record<string, string> = {};
  for (const [item, tick] of [...Object.entries(a.ticks), ...Object.entries(b.ticks)]) {
    const other = ticks[item];
    ticks[item] = other === undefined ? tick : newerTick(other, tick);
  }

  return {
    cards: [...cards.values()].sort((x, y) => order(x.id, y.id)),
    log: [...log.values()].sort((x, y) => x.time - y.time || order(x.id, y.id)),
    ticks: sorted(ticks),
    settings: a.settings.changed === b.settings.changed ? larger(a.settings, b.settings) : a.settings.changed > b.settings.changed ? a.settings : b.settings,
  };
}

export function newer(a: CardState, b: CardState): CardState {
  const by = a.last - b.last || a.changed - b.changed;
  return by === 0 ? larger(a, b) : by > 0 ? a : b;
}

export function newerTick(a: string, b: string): string {
  const by = timeIn(a) - timeIn(b);
  return by > 0 || (by === 0 && a >= b) ? a : b;
}

export function keyOf(entry: Pick<LogEntry, "id" | "time">): string {
  return `${entry.id} ${entry.time}`;
}

/** @param made ms */
export function writeBackup(progress: Progress, site: string, title: string, made: number): string {
  const { cards, log, ticks, settings } = merge(progress, Nothing);
  return JSON.stringify({ format: Format, version: FormatVersion, site, title, made: new Date(made).toISOString(), settings, cards, log, ticks }, null, 1);
}

export interface Backup {
  readonly progress: Progress;
  readonly title: string;
  readonly made: string; // ISO 8601, or empty
  readonly unread: number; // entries that are not what they should be
}

/** What a file holds, or a sentence that says why it cannot be used. */
export function readBackup(text: string): Backup | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return "This file is not a backup: it is not JSON, or it was cut short.";
  }

  if (!isObject(file) || file["format"] !== Format || !isNumber(file["version"])) {
    return "This file is not a backup of study progress.";
  }

  if (file["version"] > FormatVersion) {
    return "This backup was made by a newer version. Open it on the site it comes from.";
  }

  const raw = { cards: listIn(file["cards"]), log: listIn(file["log"]), ticks: isObject(file["ticks"]) ? Object.entries(file["ticks"]) : [] };
  const cards = raw.cards.filter(isCardState);
  const log = raw.log.filter(isLogEntry);
  const ticks = raw.ticks.filter((t): t is [string, string] => typeof t[1] === "string");
  const unread = raw.cards.length + raw.log.length + raw.ticks.length - cards.length - log.length - ticks.length;
  const settings = isSettings(file["settings"]) ? file["settings"] : DefaultSettings;
  const textOf = (key: string): string => (typeof file[key] === "string" ? file[key] : "");
  return { progress: merge({ cards, log, ticks: Object.fromEntries(ticks), settings }, Nothing), title: textOf("title"), made: textOf("made"), unread };
}

/** One line a grade: id, time (ms), grade (1 to 4), interval (days; below 0: seconds, as in Anki's review log). */
export function writeCsv(log: readonly LogEntry[]): string {
  return ["id,time,grade,interval", ...log.map((e) => `${e.id},${e.time},${e.grade},${e.interval}`), ""].join("\n");
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The later of the times that a tick's value names; 0 for one without. */
function timeIn(tick: string): number {
  const date = /\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?/.exec(tick)?.[0];
  const found = date === undefined ? Number(/\d{12,}/.exec(tick)?.[0] ?? 0) : Date.parse(date);
  return Number.isFinite(found) ? found : 0;
}

/** Of two values of the same time, one that does not depend on which comes first. */
function larger<T extends object>(a: T, b: T): T {
  return JSON.stringify(sorted(a)) >= JSON.stringify(sorted(b)) ? a : b;
}

function sorted<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => order(x, y))) as T;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
