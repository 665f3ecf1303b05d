import assert from "node:assert/strict";
import { test } from "node:test";
import { byDeck, forecast, perDay, retention } from "../../../theme/scripts/study/figures";
import { Version, type CardState, type LogEntry } from "../../../theme/scripts/study/records";

const Today = 20_000;
const entry = (day: number, grade: LogEntry["grade"], phase: LogEntry["phase"]): LogEntry =>
  ({ v: Version, id: "a", time: day, day, offset: 0, grade, interval: 1, phase, rev: 1, took: 1 });
const state = (id: string, due: number, suspended = false): CardState =>
  ({ v: Version, id, rev: 1, phase: "review", step: 0, stability: 9, difficulty: 5, reps: 1, lapses: 0, last: 0, day: Today - 9, interval: 9, due, at: null, suspended, changed: 0 });

test("What is remembered counts reviews alone, not first learning", () => {
  const log = [entry(Today, 1, "new"), entry(Today, 1, "learning"), entry(Today, 3, "review"), entry(Today - 1, 1, "review"), entry(Today - 90, 1, "review")];

  assert.equal(retention(log, Today - 29), 0.5);
  assert.equal(retention([entry(Today, 3, "new")], Today - 29), null);
});

test("Each of the last days has its bar, and so has each to come", () => {
  assert.deepEqual(perDay([entry(Today, 3, "review"), entry(Today - 2, 3, "review")], Today, 3).map((b) => b.count), [1, 0, 1]);
  assert.deepEqual(forecast([state("a", Today - 5), state("b", Today + 1), state("c", Today + 1, true)], Today, 3).map((b) => b.count), [1, 1, 0]);
});

test("A deck counts its own cards that were begun, are due and are set aside", () => {
  const cards = new Map([state("a", Today), state("b", Today + 2), state("c", Today, true), state("elsewhere", Today)].map((s) => [s.id, s]));
  const [figures] = byDeck([{ name: "x", title: "X", href: "x/", ids: ["a", "b", "c", "d"] }], cards, { day: Today, time: 0 });

  assert.deepEqual([figures?.started, figures?.due, figures?.aside], [3, 1, 1]);
});
