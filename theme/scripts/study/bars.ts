// Counts by day as bars, each with its words for those who do not see it.
import { dateOf } from "./day";
import { count, make } from "./dom";
import type { Bar } from "./figures";

const Long = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const Short = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

export function barsOf(bars: readonly Bar[], unit: string, label: string): HTMLElement {
  const most = Math.max(1, ...bars.map((b) => b.count));
  const list = make("ol", { class: "study-bars", "aria-label": label }, ...bars.map((bar) => {
    const item = make("li", { title: `${Long.format(dateOf(bar.day))}: ${count(bar.count, unit)}` },
      make("span", { class: "unseen" }, `${Long.format(dateOf(bar.day))}: ${count(bar.count, unit)}`));
    item.style.setProperty("--share", String(bar.count / most));
    return item;
  }));
  const first = bars[0];
  const last = bars.at(-1);
  return make("div", { class: "study-chart" }, list, make("p", { "aria-hidden": "true" },
    make("span", {}, first === undefined ? "" : Short.format(dateOf(first.day))),
    make("span", {}, `at most ${most}`),
    make("span", {}, last === undefined ? "" : Short.format(dateOf(last.day)))));
}
