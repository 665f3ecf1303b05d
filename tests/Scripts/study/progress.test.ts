import assert from "node:assert/strict";
import { test } from "node:test";
import { merge, Nothing, readBackup, writeBackup, writeCsv, type Progress } from "../../../theme/scripts/study/progress";
import { DefaultSettings, Version, type CardState, type LogEntry } from "../../../theme/scripts/study/records";
import { randomOf } from "./random";

const card: CardState = {
  v: Version, id: "k3f9", rev: 1, phase: "review", step: 0, stability: 11, difficulty: 2, reps: 3, lapses: 0,
  last: 1_000, day: 20_000, interval: 11, due: 20_011, at: null, suspended: false, changed: 1_000,
};

const entry: LogEntry = { v: Version, id: "k3f9", time: 1_000, day: 20_000, offset: 60, grade: 3, interval: 11, phase: "review", rev: 1, took: 4_000 };

/** Progress with few ids and times, so that two of them meet in most places. */
function anyProgress(random: () => number): Progress {
  const pick = (n: number): number => Math.floor(random() * n);
  const some = <T>(n: number, make: () => T): T[] => Array.from({ length: pick(n) }, make);
  return merge({
    cards: some(8, () => ({ ...card, id: `id${pick(4)}`, last: pick(3), changed: pick(3), suspended: pick(2) === 0, reps: pick(5) })),
    log: some(8, () => ({ ...entry, id: `id${pick(4)}`, time: pick(4), took: pick(3) })),
    ticks: Object.fromEntries(some(5, () => [`item${pick(4)}`, JSON.stringify({ at: new Date(pick(3)).toISOString(), on: pick(2) === 0 })])),
    settings: { ...DefaultSettings, newPerDay: pick(30), changed: pick(3) },
  }, Nothing);
}

test("Two backups restored in any order, and any number of times, give one result", () => {
  const random = randomOf(11);
  for (let round = 0; round < 2_000; round++) {
    const [a, b, c] = [anyProgress(random), anyProgress(random), anyProgress(random)];

    assert.deepEqual(merge(a, b), merge(b, a));
    assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
    assert.deepEqual(merge(merge(a, b), b), merge(a, b));
    assert.deepEqual(merge(a, a), a);
  }
});

test("Of one card the newer review counts, and of one log every entry stays", () => {
  const later = { ...card, last: 2_000, reps: 4 };
  const merged = merge({ ...Nothing, cards: [later], log: [entry] }, { ...Nothing, cards: [card], log: [{ ...entry, time: 2_000 }] });

  assert.deepEqual(merged.cards, [later]);
  assert.deepEqual(merged.log.map((e) => e.time), [1_000, 2_000]);
});

test("Of one checklist item the later tick counts, whether it sets or clears", () => {
  const set = { ...Nothing, ticks: { a: '{"at":"2030-05-01T08:00:00.000Z","on":true}' } };
  const cleared = { ...Nothing, ticks: { a: '{"at":"2030-05-01T09:00:00.000Z","on":false}' } };

  assert.deepEqual(merge(cleared, set).ticks, cleared.ticks);
});

test("A backup holds everything and reads back as it was", () => {
  const progress = { cards: [card], log: [entry], ticks: { a: '{"at":"2030-05-01T08:00:00.000Z","on":true}' }, settings: { ...DefaultSettings, newPerDay: 7, changed: 5 } };
  const backup = readBackup(writeBackup(progress, "fieldguide:/repo/", "A guide", Date.UTC(2030, 4, 1)));

  assert.ok(typeof backup !== "string");
  assert.deepEqual(backup.progress, progress);
  assert.deepEqual([backup.title, backup.made, backup.unread], ["A guide", "2030-05-01T00:00:00.000Z", 0]);
});

test("What is no backup is refused with a reason", () => {
  assert.match(readBackup('{"format":"fieldguide-progress","ver') as string, /not JSON, or it was cut short/);
  assert.match(readBackup("[]") as string, /not a backup of study progress/);
  assert.match(readBackup('{"format":"other","version":1}') as string, /not a backup of study progress/);
  assert.match(readBackup('{"format":"fieldguide-progress","version":2}') as string, /newer version/);
});

test("Entries that are not what they should be are counted and left out, and the rest is read", () => {
  const bad = [{ ...card, stability: -1 }, { ...card, id: "<script>" }, { ...card, v: 2 }, null, 7];
  const backup = readBackup(JSON.stringify({ format: "fieldguide-progress", version: 1, cards: [card, ...bad], log: [entry, { ...entry, grade: 9 }], ticks: { a: 3 }, settings: { newPerDay: -4 } }));

  assert.ok(typeof backup !== "string");
  assert.deepEqual(backup.progress, { cards: [card], log: [entry], ticks: {}, settings: DefaultSettings });
  assert.equal(backup.unread, bad.length + 2);
});

test("The grades as CSV name card, time, grade and interval", () => {
  assert.equal(writeCsv([entry, { ...entry, time: 2_000, grade: 1, interval: -600 }]), "id,time,grade,interval\nk3f9,1000,3,11\nk3f9,2000,1,-600\n");
});
