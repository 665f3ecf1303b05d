// Spans of time as a learner reads them.
import { count } from "./dom";
import type { CardState } from "./records";

/** When a card would come again: "10 min", "9 days", "2.5 months". */
export function intervalOf(state: CardState): string {
  if (state.at !== null) {
    return `${Math.max(1, Math.round((state.at - state.last) / 60_000))} min`;
  }

  const days = state.interval;
  if (days < 31) {
    return count(days, "day");
  }

  return days < 365 ? rounded(days / 30.44, "month") : rounded(days / 365.25, "year");
}

export function minutes(ms: number): string {
  return ms < 90_000 ? "about 1 min" : `about ${Math.round(ms / 60_000)} min`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function rounded(n: number, unit: string): string {
  const shown = n < 10 ? Math.round(n * 10) / 10 : Math.round(n);
  return `${shown} ${unit}${shown === 1 ? "" : "s"}`;
}
