// The rehearsals one has been through, kept in this browser under the site's own name.
import { recall, remember } from "../memory";
import type { Run } from "./run";

const Name = "rehearsals";
const Most = 200; // of all plans together; the oldest go

export interface Entry {
  readonly v: 1;
  readonly script: string;
  readonly title: string;
  readonly began: number; // epoch, milliseconds
  readonly paused: number; // milliseconds
  readonly phases: readonly Taken[];
}

export interface Taken {
  readonly name: string;
  readonly plan: number; // seconds
  readonly took: number | null; // milliseconds; null for a phase that was not reached
  readonly skipped: boolean;
}

export function entryOf(run: Run, script: string, title: string): Entry {
  return {
    v: 1, script, title, began: run.began, paused: run.pausedFor,
    phases: run.names.map((name, i) => ({ name, plan: run.plan[i] ?? 0, took: run.ends[i]?.took ?? null, skipped: run.ends[i]?.skipped ?? false })),
  };
}

/** Of one plan, the newest first. */
export function entriesOf(script: string): Entry[] {
  return all().filter(isEntry).filter((e) => e.script === script).sort((a, b) => b.began - a.began);
}

export function addEntry(entry: Entry): void {
  save([...all(), entry].slice(-Most));
}

/** Takes these out; what others or a newer program wrote stays. */
export function removeEntries(script: string): void {
  save(all().filter((e) => !(isEntry(e) && e.script === script)));
}

export function restoreEntries(entries: readonly Entry[]): void {
  save([...all(), ...entries]);
}

/** Seconds, a line for each phase; for spreadsheets. */
export function csv(entries: readonly Entry[]): string {
  const rows = entries.flatMap((e) => e.phases.map((p) => [new Date(e.began).toISOString(), e.title, p.name, p.plan, p.took === null ? "" : Math.round(p.took / 1000), p.skipped ? "yes" : "no"]));
  return [["began", "plan", "phase", "planned seconds", "taken seconds", "skipped"], ...rows].map((r) => r.map(cell).join(",")).join("\r\n") + "\r\n";
}

function all(): unknown[] {
  const text = recall(Name);
  try {
    const value = JSON.parse(text ?? "[]") as unknown;
    return Array.isArray(value) ? value : [];
  } catch {
    remember(`${Name}:damaged`, text ?? ""); // set aside, so that the next rehearsal does not overwrite it
    return [];
  }
}

function save(entries: readonly unknown[]): void {
  remember(Name, JSON.stringify(entries));
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return typeof entry === "object" && entry !== null && entry.v === 1 && typeof entry.script === "string" && Number.isFinite(entry.began)
    && Array.isArray(entry.phases) && entry.phases.every((p: Partial<Taken> | null) => typeof p?.name === "string" && typeof p.plan === "number" && (p.took === null || typeof p.took === "number"));
}

/** Quoted, and never taken for a formula. */
function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
