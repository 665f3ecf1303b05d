// Days of study are numbers: days since 1970-01-01 by the learner's calendar, each beginning at four in the morning, so
// that an evening's work past midnight still belongs to that evening.
export const DayLength = 86_400_000; // ms
const Begins = 4 * 3_600_000; // ms after local midnight

/** @param offset minutes the learner's clock is ahead of UTC */
export function dayAt(time: number, offset: number): number {
  return Math.floor((time + offset * 60_000 - Begins) / DayLength);
}

/** The instant, in ms, at which a day begins. */
export function beginOf(day: number, offset: number): number {
  return day * DayLength + Begins - offset * 60_000;
}

export function localOffset(time: number): number {
  return -new Date(time).getTimezoneOffset();
}

/**
 * The offset that counts. A traveller's new one takes over only at a moment that both call the same day: day numbers then
 * run on without a gap and without one coming twice, wherever the clock was set meanwhile.
 */
export function steadyOffset(kept: number | null, local: number, time: number): number {
  return kept === null || dayAt(time, kept) === dayAt(time, local) ? local : kept;
}

/** A day as a date in UTC, for formatting with `timeZone: "UTC"`. */
export function dateOf(day: number): Date {
  return new Date(day * DayLength);
}
