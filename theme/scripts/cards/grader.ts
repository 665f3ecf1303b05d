// A cell answered in a table counts as its card answered: known is Good, not yet is Again.
import { dayAt, localOffset, steadyOffset } from "../study/day";
import { FirstPhase, Version, type Grade } from "../study/records";
import { outcomes } from "../study/schedule";
import type { Store } from "../study/store";

export class Grader {
  constructor(private readonly store: Store) {}

  async grade(id: string, rev: number, knew: boolean): Promise<void> {
    if (this.store.held.has(id)) {
      return; // saved by a newer program
    }

    const grade: Grade = knew ? 3 : 1;
    const time = Date.now();
    const offset = steadyOffset(this.store.offset, localOffset(time), time);
    const day = dayAt(time, offset);
    await this.store.grade(id, (before) => {
      const after = outcomes(before, { id, rev }, { time, day }, this.store.settings.retention)[grade - 1]!;
      const interval = after.at === null ? after.interval : -Math.round((after.at - time) / 1000);
      return { after, entry: { v: Version, id, time, day, offset, grade, interval, phase: before?.phase ?? FirstPhase, rev: after.rev, took: 0 } };
    });
  }
}
