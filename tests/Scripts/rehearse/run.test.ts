import assert from "node:assert/strict";
import { test } from "node:test";
import { back, begin, begunAt, clock, current, drift, follow, goOn, isDone, next, pause, planned, readRun, skip, tick, type Run } from "../../../theme/scripts/rehearse/run";

const minute = 60_000;
const start = (): Run => begin(["Weigh", "Heat", "Filter"], [300, 600, 300], 0);

test("the clock runs from the start", () => {
  assert.equal(clock(start(), 90_000), 90_000);
});

test("a pause stops the clock", () => {
  const paused = pause(start(), 2 * minute);

  assert.equal(clock(paused, 9 * minute), 2 * minute);
  assert.equal(clock(goOn(paused, 10 * minute), 11 * minute), 3 * minute);
});

test("a second pause changes nothing", () => {
  assert.equal(clock(pause(pause(start(), minute), 5 * minute), 9 * minute), minute);
});

test("each phase keeps what it took", () => {
  const run = next(next(next(start(), 6 * minute), 14 * minute), 21 * minute);

  assert.ok(isDone(run));
  assert.deepEqual(run.ends.map((e) => e.took), [6 * minute, 8 * minute, 7 * minute]);
});

test("after the last phase there is no further one", () => {
  const run = next(next(next(start(), 1), 2), 3);

  assert.equal(next(run, 4), run);
  assert.equal(skip(run, 4), run);
});

test("a skipped phase moves the clock to where it would have ended", () => {
  const run = skip(start(), minute);

  assert.equal(clock(run, minute), 5 * minute);
  assert.equal(begunAt(run), 5 * minute);
  assert.equal(run.ends[0]?.took, minute);
  assert.equal(drift(run, minute), 0);
});

test("skipping after the phase's end does not turn the clock back", () => {
  assert.equal(clock(skip(start(), 7 * minute), 7 * minute), 7 * minute);
});

test("a step back undoes a skip as if it had never been", () => {
  const run = back(skip(start(), minute));

  assert.equal(current(run), 0);
  assert.equal(clock(run, 2 * minute), 2 * minute);
});

test("early and late are told by the phase's own minutes", () => {
  assert.equal(drift(next(start(), 4 * minute), 4 * minute), -minute);
  assert.equal(drift(next(start(), 5 * minute), 9 * minute), 0);
  assert.equal(drift(next(start(), 5 * minute), 17 * minute), 2 * minute);
});

test("moving on by itself catches up with a page that slept", () => {
  const run = follow(start(), 16 * minute);

  assert.equal(current(run), 2);
  assert.deepEqual(run.ends.map((e) => e.took), [5 * minute, 10 * minute]);
  assert.ok(isDone(follow(run, 20 * minute)));
});

test("a phase without minutes waits for its reader", () => {
  const run = begin(["Weigh", "Talk", "Filter"], [300, 0, 300], 0);

  assert.equal(current(follow(run, 60 * minute)), 1);
  assert.equal(planned(run, 2), 5 * minute);
});

test("what was saved comes back as it was", () => {
  const run = tick(skip(pause(start(), minute), 2 * minute), "0:1", true);

  assert.deepEqual(readRun(JSON.stringify(run)), run);
});

test("what is not a run is none", () => {
  for (const text of [null, "", "{}", "[", "7", JSON.stringify({ ...start(), v: 2 }), JSON.stringify({ ...start(), ends: [{}] }), JSON.stringify({ ...start(), plan: [1] }), JSON.stringify({ ...start(), began: "now" })]) {
    assert.equal(readRun(text), null);
  }
});
