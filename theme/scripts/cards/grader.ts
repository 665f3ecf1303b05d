// A cell answered in a table counts as its card answered: known is Good, not yet is Again.
import { gradeCard } from "../study/grading";
import { loadRest } from "../study/loadRest";
import type { Store } from "../study/store";

export class Grader {
  constructor(private readonly store: Store) {}

  async grade(id: string, rev: number, knew: boolean): Promise<void> {
    const rest = await loadRest();
    if (rest !== null && !this.store.held.has(id)) { // those a newer program saved stay as they are
      await gradeCard(this.store, rest.outcomes, { id, rev }, knew ? 3 : 1, 0);
    }
  }
}
