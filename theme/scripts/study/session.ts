// One sitting: which card comes next, what is done, and the way back. A value; each step gives a new one, so that undoing
// is remembering.
import { isDue, type Moment } from "./due";
import { familyOf, type Listed } from "./plan";
import type { CardState, Grade } from "./records";

export interface Entry {
  readonly card: Listed;
  readonly at: number | null; // ms: a step's time; null for at once
}

export interface Answer {
  readonly card: Listed;
  readonly grade: Grade;
}

export interface Session {
  readonly cram: boolean; // leaves the schedule alone
  readonly waiting: readonly Entry[];
  readonly answers: readonly Answer[];
  readonly finished: readonly ("done" | "again")[]; // each card that is through, and whether it was ever forgotten
  readonly seen: ReadonlySet<string>; // families, of which no second card comes today
}

export function begin(cards: readonly Listed[], cram: boolean, dueAt: (id: string) => number | null): Session {
  return {
    cram,
    waiting: cards.map((card) => ({ card, at: cram ? null : dueAt(card.id) })),
    answers: [],
    finished: [],
    seen: new Set(),
  };
}

/** A step whose time has come goes first; else whatever waits; a step before its time only when nothing else is left. */
export function next(session: Session, time: number): Entry | null {
  const steps = session.waiting.filter((e) => e.at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const first = steps[0];
  if (first !== undefined && (first.at ?? 0) <= time) {
    return first;
  }

  return session.waiting.find((e) => e.at === null) ?? first ?? null;
}

/** @param at when the card comes again in this sitting: an instant, `null` for at the end of the row, `undefined` for not */
export function answer(session: Session, card: Listed, grade: Grade, at: number | null | undefined): Session {
  const rest = session.waiting.filter((e) => e.card.id !== card.id);
  const answers = [...session.answers, { card, grade }];
  const forgotten = answers.some((a) => a.card.id === card.id && a.grade === 1);
  return {
    ...session,
    answers,
    waiting: at === undefined ? rest : [...rest, { card, at }],
    finished: at === undefined ? [...session.finished, forgotten ? "again" : "done"] : session.finished,
    seen: new Set(session.seen).add(familyOf(card)),
  };
}

/** Which of the sitting's cards this is, from 1: one that comes again keeps its number. */
export function numberOf(session: Session, id: string): number {
  const met = [...new Set(session.answers.map((a) => a.card.id))];
  const before = met.indexOf(id);
  return Math.min(before >= 0 ? before + 1 : met.length + 1, session.finished.length + session.waiting.length);
}

/** Leaves a card for another day or sitting. */
export function drop(session: Session, id: string): Session {
  return { ...session, waiting: session.waiting.filter((e) => e.card.id !== id) };
}

/** After another tab graded: what is not due any more is left out. */
export function stillDue(session: Session, cards: ReadonlyMap<string, CardState>, revOf: (card: Listed) => number | undefined, moment: Moment): Session {
  const waiting = session.waiting.flatMap((entry) => {
    const state = cards.get(entry.card.id);
    return state === undefined ? [entry] : isDue(state, revOf(entry.card), moment) ? [{ ...entry, at: state.at }] : [];
  });
  return { ...session, waiting };
}

/** Whether a card may come, or has to wait for tomorrow because a sibling was asked in this sitting. */
export function isBuried(session: Session, entry: Entry, card: Listed): boolean {
  return !session.cram && entry.at === null && session.seen.has(familyOf(card)) && !session.answers.some((a) => a.card.id === card.id);
}

export interface Summary {
  readonly reviewed: number;
  readonly again: number; // share of the answers, 0 to 1
  readonly worst: readonly { readonly id: string; readonly times: number }[]; // cards forgotten, most often first
}

export function summaryOf(session: Session): Summary {
  const times = new Map<string, number>();
  for (const { card } of session.answers.filter((a) => a.grade === 1)) {
    times.set(card.id, (times.get(card.id) ?? 0) + 1);
  }

  const again = session.answers.filter((a) => a.grade === 1).length;
  return {
    reviewed: new Set(session.answers.map((a) => a.card.id)).size,
    again: session.answers.length === 0 ? 0 : again / session.answers.length,
    worst: [...times].map(([id, n]) => ({ id, times: n })).sort((a, b) => b.times - a.times),
  };
}
