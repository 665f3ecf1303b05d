// One grade of one card, from the state as it is on disk to the state and the line of the log that are saved.
import { momentNow } from "./clock";
import type { Asked } from "./due";
import type { Rest } from "./loadRest";
import { FirstPhase, Version, type CardState, type Grade, type LogEntry } from "./records";
import type { Graded, Store } from "./store";

/** @param took ms from question to grade */
export async function gradeCard(store: Store, outcomes: Rest["outcomes"], card: Asked, grade: Grade, took: number): Promise<Graded> {
  const { offset, day, time } = momentNow(store.offset);
  const graded = await store.grade(card.id, (before) => {
    const moment = { day, time: time === before?.last ? time + 1 : time }; // card and time are the key of the log
    const after = outcomes(before, card, moment, store.settings.retention)[grade - 1] as CardState; // one a grade
    return { after, entry: entryOf(before, after, grade, offset, took) };
  });
  await store.saveOffset(offset);
  return graded;
}

function entryOf(before: CardState | null, after: CardState, grade: Grade, offset: number, took: number): LogEntry {
  const interval = after.at === null ? after.interval : -Math.round((after.at - after.last) / 1000);
  return { v: Version, id: after.id, time: after.last, day: after.day, offset, grade, interval, phase: before?.phase ?? FirstPhase, rev: after.rev, took };
}
