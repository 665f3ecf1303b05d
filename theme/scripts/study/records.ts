// What is kept of a learner's work. Every record names its version: one from a newer program is left alone.
import { NewPerDay, Retention } from "./parameters";

export const Version = 1;

export type Grade = 1 | 2 | 3 | 4;
export type Phase = "learning" | "review" | "relearning";

/** A card that was graded at least once. */
export interface CardState {
  readonly v: typeof Version;
  readonly id: string;
  readonly rev: number; // of the text that was learned
  readonly phase: Phase;
  readonly step: number; // of the learning steps, from 0
  readonly stability: number; // days until recall falls to 90 %
  readonly difficulty: number; // 1 to 10
  readonly reps: number;
  readonly lapses: number;
  readonly last: number; // ms: when it was graded last
  readonly day: number; // the day of study that was
  readonly interval: number; // days; 0 within the steps
  readonly due: number; // day of study
  readonly at: number | null; // ms: within the steps, the instant it is due
  readonly suspended: boolean;
  readonly changed: number; // ms: graded, set aside or brought back
}

export interface LogEntry {
  readonly v: typeof Version;
  readonly id: string;
  readonly time: number; // ms; with the id, the key
  readonly day: number;
  readonly offset: number; // minutes ahead of UTC that counted
  readonly grade: Grade;
  readonly interval: number; // days; below 0: seconds, as Anki writes steps
  readonly phase: Phase | "new"; // before the grade
  readonly rev: number;
  readonly took: number; // ms from question to grade, at most a minute
}

export interface Settings {
  readonly v: typeof Version;
  readonly retention: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number | null; // null: all that are due
  readonly changed: number; // ms; 0: never
}

/** When progress was last saved to a file, and what has come since. */
export interface BackupState {
  readonly v: typeof Version;
  readonly first: number | null; // ms: the first grade
  readonly saved: number | null;
  readonly asked: number | null;
  readonly grades: number;
}

export const DefaultSettings: Settings = {
  v: Version, retention: Retention.normal, newPerDay: NewPerDay, reviewsPerDay: null, changed: 0,
};

export const NoBackup: BackupState = { v: Version, first: null, saved: null, asked: null, grades: 0 };

export const FirstPhase = "new";

/** Made by a newer program than this one: to be kept and not to be touched. */
export function isNewer(value: unknown): boolean {
  return isObject(value) && isNumber(value["v"]) && value["v"] > Version;
}

export function isCardState(value: unknown): value is CardState {
  return isObject(value) && value["v"] === Version && isId(value["id"])
    && ["learning", "review", "relearning"].includes(value["phase"] as string)
    && ["rev", "step", "reps", "lapses", "last", "day", "interval", "due", "changed"].every((k) => isNumber(value[k]))
    && isNumber(value["stability"]) && value["stability"] > 0
    && isNumber(value["difficulty"]) && value["difficulty"] >= 1 && value["difficulty"] <= 10
    && (value["at"] === null || isNumber(value["at"])) && typeof value["suspended"] === "boolean";
}

export function isLogEntry(value: unknown): value is LogEntry {
  return isObject(value) && value["v"] === Version && isId(value["id"])
    && ["new", "learning", "review", "relearning"].includes(value["phase"] as string)
    && [1, 2, 3, 4].includes(value["grade"] as number)
    && ["time", "day", "offset", "interval", "rev", "took"].every((k) => isNumber(value[k]));
}

export function isSettings(value: unknown): value is Settings {
  return isObject(value) && value["v"] === Version && isNumber(value["changed"])
    && isNumber(value["retention"]) && value["retention"] >= Retention.least && value["retention"] <= Retention.most
    && isCount(value["newPerDay"]) && (value["reviewsPerDay"] === null || isCount(value["reviewsPerDay"]));
}

export function isBackupState(value: unknown): value is BackupState {
  return isObject(value) && value["v"] === Version && isCount(value["grades"])
    && ["first", "saved", "asked"].every((k) => value[k] === null || isNumber(value[k]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isId(value: unknown): boolean {
  return typeof value === "string" && /^[a-z0-9-]{1,12}$/.test(value);
}
