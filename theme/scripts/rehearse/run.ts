// A rehearsal under way, as a value that can be saved between any two ticks of the clock. Times of the clock are
// milliseconds since its start: pauses stop it, and a skipped phase moves it on to where that phase would have ended.
export interface End {
  readonly at: number; // on the clock
  readonly took: number; // milliseconds spent on the phase
  readonly jump: number; // by which skipping moved the clock; 0 for a phase that was gone through
  readonly skipped: boolean;
}

export interface Run {
  readonly v: 1;
  readonly began: number; // epoch, milliseconds
  readonly paused: number | null; // since when
  readonly pausedFor: number; // before that, milliseconds
  readonly names: readonly string[];
  readonly plan: readonly number[]; // seconds by phase
  readonly ends: readonly End[]; // of the phases left behind
  readonly ticked: readonly string[]; // "phase:box"
}

export function begin(names: readonly string[], plan: readonly number[], now: number): Run {
  return { v: 1, began: now, paused: null, pausedFor: 0, names, plan, ends: [], ticked: [] };
}

/** What the clock shows. */
export function clock(run: Run, now: number): number {
  return Math.max(0, (run.paused ?? now) - run.began - run.pausedFor + run.ends.reduce((sum, e) => sum + e.jump, 0));
}

/** The phase under way; the number of phases once all are done. */
export function current(run: Run): number {
  return run.ends.length;
}

export function isDone(run: Run): boolean {
  return run.ends.length >= run.plan.length;
}

/** When the phase under way began. */
export function begunAt(run: Run): number {
  return run.ends.at(-1)?.at ?? 0;
}

/** When a phase begins by the plan; for the number of phases when the whole ends. */
export function planned(run: Run, phase: number): number {
  return run.plan.slice(0, phase).reduce((sum, s) => sum + s, 0) * 1000;
}

export function pause(run: Run, now: number): Run {
  return run.paused === null ? { ...run, paused: now } : run;
}

export function goOn(run: Run, now: number): Run {
  return run.paused === null ? run : { ...run, paused: null, pausedFor: run.pausedFor + now - run.paused };
}

export function next(run: Run, now: number): Run {
  return isDone(run) ? run : ended(run, clock(run, now), 0, false, clock(run, now));
}

/** Leaves the phase out: the clock moves on to where it would have ended, so that the rest keeps its times. */
export function skip(run: Run, now: number): Run {
  if (isDone(run)) {
    return run;
  }

  const at = clock(run, now);
  const jump = Math.max(0, planned(run, current(run) + 1) - at);
  return ended(run, at + jump, jump, true, at);
}

/** Takes the last step back: the phase before is under way again, as if it had never ended. */
export function back(run: Run): Run {
  return { ...run, ends: run.ends.slice(0, -1) };
}

/** Moves on through every phase whose minutes are over. */
export function follow(run: Run, now: number): Run {
  let moved = run;
  while (!isDone(moved) && moved.paused === null && (moved.plan[current(moved)] ?? 0) > 0 && clock(moved, now) >= planned(moved, current(moved) + 1)) {
    const at = Math.max(begunAt(moved), planned(moved, current(moved) + 1));
    moved = ended(moved, at, 0, false, at);
  }

  return moved;
}

/** How far the clock is from the plan, in milliseconds: before the phase's own minutes negative, after them positive. */
export function drift(run: Run, now: number): number {
  const at = clock(run, now);
  const from = planned(run, current(run));
  const to = planned(run, current(run) + 1);
  return at < from ? at - from : at > to ? at - to : 0;
}

export function tick(run: Run, box: string, on: boolean): Run {
  return { ...run, ticked: on ? [...new Set([...run.ticked, box])] : run.ticked.filter((t) => t !== box) };
}

/** What was saved; null for anything else. */
export function readRun(text: string | null): Run | null {
  try {
    const value = JSON.parse(text ?? "null") as unknown;
    return isRun(value) ? value : null;
  } catch {
    return null;
  }
}

function ended(run: Run, at: number, jump: number, skipped: boolean, left: number): Run {
  return { ...run, ends: [...run.ends, { at, took: left - begunAt(run), jump, skipped }] };
}

function isRun(value: unknown): value is Run {
  const run = value as Partial<Run> | null;
  return typeof run === "object" && run !== null && run.v === 1 && Number.isFinite(run.began) && Number.isFinite(run.pausedFor)
    && (run.paused === null || Number.isFinite(run.paused)) && isListOf(run.names, "string") && isListOf(run.plan, "number")
    && isListOf(run.ticked, "string") && run.names.length === run.plan.length
    && Array.isArray(run.ends) && run.ends.every(isEnd) && run.ends.length <= run.plan.length;
}

function isEnd(value: unknown): boolean {
  const end = value as Partial<End> | null;
  return typeof end === "object" && end !== null && [end.at, end.took, end.jump].every(Number.isFinite) && typeof end.skipped === "boolean";
}

function isListOf<T extends "string" | "number">(value: unknown, type: T): value is readonly (T extends "string" ? string : number)[] {
  return Array.isArray(value) && value.every((v) => typeof v === type);
}
