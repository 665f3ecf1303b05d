// Now, as study counts it.
import { dayAt, localOffset, steadyOffset } from "./day";
import type { Moment } from "./due";

/** @param kept the offset that counted last, in minutes ahead of UTC */
export function momentNow(kept: number | null): Moment & { readonly offset: number } {
  const time = Date.now();
  const offset = steadyOffset(kept, localOffset(time), time);
  return { time, offset, day: dayAt(time, offset) };
}
