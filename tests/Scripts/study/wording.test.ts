import assert from "node:assert/strict";
import { test } from "node:test";
import type { CardState } from "../../../theme/scripts/study/records";
import { intervalOf, minutes } from "../../../theme/scripts/study/wording";

const after = (interval: number, at: number | null = null): string => intervalOf({ interval, at, last: 0 } as CardState);

test("Intervals are said in the unit that a learner would use", () => {
  assert.deepEqual([after(0, 60_000), after(0, 330_000), after(1), after(30), after(31), after(80), after(400), after(3_652)],
    ["1 min", "6 min", "1 day", "30 days", "1 month", "2.6 months", "1.1 years", "10 years"]);
});

test("The time left is never said to be nothing", () => {
  assert.deepEqual([minutes(1_000), minutes(89_000), minutes(200_000)], ["about 1 min", "about 1 min", "about 3 min"]);
});
