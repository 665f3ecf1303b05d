// Which cards are to be asked, told from their states alone.
import { LearnAhead, LeechLapses } from "./parameters";
import type { CardState } from "./records";

export interface Moment {
  readonly time: number; // ms
  readonly day: number;
}

export interface Asked {
  readonly id: string;
  readonly rev: number;
}

/** Whether a card is to be asked: its day has come, or its step, or its text has changed since it was learned. */
export function isDue(state: CardState, rev: number | undefined, moment: Moment): boolean {
  if (hasChanged(state, rev)) {
    return true;
  }

  if (state.suspended) {
    return false;
  }

  return state.at === null ? state.due <= moment.day : state.at <= moment.time + LearnAhead || state.day < moment.day;
}

/** @param rev of the text as it stands now; undefined while it is not loaded */
export function hasChanged(state: CardState, rev: number | undefined): boolean {
  return rev !== undefined && rev > state.rev;
}

/** Whether this lapse is one at which a card is set aside: the eighth, and every fourth after. */
export function isLeech(lapses: number): boolean {
  return lapses >= LeechLapses && (lapses - LeechLapses) % (LeechLapses / 2) === 0;
}
