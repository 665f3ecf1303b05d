import assert from "node:assert/strict";
import { test } from "node:test";
import type { Listed } from "../../../theme/scripts/study/plan";
import { answer, begin, drop, isBuried, next, numberOf, summaryOf } from "../../../theme/scripts/study/session";

const card = (id: string, group?: string): Listed => ({ id, deck: "caching", group });
const [a, b, c] = [card("a"), card("b"), card("c")];
const Minute = 60_000;

test("Cards come in their order, and a step as soon as its time has come", () => {
  let session = begin([a, b, c], false, () => null);
  session = answer(session, a, 1, 1 * Minute);

  assert.equal(next(session, 0)?.card.id, "b");
  assert.equal(next(session, 1 * Minute)?.card.id, "a");
});

test("With nothing else left a step comes before its time, and the sitting ends when it is done", () => {
  let session = begin([a], false, () => null);
  session = answer(session, a, 3, 10 * Minute);
  assert.equal(next(session, 0)?.card.id, "a");

  session = answer(session, a, 3, undefined);
  assert.equal(next(session, 0), null);
  assert.deepEqual(session.finished, ["done"]);
});

test("A card forgotten once is marked so even when it is known in the end", () => {
  let session = begin([a], false, () => null);
  session = answer(answer(session, a, 1, 0), a, 3, undefined);

  assert.deepEqual(session.finished, ["again"]);
});

test("While cramming, a card that was not known goes to the end of the row", () => {
  let session = begin([a, b], true, () => 5);
  session = answer(session, a, 1, null);

  assert.deepEqual(session.waiting.map((e) => e.card.id), ["b", "a"]);
});

test("A sibling of a card that was asked waits for another day, the card itself does not", () => {
  const [first, second] = [card("x", "row"), card("y", "row")];
  let session = begin([first, second], false, () => null);
  session = answer(session, first, 1, null);

  assert.equal(isBuried(session, { card: second, at: null }, second), true);
  assert.equal(isBuried(session, { card: first, at: null }, first), false);
  assert.equal(isBuried({ ...session, cram: true }, { card: second, at: null }, second), false);
});

test("Each card has a number of its own from the first time it is asked, and keeps it when it comes again", () => {
  let session = begin([a, b, c], false, () => null);
  assert.equal(numberOf(session, "a"), 1);

  session = answer(session, a, 1, 1 * Minute);
  assert.equal(numberOf(session, "b"), 2);
  session = answer(session, b, 3, 10 * Minute);
  assert.equal(numberOf(session, "a"), 1);
  assert.equal(numberOf(session, "c"), 3);

  session = drop(session, "c");
  assert.equal(numberOf(answer(session, a, 3, undefined), "d"), 2); // never more than there are
});

test("Every step leaves the sitting before it as it was, which is how undo goes back", () => {
  const before = begin([a, b], false, () => null);
  const copy = structuredClone(before);
  answer(before, a, 3, undefined);
  drop(before, "b");

  assert.deepEqual(before, copy);
});

test("The summary counts cards once and the answers that were not known", () => {
  let session = begin([a, b], false, () => null);
  session = answer(session, a, 1, 0);
  session = answer(session, b, 3, undefined);
  session = answer(session, a, 1, 0);
  session = answer(session, a, 3, undefined);

  assert.deepEqual(summaryOf(session), { reviewed: 2, again: 0.5, worst: [{ id: "a", times: 2 }] });
});
