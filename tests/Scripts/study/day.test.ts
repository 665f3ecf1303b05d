import assert from "node:assert/strict";
import { test } from "node:test";
import { beginOf, dayAt, DayLength, steadyOffset } from "../../../theme/scripts/study/day";

const Hour = 3_600_000;
const berlin = 120;
const auckland = 720;
const honolulu = -600;

test("A day begins at four in the morning by the learner's clock", () => {
  const midnight = Date.UTC(2030, 5, 10) - berlin * 60_000;

  assert.equal(dayAt(midnight + 4 * Hour - 1, berlin), dayAt(midnight - Hour, berlin));
  assert.equal(dayAt(midnight + 4 * Hour, berlin), dayAt(midnight, berlin) + 1);
  assert.equal(beginOf(dayAt(midnight + 4 * Hour, berlin), berlin), midnight + 4 * Hour);
});

for (const [name, from, to] of [["east", berlin, auckland], ["west", berlin, honolulu], ["round the world", honolulu, auckland]] as const) {
  test(`A journey ${name} neither doubles nor skips a day`, () => {
    const start = Date.UTC(2030, 5, 10);
    for (let landing = 0; landing < 48; landing++) {
      let offset: number | null = null;
      let day: number | null = null;
      for (let hour = 0; hour < 24 * 6; hour++) {
        const time = start + hour * Hour;
        offset = steadyOffset(offset, hour < landing ? from : to, time);
        const next = dayAt(time, offset);

        assert.ok(day === null || next === day || next === day + 1, `from day ${day} to ${next} after ${hour} hours`);
        day = next;
      }

      assert.equal(offset, to);
      assert.equal(day, dayAt(start + (24 * 6 - 1) * Hour, to));
    }
  });
}

test("Every instant has one day and lies in it", () => {
  for (const offset of [berlin, auckland, honolulu, 345, 0]) {
    for (let time = Date.UTC(2030, 0, 1); time < Date.UTC(2030, 0, 4); time += 17 * 60_000) {
      const day = dayAt(time, offset);

      assert.ok(beginOf(day, offset) <= time && time < beginOf(day, offset) + DayLength);
    }
  }
});
