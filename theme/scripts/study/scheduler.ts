// Loads what works out when a card comes again.
import { later } from "../later";
import type { Asked, Moment } from "./due";
import type { CardState } from "./records";

/** What each grade would make of a card, in the order of the grades. */
export type Outcomes = (before: CardState | null, asked: Asked, moment: Moment, retention: number) => readonly CardState[];

/** Sent to the window by the loaded file, with the function as its detail. */
export const SchedulerLoaded = "fieldguide:scheduler";

let outcomes: Outcomes | null = null;
addEventListener(SchedulerLoaded, (event) => {
  outcomes = (event as CustomEvent<Outcomes>).detail;
});

/** Null when it cannot be loaded now. */
export async function loadScheduler(): Promise<Outcomes | null> {
  if (outcomes === null) {
    await later("fsrs");
  }

  return outcomes;
}
