import assert from "node:assert/strict";
import { test } from "node:test";
import { DayLength } from "../../../theme/scripts/study/day";
import { NoBackup } from "../../../theme/scripts/study/records";
import { wantsBackup } from "../../../theme/scripts/study/reminder";

const now = 1_000 * DayLength;

test("A backup is asked for after fifty grades, and after a week with anything to save", () => {
  assert.equal(wantsBackup({ ...NoBackup, first: now - DayLength, grades: 49 }, now), false);
  assert.equal(wantsBackup({ ...NoBackup, first: now - DayLength, grades: 50 }, now), true);
  assert.equal(wantsBackup({ ...NoBackup, first: now - 7 * DayLength, grades: 1 }, now), true);
  assert.equal(wantsBackup({ ...NoBackup, first: now - 90 * DayLength, saved: now - 30 * DayLength, grades: 0 }, now), false);
});

test("Whoever put it off is left alone for a week", () => {
  assert.equal(wantsBackup({ ...NoBackup, first: 0, grades: 500, asked: now - 6 * DayLength }, now), false);
  assert.equal(wantsBackup({ ...NoBackup, first: 0, grades: 500, asked: now - 7 * DayLength }, now), true);
});
