// Which cards a learner sees today, and in which order.
import { hasChanged, isDue, type Moment } from "./due";
import { fraction } from "./fraction";
import type { CardState, LogEntry, Settings } from "./records";

/** A card as the page lists it. What stands only in a deck's own page is undefined until that is loaded. */
export interface Listed {
  readonly id: string;
  readonly deck: string;
  readonly group?: string | undefined;
  readonly rev?: number | undefined;
}

export type Which = "today" | "due" | "new" | "all";

export interface Today {
  readonly graded: ReadonlySet<string>;
  readonly fresh: number; // cards first seen today
  readonly reviews: number;
}

export interface Plan {
  readonly steps: readonly Listed[]; // within their learning steps
  readonly reviews: readonly Listed[];
  readonly fresh: readonly Listed[];
  readonly dueInAll: number; // whatever the limit
  readonly newInAll: number;
  readonly buried: number; // until tomorrow, for a sibling's sake
  readonly aside: readonly Listed[]; // leeches
}

export interface Known {
  readonly cards: ReadonlyMap<string, CardState>;
  readonly held: ReadonlySet<string>; // saved by a newer program
  readonly today: Today;
  readonly settings: Settings;
}

export function todayOf(log: Iterable<LogEntry>): Today {
  const graded = new Set<string>();
  const fresh = new Set<string>();
  const reviews = new Set<string>();
  for (const entry of log) {
    graded.add(entry.id);
    if (entry.phase === "new") {
      fresh.add(entry.id);
    } else if (entry.phase === "review") {
      reviews.add(entry.id);
    }
  }

  return { graded, fresh: fresh.size, reviews: reviews.size };
}

/** @param listed in the order of the guide */
export function planFor(listed: readonly Listed[], known: Known, moment: Moment): Plan {
  const { cards, held, today, settings } = known;
  const steps: Listed[] = [];
  let reviews: Listed[] = [];
  let fresh: Listed[] = [];
  const aside: Listed[] = [];
  const busy = new Set(listed.filter((c) => today.graded.has(c.id)).map(familyOf));
  for (const card of listed) {
    const state = cards.get(card.id);
    if (held.has(card.id)) {
      continue;
    }

    if (state === undefined) {
      fresh.push(card);
    } else if (state.suspended && !hasChanged(state, card.rev)) {
      aside.push(card);
    } else if (isDue(state, card.rev, moment)) {
      (state.at === null ? reviews : steps).push(card);
    }
  }

  const dueInAll = reviews.length + steps.length;
  const newInAll = fresh.length;
  steps.sort((a, b) => (cards.get(a.id)?.at ?? 0) - (cards.get(b.id)?.at ?? 0));
  reviews.sort((a, b) => (cards.get(a.id)?.due ?? 0) - (cards.get(b.id)?.due ?? 0) || shuffled(a.id, moment.day) - shuffled(b.id, moment.day));
  steps.forEach((c) => busy.add(familyOf(c)));
  const before = reviews.length + fresh.length;
  reviews = onePerFamily(reviews, busy);
  fresh = onePerFamily(fresh, busy);
  const buried = before - reviews.length - fresh.length;
  const reviewsLeft = settings.reviewsPerDay === null ? reviews.length : Math.max(0, settings.reviewsPerDay - today.reviews);
  return {
    steps,
    reviews: reviews.slice(0, reviewsLeft),
    fresh: fresh.slice(0, Math.max(0, settings.newPerDay - today.fresh)),
    dueInAll,
    newInAll,
    buried,
    aside,
  };
}

/** The cards of one session. "All" is for cramming: every card, in another order each day, and the schedule stays as it is. */
export function chosen(which: Which, plan: Plan, listed: readonly Listed[], day: number): readonly Listed[] {
  switch (which) {
    case "today":
      return [...plan.steps, ...plan.reviews, ...plan.fresh];
    case "due":
      return [...plan.steps, ...plan.reviews];
    case "new":
      return plan.fresh;
    case "all":
      return [...listed].sort((a, b) => shuffled(a.id, day) - shuffled(b.id, day));
  }
}

/** Cards cut from one place, such as the cells of a row: one of them gives another away on the same day. */
export function familyOf(card: Listed): string {
  return card.group === undefined ? card.id : `${card.deck} ${card.group}`;
}

/** How many cards fall due on a day, counting what is overdue into the first. */
export function dueOn(states: Iterable<CardState>, day: number, today: number): number {
  let count = 0;
  for (const state of states) {
    const due = Math.max(today, state.due);
    if (!state.suspended && due === day) {
      count++;
    }
  }

  return count;
}

function onePerFamily(cards: readonly Listed[], busy: Set<string>): Listed[] {
  return cards.filter((card) => {
    const family = familyOf(card);
    return !busy.has(family) && busy.add(family);
  });
}

function shuffled(id: string, day: number): number {
  return fraction(`${day}:${id}`);
}
