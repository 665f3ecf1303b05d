// From a card's state and a grade to its next state: FSRS-6 as ts-fsrs computes it, on days of study instead of instants.
import { fsrs, Rating, State, type Card, type FSRS, type Grade as Rated } from "ts-fsrs";
import { DayLength } from "./day";
import { isLeech, type Asked, type Moment } from "./due";
import { fraction } from "./fraction";
import { FuzzShare, LearningSteps, LongestInterval, RelearningSteps, Weights } from "./parameters";
import { Version, type CardState, type Grade, type Phase } from "./records";

export const Grades: readonly Grade[] = [1, 2, 3, 4];

const schedulers = new Map<number, FSRS>();
const phases: Record<number, Phase> = { [State.Learning]: "learning", [State.Review]: "review", [State.Relearning]: "relearning" };

/** What each grade would make of the card, in the order of the grades. */
export function outcomes(before: CardState | null, asked: Asked, moment: Moment, retention: number): readonly CardState[] {
  // The library counts the UTC dates between two instants: given days of study as UTC dates, it counts those.
  const today = Math.max(moment.day, before?.day ?? moment.day);
  const now = new Date(today * DayLength);
  const found = scheduler(retention).repeat(toCard(before, now), now);
  const cards = Grades.map((g) => found[g as Rated as Rating.Again].card);
  const days = spread(cards.map((c) => (c.state === State.Review ? c.scheduled_days : null)), asked.id, before?.reps ?? 0);
  return cards.map((card, i) => {
    const wait = card.due.getTime() - now.getTime();
    const interval = days[i] ?? 0;
    const step = days[i] === null;
    const lapsed = card.lapses > (before?.lapses ?? 0);
    return {
      v: Version,
      id: asked.id,
      rev: Math.max(asked.rev, before?.rev ?? 0),
      phase: phases[card.state] ?? "review",
      step: card.learning_steps,
      stability: card.stability,
      difficulty: card.difficulty,
      reps: card.reps,
      lapses: card.lapses,
      last: moment.time,
      day: today,
      interval,
      due: today + interval,
      at: step ? moment.time + wait : null,
      suspended: lapsed && isLeech(card.lapses),
      changed: moment.time,
    };
  });
}

function scheduler(retention: number): FSRS {
  let found = schedulers.get(retention);
  if (found === undefined) {
    found = fsrs({
      request_retention: retention,
      maximum_interval: LongestInterval,
      w: Weights,
      enable_fuzz: false,
      enable_short_term: true,
      learning_steps: LearningSteps,
      relearning_steps: RelearningSteps,
    });
    schedulers.set(retention, found);
  }

  return found;
}

function toCard(before: CardState | null, now: Date): Card {
  if (before === null) {
    return { due: now, stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0, state: State.New };
  }

  const last = new Date(before.day * DayLength);
  return {
    due: last,
    stability: before.stability,
    difficulty: before.difficulty,
    elapsed_days: 0,
    scheduled_days: before.interval,
    learning_steps: before.step,
    reps: before.reps,
    lapses: before.lapses,
    state: before.phase === "review" ? State.Review : before.phase === "learning" ? State.Learning : State.Relearning,
    last_review: last,
  };
}

/**
 * Moves intervals by up to 5 %, so that cards learned together do not come back together for ever. All four grades of one
 * review move alike, and a better grade never comes sooner; the same review always moves the same way.
 */
function spread(days: readonly (number | null)[], id: string, reps: number): (number | null)[] {
  const by = 1 + FuzzShare * (2 * fraction(`${id}:${reps}`) - 1);
  let least = 1;
  let raw = 0;
  return days.map((d) => {
    if (d === null) {
      return null;
    }

    const moved = Math.min(LongestInterval, Math.max(Math.round(d * by), d > raw ? least : least - 1, 1));
    least = moved + 1;
    raw = d;
    return moved;
  });
}
