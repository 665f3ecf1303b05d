import assert from "node:assert/strict";
import { test } from "node:test";
import { DayLength } from "../../../theme/scripts/study/day";
import { chosen, dueOn, planFor, todayOf, type Known, type Listed } from "../../../theme/scripts/study/plan";
import { DefaultSettings, Version, type CardState, type LogEntry, type Settings } from "../../../theme/scripts/study/records";

const Today = 20_000;
const moment = { day: Today, time: Today * DayLength + 9 * 3_600_000 };
const listed: readonly Listed[] = Array.from({ length: 30 }, (_, i) => ({ id: `c${i}`, deck: "caching", rev: 1 }));

function stateOf(id: string, change: Partial<CardState> = {}): CardState {
  return {
    v: Version, id, rev: 1, phase: "review", step: 0, stability: 10, difficulty: 5, reps: 2, lapses: 0,
    last: 0, day: Today - 10, interval: 10, due: Today, at: null, suspended: false, changed: 0, ...change,
  };
}

function known(states: readonly CardState[], settings: Partial<Settings> = {}, log: readonly LogEntry[] = []): Known {
  return { cards: new Map(states.map((s) => [s.id, s])), held: new Set(), today: todayOf(log), settings: { ...DefaultSettings, ...settings } };
}

function logged(id: string, phase: LogEntry["phase"]): LogEntry {
  return { v: Version, id, time: 1, day: Today, offset: 0, grade: 3, interval: 1, phase, rev: 1, took: 1 };
}

const ids = (cards: readonly Listed[]): readonly string[] => cards.map((c) => c.id);

test("New cards come in the order of the guide, ten a day, less those begun today", () => {
  assert.deepEqual(ids(planFor(listed, known([]), moment).fresh), ids(listed.slice(0, 10)));

  const later = known([stateOf("c0", { due: Today + 3 })], {}, [logged("c0", "new")]);
  assert.deepEqual(ids(planFor(listed, later, moment).fresh), ids(listed.slice(1, 10)));
  assert.equal(planFor(listed, later, moment).newInAll, 29);
});

test("All reviews that are due come, unless the learner set a limit", () => {
  const states = listed.slice(0, 20).map((c) => stateOf(c.id, { due: Today - Number(c.id.slice(1)) }));

  assert.equal(planFor(listed, known(states), moment).reviews.length, 20);

  const limited = planFor(listed, known(states, { reviewsPerDay: 5 }, [logged("c29", "review"), logged("c28", "review")]), moment);
  assert.deepEqual(ids(limited.reviews), ["c19", "c18", "c17"]);
  assert.equal(limited.dueInAll, 20);
});

test("Of cards cut from one place only one comes on a day", () => {
  const cells = listed.slice(0, 4).map((c) => ({ ...c, group: "row" }));
  const plan = planFor(cells, known([stateOf("c2")]), moment);

  assert.deepEqual([ids(plan.reviews), ids(plan.fresh), plan.buried], [["c2"], [], 3]);
  assert.deepEqual(ids(planFor(cells, known([stateOf("c2", { due: Today + 4 })], {}, [logged("c2", "review")]), moment).fresh), []);
  assert.deepEqual(ids(planFor(cells, known([stateOf("c2", { due: Today + 4 })]), moment).fresh), ["c0"]);
});

test("A card still in its steps comes whatever the limits, and keeps its siblings back", () => {
  const cells = listed.slice(0, 3).map((c) => ({ ...c, group: "row" }));
  const plan = planFor(cells, known([stateOf("c1", { phase: "learning", at: moment.time - 1, day: Today })], { newPerDay: 0, reviewsPerDay: 0 }), moment);

  assert.deepEqual([ids(plan.steps), plan.fresh.length], [["c1"], 0]);
});

test("Cards set aside are named and not asked, until their text changes", () => {
  const plan = planFor(listed, known([stateOf("c0", { suspended: true }), stateOf("c1", { suspended: true, rev: 0 })]), moment);

  assert.deepEqual([ids(plan.aside), ids(plan.reviews)], [["c0"], ["c1"]]);
});

test("A card that a newer program saved is neither new nor due", () => {
  const plan = planFor(listed.slice(0, 2), { ...known([]), held: new Set(["c0"]) }, moment);

  assert.deepEqual(ids(plan.fresh), ["c1"]);
});

test("Cramming asks every card, each day in another order", () => {
  const plan = planFor(listed, known([stateOf("c0", { due: Today + 50 })]), moment);
  const [one, two] = [chosen("all", plan, listed, Today), chosen("all", plan, listed, Today + 1)];

  assert.deepEqual([...ids(one)].sort(), [...ids(listed)].sort());
  assert.notDeepEqual(ids(one), ids(two));
  assert.deepEqual(ids(one), ids(chosen("all", plan, listed, Today)));
});

test("What is overdue counts to today and not again tomorrow", () => {
  const states = [stateOf("a", { due: Today - 4 }), stateOf("b", { due: Today + 1 }), stateOf("c", { due: Today + 1, suspended: true })];

  assert.deepEqual([dueOn(states, Today, Today), dueOn(states, Today + 1, Today)], [1, 1]);
});
