// A learner's own figures, from the log and the states. Nothing leaves the browser.
import { isDue, type Moment } from "./due";
import type { CardState, LogEntry } from "./records";
import type { Deck } from "./shelf";

export interface Bar {
  readonly day: number;
  readonly count: number;
}

/** Grades on each of the last days, today's last. */
export function perDay(log: readonly LogEntry[], today: number, days: number): readonly Bar[] {
  return range(today - days + 1, days).map((day) => ({ day, count: log.filter((e) => e.day === day).length }));
}

/** Reviews falling due on each of the coming days; what is overdue counts to today. */
export function forecast(cards: Iterable<CardState>, today: number, days: number): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const card of cards) {
    if (!card.suspended) {
      const day = Math.max(today, card.due);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }

  return range(today, days).map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

/** Share of reviews that were not forgotten; null without any. First learning does not count. */
export function retention(log: readonly LogEntry[], from: number): number | null {
  const reviews = log.filter((e) => e.phase === "review" && e.day >= from);
  return reviews.length === 0 ? null : reviews.filter((e) => e.grade > 1).length / reviews.length;
}

export interface DeckFigures {
  readonly deck: Deck;
  readonly started: number;
  readonly due: number;
  readonly aside: number;
}

export function byDeck(decks: readonly Deck[], cards: ReadonlyMap<string, CardState>, moment: Moment): readonly DeckFigures[] {
  return decks.map((deck) => {
    const states = deck.ids.flatMap((id) => cards.get(id) ?? []);
    return {
      deck,
      started: states.length,
      due: states.filter((s) => isDue(s, undefined, moment)).length,
      aside: states.filter((s) => s.suspended).length,
    };
  });
}

function range(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => from + i);
}
