import assert from "node:assert/strict";
import { test } from "node:test";
import { createEmptyCard, fsrs, State } from "ts-fsrs";
import { DayLength } from "../../../theme/scripts/study/day";
import type { CardState, Grade } from "../../../theme/scripts/study/records";
import { hasChanged, isDue, isLeech } from "../../../theme/scripts/study/due";
import { Grades, outcomes } from "../../../theme/scripts/study/schedule";
import { randomOf } from "./random";
import { Vectors } from "./vectors";

const asked = { id: "k3f9", rev: 1 };

function graded(before: CardState | null, day: number, grade: Grade, retention = 0.9, id = asked.id): CardState {
  const found = outcomes(before, { ...asked, id }, { day, time: day * DayLength + 1 }, retention)[grade - 1];
  assert.ok(found);
  return found;
}

/** A card graded Good once a day until it leaves its steps. */
function learned(id = asked.id): CardState {
  return graded(graded(null, 0, 3, 0.9, id), 0, 3, 0.9, id);
}

for (const { name, retention, reviews } of Vectors) {
  test(`A card that is ${name} is scheduled as ts-fsrs does at ${retention}`, () => {
    let state: CardState | null = null;
    let day = 20_000;
    for (const expected of reviews) {
      day += expected.after;
      const moment = { day, time: day * DayLength + 1 };
      state = graded(state, day, expected.grade, retention);

      assert.equal(state.phase, expected.phase);
      assert.equal(state.step, expected.step);
      assert.equal(state.stability, expected.stability);
      assert.equal(state.difficulty, expected.difficulty);
      assert.equal(state.at === null ? 0 : (state.at - moment.time) / 60_000, expected.minutes);
      assert.ok(Math.abs(state.interval - expected.days) <= Math.max(1, expected.days * 0.05 + 0.5), `${state.interval} days are not about ${expected.days}`);
      assert.equal(state.due, day + state.interval);
    }
  });
}

test("Any grades on any days give the stability and difficulty of ts-fsrs", () => {
  const random = randomOf(7);
  for (let round = 0; round < 300; round++) {
    const reference = fsrs({ enable_fuzz: false, enable_short_term: true });
    let card = createEmptyCard(new Date(0));
    let state: CardState | null = null;
    let day = 20_000;
    for (let i = 0; i < 12; i++) {
      const grade = Grades[Math.floor(random() * 4)] ?? 3;
      day += Math.floor(random() ** 3 * 60);
      card = reference.next(card, new Date(day * DayLength), grade).card;
      state = graded(state, day, grade);

      assert.deepEqual([state.stability, state.difficulty, state.lapses, state.reps], [card.stability, card.difficulty, card.lapses, card.reps]);
      assert.equal(state.phase === "review", card.state === State.Review);
    }
  }
});

test("Intervals of one review grow with the grade and differ between cards that were learned together", () => {
  const intervals = new Set<number>();
  for (let i = 0; i < 40; i++) {
    const state = { ...learned(`card-${i}`), stability: 100, day: 0, due: 100, interval: 100 };
    const [, hard, good, easy] = outcomes(state, { id: state.id, rev: 1 }, { day: 100, time: 100 * DayLength }, 0.9).map((o) => o.interval);

    assert.ok(hard !== undefined && good !== undefined && easy !== undefined && hard < good && good < easy);
    intervals.add(good);
  }

  assert.ok(intervals.size > 5);
});

test("A card is set aside at its eighth lapse and at every fourth after", () => {
  assert.deepEqual(Array.from({ length: 20 }, (_, i) => i + 1).filter(isLeech), [8, 12, 16, 20]);

  const state = graded({ ...learned(), lapses: 7 }, 30, 1);

  assert.equal(state.lapses, 8);
  assert.equal(state.suspended, true);
  assert.equal(isDue(state, 1, { day: 100, time: 100 * DayLength }), false);
});

test("A card whose text changed since it was learned is due, even when set aside", () => {
  const state = { ...learned(), suspended: true };
  const moment = { day: state.day, time: state.last + 1 };

  assert.equal(hasChanged(state, 1), false);
  assert.equal(isDue(state, 1, moment), false);
  assert.equal(isDue(state, 2, moment), true);
  assert.equal(outcomes(state, { ...asked, rev: 2 }, moment, 0.9)[2]?.rev, 2);
});

test("A step of yesterday is due today, one of today a little before its time", () => {
  const state = graded(null, 5, 3);
  const at = state.at ?? 0;

  assert.equal(isDue(state, 1, { day: 5, time: at - 5 * 60_000 }), true);
  assert.equal(isDue({ ...state, at: at + 3_600_000 }, 1, { day: 5, time: at }), false);
  assert.equal(isDue({ ...state, at: at + 3_600_000 }, 1, { day: 6, time: at }), true);
});

test("A clock set back does not make a card older than its last review", () => {
  const state = learned();
  const back = outcomes(state, asked, { day: state.day - 3, time: 0 }, 0.9)[2];

  assert.ok(back !== undefined && back.day === state.day && back.due > state.day);
});
